package review

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Parse reads a text as one goal, as Review does before it judges it.
func Parse(s string, o Options) *goal.Goal {
	d := text.Tagged(s, o.Tagger)
	g := goal.Options{Role: o.Role, Time: o.Time}
	if r := o.Settings; r != nil {
		g.Bands, g.Currency = r.Bands, r.Currency
		if r.Words != nil { // a nil *Own in the document would not equal nil
			d.Glossary = r.Words
		}
	}
	return goal.Parse(d, g)
}

func (o Options) tuning() lint.Tuning {
	if o.Settings == nil {
		return nil
	}
	return o.Settings.Rules
}
