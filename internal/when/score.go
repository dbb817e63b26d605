package when

import "github.com/goalsmith/goalsmith/internal/text"

// scored reports that "7/10" at token i is seven out of ten and no date: both
// ends of a change have the same second half ("from 3/10 to 7/10"), or the words
// in front name what is scored. "by 3/10" is a date all the same, and so is a
// range of two different days.
func (r *reader) scored(i, a, b int) bool {
	if a > b || b < 3 || r.in(i-1, "by on before until till through due between") {
		return false
	}
	twin, other := r.otherEnd(i, b)
	if other && !twin {
		return false
	}
	if twin && !r.o.DayFirst && (b == 5 || b == 10) && !r.in(r.firstWord(i), "run runs hold keep open offer pilot test sell book close call visit") {
		return true
	}
	if !twin && b != 4 && b != 5 && b != 10 && !r.in(i-1, "to at of from") {
		return false
	}
	for k := i - 1; k >= 0 && k > i-12 && !r.in(k, ". ; !"); k-- {
		if scoreWords.Has(r.norm(k)) {
			return true
		}
	}
	return r.in(i+3, "scale points stars rating level pain") || r.in(i+5, "scale")
}

// firstWord is the first token of the sentence of token i.
func (r *reader) firstWord(i int) int {
	if s := r.d.SentenceOf(i); s >= 0 {
		return r.d.Sentences[s].First
	}
	return i
}

// otherEnd looks for the other end of "from 3/10 (now) to 7/10": whether there is
// one, and whether it is out of the same b.
func (r *reader) otherEnd(i, b int) (same, any bool) {
	for k := i - 6; k < i+9; k++ {
		if _, w := r.digits(k); w == 0 || k == i || k == i+2 || !r.is(k+1, "/") || !r.d.Glued(k+1) || !r.d.Glued(k+2) {
			continue
		}
		joined, grows := false, false
		for m := min(k, i) + 3; m < max(k, i); m++ {
			grows = grows || r.in(m, "to → ->")
			joined = joined || grows || r.in(m, "- and")
			if r.d.At(m).Kind == text.Punct && r.in(m, ". ; !") {
				return false, any
			}
		}
		if c, w := r.digits(k + 2); w > 0 && joined {
			same, any = same || grows && c == b, true
		}
	}
	return same, any
}

var scoreWords = text.NewWords("score scores scored scoring scale rating ratings rate rated rates pain level levels confidence grade grades stars points anxiety stress mood energy happiness wellbeing fatigue distress satisfaction")
