package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Sort says what a clause is for.
type Sort string

// The sorts of clause.
const (
	Reason    Sort = "reason"
	Basis     Sort = "basis"
	Means     Sort = "means"
	Condition Sort = "condition"
	Tracking  Sort = "tracking"
	// Result is a purpose that holds the goal's own number.
	Result Sort = "result"
)

// Clause is a stretch of a sentence with a part of its own.
type Clause struct {
	text.Span
	Sort Sort
	// First and Last are its tokens, the opener included; Body is the first token
	// after the opener.
	First, Body, Last int
	// Purpose reports a reason in the form "to <verb> …".
	Purpose bool
}

// clauses cuts the goal into its clauses. One ends where the next one opens, at
// the end of its sentence, at a semicolon or closing bracket, and at a deadline.
func clauses(g *Goal) []Clause {
	d := g.Doc
	var out []Clause
	open := -1
	end := func(at int) {
		if open >= 0 {
			c := &out[open]
			c.Last = at
			for c.Last > c.Body && d.In(c.Last-1, ", - and ( ;") {
				c.Last--
			}
			c.Span = d.Span(c.First, c.Last)
			open = -1
		}
	}
	for i := 0; i < len(d.Tokens); i++ {
		if s := d.SentenceOf(i); s < 0 || d.Sentences[s].First == i {
			end(i)
		}
		if g.Card != nil && (d.Tokens[i].Line || g.Card.starts(i)) {
			end(i)
		}
		switch {
		case d.In(i, "; ) ."):
			end(i)
		case open >= 0 && g.deadlineAt(i) != nil && i > out[open].Body && endsAtDeadline(g, out[open], i):
			end(i)
		case open >= 0 && d.In(i, ", -") && mainAgain(g, i):
			end(i)
		case open >= 0 && out[open].Sort == Basis && d.Is(i, "and") && d.In(i+1, "will i'll we'll"):
			end(i) // "we have $2M in pipeline and will close $500K of it"
		}
		if open >= 0 && out[open].Sort == Tracking && i > out[open].Body && d.In(i, "by from to") {
			end(i) // "logged in Zendesk by a third"
		}
		sort, body, purpose := opener(g, i)
		if sort == "" {
			continue
		}
		if open >= 0 && i >= out[open].Body && i <= out[open].Body+2 && sort == Basis && (i == out[open].Body || out[open].Sort == Reason && !out[open].Purpose) {
			// "because we have" opens one clause, and what it gives is the basis
			out[open].Sort, out[open].Body, out[open].Purpose = sort, body, false
			i = body - 1
			continue
		}
		if open >= 0 && nested(out[open], sort, d, i) {
			continue
		}
		end(i)
		out = append(out, Clause{Sort: sort, First: i, Body: body, Last: len(d.Tokens), Purpose: purpose})
		open = len(out) - 1
		i = body - 1
	}
	end(len(d.Tokens))
	return out
}

// endsAtDeadline: a deadline ends any clause that it is set off from, and a
// purpose that already has its object.
func endsAtDeadline(g *Goal, c Clause, i int) bool {
	return g.Doc.In(i-1, ", - (") || c.Sort != Basis && i > c.Body+1
}

// nested reports an opener that belongs to the clause that is open: "because
// our pipeline holds …", "based on … compared to …".
func nested(c Clause, sort Sort, d *text.Document, i int) bool {
	if i == c.Body && (sort == c.Sort || c.Sort == Condition) {
		return true // "while keeping", "because as it stands"
	}
	if d.In(i-1, ", - ( ;") || d.Is(i-1, "and") {
		return sort == c.Sort && d.Is(i-1, "and")
	}
	return sort == Means && (c.Sort == Reason || c.Sort == Basis) || c.Sort == Basis && sort == Reason
}

// opener reads what kind of clause opens at token i, and the token after the
// opening words.
func opener(g *Goal, i int) (sort Sort, body int, purpose bool) {
	d := g.Doc
	if d.At(i).Kind != text.Word || g.Quoted(i) {
		return "", i, false
	}
	if g.timed(i) && g.deadlineAt(i) == nil {
		return "", i, false
	}
	if dl := g.deadlineAt(i); dl != nil && !d.Is(i, "as") {
		return "", i, false
	}
	e, next, ok := lexicon.Clauses().Match(d, i)
	if ok {
		switch word := e.Section; {
		case word == "reason":
			if reasonFits(g, i, next, e.Phrase) {
				return Reason, next, e.Phrase[:2] == "to"
			}
		case word == "basis":
			if d.Is(i, "from") && !numberWithin(d, next, next+7) {
				return "", i, false // a source without a number bears nothing
			}
			if (i > 0 || next > i+1) && !g.measured(i, e.Phrase) && !(d.Is(i, "given") && d.In(next, "by to in at on")) {
				return Basis, next, false
			}
		case word == "condition":
			if d.In(i, "while without unless provided despite if") || next > i+1 {
				return Condition, next, false
			}
			if d.Is(i, "keeping") {
				return Condition, next, false
			}
		case word == "tracking":
			if i > 0 && (next > i+1) {
				return Tracking, next, false
			}
		case word == "means":
			if meansFits(g, i, next) {
				return Means, next, false
			}
		}
	}
	if reasonWord(g, i) {
		return Reason, i + 1, false
	}
	if d.Is(i, "with") && opens(g, i) && g.leadsBack(i) {
		return Basis, i + 1, false // "With 80 demos a quarter, I will win 25"
	}
	if d.Is(i, "because") && d.In(i-1, "doable achievable realistic feasible reachable attainable possible") {
		return Basis, i + 1, false
	}
	if d.In(i, "since as because") && (d.At(i+1).Kind == text.Number || d.In(i+1, "about roughly around") && d.At(i+2).Kind == text.Number) && i > 0 && !g.timed(i) {
		return Basis, i + 1, false // "since about 2% of my calls become clients"
	}
	if d.Is(i, "since") && !g.timed(i) && d.At(i+1).Kind == text.Word && i > 0 {
		return Reason, i + 1, false
	}
	if d.Is(i, "to") && purposeAt(g, i) {
		return Reason, i + 1, true
	}
	return "", i, false
}

// numberWithin reports a number among the tokens [from, to) of one sentence.
func numberWithin(d *text.Document, from, to int) bool {
	for i := from; i < to && d.SentenceOf(i) == d.SentenceOf(from); i++ {
		if d.At(i).Kind == text.Number || numberWords.Has(d.Norm(i)) {
			return true
		}
	}
	return false
}

// leadsBack reports a comma behind token i, after a number, that leads back to
// what is to be done.
func (g *Goal) leadsBack(i int) bool {
	d := g.Doc
	number := false
	for k := i + 1; k < len(d.Tokens) && d.SentenceOf(k) == d.SentenceOf(i); k++ {
		number = number || d.At(k).Kind == text.Number
		if d.Is(k, ",") && number && mainAgain(g, k) {
			return true
		}
	}
	return false
}

// measured reports a measure that opens a basis behind a number ("12 deals, win
// rate of 25%") and is what the goal changes where none stands before it
// ("achieve a win rate of 40%").
func (g *Goal) measured(i int, phrase string) bool {
	s := g.Doc.SentenceOf(i)
	switch phrase {
	case "win rate of", "close rate of", "conversion of", "pipeline of", "pipeline at":
	default:
		return false
	}
	if s < 0 {
		return false
	}
	q := g.quantitiesFrom(g.Doc.Sentences[s].First)
	return len(q) == 0 || q[0].First >= i
}

// meansFits: "by" and "through" open means only before a gerund or a noun, and
// never before an amount or a time.
func meansFits(g *Goal, i, next int) bool {
	d := g.Doc
	t := d.At(next)
	if t.Kind != text.Word || g.timed(next) && !d.In(next, "daily weekly monthly quarterly fortnightly bi-weekly biweekly") {
		return t.Kind == text.Number && d.In(i, "through via using")
	}
	v, ok := lexicon.VerbOf(t.Norm)
	isGerund := ok && v.Form == lexicon.Gerund || len(t.Norm) > 5 && t.Norm[len(t.Norm)-3:] == "ing"
	if !isGerund && isAdverb(t.Norm) {
		n := d.Norm(next + 1)
		isGerund = len(n) > 5 && n[len(n)-3:] == "ing"
	}
	if d.Is(i, "by") {
		return isGerund || d.Is(next, "way")
	}
	if d.Is(i, "through") && i > 0 {
		if pv, ok := lexicon.VerbOf(d.Norm(i - 1)); ok && (pv.Lemma == "work" || pv.Lemma == "go" || pv.Lemma == "follow") {
			return false
		}
	}
	return i > 0
}

// place marks which actions are main and settles each clause's share of them.
func (g *Goal) place() {
	for i := range g.Actions {
		a := &g.Actions[i]
		c := g.ClauseAt(a.Token)
		a.Main = c == nil && g.factAt(a.Token) == nil
		if l := g.Card.Line(a.Token); l != nil && l.Letter != 'S' && l.Letter != 'M' {
			a.Main = false
		}
	}
}
