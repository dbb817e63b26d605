package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// refuseWord drops number words that count nothing: the pronoun "one", set
// phrases, halves of a year.
func refuseWord(d *text.Document, a amount) bool {
	i, j := a.first, a.last
	if d.Is(j, "-") && d.Glued(j) && a.bare && !monthlyEach(d, j) && !compoundUnit(d.Norm(j+1)) && isWord(d.At(j+1)) && !d.In(j+1, "a per to plus") {
		return true // "two-way", "one-pager"
	}
	if d.Is(j, "things") && d.Is(j+1, ":") {
		return true // "we agreed on two things: …"
	}
	if d.Is(i, "six") && d.Is(j, "sigma") {
		return true // the method
	}
	if d.Is(i, "zero") && (d.Is(j, "in") && d.Is(j+1, "on") || d.In(j, "tolerance gravity trust touch")) {
		return true
	}
	if d.Is(j-1, "half") && d.In(j, "marathon marathons") {
		return true // "a half marathon"
	}
	if d.Is(i, "half") && a.part {
		return halfName(d, a)
	}
	if a.value == 1 && j == i+1 && d.Is(i, "one") {
		if d.Is(i-1, "in") && d.In(j, "line word sentence nutshell breath") {
			return true // "success in one line"
		}
		if d.Is(j, "smart") && d.Is(j+1, "goal") || d.Is(j, "goal") && d.In(j+1, ": . ?") {
			return true // "my boss wants one SMART goal"
		}
		return pronoun(d, a)
	}
	if _, _, rate := readRate(d, j); a.kind == Duration && d.Is(i, "one") && d.Is(i+1, "day") && !rate && !refuseWordWords.Has(d.Norm(i-1)) {
		return true // some day
	}
	return false
}

// monthlyEach reports an adverb of frequency that a hyphen ties to the number of
// things: "twelve-monthly courses" are twelve, where "a six-weekly review" is one.
func monthlyEach(d *text.Document, j int) bool {
	return d.Is(j, "-") && frequency(d.Norm(j+1)) != "" && pluralAhead(d, j+2)
}

// halfName tells the half of a year by what stands around it.
func halfName(d *text.Document, a amount) bool {
	return d.At(a.last).Kind == text.Number || d.In(a.last, "one two baked past") || d.Is(a.first-1, "-") && d.Glued(a.first)
}

// pronoun reports a "one" that stands for a noun rather than counting it.
func pronoun(d *text.Document, a amount) bool {
	i, j := a.first, a.last
	if pronounWords.Has(d.Norm(i - 1)) {
		return true
	}
	if a.kind != Count || !a.bare {
		return false
	}
	if b, _, _ := boundBefore(d, i); b != Exact && d.Is(j, "of") && d.In(j+1, "the our my their these those your") {
		return false // "join at least one of the clubs"
	}
	if d.In(i-2, "a an") && isWord(d.At(i-1)) && !d.In(i-1, "additional extra further least minimum") {
		return true // "if a suitable one turns up"
	}
	if pronounWords2.Has(d.Norm(j)) || d.Is(j, "-") && d.Glued(j) {
		return true
	}
	if b, first, _ := boundBefore(d, i); b != Exact && first < i {
		return false
	}
	if _, _, ok := readRate(d, j); ok {
		return false
	}
	if _, ok := nounPhrase(d, j, true); ok || d.Is(i-2, "and") && d.In(i-1, "lead run host hold give present complete write finish publish") {
		return false
	}
	if b, _, in := boundAfter(d, j); in && b != Exact {
		return false
	}
	if _, _, ok := separator(d, j, true); ok && d.In(j, "or to and") {
		if _, c := numberWord(d.Norm(j + 1)); c != notNumber {
			return false
		}
	}
	if d.In(i-1, "to from with") && a.first > 1 && !isWord(d.At(j)) {
		return false
	}
	return true
}

var refuseWordWords = text.NewWords("within in under by than to for least per over after every of")

var pronounWords = text.NewWords("this that the each every no any which another everyone day only some square - new right big good my")

var pronounWords2 = text.NewWords("of another by on thing should can must way 's size stop off team voice source place page company roof step direction accord at")
