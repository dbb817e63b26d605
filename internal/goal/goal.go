// Package goal reads a document as one goal: what is to be done, to what, how
// much, by when, on what basis and for what reason, as values with spans. It
// judges nothing by taste: the verdicts follow semantics.md from these values.
package goal

import (
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Role is whose goal it is; "" when it can't be told.
type Role string

// The roles, as they stand in the JSON.
const (
	SDR  Role = "sdr"
	AE   Role = "ae"
	Team Role = "team"
)

// Kind is what sort of goal it is (semantics.md section 7); "" when it can't be
// told.
type Kind string

// The kinds, as they stand in the JSON.
const (
	Activity    Kind = "activity"
	Outcome     Kind = "outcome"
	Development Kind = "development"
)

// Goal is what was understood of one goal.
type Goal struct {
	Doc *text.Document
	// Today is the day that dates were resolved against.
	Today when.Date
	// Time holds deadlines, cadences and other time expressions.
	Time when.Found
	// OwnCadences are the cadences of what is to be done, without those of a
	// check-in, a basis or a fact.
	OwnCadences []when.Cadence
	// Quantities are the quantities with their use set.
	Quantities []quantity.Quantity
	// Blanks are the places left to fill in: [by when?], X%, $N.
	Blanks []text.Span
	// Clauses are the stretches that give a reason, a basis, means, a condition
	// or a way of tracking, in text order and not overlapping.
	Clauses []Clause
	// Facts are the stretches that only tell how things are or were.
	Facts []Fact
	// Actions are the verbs that say what is to be done, in text order; those
	// inside clauses as well.
	Actions []Action
	// Objects are what the actions change, one for each main action; a fragment
	// without a verb has one as well.
	Objects []Object
	// Claims are what makes the goal implausible.
	Claims []Claim
	// Card is the goal's five lines, or nil when it is not written as a card.
	Card *Card
	Kind Kind
	Role Role
	// RoleGiven reports that the user chose the role.
	RoleGiven bool
	// Verdicts are on specific, measurable, achievable, relevant and time-bound.
	Verdicts [5]Judgement

	quoted []bool
	// elsewhere are the times that a reason or a basis gives for something else.
	elsewhere []text.Span
	at        index
	bands     Bands
}

// LongText is the length in bytes past which a text is not one goal.
const LongText = 10_000

// Options say how a goal is read.
type Options struct {
	// Role is the user's choice, or "" to read it from the text.
	Role Role
	Time when.Options
	// Bands say when growth is extreme; the zero Bands are the usual ones.
	Bands Bands
	// Currency is the ISO code of amounts that name none, "" to leave them so.
	Currency string
}

// Parse reads a document as one goal.
func Parse(d *text.Document, o Options) *Goal {
	g := &Goal{Doc: d, Today: o.Time.Today, Time: when.Find(d, o.Time), bands: o.Bands.full()}
	g.quoted = quotes(d)
	g.indexTime()
	g.Card = readCard(d)
	g.Blanks = blanks(d)
	g.Quantities = quantity.Find(d)
	quantity.Localize(d, g.Quantities, o.Currency)
	g.Actions = actions(g)
	g.at.action = fill(d, len(g.Actions), func(k int) (int, int) { return g.Actions[k].Token, g.Actions[k].Token + 1 })
	g.Clauses = clauses(g)
	g.at.clause = fill(d, len(g.Clauses), func(k int) (int, int) { return g.Clauses[k].First, g.Clauses[k].Last })
	g.Facts = facts(g)
	g.at.fact = fill(d, len(g.Facts), func(k int) (int, int) { return g.Facts[k].First, g.Facts[k].Last })
	g.ownTime()
	g.place()
	g.ranges()
	g.uses()
	g.frequencies()
	g.at.quantity = fill(d, len(g.Quantities), func(k int) (int, int) { return g.Quantities[k].First, g.Quantities[k].Last })
	g.Objects = objects(g)
	g.Kind = kind(g)
	g.Role, g.RoleGiven = role(g, o.Role)
	g.Claims = claims(g)
	g.judge()
	return g
}

// Targets are the quantities that the goal is to reach.
func (g *Goal) Targets() []quantity.Quantity {
	var out []quantity.Quantity
	for _, q := range g.Quantities {
		if q.Use == quantity.Target {
			out = append(out, q)
		}
	}
	return out
}

// ClauseAt is the clause that token i stands in, or nil.
func (g *Goal) ClauseAt(i int) *Clause {
	if k := lookup(g.at.clause, i); k >= 0 {
		return &g.Clauses[k]
	}
	return nil
}

// main reports whether token i belongs to what is to be done itself: outside
// every reason, basis, condition and tracking clause.
func (g *Goal) main(i int) bool {
	c := g.ClauseAt(i)
	return (c == nil || c.Sort == Means || c.Sort == Result) && g.factAt(i) == nil
}

// timed reports whether token i is part of a time expression.
func (g *Goal) timed(i int) bool { return lookup(g.at.time, i) >= 0 }

// dated reports whether token i is part of a time expression that is no name: in
// "the Monday stand-up" the day only names the thing.
func (g *Goal) dated(i int) bool {
	k := lookup(g.at.time, i) - len(g.Time.Deadlines) - len(g.Time.Cadences)
	return g.timed(i) && !(k >= 0 && k < len(g.Time.Marks) && g.Time.Marks[k].Sort == when.Name)
}

// deadlineAt is the deadline that starts at token i, or nil.
func (g *Goal) deadlineAt(i int) *when.Deadline {
	if k := lookup(g.at.deadline, i); k >= 0 {
		return &g.Time.Deadlines[k]
	}
	return nil
}

// quantityOver is the quantity whose span holds token i, or nil.
func (g *Goal) quantityOver(i int) *quantity.Quantity {
	if k := lookup(g.at.quantity, i); k >= 0 {
		return &g.Quantities[k]
	}
	return nil
}
