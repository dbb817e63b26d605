package goal

import (
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
		if open >= 0 {
			if l := g.Card.Line(out[open].First); l != nil && i >= l.Last {
				end(l.Last) // the next label may open with a bracket
			}
		}
		switch {
		case d.In(i, "; ) ."):
			end(i)
		case open >= 0 && g.deadlineAt(i) != nil && i > out[open].Body && endsAtDeadline(g, out[open], i):
			end(i)
		case open >= 0 && d.In(i, ", -") && mainAgain(g, i):
			end(i)
		case open >= 0 && out[open].Sort == Reason && d.Is(i, ",") && g.yields(i+1):
			end(i) // "to discuss progress, achieving a 20% increase in scores"
		case open >= 0 && d.Is(i, ",") && opens(g, out[open].First) && states(g, i+1):
			end(i) // "Because finance plans by it, my forecast lands within 8%"
		case open >= 0 && out[open].Sort == Basis && d.Is(i, "and") && d.In(i+1, "will i'll we'll"):
			end(i) // "we have $2M in pipeline and will close $500K of it"
		}
		if open >= 0 && out[open].Sort == Tracking && i > out[open].Body && d.In(i, "by from to will plus") {
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

// yields reports a participle of reaching at token i with its number close behind,
// which is the goal again and no part of the reason in front.
func (g *Goal) yields(i int) bool {
	if !g.Doc.In(i, "achieving reaching hitting bringing cutting raising lifting reducing increasing resulting generating delivering securing closing") {
		return false
	}
	q := g.quantitiesFrom(i)
	return len(q) > 0 && q[0].First < i+6
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
