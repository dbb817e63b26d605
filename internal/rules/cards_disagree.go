package rules

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
)

var cardsDisagree = &lint.Rule{
	Name:      "cards-disagree",
	Criterion: lint.Whole,
	Severity:  lint.Error,
	Doc: lint.Doc{
		Title:  "Which of the two?",
		Why:    "When two lines of a card give a different number or day, each reader signs a different goal.",
		Before: "S: Book 20 meetings / M: 25 meetings in the CRM / T: by 30 June",
		After:  "S: Book 20 meetings / M: 20 meetings in the CRM / T: by 30 June",
	},
	Examples: []lint.Example{
		{Text: "S: Book 20 meetings\nM: 25 meetings in the CRM\nT: by June 30", Marks: []string{"25 meetings"}},
		{Text: "S: Book 20 meetings by May 31\nM: 20 meetings in the CRM\nT: by June 30", Marks: []string{"by June 30"}},
		{Text: "S: Book 20 meetings\nM: 20 meetings in the CRM\nT: by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		if g.Card == nil {
			return
		}
		differentCounts(p, g)
		differentDays(p, g)
	},
}

// differentCounts compares what the S and M lines count of the same thing.
func differentCounts(p *lint.Pass, g *goal.Goal) {
	var seen []quantity.Quantity
	for _, q := range g.Quantities {
		l := g.Card.Line(q.First)
		if l == nil || l.Letter != 'S' && l.Letter != 'M' || q.Use != quantity.Target {
			continue
		}
		for _, o := range seen {
			if o.Kind == q.Kind && sameUnit(g, o, q) && o.Per == q.Per && o.Value != q.Value && g.Card.Line(o.First).Letter != l.Letter {
				p.Report(lint.Finding{
					Span: q.Span, Message: "Another line says " + named(o.In(g.Doc.Text)) + ". Make the two agree.",
					Fixes: []lint.Fix{replace(o.In(g.Doc.Text), q.Span, o.In(g.Doc.Text))},
				})
				return
			}
		}
		if !slices.ContainsFunc(seen, func(o quantity.Quantity) bool {
			return o.Kind == q.Kind && sameUnit(g, o, q) && o.Per == q.Per && o.Value == q.Value && g.Card.Line(o.First).Letter == l.Letter
		}) {
			seen = append(seen, q)
		}
	}
}

// sameUnit compares the counted noun, so that "20 qualified meetings" and "25
// meetings" are of the same thing.
func sameUnit(g *goal.Goal, a, b quantity.Quantity) bool {
	if a.Kind == quantity.Money {
		return true
	}
	x, y := g.Doc.Norm(a.Last-1), g.Doc.Norm(b.Last-1)
	return a.Unit == b.Unit || lexicon.Singular(x) == lexicon.Singular(y)
}

// differentDays compares the deadlines of two lines.
func differentDays(p *lint.Pass, g *goal.Goal) {
	for i, a := range g.Time.Deadlines {
		for _, b := range g.Time.Deadlines[i+1:] {
			x, y := g.Card.Line(a.First), g.Card.Line(b.First)
			if x == nil || y == nil || x.Letter == y.Letter || !main(x.Letter) || !main(y.Letter) || a.To.IsZero() || b.To.IsZero() || a.To == b.To {
				continue
			}
			p.Report(lint.Finding{
				Span: b.Span, Message: "Another line ends on " + plainDate(a.To) + ". Make the two agree.",
				Fixes: []lint.Fix{replace(a.In(g.Doc.Text), b.Span, a.In(g.Doc.Text))},
			})
			return
		}
	}
}

// main reports a line whose deadline is the goal's own: a date on the basis or
// reason line belongs to something else.
func main(letter byte) bool { return letter == 'S' || letter == 'M' || letter == 'T' }
