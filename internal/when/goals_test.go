package when

import "testing"

// TestGoals are goals of every kind and the deadlines in them, parted by bars.
func TestGoals(t *testing.T) {
	for _, tc := range []struct{ class, goal, want string }{
		{"sessions", "Patient walks 150 feet by the end of 5 treatment visits", "by the end of 5 treatment visits"},
		{"sessions", "Client names two coping skills by the end of six sessions", "by the end of six sessions"},
		{"sessions", "Bend the knee to 110 degrees by the end of session 8", "by the end of session 8"},
		{"sessions", "Sit alone for a minute at the end of therapy", "at the end of therapy"},
		{"sessions", "Read the first page by the end of the third lesson", "by the end of the third lesson"},
		{"sessions", "Ask for feedback at the end of every lesson", ""},
		{"sessions", "Cut the noise at the end of lessons by half", ""},

		{"end-of-X", "Score 80% on the end-of-unit vocabulary test", "on the end-of-unit vocabulary test"},
		{"end-of-X", "Get a B on the end-of-year exam", "on the end-of-year exam"},
		{"end-of-X", "Get a B on the end of course exam", "on the end of course exam"},
		{"end-of-X", "Score 75% on the mid-year maths assessment", "on the mid-year maths assessment"},
		{"end-of-X", "Play two solos by the end-of-term garden party", "by the end-of-term garden party"},
		{"end-of-X", "Knit the scarf by end-of-term", "by end-of-term"},
		{"end-of-X", "By end of June review ten files", "By end of June"},
		{"end-of-X", "Prepare the end-of-year report", ""},
		{"end-of-X", "Write the end-of-term letters", ""},
		{"end-of-X", "Score 75% on the spelling test", ""},

		{"joining", "Within 6 months of graduating from our academy, 70 percent of trainees will have a job", "Within 6 months of graduating from our academy"},
		{"joining", "Within 90 days of enrolment, half of the members will come twice", "Within 90 days of enrolment"},
		{"joining", "Within 3 months of joining the choir, sing at 4 services", "Within 3 months of joining the choir"},
		{"joining", "Keep 80% of tenants housed within 12 months of program completion", "within 12 months of program completion"},
		{"joining", "Sell 30 cakes within 60 days of opening the shop", "within 60 days of opening the shop"},
		{"joining", "Welcome every member within 2 days of joining the club", ""},
		{"joining", "Within 14 days of completing each audit, file the report", ""},
		{"joining", "Reply within 24 hours of a lead arriving", ""},

		{"a day", "Write 2,000 words in one day", "in one day"},
		{"a day", "Make 40 calls in one day", "in one day"},
		{"a day", "Greet 30 guests in first day", "in first day"},
		{"a day", "Serve 30 guests in that day", "in that day"},
		{"a day", "Answer tickets in one day", ""},
		{"a day", "Greet the kids on their first day", ""},
		{"a day", "I know that month is hard", ""},
		{"noon", "Finish the sermon by noon", "by noon"},
		{"noon", "Hand in the worksheet before 5 pm", "before 5 pm"},
		{"noon", "Send the slides by lunchtime today", "by lunchtime today"},
		{"noon", "Send the timesheet by noon every Friday", ""},
		{"noon", "Every Friday, send the timesheet no later than lunchtime", ""},
		{"noon", "Clear the daily queue by noon", ""},
		{"noon", "Be in bed by 10 pm", ""},
		{"noon", "Lower the pupil ratio by 5:1", ""},

		{"after", "Raise the takings by $2,000 a month after one year.", "after one year"},
		{"after", "Have 60 members after 2 years", "after 2 years"},
		{"after", "Climb the stairs after 6 weeks of therapy", "after 6 weeks of therapy"},
		{"after", "Within 6 weeks of therapy the patient climbs the stairs", "Within 6 weeks of therapy"},
		{"after", "Win 40 backers by seven days after one year", "by seven days after one year"},
		{"after", "After two years we changed the plan", ""},
		{"after", "Take on two accounts after 6 months in role", ""},
		{"after", "Check in with the pupils after 3 months", ""},
		{"after", "Archive leads after 90 days", ""},
		{"named", "Send a weekly Friday email", ""},
		{"named", "Send Friday emails to all parents", ""},
		{"named", "Run Monday stand-ups with the volunteers", ""},
		{"named", "Send the draft Friday", "Friday"},
		{"named", "Ship the release Thursday to all stores", "Thursday"},
		{"named", "Sell $2,000 of Christmas cards before the new year", "before the new year"},
		{"named", "Host a Thanksgiving dinner for 40 guests by 7 December", "by 7 December"},
		{"named", "Sell 20 hampers for Christmas", "for Christmas"},
		{"named", "Sell 20 hampers for Christmas shoppers", ""},
		{"named", "Open the shop Black Friday", "Black Friday"},
		{"named", "Win 10 bouts Labor Day weekend", "Labor Day"},
		{"next day", "Read up on the lectures the following day", ""},
		{"next day", "Pack each evening for the next day", ""},
		{"next day", "Send the bid by the next day", "by the next day"},
	} {
		if got := due(tc.goal, Options{}); got != tc.want {
			t.Errorf("%s: %q: got %q, want %q", tc.class, tc.goal, got, tc.want)
		}
	}
}
