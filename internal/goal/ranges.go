package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// ranges makes a range of "cut costs 5 to 10%": with one unit for both numbers and no
// "from", what a verb says is to become less does not move upwards.
func (g *Goal) ranges() {
	for i := range g.Quantities {
		q := &g.Quantities[i]
		if !q.HasFrom || q.From >= q.Value || !text.Among(string(q.Kind), "percent count duration") || !g.Doc.Is(q.First+1, "to") {
			continue
		}
		for k := q.First - 1; k > q.First-7 && k >= 0 && g.Doc.SentenceOf(k) == g.Doc.SentenceOf(q.First); k-- {
			if g.Doc.In(k, "is was are were :") {
				break
			}
			if a := g.ActionAt(k); a != nil {
				if a.Verb.Class == lexicon.Down || a.Verb.Lemma == "save" {
					q.Value, q.High, q.From, q.HasFrom = q.From, q.Value, 0, false
				}
				break
			}
		}
	}
}
