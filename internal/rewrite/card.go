package rewrite

import "strings"

// card writes the draft as five lines. What the sentence had no room to ask,
// the card asks.
func (r *reading) card(t Template, s sentence) Card {
	specific := append(draft(nil), s.core...)
	specific.comma(s.condition)
	specific.comma(s.asks.guard)
	if !s.rest.empty() {
		specific = append(specific, piece{text: ".", glued: true})
		specific.add(s.rest.capital())
	}
	tracking := append(draft(nil), s.tracking...)
	tracking.comma(s.asks.tracking)
	if tracking.empty() {
		tracking = t.pattern("tracked in {tool}")
	}
	measurable := r.measured(s)
	measurable.comma(s.asks.proof)
	if measurable.empty() {
		measurable = t.pattern("shown by {proof}")
	}
	measurable.comma(tracking)

	achievable := append(draft(nil), s.basis...)
	achievable.comma(s.asks.basis)
	if first, last := r.extent(inMeans); last > 0 && first < last && !s.basis.empty() && r.part[min(last, len(r.part)-1)] == inBasis {
		achievable = append(append(draft(nil), s.means...), achievable...) // "using the budget we have"
	} else {
		achievable.comma(s.means)
	}
	if achievable.empty() {
		achievable = t.pattern("based on {basis}")
	}
	reason := append(draft(nil), s.reason...)
	reason.comma(s.asks.reason)
	if reason.empty() {
		reason = t.pattern("to {reason}")
	}
	due := append(draft(nil), s.deadline...)
	due.add(s.asks.deadline)
	if due.empty() {
		for _, x := range r.g.Time.Deadlines {
			due.say(strings.ToValidUTF8(x.In(r.d.Text), "\uFFFD"))
			due = r.by(due)
			break
		}
	}
	if due.empty() {
		due = t.pattern("by {deadline}")
	}
	due = append(draft(nil), due...)
	due.comma(t.pattern("checked {checkin}"))
	return Card{
		S: specific.capital().named(), M: measurable.capital().named(), A: achievable.capital().named(),
		R: reason.capital().named(), T: due.capital().named(),
	}
}

// extent is the token range of a part.
func (r *reading) extent(p part) (first, last int) {
	for i, at := range r.part {
		if at != p {
			continue
		}
		if last == 0 {
			first = i
		}
		last = i + 1
	}
	return first, last
}

// measured is what the M line counts: the targets in the user's words, else
// what the draft asks for.
func (r *reading) measured(s sentence) draft {
	var d draft
	for _, q := range r.g.Targets() {
		d.comma(r.words(tokens(q.First, q.Last), around{}))
	}
	if !d.empty() {
		return d
	}
	d = append(d, s.number...)
	for _, p := range s.core {
		if d.empty() && p.prompt != "" && p.name != "segment" {
			d = draft{piece{name: p.name, prompt: p.prompt}}
		}
	}
	if s.framed && len(d) > 0 && d[0].text != "" {
		// the template's own sentence without its verb
		if _, rest, ok := strings.Cut(d[0].text, " "); ok {
			d[0].text = rest
		} else {
			d = d[1:]
		}
	}
	return d
}

func tokens(first, last int) []int {
	var out []int
	for i := first; i < last; i++ {
		out = append(out, i)
	}
	return out
}
