package demo

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/when"
)

// clocks are days on which a text that hangs on the calendar goes wrong most
// easily: a quarter's first day, the last of a year, a leap day, five years on.
var clocks = [...]when.Date{{Year: 2026, Month: time.July, Day: 1}, {Year: 2026, Month: time.December, Day: 31},
	{Year: 2028, Month: time.February, Day: 29}, {Year: 2031, Month: time.May, Day: 12}}

func TestScenesUnderFourClocks(t *testing.T) {
	scenes := Scenes()
	for _, today := range clocks {
		for _, s := range scenes {
			read := s.read(model.Env{Time: when.Options{Today: today}})
			for i, e := range s.Edits {
				was, is := read[i].goal, read[i+1].goal
				if e.Old != "" && strings.Count(was.Text, e.Old) != 1 {
					t.Errorf("%s: %q stands %d times in %q", s.Role, e.Old, strings.Count(was.Text, e.Old), was.Text)
				}
				if len(is.Findings) >= len(was.Findings) && is.Report.Score.Total <= was.Report.Score.Total {
					t.Errorf("%v %s: %q is no better than %q", today, s.Role, is.Text, was.Text)
				}
				for _, it := range is.Findings {
					if _, stood := was.Item(it.Key); !stood {
						t.Errorf("%v %s: %q brings %s", today, s.Role, is.Text, it.Rule)
					}
				}
			}
			last := read[len(s.Edits)].goal
			if !last.Signable() || last.Earned() != 5 {
				t.Errorf("%v %s: %q ends with %d hallmarks and %v", today, s.Role, last.Text, last.Earned(), last.Findings)
			}
		}
		g := greeting()
		was := 0
		for _, text := range g.texts()[1:] {
			r := review.Review(text, review.Options{Role: g.Role, Time: when.Options{Today: today}})
			if r.Score.Total <= was {
				t.Errorf("%v: the greeting's %q scores %d after %d", today, text, r.Score.Total, was)
			}
			was = r.Score.Total
			// Two lines of 25 characters are there at 320 px.
			if n := utf8.RuneCountInString(text); n > 50 {
				t.Errorf("the greeting's %q has %d characters", text, n)
			}
		}
	}
}

func TestScenesNameNoYear(t *testing.T) {
	scenes := Scenes()
	for _, s := range append(scenes[:], greeting()) {
		for _, text := range s.texts() {
			if strings.Contains(text, "202") || strings.Contains(text, "203") {
				t.Errorf("%q names a year", text)
			}
		}
	}
}
