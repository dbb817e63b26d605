package rules

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

// at is the empty span at byte i.
func at(i int) text.Span { return text.Span{Start: i, End: i} }

// insert is a fix that adds words at a byte; the label is what is added.
func insert(i int, words string) lint.Fix {
	return lint.Fix{Label: strings.TrimSpace(words), Edits: []lint.Edit{{Span: at(i), New: words}}}
}

// replace is a fix that puts new words for old.
func replace(label string, s text.Span, words string) lint.Fix {
	return lint.Fix{Label: label, Edits: []lint.Edit{{Span: s, New: words}}}
}

// drop is a fix that takes a word out together with one space beside it, so
// that no double space stays.
func drop(g *goal.Goal, s text.Span) lint.Fix {
	src := g.Doc.Text
	switch {
	case s.End < len(src) && src[s.End] == ' ':
		s.End++
	case s.Start > 0 && src[s.Start-1] == ' ':
		s.Start--
	}
	return replace("drop the word", s, "")
}

// startsGoal reports whether the span opens the goal, where dropping a word
// would leave it without a capital.
func startsGoal(g *goal.Goal, s text.Span) bool {
	return len(g.Doc.Tokens) > 0 && s.Start <= g.Doc.Tokens[0].Start
}

// named quotes a word for a message, cut short when it is long so that the
// message keeps its length.
func named(s string) string {
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) > 24 {
		r = append(r[:23], '…')
	}
	return "“" + string(r) + "”"
}

// capital lifts the first letter of a quoted word that opens a message.
func capital(s string) string {
	r := []rune(s)
	for i, c := range r {
		if c != '“' {
			r[i] = []rune(strings.ToUpper(string(c)))[0]
			break
		}
	}
	return string(r)
}
