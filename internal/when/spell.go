package when

import "github.com/goalsmith/goalsmith/internal/text"

// afterSpell reads a spell of teaching or treatment that opens the sentence and by
// whose end its outcome is due: "After 60 hours of instruction, 75 percent will
// read". It gives the end of the phrase, or 0.
func (r *reader) afterSpell(p phrase, e expr) int {
	if !r.is(p.first, "after") || !r.sentenceStart(p.first) {
		return 0
	}
	k := e.last
	if r.is(k, "of") {
		for n := 0; n < 3 && !spells.Has(r.norm(k+1)); n++ {
			k++
		}
		if !spells.Has(r.norm(k + 1)) {
			return 0
		}
		k += 2
	} else if e.unit.hours || e.unit.grain == Day {
		return 0
	} else if r.in(k, "in on with") {
		for k < e.last+5 && r.d.At(k).Kind == text.Word {
			k++ // "after six months in the program"
		}
	}
	for m := k; m < k+14 && r.is(k, ","); m++ {
		if r.in(m, "will should can must") {
			return max(k, e.last+1)
		}
	}
	return 0
}

var spells = text.NewWords("instruction teaching tutoring therapy training treatment practice practise coaching rehab rehabilitation intervention lessons classes study mentoring counselling counseling use work membership service schooling")
