package review

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/rules"
	"github.com/goalsmith/goalsmith/internal/settings"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// unit is what was read of one unit of a long text, with spans that count from
// its own start. It never changes once read.
type unit struct {
	text string
	// frame is what it was read against.
	frame frame
	// tagged reports that there was a tagger; words are then what it was asked
	// for, by sentence, and tags what it said, "" for nothing.
	tagged bool
	words  [][]string
	tags   []string

	// worded reports words to read, foreign that they aren't English.
	worded, foreign bool
	role            goal.Role
	kind            goal.Kind
	verdicts        [5]goal.Judgement
	notes           [5]string
	found           []lint.Finding
	spared          []text.Span
	tokens          int
	quantities      []quantity.Quantity
	deadlines       []when.Deadline
	cadences        []when.Cadence

	// pass is the last pass that came by.
	pass int
}

// frame is all that a reading hangs on beside the text and its tags.
type frame struct {
	role     goal.Role
	time     when.Options
	settings *settings.Reading
}

func (o Options) frame() frame { return frame{o.Role, o.Time, o.Settings} }

// readUnit reads a stretch of a text as a goal of its own. It keeps nothing of
// the text around it.
func readUnit(s string, o Options) *unit {
	s = strings.Clone(s)
	g := Parse(s, o)
	d := g.Doc
	u := &unit{text: s, frame: o.frame(), tagged: o.Tagger != nil, worded: d.HasWords(), tokens: len(d.Tokens)}
	if u.tagged {
		u.tags = make([]string, 0, len(d.Tokens))
		for _, st := range d.Sentences {
			u.words = append(u.words, d.Words(st))
			for _, t := range d.Tokens[st.First:st.Last] {
				u.tags = append(u.tags, t.Tag)
			}
		}
	}
	if !u.worded {
		return u
	}
	sums := funnel.Read(g)
	g.Verdicts[goal.Achievable] = sums.Achievable(g.Verdicts[goal.Achievable])
	u.found, u.spared = lint.Gather(rules.All(), g, o.tuning())
	u.foreign = d.Foreign()
	u.role, u.kind = g.Role, g.Kind
	u.verdicts = g.Verdicts
	for i, j := range g.Verdicts {
		u.notes[i] = note(g, i, j)
	}
	u.quantities, u.deadlines, u.cadences = g.Quantities, g.Time.Deadlines, g.Time.Cadences
	return u
}

// holds reports that reading the same words again would give the same: nothing
// that it was read against has changed, and the tagger still says what it said.
func (u *unit) holds(o Options) bool {
	if u.frame != o.frame() || u.tagged != (o.Tagger != nil) {
		return false
	}
	at := 0
	for _, words := range u.words {
		tags := o.Tagger.Tag(words)
		for i := range words {
			tag := ""
			if len(tags) == len(words) {
				tag = tags[i]
			}
			if u.tags[at+i] != tag {
				return false
			}
		}
		at += len(words)
	}
	return true
}

// part is a unit with the byte and the token that it starts at.
type part struct {
	*unit
	at, token int
}

// weighs says which of two units' verdicts is the text's.
func weighs(criterion int, v Verdict) int {
	switch {
	case v == Missing:
		return 0
	case (v == Weak) == (criterion == goal.Achievable):
		return 2
	}
	return 1
}

func moved(s text.Span, by int) text.Span { return text.Span{Start: s.Start + by, End: s.End + by} }

// movedFinding is a copy that shares nothing that has a place.
func movedFinding(f lint.Finding, by int) lint.Finding {
	f.Span = moved(f.Span, by)
	if f.Fixes == nil {
		return f
	}
	fixes := make([]lint.Fix, len(f.Fixes))
	for i, x := range f.Fixes {
		edits := make([]lint.Edit, len(x.Edits))
		for k, e := range x.Edits {
			edits[k] = lint.Edit{Span: moved(e.Span, by), New: e.New}
		}
		fixes[i] = lint.Fix{Label: x.Label, Edits: edits}
	}
	f.Fixes = fixes
	return f
}
