package goal

import "github.com/goalsmith/goalsmith/internal/quantity"

// joinShares makes one quantity of "47 of the 50 contracts": the whole is part
// of how the target is counted.
func (g *Goal) joinShares(qs []quantity.Quantity) []quantity.Quantity {
	d := g.Doc
	var out []quantity.Quantity
	for _, q := range qs {
		if n := len(out); n > 0 {
			p := &out[n-1]
			k := p.Last
			if q.Universal && q.First == k && d.In(k, "each every") && !p.Universal && p.Per == "" && d.SentenceOf(p.First) == d.SentenceOf(k) {
				p.Last, p.Span, p.Per = q.Last, p.Span.Cover(q.Span), q.Unit // "1 km each session"
				continue
			}
			if d.In(k, "of out") && p.Kind == quantity.Count && q.Kind == quantity.Count {
				for k < q.First && d.In(k, "out of the our my her his its their your these those all") {
					k++
				}
				if k == q.First {
					p.Last, p.Span = q.Last, p.Span.Cover(q.Span)
					if p.Unit == "" {
						p.Unit = q.Unit
					}
					continue
				}
			}
		}
		out = append(out, q)
	}
	return out
}

// gives reports what a later number of its sentence is to come from: "200 calls a week
// at 4% should give me 150 meetings".
func (g *Goal) gives(q *quantity.Quantity) bool {
	d := g.Doc
	for i := q.Last; i < q.Last+16 && d.SentenceOf(i) == d.SentenceOf(q.First) && !d.In(i, ", ;"); i++ {
		modal := d.In(i-1, "should will would could") && d.In(i, "give get make bring")
		if (modal || d.In(i, "gives gets makes brings")) && d.In(i+1, "me us") || d.In(i-1, "should will would could") && d.Is(i, "yield") {
			after := g.quantitiesFrom(i)
			return len(after) > 0 && d.SentenceOf(after[0].First) == d.SentenceOf(q.First) && g.ClauseAt(after[0].First) == nil
		}
	}
	return false
}
