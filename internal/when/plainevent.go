package when

import "github.com/goalsmith/goalsmith/internal/text"

// plainEvent reads what a goal is to be done before when no list knows its noun
// for an event: "before the data-centre move", "ahead of the developer day". j
// stands behind the preposition. What is done before each of many is a level of
// service, and read elsewhere.
func (r *reader) plainEvent(l lead, j int) int {
	if l != before || !determiner(r.norm(j)) && !r.in(j, "this next") {
		return j
	}
	words, k := 0, j+1
	for ; k < len(r.d.Tokens) && words < 5; k++ {
		t := r.d.Tokens[k]
		if t.Norm == "-" && r.hyphen(k) > k || t.Norm == "'s" {
			continue
		}
		if t.Kind != text.Word || t.Line || r.functionWord(k) || text.Among(t.Norm, "they he she it you") {
			break
		}
		words++
	}
	if words == 0 || !r.endsBefore(k) || r.in(k-1, "customer customers client clients lead leads prospect prospects others competition competitors rest market user users") {
		return j
	}
	return k
}

// happening reads a point in time told as a clause: "before the clocks change",
// "by the time we open Lisbon", "before the books close".
func (r *reader) happening(l lead, i, j int) int {
	switch {
	case l == by && r.is(j, "the") && r.is(j+1, "time") && !r.is(j+2, "of"):
		j += 2
	case l == before && !r.is(j, "they"), l == until:
	default:
		return j
	}
	turns := r.d.Is(i, "by") // "by the time …" always tells a point in time
	for k := j; k < len(r.d.Tokens) && k < j+9; k++ {
		t := r.d.Tokens[k]
		if t.Line || t.Kind == text.Punct && (t.Norm == "." || t.Norm == "," || t.Norm == ";" || t.Norm == "!" || t.Norm == ")") || text.Among(t.Norm, "so because to and while by in at with") || t.Norm == "on" && turns {
			if turns {
				return k
			}
			return j
		}
		turns = turns || k > j && turning.Has(t.Norm)
	}
	if turns && j+9 >= len(r.d.Tokens) {
		return len(r.d.Tokens)
	}
	return j
}

// dayOfEvent notes an event, and its day where that is said right behind it:
// "before their board on 3 Feb" is one deadline.
func (r *reader) dayOfEvent(l lead, i, end int) int {
	p := phrase{lead: l, first: i}
	if r.in(end, "next this") {
		if e, ok := r.core(end, false); ok && e.grain == Month && !e.to.IsZero() && !e.cadence {
			return r.deadline(p, e, e.last) // "by my birthday next October"
		}
	}
	if r.in(end, "on in") {
		if e, ok := r.core(end+1, false); ok && (e.grain == Day && r.is(end, "on") || e.grain == Month && r.is(end, "in") && e.form != formLength) && !e.event && !e.cadence && !e.to.IsZero() {
			return r.deadline(p, e, e.last)
		}
	}
	return r.deadline(p, expr{event: true, grain: Day}, end)
}

// turning are verbs of something that happens once, to everybody at the same
// time: the books close, the clocks change, we open.
var turning = text.NewWords("closes close opens open starts start begins begin ends end launches launch changes change ships ship moves move expires expire retires retire renews renew lapses lapse arrives arrive leaves leave graduates graduate returns return lands goes go runs resumes resume kicks breaks break comes come migrates migrate joins join takes")
