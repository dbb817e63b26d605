package rewrite

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/text"
)

// why says in one line why a template was picked for the goal.
func (r *reading) why(t, topic Template, related bool) string {
	if m := r.matched[t.place-1]; m.last > m.first {
		// a hyphen counts as no word: "cross-sell"
		last := m.last
		for k := m.first; k < last && last < len(r.part); k++ {
			if r.d.Is(k, "-") {
				last++
			}
		}
		return "Your goal names “" + r.d.Span(m.first, last).In(r.d.Text) + "”."
	}
	_, framed := r.frame(topic)
	measured := len(r.g.Targets()) > 0
	switch {
	case related && topic.Role == "" && measured:
		return "Another way to put the same goal."
	case related && topic.Role == "":
		return "Another way to put a goal that names no measure yet."
	case related:
		return "It looks at the same goal from another side."
	case t.Role != "" && measured:
		return "Your goal names none of the role's usual measures, and this form keeps its own."
	case t.Role != "":
		return "Your goal names no measure yet, and this is what the role is measured on first."
	case r.g.Kind == goal.Development && !framed:
		return "Your goal is about learning something."
	}
	return "Your goal names no measure of sales, so the general form fits."
}

// note is a kind word on what a draft keeps because the user wrote it, and that
// filling in blanks does not settle; "" for most.
func (r *reading) note(s *sentence) string {
	quote := func(x text.Span) string { return "“" + short(x.In(r.d.Text)) + "”" }
	for _, c := range r.g.Claims {
		switch c.Sort {
		case goal.WrongWay:
			return quote(c.Span) + " is kept, though it points the other way. Turn it round if that is a slip."
		case goal.Absolute:
			return quote(c.Span) + " is kept. It hangs on others too: a number just below it is easier to sign."
		case goal.Extreme:
			return quote(c.Span) + " is kept. A line on what makes it reachable helps a reader believe it."
		}
	}
	for _, t := range r.g.Time.Deadlines {
		switch {
		case t.Impossible:
			return quote(t.Span) + " is kept. No calendar has that day, so pick the one you mean."
		case t.Past:
			return quote(t.Span) + " is kept. That time has passed, so pick a new one."
		case t.Ambiguous:
			return quote(t.Span) + " is kept. It reads two ways, so spell the month."
		}
	}
	if s.framed && !r.kept {
		return "Nothing in your words can be carried over yet, so every part is a blank."
	}
	return ""
}

// short cuts a quotation at a word's end.
func short(s string) string {
	const limit = 32
	for i, c := range s {
		if c == '\n' || i >= limit && c == ' ' {
			return s[:i] + "…"
		}
	}
	return s
}
