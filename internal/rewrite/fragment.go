package rewrite

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// verb puts the verb of its measure in front of a fragment: "$175k net new"
// becomes "Close $175k net new".
func (r *reading) verb(p *plan) {
	if len(r.g.Actions) > 0 || r.g.Card != nil {
		return
	}
	i := r.first
	for i < r.last && (r.part[i] != inCore || r.d.At(i).Kind == text.Bullet || r.d.Is(i, ":", ",", "-")) {
		i++
	}
	first, last := i, i+3
	if q := r.g.QuantityAt(i); q != nil && q.First == i && !q.HasFrom {
		last = q.Last + 3
	} else if _, blank := r.swap[i]; !blank && p.before[i].empty() {
		return
	}
	word := ""
	for k := first; k < r.last && k < last; k++ {
		if word == "" {
			word = verbOf(lexicon.Singular(r.d.Norm(k)))
		}
		if v, ok := lexicon.VerbOf(r.d.Norm(k)); ok && v.Form == lexicon.Past && k > first {
			return // "22 meetings booked" has its verb
		}
	}
	if word == "" || i >= r.last {
		return
	}
	d := draft{piece{text: word}}
	if q := r.g.QuantityAt(i); q != nil && q.First == i && q.Words && p.before[i].empty() {
		r.word[i] = lowerFirst(r.written(i)) // "Two sessions" behind its verb
	}
	d.add(p.before[i])
	p.before[i] = d
}

// verbOf is what one does with a thing that is counted.
func verbOf(noun string) string {
	switch noun {
	case "call", "dial":
		return "Make"
	case "email":
		return "Send"
	case "demo", "session", "workshop":
		return "Run"
	case "meeting":
		return "Book"
	case "opportunity", "lead", "sql", "sal", "sqo", "pipeline", "opp":
		return "Source"
	case "deal", "logo", "contract", "arr", "mrr", "acv", "net", "revenue", "booking":
		return "Close"
	case "hire":
		return "Make"
	}
	return ""
}
