package funnel

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// share is a rate at which one stage turns into the next.
type share struct {
	at int // its place in Goal.Quantities
	// partial names the early step that the rate stops at: "reply", "connect".
	partial string
	// win reports a rate from opportunity to win.
	win bool
}

// shares are the conversion rates of a goal in text order. A percentage is one
// by the words around it only: many percentages are targets, parts or growth.
func (r *reader) shares() []share {
	var out []share
	for i := range r.g.Quantities {
		if s, ok := r.share(i); ok {
			out = append(out, s)
		}
	}
	return out
}

func (r *reader) share(i int) (share, bool) {
	q := &r.g.Quantities[i]
	s := share{at: i}
	if q.HasFrom || q.By || q.Points || q.Universal || q.Zero && !strings.HasPrefix(q.Number.In(r.d.Text), "0") || q.Use == quantity.Baseline || q.Use == quantity.Name || q.Use == quantity.Budget || q.Per != "" {
		return s, false
	}
	if l := r.g.Card.Line(q.First); l != nil && (l.Letter == 'R' || l.Letter == 'T') {
		return s, false // "growth of 50% YoY" is the company's
	}
	switch {
	case q.Kind == quantity.Multiple && q.Value > 0 && q.Value < 1 && r.oneIn(q):
		return s, r.verbNear(q.First-5, q.Last+4)
	case q.Kind != quantity.Percent:
		return s, false
	}
	if ok, named := r.namedRate(q, &s); named {
		return s, ok
	}
	before := r.beforeRate(q.First)
	switch {
	case q.Use == quantity.Target && r.d.In(before, "reach hit achieve attain keep maintain hold lift raise increase improve grow boost get to above over exceed"):
		return s, false // the rate itself is the goal
	case r.d.In(before, "at @ × x *"):
		return s, r.phraseEnds(q.Last)
	case r.converts(before):
		s.win = r.d.In(before, "close closes closing closed win wins winning won")
		// "Close 40% of them" is an order and no rate, where it opens a sentence
		return s, !r.opens(before) && (r.phraseEnds(q.Last) || r.d.In(q.Last, "of"))
	case r.d.In(before, "rate conversion ratio rates"):
		s.win = r.d.In(before-1, "close closing win conversion")
		return s, !badRate.Has(r.d.Norm(before-1)) && r.phraseEnds(q.Last)
	case r.converts(q.Last):
		return s, true
	case r.d.Is(q.Last, "of"):
		return s, r.verbNear(q.Last+1, q.Last+6)
	}
	return s, false
}

// namedRate reads "10% conversion", "2% connect-to-meeting rate". named reports
// that a rate is named at all; a churn rate is one that nothing gets through.
func (r *reader) namedRate(q *quantity.Quantity, s *share) (ok, named bool) {
	through := false
	for k := q.Last; k < q.Last+8; k++ {
		switch n := r.d.Norm(k); {
		case text.Among(n, "rate rates conversion conversions ratio"):
			s.win = s.partial == "" && (s.win || n == "conversion")
			if r.d.Is(k+1, "rate") {
				s.win = true
			}
			if through {
				s.partial = ""
			}
			before := r.beforeRate(q.First)
			own := q.Use == quantity.Target && r.d.In(before, "reach hit achieve attain keep maintain hold lift raise increase improve grow boost get to")
			return !own, true
		case badRate.Has(n):
			return false, true
		case text.Among(n, "close closing win"):
			s.win = true
		case partialRate.Has(n):
			s.partial = n
		case n == "to":
			through = k > q.Last && !r.d.At(k).Space
			if !through {
				return false, false
			}
		case n == "-" || n == "/":
		case r.d.At(k).Kind != text.Word || text.Among(n, "of and or by in on from for with that which so gives"):
			return false, false
		}
	}
	return false, false
}

// beforeRate steps back over what may stand between a rate and the word that
// makes it one: "at my usual", "close about".
func (r *reader) beforeRate(i int) int {
	k := i - 1
	for n := 0; n < 5 && rateFiller.Has(r.d.Norm(k)); n++ {
		k--
	}
	return k
}

// converts reports a verb by which one stage turns into the next.
func (r *reader) converts(i int) bool { return conversionVerb.Has(r.d.Norm(i)) }

func (r *reader) verbNear(first, last int) bool {
	for k := max(0, first); k < last; k++ {
		if r.converts(k) || r.d.In(k, "whom") {
			return true
		}
	}
	return false
}

// phraseEnds reports that no noun follows which the percentage could be a part
// of: "at 10%, …", "at 2% gives 26".
func (r *reader) phraseEnds(i int) bool {
	if i >= len(r.d.Tokens) {
		return true
	}
	t := r.d.At(i)
	return t.Kind != text.Word || t.Line || phraseEnd.Has(t.Norm)
}

// opens reports the first word of a sentence or of a line.
func (r *reader) opens(i int) bool {
	s := r.d.SentenceOf(i)
	return s >= 0 && r.d.Sentences[s].First == i || r.d.At(i).Line
}

// oneIn reports "one in four", "1 out of 5", and not "half".
func (r *reader) oneIn(q *quantity.Quantity) bool {
	words := q.In(r.d.Text)
	return strings.Contains(words, " in ") || strings.Contains(words, " out of ")
}

var (
	badRate = text.NewWords("churn attrition bounce tax interest growth discount error defect no-show attendance commission utilization inflation occupancy turnover vacancy burn run exchange cancellation unsubscribe retention margin accuracy satisfaction adoption attainment quota coverage share hourly")

	partialRate = text.NewWords("open reply response connect connection click answer pickup view contact read")

	rateFiller = text.NewWords("a an the my our their his her its usual usually typical typically historical historic average current past about around roughly approximately only just over of is was = : ~ - conservative steady normal expected")

	conversionVerb = text.NewWords("convert converts converting converted close closes closing closed win wins winning won sign signs signing book books booking land lands landing yield yields become becomes becoming turn turns turning buy buys buying accept accepts say says reply replies respond responds enrol enrols enroll enrolls register registers show shows")

	phraseEnd = text.NewWords("x and or by in on to from gives give giving means is makes make that that's which so within over for until through each per this next at with will would carries we i the gets yields leaves")
)
