package when

import "github.com/goalsmith/goalsmith/internal/text"

// recurringJob reports the verb of a job that is done month by month, a few words
// in front of its object.
func (r *reader) recurringJob(i int) bool {
	for k := i; k >= 0 && k > i-5; k-- {
		if r.in(k, "close closing closes run running runs process processing reconcile reconciling complete completing balance") {
			return true
		}
		if r.in(k, ". , ; by") {
			break
		}
	}
	return false
}

// newcomers reports a sentence about whoever is new: "New hires should …", "all new
// members will …"; "the two new hires" are known, and have their date.
func (r *reader) newcomers(i int) bool {
	s := r.d.SentenceOf(i)
	if s < 0 {
		return false
	}
	first := r.d.Sentences[s].First
	for k := first + 1; k < first+4; k++ {
		if r.is(k, ":") {
			first = k + 1 // "Onboarding: new hires …"
			break
		}
	}
	k := r.skip(r.skip(first, "all every each any"), "new")
	if !r.is(k-1, "new") {
		return false
	}
	for m := k; m < k+3; m++ {
		if r.in(m+1, "should will must can are to is has have go get become fully productive ramped self-sufficient complete finish pass reach hit") {
			return newcomerNouns.Has(r.norm(m))
		}
	}
	return false
}

var newcomerNouns = text.NewWords("hires hire reps rep starters starter joiners joiner employees employee staff recruits recruit sellers aes sdrs members member volunteers volunteer agents managers engineers teachers")

// eachPatient reports a share of the patients in front: they come and go, each at a
// time of its own.
func (r *reader) eachPatient(i int) bool {
	who := false
	for k := i - 1; k >= 0 && k > i-40 && r.d.SentenceOf(k) == r.d.SentenceOf(i); k-- {
		who = who || r.in(k, "patients patient mothers newborns infants residents inmates babies")
	}
	return who && r.shareBefore(i)
}

// shareBefore reports a share of many in the sentence in front of token i.
func (r *reader) shareBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-40 && r.d.SentenceOf(k) == r.d.SentenceOf(i); k-- {
		if r.in(k, "% percent all every each") {
			return true
		}
	}
	return false
}
