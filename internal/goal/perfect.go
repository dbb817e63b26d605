package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// perfectOutcome reads a whole that others decide about: "100% of proposals
// accepted", "100% customer satisfaction", "every cold call to turn into a
// meeting". A whole that one works through oneself ("100% of deals updated") is
// none.
func perfectOutcome(g *Goal, q quantity.Quantity) (text.Span, bool) {
	d := g.Doc
	whole := q.Kind == quantity.Percent && q.Value == 100 && q.Bound != quantity.AtMost && q.Bound != quantity.LessThan
	if !whole && !q.Universal || increases(g, q) {
		return text.Span{}, false
	}
	if whole && inFigures(d, q) {
		k := q.Last
		for d.In(k, "of customer client employee member guest patient user our buyer the") {
			k++
		}
		if d.In(k, "satisfaction retention loyalty happiness success") && !d.In(k+1, "survey score manager team plan target") {
			return d.Span(q.First, k+1), true
		}
	}
	end := d.SentenceOf(q.First)
	object := false
	for k := q.First; k < len(d.Tokens) && k < q.First+8 && d.SentenceOf(k) == end; k++ {
		n := d.Norm(k)
		switch {
		case theirs.Has(lexicon.Singular(n)):
			// "each account manager books two reviews": the account only names who does it
			object = !(q.Universal && k+1 < q.Last) && !doers.Has(lexicon.Singular(d.Norm(k+1)))
		case object && (decided.Has(n) && (whole && inFigures(d, q) || !d.In(k, "signed sign renew renews stay stays approved closed")) || d.In(k, "turn turns result results lead leads") && d.In(k+1, "into in to")):
			return d.Span(q.First, k+1), true
		case k > q.First && (isActionAt(g, k) || d.In(k, ", ; by in within before with")):
			return text.Span{}, false
		}
	}
	return text.Span{}, false
}

// doers are those who work on such things.
var doers = text.NewWords("manager executive owner partner director rep team desk lead specialist associate coach")

// theirs are things whose end somebody else decides; decided are the ends.
var theirs = text.NewWords("proposal deal opportunity lead prospect quote bid tender trial demo meeting call pitch visitor customer client renewal contract offer application donor member account")

var decided = text.NewWords("reply replies replied book books respond responds accepted won renewed converted signed retained convert converts converting close closes win wins renew renews sign signs buys buy stay stays approved")
