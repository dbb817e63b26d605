package quantity

import "testing"

// What brings a count or a frequency with it, and what only looks like one.
func TestFindCounted(t *testing.T) {
	reads(t, []reading{
		{"Visit at least one of the six schools", "[one] count 1 at_least; [six schools] count 6 schools"},
		{"Join one of the clubs", ""},
		{"Be one of the best schools", ""},
		{"Not a single parcel goes missing", "[Not a single parcel] count 0 parcel zero"},
		{"Not one ticket stays open", "[Not one ticket] count 0 ticket zero"},
		{"There is not a single guide for us", ""},
		{"Not one of us is trained", ""},
		{"Hold twelve-monthly safety drills", "[twelve-monthly safety drills] count 12 safety drills per month"},
		{"Hold a six-weekly review", ""},
		{"Talk to twice as many tenants every week", "[twice as many tenants every week] multiple 2 x"},
		{"Sell twice as many cakes as last year", "[twice] multiple 2 x"},
		{"Sign 4 more $9k+ ARR accounts", "[4 more $9k+ ARR accounts] count 4 more $9k+ arr accounts"},
		{"Sign 4 more accounts", "[4 more accounts] count 4 more accounts"},
		{"Apply if a suitable one turns up", ""},
		{"Make an additional one call", "[one call] count 1 call"},
		{"Lift accuracy from 40% to 70% on weekly quizzes", "[from 40% to 70%] percent 70 from 40 %"},
		{"Grow readers 3x to 30,000", "[3x] multiple 3 x; [30,000] count 30000"},
		{"Follow through on weekly 1:1s", "[weekly 1:1s] count 1 1:1s per week"},
		{"Keep open cases within 5", "[5] count 5 at_most"},
		{"Hold office hours from 9:00 to 11:30", ""},
		{"Every buyer orders 20 boxes a week", "[Every buyer] percent 100 buyer universal; [20 boxes a week] count 20 boxes per week"},
		{"Close order 20", ""},
		{"Hold weekly quizzes", ""},
		{"Set up a daily routine", ""},
		{"Hold a daily stand-up", "[daily stand-up] count 1 stand-up per day"},
		{"Send a weekly Friday email", "[weekly Friday email] count 1 email per week"},
		{"Finish 80% of visits each cycle", "[80%] percent 80 %"},
		{"Lift my pace from 9:50 to 8:40 a mile", "[from 9:50 to 8:40 a mile] duration 8.66667 from 9.83333 minutes per mile"},
		{"Take it from A to B", ""},
		{"Grow from Series A to B", ""},
		{"Train all 6th-grade teachers", "[all 6th-grade teachers] percent 100 teachers universal"},
		{"Restock within 3 hours of delivery every day", "[3 hours] duration 3 hours per day at_most"},
		{"Spend an hour a day on scales", "[an hour a day] duration 1 hour per day"},
		{"It gives me back an hour every morning", ""},
	})
}
