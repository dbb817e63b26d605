package model

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/rewrite"
)

// Card is the panel that shows the goal as five lines. It is derived from the
// text whenever typing rests; only Open and what is being written are its own.
type Card struct {
	Open  bool
	Lines [5]CardLine
	// Written reports that the goal is written as a card.
	Written bool
	// Letter is the line that is being written, 0 for none; Says what its field
	// holds, and Preview the whole goal with it.
	Letter  byte
	Says    string
	Preview string
	// Rounds counts how often each line was written. A field that was written in is
	// drawn anew: browsers undo what was typed in it before they undo the goal.
	Rounds [5]int
	// on is the text that the line was written against.
	on string
}

// CardLine is one line as the panel shows it.
type CardLine struct {
	Letter byte
	// Text is what the goal says on the line, Prompt stands there when it says
	// nothing: the question, or where the goal answers it elsewhere, the answer.
	Text, Prompt string
	Verdict      review.Verdict
	// Wrong is what cards-disagree says of the line.
	Wrong string
}

// What the user does with the card.
type (
	// CardToggled opens the panel or closes it.
	CardToggled struct{}
	// LineWritten says what the field of a line holds now.
	LineWritten struct {
		Letter byte
		Says   string
	}
	// LineLeft gives up what was written on a line.
	LineLeft struct{}
)

func (CardToggled) apply(m Model, env Env) Model {
	m.Card = Card{Open: !m.Card.Open}
	return m.lay(env)
}

func (w LineWritten) apply(m Model, env Env) Model {
	if !m.Card.Open || m.Report.TooLong {
		return m
	}
	m.Card.Letter, m.Card.Says, m.Card.on = w.Letter, w.Says, m.Text
	return m.preview(m.goal(env))
}

func (m Model) preview(g *goal.Goal) Model {
	m.Card.Preview = rewrite.SetLine(g, m.Card.Letter, m.Card.Says)
	if m.Card.Preview == m.Text {
		m.Card.Preview = ""
	}
	return m
}

func (LineLeft) apply(m Model, _ Env) Model {
	if k := strings.IndexByte(rewrite.Letters, m.Card.Letter); k >= 0 {
		m.Card.Rounds[k]++
	}
	m.Card.Letter, m.Card.Says, m.Card.Preview, m.Card.on = 0, "", "", ""
	return m
}

// lay derives the card's lines. What was being written on one gives way to a text
// that changed under it.
func (m Model) lay(env Env) Model {
	if !m.Card.Open || m.Report.TooLong {
		return m
	}
	g := m.goal(env)
	if m.Card.Letter != 0 && m.Card.on == m.Text {
		m = m.preview(g)
	} else {
		m = LineLeft{}.apply(m, env)
	}
	m.Card.Written = g.Card != nil
	for k, l := range rewrite.Lines(g) {
		c := m.Report.Criteria[k]
		line := CardLine{Letter: l.Letter, Text: l.Text, Prompt: m.prompt(c, l.Text), Verdict: c.Verdict}
		for _, it := range m.Findings {
			for _, s := range l.Spans {
				if it.Rule == "cards-disagree" && it.Overlaps(s) {
					line.Wrong = it.Message
				}
			}
		}
		m.Card.Lines[k] = line
	}
	return m
}

// prompt is what stands on a line while its field is empty.
func (m Model) prompt(c review.Criterion, line string) string {
	if line != "" || c.Verdict != review.Met || len(c.Evidence) == 0 {
		return c.Question
	}
	said := make([]string, len(c.Evidence))
	for i, e := range c.Evidence {
		said[i] = "“" + m.Text[e.Start:e.End] + "”"
	}
	return "Said on another line: " + strings.Join(said, ", ")
}

func (m Model) goal(env Env) *goal.Goal { return review.Parse(m.Text, m.Options(env)) }

// InOtherForm is the text as a card when it is a sentence, and as a sentence when
// it is a card.
func (m Model) InOtherForm(asCard bool, env Env) string {
	if asCard {
		return rewrite.AsCard(m.goal(env))
	}
	return rewrite.AsSentence(m.goal(env))
}

// Changed is the stretch of b that differs from a, in bytes: whole words, where a
// word has changed.
func Changed(a, b string) (start, end int) {
	for start < len(a) && start < len(b) && a[start] == b[start] {
		start++
	}
	end = len(b)
	for n := len(a); end > start && n > start && a[n-1] == b[end-1]; n-- {
		end--
	}
	if !parts(b, start) {
		for start > 0 && !parts(b, start-1) {
			start--
		}
	}
	if end > 0 && !parts(b, end-1) {
		for !parts(b, end) {
			end++
		}
	}
	return start, max(start, end)
}

// parts reports a mark or a space between words at byte i of s, or its end.
func parts(s string, i int) bool { return i >= len(s) || strings.IndexByte(" \n\t,.;:", s[i]) >= 0 }
