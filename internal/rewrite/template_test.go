package rewrite_test

import (
	"strings"
	"testing"
	"time"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/when"
)

// clocks are days on which dates are easily misread: a quarter's first day, the
// year's last, a leap day, and a day some years on.
var clocks = [...]when.Date{
	{Year: 2026, Month: time.April, Day: 1},
	{Year: 2026, Month: time.December, Day: 31},
	{Year: 2028, Month: time.February, Day: 29},
	{Year: 2031, Month: time.November, Day: 21},
}

func at(day when.Date, role goal.Role) review.Options {
	return review.Options{Role: role, Time: when.Options{Today: day}}
}

func TestTemplatesAreWellFormed(t *testing.T) {
	all := rewrite.All()
	roles := map[goal.Role]int{}
	names, titles := map[string]bool{}, map[string]bool{}
	for _, x := range all {
		roles[x.Role]++
		if names[x.Name] || titles[string(x.Role)+x.Title] {
			t.Errorf("%s: the name or the title %q stands twice", x.Name, x.Title)
		}
		names[x.Name], titles[string(x.Role)+x.Title] = true, true
	}
	for role, least := range map[goal.Role]int{goal.SDR: 12, goal.AE: 12, goal.Team: 12, "": 3} {
		if roles[role] < least {
			t.Errorf("role %q has %d templates, want at least %d", role, roles[role], least)
		}
	}
	for _, x := range all {
		if x.Title == "" || x.UseWhen == "" || x.Head == "" || x.Add == "" || x.Kind == "" || x.Unit == "" || len(x.Fits) == 0 {
			t.Errorf("%s lacks a field: %+v", x.Name, x)
		}
		for _, b := range x.Beside {
			if !names[b] || b == x.Name {
				t.Errorf("%s stands beside %q", x.Name, b)
			}
		}
		for _, s := range x.Slots {
			if s.Name == "" || s.Prompt == "" || s.Example == "" || !strings.HasSuffix(s.Prompt, "?") {
				t.Errorf("%s: slot %+v is not complete", x.Name, s)
			}
		}
		for _, p := range []string{x.Head, x.Add, "{basis}{reason}{deadline}{tool}{checkin}"} {
			for rest := p; strings.Contains(rest, "{"); {
				_, after, _ := strings.Cut(rest, "{")
				name, tail, _ := strings.Cut(after, "}")
				if _, ok := x.Slot(name); !ok {
					t.Errorf("%s: no slot %q", x.Name, name)
				}
				rest = tail
			}
		}
	}
}

// TestExamples holds every template's example to what the app tells users: a
// goal without an error or a warning, under every clock, for its own role and
// when the role is read from the text.
func TestExamples(t *testing.T) {
	for _, x := range rewrite.All() {
		example := x.Example()
		for _, day := range clocks {
			for _, role := range []goal.Role{x.Role, ""} {
				r := review.Review(example, at(day, role))
				for _, f := range r.Findings {
					if f.Severity != lint.Hint {
						t.Errorf("%s on %v as %q: %s on %q\n\t%s", x.Name, day, role, f.Rule, f.Text, example)
					}
				}
				if r.Score.Total < 100 {
					t.Errorf("%s on %v as %q scores %d\n\t%s", x.Name, day, role, r.Score.Total, example)
				}
			}
		}
	}
}

// TestRoundTrip reads every example back: each slot's value has to be
// understood as what it was put in for.
func TestRoundTrip(t *testing.T) {
	for _, x := range rewrite.All() {
		s := x.Example()
		r := review.Review(s, at(clocks[0], x.Role))
		value := func(name string) string { v, _ := x.Slot(name); return v.Example }
		within := func(spans []string, want string) bool {
			for _, p := range spans {
				if strings.Contains(p, want) || strings.Contains(want, p) {
					return true
				}
			}
			return false
		}
		var targets, deadlines []string
		for _, q := range r.Quantities {
			if q.Use == quantity.Target {
				targets = append(targets, q.In(s))
			}
		}
		for _, d := range r.Deadlines {
			deadlines = append(deadlines, d.In(s))
		}
		for _, name := range []string{"count", "amount", "from", "to", "share", "meetings", "accounts"} {
			if strings.Contains(x.Head, "{"+name+"}") && !within(targets, value(name)) {
				t.Errorf("%s: %s %q is no target in %q (targets %q)", x.Name, name, value(name), s, targets)
			}
		}
		// and nothing is understood that no slot was filled with
		for _, q := range r.Quantities {
			home := value("basis")
			switch q.Use {
			case quantity.Target:
				home = ""
				for _, name := range []string{"count", "amount", "from", "to", "share", "meetings", "accounts", "work", "howmany"} {
					if strings.Contains(x.Head, "{"+name+"}") {
						home += " " + value(name)
					}
				}
			case quantity.Baseline:
				home = value("from")
			}
			if q.Use != quantity.Name && q.Use != quantity.Other && !strings.Contains(home, q.Number.In(s)) {
				t.Errorf("%s: %q is understood as %s in %q", x.Name, q.In(s), q.Use, s)
			}
		}
		if len(deadlines) != 1 {
			t.Errorf("%s: %d deadlines in %q", x.Name, len(deadlines), s)
		}
		if !within(deadlines, value("deadline")) {
			t.Errorf("%s: deadlines %q in %q", x.Name, deadlines, s)
		}
		for i, name := range map[int]string{goal.Achievable: "basis", goal.Relevant: "reason"} {
			c := r.Criteria[i]
			var spans []string
			for _, e := range c.Evidence {
				spans = append(spans, e.In(s))
			}
			if c.Verdict != goal.Met || !within(spans, value(name)) {
				t.Errorf("%s: %s %q is %s, understood %q in %q", x.Name, name, value(name), c.Verdict, spans, s)
			}
		}
	}
}
