package model

import (
	"fmt"
	"strings"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
)

// told is what a listener knows already.
type told struct {
	verdicts [5]review.Verdict
	left     int
	any      bool
}

// kept remembers what was dismissed in a text that was cleared, for the case
// that undo brings it back. A new goal starts with nothing dismissed.
type kept struct {
	text      string
	dismissed []Key
}

func (m Model) keep(next string) Model {
	if strings.TrimSpace(next) == "" && len(m.Dismissed) > 0 {
		m.kept = kept{text: m.Text, dismissed: m.Dismissed}
		m.Dismissed = nil
	} else if next == m.kept.text && m.kept.text != "" {
		m.Dismissed, m.kept = m.kept.dismissed, kept{}
	}
	return m
}

func (m Model) now() told {
	t := told{left: len(m.Findings), any: !m.Report.Empty}
	for i, c := range m.Report.Criteria {
		t.verdicts[i] = c.Verdict
	}
	return t
}

// silently takes the present state as known: a restored draft is no news.
func (m Model) silently() Model { m.told = m.now(); return m }

// tell says what changed since the last time, and no more than that.
func (m Model) tell() Model {
	was, is := m.told, m.now()
	if was == is || m.Stale {
		return m
	}
	m.told = is
	if !is.any {
		m.Live = "The page is empty."
		return m
	}
	var changed []string
	for i, c := range lint.Criteria() {
		if is.verdicts[i] != was.verdicts[i] {
			changed = append(changed, c.Name()+" "+string(is.verdicts[i]))
		}
	}
	m.Live = strings.Join(append(changed, m.left()), "; ")
	return m
}

func (m Model) left() string {
	switch {
	case m.Signable():
		return "ready to sign"
	case m.Report.TooLong:
		return "this is longer than one goal"
	}
	return fmt.Sprintf("%d left", len(m.Findings))
}

func blanksTold(b BlanksLeft) string {
	what := "Fix"
	if b.Rewrite {
		what = "Rewrite"
	}
	switch b.Blanks {
	case 0:
		return what + " in place."
	case 1:
		return what + " in place. Its blank is selected: type over it."
	}
	return fmt.Sprintf("%s in place. The first of %d blanks is selected; Tab goes to the next.", what, b.Blanks)
}
