package when

import "github.com/goalsmith/goalsmith/internal/text"

// moves reports that something is got or brought through what follows "through" at i.
func (r *reader) moves(i int) bool {
	s := r.d.SentenceOf(i)
	for k := i - 1; s >= 0 && k >= r.d.Sentences[s].First; k-- {
		if r.in(k, "get getting put putting take taking bring bringing push walk move go going pass") {
			return true
		}
	}
	return false
}

// passed reports that the words from i on name what people are put through, rather than a time.
func (r *reader) passed(i int) bool {
	for k := i; k < i+6 && r.d.At(k).Kind == text.Word; k++ {
		if r.in(k, "end rest") || season(r.norm(k)) {
			return false
		}
		if r.in(k, "training trainings course courses bootcamp onboarding program programme test tests exam exams workshop workshops certification curriculum module modules interview assessment audit process") {
			return true
		}
	}
	return false
}
