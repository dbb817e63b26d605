package practice

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/web"
)

const signable = "Book 20 meetings with clinics by the end of the quarter, based on 200 contacts a week at 10%, so that the AE team has its pipeline."

func TestFromRound(t *testing.T) {
	for _, x := range []struct {
		goal, words string
		criterion   lint.Criterion
		kind        Kind
		open        int
	}{
		{"Increase sales soon", "Increase sales soon", lint.Specific, Vague, 5},
		{"Book 20 meetings with clinics", "", lint.TimeBound, NoDeadline, 3},
		{"Book meetings with clinics by the end of the quarter", "", lint.Measurable, NoMetric, 3},
		{"Book 20 meetings with clinics soon", "soon", lint.TimeBound, Vague, 3},
		{signable, "", "", Vague, 0},
		{"Book 20 meetings with clinics by the end of the quarter", "", lint.Achievable, NoBasis, 2},
		{"…", "", lint.Specific, Vague, 5},
		{"", "", lint.Specific, Vague, 5},
	} {
		it := FromRound(x.goal, "", "", options(t))
		var words []string
		for _, w := range it.Words {
			words = append(words, w.In(x.goal))
		}
		if strings.Join(words, " ") != x.words || it.Criterion != x.criterion || it.Kind != x.kind || len(it.Open) != x.open || !it.Round {
			t.Errorf("%q: %q, %+v", x.goal, words, it)
		}
		if h := Hints(it); len(h) != 3 {
			t.Errorf("%q: hints %q", x.goal, h)
		}
	}
}

func TestCheckRound(t *testing.T) {
	o := options(t)
	weak := FromRound("Book 20 meetings with clinics soon", "", "", o)
	fine := FromRound(signable, "", "", o)
	for _, x := range []struct {
		name                   string
		it                     Item
		a                      Answer
		words, naming, rewrite int
		mended                 bool
		why                    string
	}{
		{"all five", weak, Answer{weak.Words, lint.TimeBound, signable, 0}, 20, 20, 60, true, "Mended: ready to sign."},
		{"another open criterion", weak, Answer{weak.Words, lint.Relevant, signable, 0}, 20, 20, 60, true, "Mended: ready to sign."},
		{"one that is met", weak, Answer{Named: lint.Measurable, Rewrite: weak.Text}, 0, 0, 0, false, "The goal stands as it stood."},
		{"only the date", weak, Answer{Rewrite: "Book 20 meetings with clinics by 30 June"}, 0, 0, 0, true, "Mended: ready to sign. Stronger still with what makes it "},
		{"still soon", weak, Answer{Rewrite: "Book 25 meetings with clinics soon"}, 0, 0, 0, false, "Your rewrite still leaves it open"},
		{"nothing done", weak, Answer{}, 0, 0, 0, false, "Write it"},
		{"fine and left alone", fine, Answer{Rewrite: signable}, 20, 20, 60, true, "This goal is ready to sign."},
		{"fine and never touched", fine, Answer{}, 20, 20, 60, true, "This goal is ready to sign."},
		{"fine and blamed", fine, Answer{Tapped: weak.Words, Named: lint.Relevant}, 10, 0, 60, true, "This goal is ready"},
		{"fine and spoilt", fine, Answer{Rewrite: "Book some meetings soon"}, 20, 20, 0, false, "It was ready to sign as it stood."},
	} {
		m := Check(x.it, x.a, o)
		if m.Words != x.words || m.Naming != x.naming || m.Mended != x.mended || m.Rewrite < x.rewrite || len(m.Why) != 3 || !strings.HasPrefix(m.Why[2], x.why) {
			t.Errorf("%s: %d + %d + %d, mended %v, %q", x.name, m.Words, m.Naming, m.Rewrite, m.Mended, m.Why)
		}
	}
}

// TestDecksCanBeDone: every round of the ready-made decks gives full points for its
// key, and its model rewrite is a rewrite that passes.
func TestDecksCanBeDone(t *testing.T) {
	o := options(t)
	for _, ready := range workshop.ReadyMade() {
		raw, err := web.Files.ReadFile(ready.File)
		if err != nil {
			t.Fatal(err)
		}
		d, err := workshop.Parse(raw)
		if err != nil {
			t.Fatal(err)
		}
		for i, r := range d.Rounds {
			it := FromRound(r.Goal, r.Rewrite, d.RoleOf(i), o)
			m := Check(it, Answer{it.Words, it.Criterion, r.Rewrite, 0}, o)
			if m.Words != ForWords || m.Naming != ForNaming || m.Rewrite < 45 || !m.Passed() {
				t.Errorf("%s %d: %d + %d + %d, %q for %q", ready.ID, i+1, m.Words, m.Naming, m.Rewrite, m.Why, r.Rewrite)
			}
		}
	}
}

// TestRoundHolds: any text makes an item that can be marked and hinted at.
func TestRoundHolds(t *testing.T) {
	o := options(t)
	rapid.Check(t, func(t *rapid.T) {
		it := FromRound(rapid.String().Draw(t, "goal"), "", "", o)
		for _, w := range it.Words {
			if w.In(it.Text) == "" {
				t.Fatalf("%+v points nowhere", it)
			}
		}
		if !slices.IsSortedFunc(it.Words, func(a, b text.Span) int { return a.Start - b.Start }) {
			t.Fatalf("%+v", it.Words)
		}
		Hints(it)
		m := Check(it, Answer{it.Words, it.Criterion, rapid.String().Draw(t, "rewrite"), 1}, o)
		if m.Words != ForWords || m.Naming != ForNaming || m.Total < 0 || m.Total > 100 || m.Rewrite > ForRewrite {
			t.Fatalf("%+v", m)
		}
		if diff := cmp.Diff(3, len(m.Why)); diff != "" {
			t.Fatal(m.Why)
		}
	})
}
