package quantity

import "testing"

// Moves on scales told in letters or words, and the letters and places that look like them.
func TestFindGrade(t *testing.T) {
	reads(t, []reading{
		{"lift my algebra grade from D to B", "[from D to B] rank 3 from 1"},
		{"go from a C+ to an A-", "[from a C+ to an A-] rank 3.66667 from 2.33333"},
		{"bring my German from A2 to B1", "[from A2 to B1] rank 3 from 2"},
		{"ease nausea from severe to mild", "[from severe to mild] rank 2 from 4"},
		{"go from beginner to intermediate", "[from beginner to intermediate] rank 3 from 1"},
		{"move the loyal ones from silver to gold", "[from silver to gold] rank 3 from 2"},
		{"raise my art grade from F to C", "[from F to C] rank 2 from 0"},
		{"raise my art grade from C to A", "[from C to A] rank 4 from 2"},
		{"a win rate from low to high", ""},
		{"finish the IFRS 9 course", ""},
		{"by the end of semester 2", ""},
		{"drive from A to B", ""},
		{"from a plan to a pilot", ""},
		{"from mild to gold", ""},
		{"from B to B", ""},
		{"from A2 to severe", ""},
	})
}

// Nothing of what goes wrong, and "no" that only tells how things are.
func TestFindNone(t *testing.T) {
	reads(t, []reading{
		{"climb the stairs with no pain", "[no pain] count 0 pain zero"},
		{"ship the release with no reported bugs", "[no reported bugs] count 0 reported bugs zero"},
		{"ensure the desk is never unstaffed", "[never] count 0 zero"},
		{"make sure that no caller needs to repeat it", "[no caller] count 0 caller zero"},
		{"nil complaints in May", "[nil complaints] count 0 complaints zero"},
		{"never another late invoice", "[never another late invoice] count 0 late invoice zero"},
		{"call 30 prospects with no reported incidents", "[30 prospects] count 30 prospects"},
		{"accounts where no lead has been called", ""},
		{"start with no plan", ""},
		{"the desk is never unstaffed", ""},
		{"there is no caller", ""},
	})
}
