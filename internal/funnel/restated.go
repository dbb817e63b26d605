package funnel

import (
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// restated reads the same thing said for two periods: "60 calls a day, 200 a
// week". Only words that set the two equal, or two lines of a card, make them the
// same thing.
func (r *reader) restated() *Sum {
	qs := r.g.Quantities
	for i := 0; i+1 < len(qs); i++ {
		for k := i + 1; k < len(qs) && (k == i+1 || r.g.Card != nil && k < i+4); k++ {
			a, b := &qs[i], &qs[k]
			if !plain(a) || !plain(b) || a.Kind != b.Kind || a.Per == b.Per || a.Value <= 0 || b.Value <= 0 || a.Use != quantity.Target || a.By || b.By || a.Bound != b.Bound || !r.same(a, b) {
				continue
			}
			x, y := r.number(a), r.number(b)
			if x.Per == "" { // the one with a period is turned into the other's
				x, y = y, x
			}
			if x.Per == "" || a.Per != "" && r.number(a).Per == "" || b.Per != "" && r.number(b).Per == "" {
				continue
			}
			if w, ok := x.Per.Weeks(); ok && y.Per != "" {
				if v, _ := y.Per.Weeks(); v < w {
					x, y = y, x // from the shorter period to the longer
				}
			}
			s := Sum{Shape: Restated, Per: x.Per, Asked: y, Window: windowOf(r.g)}
			s.Stages = []Stage{{Part: Said, Number: x}}
			if y.Per == "" && (s.Window.Unit == "" || s.Window.Begun) {
				return nil // by a day: how many weeks that is depends on today
			}
			return &s
		}
	}
	return nil
}

// same reports two quantities that the text sets equal.
func (r *reader) same(a, b *quantity.Quantity) bool {
	if l, m := r.g.Card.Line(a.First), r.g.Card.Line(b.First); r.g.Card != nil && l != m {
		return l != nil && m != nil && (l.Letter == 'S' || l.Letter == 'M') && (m.Letter == 'S' || m.Letter == 'M') && a.Unit == b.Unit && a.Unit != "" && b.Use == quantity.Target
	}
	gap := b.First - a.Last
	if gap < 0 || gap > 4 || r.d.SentenceOf(a.First) != r.d.SentenceOf(b.First) {
		return false
	}
	if b.Unit != "" && b.Unit != a.Unit {
		return false
	}
	for k := a.Last; k < b.First; k++ {
		switch n := r.d.Norm(k); {
		case text.Among(n, "( = or i.e ie i.e. so totaling totalling equals meaning"):
			return true
		case text.Among(n, ",") && b.Unit == "" && b.Per != "":
			return true
		}
	}
	return false
}
