package quantity

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// readUniversal reads all, every and each with the things they hold for, as 100
// percent of them: "all reps", "every open opportunity", "each of our accounts".
// "Every week" is a cadence, "all-hands" a name, "across all regions" a scope.
func readUniversal(d *text.Document, i int) (Quantity, bool) {
	w := d.Norm(i)
	switch w {
	case "all", "every", "each":
	case "both":
		j := i + 1
		if d.In(j, "of the our my") {
			j++
		}
		if c := d.At(j).Text; c != "" && c[0] >= 'A' && c[0] <= 'Z' && d.At(j+1).Kind == text.Number {
			j += 2
		}
		last, ok := nounPhrase(d, j, false)
		if !ok || !plural(d.Norm(last-1)) || isTimeUnit(d.Norm(last-1)) || d.In(last, "and") || d.In(i-1, "across to for with in at of") {
			return Quantity{}, false
		}
		q := wordQuantity(d, i, last, Count, 2, lower(d, j, last))
		return q, true
	case "everyone", "everybody":
		if j := i + 2; d.In(i+1, "in on at from") && isWord(d.At(j)) && !d.In(i-1, "to for with") {
			if d.In(j, "the our my") {
				j++
			}
			if last, ok := nounPhrase(d, j, true); ok {
				q := wordQuantity(d, i, last, Percent, 100, lower(d, j, last))
				q.Universal = true
				return q, true
			}
		}
		return Quantity{}, false
	default:
		return Quantity{}, false
	}
	if readUniversalWords.Has(d.Norm(i-1)) && !(d.Is(i-1, "after") && w == "every") && !(d.Is(i-1, "-") && !d.Glued(i)) {
		if !d.Is(i-1, "and") || d.Is(i+1, "all") || w == "every" && d.Is(i-2, "each") {
			return Quantity{}, false
		}
	}
	if d.Is(i+1, "-") && d.Glued(i+1) || d.At(i+1).Line || d.Is(i-1, ",") && w == "each" && d.In(i+1, "marked scored rated graded worth lasting held signed done made led run with of") {
		return Quantity{}, false // "8 papers, each marked at 65%"
	}
	j := i + 1
	one := w != "all"
	if d.Is(j, "of") {
		j, one = j+1, false
	}
	if d.In(j, "the our my their your his her its these those assigned") {
		j++
	}
	if w == "every" && d.In(j, "single last") {
		j++
	}
	if d.At(j).Kind == text.Number && ordinalEnding(d, j+1) {
		if end := joined(d, j+1); isWord(d.At(end)) {
			j = end // "all 6th-grade pupils"
		}
	}
	if d.At(j).Kind == text.Number {
		return Quantity{}, false // the number says it: "all 12 reps"
	}
	switch n := d.Norm(j); {
	case isTimeUnit(n), workingDay(d, j) > j, d.Is(j, "other") && isTimeUnit(d.Norm(j+1)):
		return Quantity{}, false
	case w == "all" && readUniversalWords2.Has(d.Norm(j)):
		return Quantity{}, false
	case one && readUniversalWords3.Has(d.Norm(j)) && !(d.In(j, "season cycle term period sprint") && !endsPhrase(d, j+1)): // "every season ticket"
		return Quantity{}, false
	}
	if _, ok := ReadNumeral(d, j); ok {
		return Quantity{}, false
	}
	named := -1
	if c := d.At(j).Text; c != "" && c[0] >= 'A' && c[0] <= 'Z' && d.At(j+1).Kind == text.Number && isWord(d.At(j+2)) {
		named = j // "all Stage 4 deals"
		j += 2
	}
	last, ok := nounPhrase(d, j, one)
	if one && last > j+1 && universalVerbs.Has(d.Norm(last-1)) && (d.At(last).Kind == text.Number || d.In(last, "a an the their")) {
		last-- // "have each AE close 3 deals"
	}
	if named >= 0 {
		j = named
	}
	if !ok {
		return Quantity{}, false
	}
	if w == "each" && last == j+1 && d.Is(i-1, ",") && strings.HasSuffix(d.Norm(j), "ing") {
		return Quantity{}, false // "five partners, each bringing"
	}
	if untickable(d.Norm(last - 1)) {
		return Quantity{}, false
	}
	q := wordQuantity(d, i, last, Percent, 100, lower(d, j, last))
	q.Universal = true
	return q, true
}

// wholly reports that a quantity of 100 percent stands for all of something that
// can be ticked off: "100% of reps certified", not "100% of quota".
func wholly(d *text.Document, q *Quantity) bool {
	if q.Kind != Percent || q.Value != 100 || q.Points || q.HasFrom {
		return false
	}
	j := q.Last
	if d.Is(j, "of") {
		j++
	}
	if d.In(j, "the my our their annual quarterly monthly sales team") {
		j++
	}
	return !d.In(j, "quota quotas plan target targets goal attainment increase growth more budget") &&
		!d.In(j+1, "quota attainment")
}

// untickable reports nouns that can't be ticked off item by item, so that all of
// them is a manner of speaking.
func untickable(w string) bool {
	switch {
	case untickableWords.Has(w):
		return true
	}
	return false
}

var readUniversalWords = text.NewWords("across throughout at above after we you they us it them among amongst - of and")

var readUniversalWords2 = text.NewWords("hands weekend weekends time times things along day star stars round inclusive rights set good year")

var readUniversalWords3 = text.NewWords("other one time cycle period sprint term semester season trimester fortnight weekend monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night effort way step chance reason bit")

var untickableWords = text.NewWords("aspects aspect areas area levels level fronts front circumstances situations situation means efforts possibilities angles angle sorts kinds types regards respects stuff potential things ways cylinders odds costs cost details detail energy moment minute advantage")

// universalVerbs may stand behind those whom each is about.
var universalVerbs = text.NewWords("close complete book make hit send hold finish read pass attend deliver submit generate add win")
