package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// durationTail reads a length of time: "2 hours", "90-day", "48h", "five
// business days", "1 hour 30 minutes" (in the first unit).
func durationTail(d *text.Document, a *amount) bool {
	if clocked(d, a.first) {
		seconds, _ := parseDigits(d.Norm(a.first+2), false)
		a.value += seconds / 60
		a.number = d.Span(a.first, a.first+3)
		a.end(d, a.first+3, Duration, "minutes")
		return true
	}
	at, tied := tailAt(d, a)
	if at < 0 {
		return false
	}
	if durationTailWords.Has(d.Norm(at)) && isTimeUnit(d.Norm(at+1)) && !tied {
		at++
	}
	t := d.At(at)
	if n, ok := hourMinutes(t.Norm); ok && d.Glued(at) && a.value == float64(int(a.value)) && a.value < 24 {
		a.value += n / 60
		a.end(d, at+1, Duration, "hours") // "4h10"
		return true
	}
	name := timeUnit(t.Norm)
	if name == "" && d.Glued(at) && !tied {
		name = shortTimeUnit(t.Norm)
		if t.Norm == "m" {
			name = ""
		}
	}
	if name == "" || !isWord(t) || d.Is(at+1, "-") && d.Glued(at+1) && d.Is(at+2, "to") {
		return false // "16 month-to-month customers"
	}
	if a.part && a.value < 1 && d.Is(at-1, "half") && name == "year" {
		return false
	}
	unit := t.Norm
	if timeUnit(unit) == "" || len(unit) <= 4 && unit != name && unit != name+"s" {
		unit = name + "s"
	}
	for k := at - 1; k >= a.last && isWord(d.At(k)) && !tied && !d.Is(k, "more"); k-- {
		unit = d.Norm(k) + " " + unit
	}
	a.compound = tied
	last := at + 1
	if v, after, ok := subUnit(d, last, name); ok {
		a.value, last = a.value+v, after
	}
	if d.Is(last, "'") && d.Glued(last) { // "60 days' notice"
		last++
	}
	a.end(d, last, Duration, unit)
	return true
}

// hourMinutes reads the minutes of "4h10" behind its hours.
func hourMinutes(w string) (float64, bool) {
	if len(w) != 3 || w[0] != 'h' || w[1] < '0' || w[1] > '5' || w[2] < '0' || w[2] > '9' {
		return 0, false
	}
	return float64(w[1]-'0')*10 + float64(w[2]-'0'), true
}

// subUnit reads the minutes behind hours, in hours: "1 hour 30 minutes", "1h 15m".
func subUnit(d *text.Document, i int, name string) (value float64, next int, ok bool) {
	if name != "hour" && name != "minute" {
		return 0, i, false
	}
	j := i
	if d.Is(j, "and") {
		j++
	}
	n, ok := ReadNumeral(d, j)
	if !ok || n.Value >= 60 {
		n, ok = Numeral{}, false
	}
	if !ok {
		if t := d.At(j); t.Kind == text.Number && d.Is(j+1, "m") && d.Glued(j+1) && name == "hour" {
			if v, _, ok := readDigits(d, j, false); ok && v < 60 {
				return v / 60, j + 2, true
			}
		}
		return 0, i, false
	}
	sub := timeUnit(d.Norm(n.Last))
	if name == "hour" && sub == "minute" || name == "minute" && sub == "second" {
		return n.Value / 60, n.Last + 1, true
	}
	return 0, i, false
}

var durationTailWords = text.NewWords("full whole upcoming coming additional extra short long straight consecutive more business working calendar work selling school")
