package when

import (
	"testing"

	"github.com/goalsmith/goalsmith/internal/text"
)

// TestOutlook are days in brackets, spells of teaching, what each of many is given,
// and the innocent texts beside them.
func TestOutlook(t *testing.T) {
	finds(t, []dueIn{
		{"brackets", "By (the next annual review), the pupil will read 40 words a minute", "By (the next annual review)"},
		{"brackets", "Raise gifts by 10% by the end of Q2 (June 30, 2030)", "by the end of Q2"},
		{"brackets", "Plant 40 trees by the school fair (May 9)", "by the school fair"},
		{"brackets", "Plant 40 trees by Q3 (up from 20)", "by Q3"},
		{"spell", "After 40 hours of tutoring, 60 percent will pass", "After 40 hours of tutoring"},
		{"spell", "After six months in the choir, nine in ten will stay", "After six months in the choir"},
		{"spell", "After 30 minutes of practice, take a break", ""},
		{"spell", "After 5 days of silence, the agent must call again", ""},
		{"spell", "Bend the knee to 110 degrees after 8 visits", "after 8 visits"},
		{"spell", "Ask for a review after 3 visits", ""},
		{"spell", "In 30 instructional weeks, Ada will read 90 words a minute", "In 30 instructional weeks"},
		{"level", "Close the books in 8 days", ""},
		{"level", "Run payroll within 3 days", ""},
		{"level", "Close the Acme deal in 10 days", "in 10 days"},
		{"level", "New joiners should run the till within 20 days", ""},
		{"level", "The two new joiners should run the till within 20 days", "within 20 days"},
		{"level", "Finish the till course within 20 days", "within 20 days"},
		{"level", "85% of clients live in 3 weeks", ""},
		{"level", "85% of patients will get a plan prior to discharge", ""},
		{"level", "Climb 12 stairs prior to discharge", "prior to discharge"},
		{"at", "Have 300 sign-ups at launch", "at launch"},
		{"at", "Meet 20 buyers at our Harvest Moon party", "at our Harvest Moon party"},
		{"at", "Meet 20 buyers at parties", ""},
		{"at", "Score 4.5 at the year-end survey", "at the year-end survey"},
		{"at", "Finish two essays by mid-terms", "by mid-terms"},
		{"period", "Cut the share to 12% within the grant period", "within the grant period"},
		{"through", "Raise $900 through the spring appeal", ""},
		{"through", "Hold 12% through the spring", "through the spring"},
		{"school year", "Lift attendance in Year 8 from 90% to 94%", ""},
		{"school year", "Break even in Year 2", "in Year 2"},
		{"by how much", "Lift the bench press by 15 pounds within ten weeks", "within ten weeks"},
		{"by how much", "Cut the queue by 15 within the month", "within the month"},
		{"one day", "File each brief at least one day before the hearing", "one day before the hearing"},
		{"year-end", "Year-end bookings will be up 12%", "Year-end"},
		{"year-end", "Write year-end reports for 4 clients", ""},
		{"for", "Find 2 sponsors for our Autumn Golf Classic", ""},
		{"period", "Greet 9 peers a day over the course of the IEP period", "over the course of the IEP period"},
		{"period", "Come to 90% of the groups for the duration of the program", "for the duration of the program"},
		{"period", "Hand in no late essay this marking period", "this marking period"},
		{"period", "Close 85% of the tasks for two sprints in a row", "for two sprints"},
		{"period", "Prepare slides for 10 sessions", ""},
		{"exam", "Lift the mark to 85% by finals week", "by finals week"},
		{"age", "Save $12k by age 30", "by age 30"},
		{"age", "Save $12k by the age of 30", "by the age of 30"},
		{"age", "Sort the books by age group", ""},
		{"by how much", "Shorten the cycle by 2 weeks", ""},
		{"by how much", "Train the desk no later than six weeks after go-live", "no later than six weeks after go-live"},
		{"ahead", "Send the brief 2 weeks ahead of the May 1 deadline", "2 weeks ahead of the May 1 deadline"},
		{"level", "Turn around drafts in 3 business days for 95% of orders", ""},
	})
}

// TestDayInBrackets: the day in brackets is the period's own.
func TestDayInBrackets(t *testing.T) {
	for s, want := range map[string]Date{
		"Raise gifts by the end of Q2 (May 31, 2030)": {2030, 5, 31},
		"Plant trees by the end of Q4 (12/15)":        {2026, 12, 15},
		"Plant trees by the school fair (May 9)":      {2026, 5, 9},
		"Plant trees by Q3 (up from 20)":              {2026, 9, 30},
	} {
		f := Find(text.Parse(s), Options{Today: Date{2026, 1, 15}})
		if len(f.Deadlines) != 1 || f.Deadlines[0].To != want {
			t.Errorf("%q: %v, want %v", s, f.Deadlines, want)
		}
	}
}
