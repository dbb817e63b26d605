package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// readRate reads the rate that starts at token i: "per day", "/week", "a month",
// "every quarter", "weekly", "per rep per week", "on a daily basis". Of a period
// and a thing the period wins, since arithmetic needs it.
func readRate(d *text.Document, i int) (per string, last int, ok bool) {
	j := i
	for n := 0; n < 3; n++ {
		p, period, next, ok := oneRate(d, j)
		if !ok {
			break
		}
		if per == "" || period && !periodName(per) {
			per = p
		}
		j = next
	}
	return per, j, j > i
}

// oneRate reads a single rate; period tells a time from a thing.
func oneRate(d *text.Document, i int) (per string, period bool, next int, ok bool) {
	t := d.At(i)
	if t.Line && i > 0 {
		return "", false, i, false
	}
	switch word := t.Norm; {
	case text.Among(word, "per each every"):
		return rateAfter(d, i)
	case text.Among(word, "a an") && d.In(i+1, "night morning evening") && !d.Is(i+2, "out"):
		return "day", true, i + 2, true
	case word == "/":
		return slashRate(d, i)
	case text.Among(word, "a an") && d.In(i+1, "mile kilometer kilometre km") && d.Is(i-2, ":"):
		return d.Norm(i + 1), false, i + 2, true // "9:39 a mile"
	case text.Among(word, "a an"):
		j := workingDay(d, i+1)
		if u := timeUnit(d.Norm(j)); u != "" && singularTime(d.Norm(j)) && !(u == "quarter" && d.Is(j+1, "of")) && !d.In(j+1, "ago later earlier early ahead -") && !(d.Is(j+1, "from") && d.In(j+2, "now today tomorrow then")) {
			return u, true, j + 1, true
		}
	case word == "during":
		if d.In(i+1, "the a each every") && d.Is(workingDay(d, i+2), "day") {
			return "day", true, workingDay(d, i+2) + 1, true
		}
	case word == "-":
		// "50-a-day", "50-per-day"
		if d.Glued(i) && d.In(i+1, "a an per") && d.Is(i+2, "-") && d.Glued(i+2) {
			if u := timeUnit(d.Norm(i + 3)); u != "" {
				return u, true, i + 4, true
			}
		}
	case word == "on":
		if d.In(i+1, "a an") && d.Is(i+3, "basis") {
			if u := frequency(d.Norm(i + 2)); u != "" {
				return u, true, i + 4, true
			}
		}
	case text.Among(word, "bi semi"):
		if d.Is(i+1, "-") && d.In(i+2, "weekly monthly annually annual") {
			return "fortnight", true, i + 3, d.Is(i+2, "weekly")
		}
	case text.Among(word, "p.a. pa"):
		return "year", true, i + 1, true
	case text.Among(word, "p.w. pw p/w"):
		return "week", true, i + 1, true
	case word == "p":
		if d.Is(i+1, "/") && d.Glued(i+1) && d.Glued(i+2) {
			switch d.Norm(i + 2) {
			case "w":
				return "week", true, i + 3, true
			case "m":
				return "month", true, i + 3, true
			case "d":
				return "day", true, i + 3, true
			}
		}
	}
	if u := frequency(t.Norm); u != "" && !d.Is(i, "annual") {
		// "5 demos weekly", not "5 weekly demos" or "to 20% monthly growth"
		if endsPhrase(d, i+1) {
			return u, true, i + 1, true
		}
	}
	return "", false, i, false
}

// rateAfter reads what follows per, each and every.
func rateAfter(d *text.Document, i int) (per string, period bool, next int, ok bool) {
	j := i + 1
	word := d.Norm(i)
	if word == "each" && d.Is(j, "and") && d.Is(j+1, "every") {
		j += 2
	}
	if word == "per" && d.In(j, "each every") {
		j++
	}
	if d.At(j).Line && j < len(d.Tokens) {
		return "", false, i, false
	}
	if word == "every" && d.Is(j, "other") {
		if u := timeUnit(d.Norm(j + 1)); u != "" {
			return twice(u), true, j + 2, true
		}
		return "", false, i, false
	}
	j = workingDay(d, j)
	if u := timeUnit(d.Norm(j)); u != "" {
		return u, true, j + 1, true
	}
	switch w := d.Norm(j); w {
	case "annum":
		return "year", true, j + 1, true
	case "term", "shift", "payday", "lesson", "practice":
		return w, false, j + 1, true
	case "morning", "afternoon", "evening", "night":
		return "day", true, j + 1, true
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		return "week", true, j + 1, true
	}
	if n, ok := ReadNumeral(d, j); ok && (word == "per" || word == "every") {
		last, ok := nounPhrase(d, n.Last, false)
		if !ok && word == "per" { // "5 per 1,000"
			return lower(d, n.First, n.Last), false, n.Last, true
		}
		if ok {
			return counted(d, n, last), isTimeUnit(d.Norm(last - 1)), last, true
		}
		return "", false, i, false
	}
	if word != "per" || !isWord(d.At(j)) {
		return "", false, i, false
	}
	last, ok := nounPhrase(d, j, true)
	if !ok {
		return "", false, i, false
	}
	last = min(last, j+3)
	return lower(d, j, last), false, last, true
}
