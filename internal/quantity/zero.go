package quantity

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// readZero reads the words that set a target of zero: "zero missed follow-ups",
// "no opportunity without a next step", "never miss a call", "eliminate
// no-shows".
func readZero(d *text.Document, i int) (Quantity, bool) {
	if d.Is(i+1, "-") && d.Glued(i+1) {
		return Quantity{}, false
	}
	switch word := d.Norm(i); {
	case word == "nil" && isWord(d.At(i+1)) && !d.At(i+1).Line && !d.In(i+1, "return by for"):
		return zeroOf(d, i, i+1, false), true
	case word == "zero":
		if d.Is(i+1, "in") && d.Is(i+2, "on") || d.In(i-1, "ground patient") || d.In(i+1, "tolerance gravity trust day sum touch") {
			return Quantity{}, false
		}
		if d.Is(i+1, "to") || percentNext(d, i+1) || d.Is(i-1, "from") || moneyNext(d, i+1) || isTimeUnit(d.Norm(i+1)) {
			return Quantity{}, false // an amount: "zero to five", "zero percent"
		}
		return zeroOf(d, i, i+1, false), true
	case word == "no":
		return noneOf(d, i)
	case word == "not":
		// "not a single parcel is lost"; "there is not a single guide" tells how it is
		j := i + 2
		if d.Is(j, "single") {
			j++
		}
		if !(d.Is(i+1, "a") && j > i+2 || d.In(i+1, "one 1")) || d.In(i-1, "is are was were have has had do does did there ,") {
			return Quantity{}, false
		}
		last, ok := nounPhrase(d, j, true)
		if !ok || d.In(last, "exists has") {
			return Quantity{}, false
		}
		q := zeroOf(d, i, i+1, true)
		q.Unit = lower(d, j, last)
		q.close(d, last)
		return q, true
	case word == "never":
		if d.Is(i+1, "another") && isWord(d.At(i+2)) {
			return zeroOf(d, i, i+2, false), true // "never another late invoice"
		}
		t := d.At(i + 1)
		if !isWord(t) || t.Line || nounStop(t.Norm) || readZeroWords.Has(d.Norm(i+1)) ||
			readZeroWords2.Has(d.Norm(i-1)) && !ensured(d, i) {
			return Quantity{}, false
		}
		return zeroOf(d, i, i+1, true), true
	case text.Among(word, "eliminate eliminates eliminating"):
		j := i + 1
		for n := 0; n < 2 && d.In(j, "all any the our every of"); n++ {
			j++
		}
		if d.At(j).Line && j < len(d.Tokens) {
			return Quantity{}, false
		}
		return zeroOf(d, i, j, false), true
	}
	return Quantity{}, false
}

func percentNext(d *text.Document, i int) bool {
	return d.In(i, "% percent pct") || d.Is(i, "per") && d.Is(i+1, "cent")
}

func moneyNext(d *text.Document, i int) bool {
	_, _, ok := currencyWord(d.Norm(i))
	return ok
}

// zeroOf is a zero whose noun starts at token j; alone keeps the noun out.
func zeroOf(d *text.Document, i, j int, alone bool) Quantity {
	q := wordQuantity(d, i, i+1, Count, 0, "")
	q.Zero = true
	if alone {
		return q
	}
	if last, ok := nounPhrase(d, j, false); ok {
		q.Unit = lower(d, j, last)
		q.close(d, last)
	}
	if per, last, ok := readRate(d, q.Last); ok {
		q.Per = per
		q.close(d, last)
	}
	return q
}

// noneOf reads "no" with what there is to be none of. It must be things (a
// plural) or a thing without something ("no deal without a next step"): "no
// process" and "no budget" describe today, and so does "we have no".
func noneOf(d *text.Document, i int) (Quantity, bool) {
	faults := false
	for k := i + 1; k < i+4 && d.At(k).Kind == text.Word; k++ {
		faults = faults || d.In(i-1, "with and or ,") && withoutFaults.Has(d.Norm(k)) && !whoHas.Has(d.Norm(i-2))
	}
	if noneOfWords.Has(d.Norm(i-1)) && !d.In(i-2, "there to will must should shall i'll we'll") && !faults ||
		noneOfWords2.Has(d.Norm(i+1)) {
		return Quantity{}, false
	}
	t := d.At(i + 1)
	if !isWord(t) || t.Line || d.Is(i+1, "no") {
		return Quantity{}, false
	}
	last, ok := nounPhrase(d, i+1, false)
	if !ok {
		return Quantity{}, false
	}
	head := d.Norm(last - 1)
	if !plural(head) && !faults && !without(d, last) && !(d.At(last).Kind == text.Word && strings.HasSuffix(d.Norm(last), "s") && withoutFrom(d, last+1)) && !(onePerson.Has(head) && !d.In(i-1, "where which whose") && d.In(last, "needs has is goes leaves waits gets sits stays remains slips misses repeats calls")) && !(d.In(last, "without left untouched older goes unanswered sits stays over")) &&
		!d.In(last-1, "churn attrition downtime shrinkage turnover slippage downgrade") {
		return Quantity{}, false
	}
	q := wordQuantity(d, i, last, Count, 0, lower(d, i+1, last))
	q.Zero = true
	return q, true
}

// ensured reports "ensure that the till is never unmanned", where "is" tells how it shall be and not how it is.
func ensured(d *text.Document, i int) bool {
	if !d.In(i-1, "is are") {
		return false
	}
	for k := i - 2; k >= 0 && k > i-12 && !d.In(k, ". ; :"); k-- {
		if d.In(k, "ensure ensuring sure") {
			return true
		}
	}
	return false
}

// without reports that a thing is to lack nothing: "no opportunity in Stage 3 or
// later without a next step".
func without(d *text.Document, i int) bool {
	if !d.In(i, "in at on from of past beyond after above with over") {
		return false
	}
	return withoutFrom(d, i+1)
}

// withoutFrom reports "without" a few tokens on, and nothing that parts it from
// token i: "no forklift leaves the bay without a check".
func withoutFrom(d *text.Document, i int) bool {
	for k := i; k < i+8 && !d.In(k, ". ; , !"); k++ {
		if d.Is(k, "without") {
			return true
		}
	}
	return false
}

var readZeroWords = text.NewWords("again mind ending give giving stop settle quit look underestimate assume complacent seen ever really quite")

var readZeroWords2 = text.NewWords("have has had 've we've i've they've was were is are did almost or")

var noneOfWords = text.NewWords("have has had having there's with or say says is are or get got need needs")

var noneOfWords2 = text.NewWords("more less fewer later longer one matter doubt idea later earlier greater higher lower better such other way excuses surprises problems worries stone shortcuts limits questions")

// withoutFaults are what something is done with none of: "with no errors", "with no reported pain".
var withoutFaults = text.NewWords("error errors mistake mistakes defect defects incident incidents accident accidents injury injuries complaint complaints fault faults bug bugs outage outages downtime violation violations fall falls relapse relapses pain dizziness symptoms missed late overdue reported rework delays")

// onePerson is whom "no" is said of one by one: "no customer needs to call twice".
var onePerson = text.NewWords("customer client caller guest patient student pupil learner employee rep user visitor member lead deal order request ticket call invoice")

// whoHas are those of whom "with no errors" only says which are meant, and verbs that it says nothing of.
var whoHas = text.NewWords("accounts clients customers prospects leads companies firms donors patients students people employees suppliers vendors partners sites stores reps drivers members start starting begin beginning")
