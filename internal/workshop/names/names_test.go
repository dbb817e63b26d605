package names

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/web"
)

// TestFind: "kind text -> stand-in", a question mark for what is not likely.
func TestFind(t *testing.T) {
	for _, x := range []struct {
		goal string
		want []string
	}{
		{"Close the Acme Corp renewal with Dana Whitfield by the end of Q3, worth $150K in ARR",
			[]string{"company Acme Corp -> Company A", "person Dana Whitfield -> Person A"}},
		{"Book 20 meetings with Siemens and Bosch by 30 September", []string{"company Siemens -> Company A", "company Bosch -> Company B"}},
		{"Email priya.shah@acme.com and call +49 30 1234567 or (415) 555-0134 by Friday",
			[]string{"email priya.shah@acme.com -> person1@example.com", "phone +49 30 1234567 -> 555-0101", "phone (415) 555-0134 -> 555-0102"}},
		{"Dana’s deals: close 3 at Nordlicht GmbH this quarter", []string{"person Dana -> Person A", "company Nordlicht GmbH -> Company A"}},
		{"Sell 40 DataHub 360 licences to mid-market accounts in Germany by year end", []string{"product DataHub 360 -> Product A"}},
		{"Move 4 accounts to the Falcon plan, see https://intra.acme.com/x, ACC-10293 and #48213",
			[]string{"product Falcon -> Product A", "link https://intra.acme.com/x -> https://example.com/1", "reference ACC-10293 -> ID-1", "reference #48213 -> ID-2"}},
		{"Coach Tobias and Ms. O'Neil on discovery calls by the end of the month", []string{"person Tobias -> Person B", "person Ms. O'Neil -> Person A"}},
		{"S: Close 8 renewals with Northwind Traders\nM: 8 renewals\nT: By EOQ", []string{"company Northwind Traders -> Company A"}},
		{"Raise NPS from 40 to 50 at IBM by EOY", []string{"company IBM -> Company A"}},
		{"Dana Whitfield hands 3 accounts to Tom; Dana keeps 9 and Dana Whitfield’s quota stays",
			[]string{"person Dana Whitfield -> Person A", "person Tom -> Person B", "person Dana -> Person A", "person Dana Whitfield -> Person A"}},
		{"Acme will renew by EOY", []string{"name? Acme -> Name A"}},
		// What looks like a name and is none, and what stays.
		{"Increase Sales Revenue By 20% In The Enterprise Segment This Quarter", nil},
		{"Mark 20 accounts as closed by June 30", nil},
		{"Close $1,250,000 in ARR from 2026-01-01 to 2026-09-30 with 200-300 calls, up 20% from 30.06.2026", nil},
		{"Track in CRM; require BANT qualification, MEDDIC for enterprise, SaaS ARR in EMEA by Monday", nil},
		{"Win 3 deals in North America and 1,500,000 EUR in Q4 FY27", nil},
		{"Grow pipeline to 4 000 000 by the end of the year", nil},
		{"", nil},
	} {
		var got []string
		for _, c := range Find([]string{x.goal}) {
			mark := ""
			if !c.Likely {
				mark = "?"
			}
			got = append(got, string(c.Kind)+mark+" "+c.Text+" -> "+c.StandIn)
		}
		if diff := cmp.Diff(x.want, got); diff != "" {
			t.Errorf("%q: %s", x.goal, diff)
		}
	}
}

// TestAcross: a name has one stand-in in all goals, and a word that stands in small
// letters elsewhere is none.
func TestAcross(t *testing.T) {
	goals := []string{"Close 2 deals with Nordlicht GmbH", "Renew Nordlicht GmbH by EOQ", "Meet Sam Okafor and Sam Reyes", "Ask Sam for 3 intros", "Present Horizon to 5 buyers", "Our horizon is 2 quarters"}
	found := Find(goals)
	got := Replace(goals, found)
	want := []string{"Close 2 deals with Company A", "Renew Company A by EOQ", "Meet Person A and Person B", "Ask Person C for 3 intros", "Present Horizon to 5 buyers", "Our horizon is 2 quarters"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s\n%+v", diff, found)
	}
}

func TestReplaceKeepsToWhatWasAccepted(t *testing.T) {
	goals := []string{"Ask Dana Whitfield to close 3 deals with Nordlicht GmbH"}
	found := Find(goals)
	if len(found) != 2 {
		t.Fatalf("%+v", found)
	}
	if got := Replace(goals, found[1:]); got[0] != "Ask Dana Whitfield to close 3 deals with Company A" {
		t.Errorf("%q", got)
	}
	odd := found[1]
	odd.Start -= 3
	for _, bad := range []Candidate{{Goal: 9, StandIn: "x"}, {Goal: 0, StandIn: "x"}, odd} {
		if got := Replace(goals, []Candidate{bad}); got[0] != goals[0] {
			t.Errorf("%+v made it %q", bad, got[0])
		}
	}
	if got := Replace(goals, append(found, found...)); got[0] != "Ask Person A to close 3 deals with Company A" {
		t.Errorf("twice: %q", got)
	}
}

// TestOwnGoals: the ready-made decks name nobody, so whatever is found in them is a
// false alarm.
func TestOwnGoals(t *testing.T) {
	for _, r := range workshop.ReadyMade() {
		raw, err := web.Files.ReadFile(r.File)
		if err != nil {
			t.Fatal(err)
		}
		d, err := workshop.Parse(raw)
		if err != nil {
			t.Fatal(err)
		}
		var goals []string
		for _, x := range d.Rounds {
			goals = append(goals, x.Goal, x.Rewrite)
		}
		for _, c := range Find(goals) {
			t.Errorf("%s: %s %q in %q", r.ID, c.Kind, c.Text, goals[c.Goal])
		}
	}
}

// TestSameReview: names gone, a goal reads as strong and as weak as before.
func TestSameReview(t *testing.T) {
	day, err := when.ParseDate("2026-10-01")
	if err != nil {
		t.Fatal(err)
	}
	o := review.Options{Time: when.Options{Today: day}, NoRewrites: true}
	goals := []string{
		"Close the Nordlicht GmbH renewal with Dana Whitfield by the end of Q3",
		"Book 20 meetings with Siemens and Bosch by 30 September",
		"Dana Whitfield will close $150K in ARR this quarter, based on a $400K pipeline",
		"Ask Priya Shah for 3 referrals soon",
		"Improve the relationship with Northwind Traders",
	}
	for i, g := range Replace(goals, Find(goals)) {
		if g == goals[i] {
			t.Errorf("nothing found in %q", g)
		}
		a, b := review.Review(goals[i], o), review.Review(g, o)
		for k := range a.Criteria {
			if a.Criteria[k].Verdict != b.Criteria[k].Verdict {
				t.Errorf("%q is %s on %s, %q is %s", goals[i], a.Criteria[k].Verdict, a.Criteria[k].Name, g, b.Criteria[k].Verdict)
			}
		}
	}
}

// sound holds for the candidates of any goals.
func sound(t interface{ Fatalf(string, ...any) }, goals []string) {
	found := Find(goals)
	at, end := 0, 0
	for _, c := range found {
		if c.Goal != at {
			at, end = c.Goal, 0
		}
		if c.Start < end || c.Empty() || c.Span.In(goals[c.Goal]) != c.Text || c.Text == "" || c.StandIn == "" {
			t.Fatalf("%+v after %d in %q", c, end, goals[c.Goal])
		}
		if utf8.ValidString(goals[c.Goal]) && !utf8.ValidString(c.Text) {
			t.Fatalf("%q cuts a character", c.Text)
		}
		end = c.End
	}
	byName := map[string]string{}
	for _, c := range found {
		k := string(c.Kind) + strings.ToLower(c.Text)
		if byName[k] != "" && byName[k] != c.StandIn {
			t.Fatalf("%q is %s and %s", c.Text, byName[k], c.StandIn)
		}
		byName[k] = c.StandIn
	}
	Replace(goals, found)
}

func TestProperties(t *testing.T) {
	word := rapid.SampledFrom([]string{"Dana", "Whitfield", "Acme", "Corp", "close", "with", "and", ",", "$150K", "555-0134", "+49", "30", "1234567", "a@b.de", "Ms.", "’s", "DataHub", "360", "plan", "&", "of", "Sam", "\n", "#48213", "@sam", "IBM"})
	rapid.Check(t, func(t *rapid.T) {
		var goals []string
		for range rapid.IntRange(0, 3).Draw(t, "goals") {
			goals = append(goals, strings.Join(rapid.SliceOfN(word, 0, 14).Draw(t, "goal"), " "))
		}
		sound(t, goals)
	})
}

func FuzzFind(f *testing.F) {
	f.Add("Close the Acme Corp renewal with Dana Whitfield, +49 30 1234567", "Ask Dana; see https://x.example ACC-10293")
	f.Add("\xff@", "Ünal Öz’s Ltd.")
	f.Fuzz(func(t *testing.T, a, b string) { sound(t, []string{a, b}) })
}
