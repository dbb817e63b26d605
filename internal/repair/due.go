package repair

import (
	"fmt"
	"time"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

func deadlineQuestion(g *goal.Goal, o review.Options) Question {
	q := Question{Ask: Deadline, Prompt: "By when?", Hint: "A day or a period that ends makes it this quarter's work.", Example: "in 90 days", Choices: ends(o.Time)}
	for _, m := range g.Time.Marks {
		if m.Sort == when.Vague {
			q.Hint = "“" + capital(short(m.In(g.Doc.Text))) + "” is tomorrow to one reader and next year to another."
			return q
		}
	}
	switch {
	case len(g.Time.Deadlines) > 0 && g.Time.Deadlines[0].Past:
		q.Hint = "“" + short(g.Time.Deadlines[0].In(g.Doc.Text)) + "” has passed. Your answer takes its place."
	case len(g.Time.Deadlines) > 0:
		q.Hint = "There is no such day as “" + short(g.Time.Deadlines[0].In(g.Doc.Text)) + "”."
	case len(g.OwnCadences) > 0:
		q.Prompt = "Until when?"
		q.Hint = "It says how often. Say for how long as well."
	}
	return q
}

// ends are the end of this month and the coming three quarter ends of the
// fiscal calendar, with the year written out so that nothing is left to guess.
func ends(o when.Options) []Choice {
	if o.Today.IsZero() {
		return nil
	}
	start := int(o.FiscalStart)
	if start < 1 || start > 12 {
		start = 1
	}
	first := when.Date{Year: o.Today.Year, Month: o.Today.Month, Day: 1}
	into := (int(first.Month) - start + 12) % 12
	var out []Choice
	month := lastOf(first)
	if into%3 != 2 && o.Today.DaysUntil(month) >= 7 {
		out = append(out, Choice{"This month · " + brief(month, o.Today), "by " + long(month)})
	}
	for n := range 3 {
		last := lastOf(first.AddMonths(2 - into%3 + 3*n))
		k := (into/3 + n) % 4
		name := fmt.Sprintf("End of Q%d", k+1)
		if start != 1 {
			year := last
			if year.Month >= time.Month(start) && !o.FiscalYearByStart {
				year.Year++
			} else if year.Month < time.Month(start) && o.FiscalYearByStart {
				year.Year--
			}
			name += fmt.Sprintf(" FY%02d", year.Year%100)
		}
		out = append(out, Choice{name + " · " + brief(last, o.Today), "by " + long(last)})
	}
	return out
}

func lastOf(d when.Date) when.Date { d.Day = d.DaysInMonth(); return d }

func long(d when.Date) string { return fmt.Sprintf("%d %s %d", d.Day, d.Month, d.Year) }

func brief(d, today when.Date) string {
	if d.Year != today.Year {
		return d.Time().Format("2 Jan 2006")
	}
	return d.Time().Format("2 Jan")
}

// due is the answer as it stands in a sentence: with the preposition that it
// lacks.
func (w *weaver) due() string {
	a := w.a
	s := lower(w.ans)
	n := a.Norm(0)
	found := when.Find(a, when.Options{})
	for _, m := range found.Marks {
		if m.Sort == when.Vague && m.First == 0 {
			return s // "by soon" is no English
		}
	}
	switch {
	case preposition(n), text.Among(n, "this next due no once when after ahead prior as"):
		return s
	case w.lasts():
		return "within " + s
	}
	if w.rateOnly() {
		return "until " + s
	}
	return "by " + s
}

// lasts reports a length of time: "90 days", "six weeks".
func (w *weaver) lasts() bool {
	last := w.a.Norm(len(w.a.Tokens) - 1)
	return len(w.a.Tokens) <= 4 && text.Among(last, "day days week weeks month months quarters years year wks mos") &&
		!text.Among(w.a.Norm(0), "end the this next first second third fourth")
}

// rateOnly reports a goal that goes on at a pace, and so goes on until a day.
func (w *weaver) rateOnly() bool {
	targets := w.g.Targets()
	for _, q := range targets {
		if q.Per == "" || q.Per == "rep" {
			return false
		}
	}
	return len(targets) > 0 && len(w.g.OwnCadences) > 0
}

// instead puts the answer in the place of a vague time, or of a day that has
// passed or cannot be.
func (w *weaver) instead() ([]lint.Edit, bool) {
	if m, ok := w.vagueTime(); ok {
		words := w.due()
		if w.starts(m.First) {
			words = capital(words)
		}
		from := m.Start
		if preposition(w.d.Norm(m.First-1)) && text.Among(w.d.Norm(m.First-1), "by in within over until") && w.d.At(m.First-1).End < from {
			from = w.d.At(m.First - 1).Start
		}
		return put(from, m.End, words), true
	}
	for _, t := range w.g.Time.Deadlines {
		if t.Past || t.Impossible {
			words := w.due()
			if w.starts(t.First) {
				words = capital(words)
			}
			return put(t.Start, t.End, words), true
		}
	}
	return nil, false
}

// starts reports a token that opens its sentence.
func (w *weaver) starts(i int) bool {
	s := w.d.SentenceOf(i)
	return s >= 0 && w.d.Sentences[s].First == i
}

func (w *weaver) deadline() [][]lint.Edit {
	var out [][]lint.Edit
	if e, ok := w.instead(); ok {
		out = append(out, e)
	}
	words := w.due()
	at, next := w.before(goal.Means, goal.Condition, goal.Tracking, goal.Basis, goal.Reason)
	means := next >= 0 && w.d.Is(next, "by", "through", "via", "using")
	start := false
	for _, m := range w.g.Time.Marks {
		start = start || m.Sort == when.Start
	}
	out = append(out, put(at, at, lead(start)+words+w.tail(next, means)))
	if s := w.sentence(); len(w.d.Tokens) > 0 {
		end := w.end(s.First, s.Last)
		out = append(out, put(end, end, " "+words), put(end, end, ", "+words))
	}
	end := w.g.End()
	return append(out, put(end, end, " "+words), put(end, end, "; "+words))
}
