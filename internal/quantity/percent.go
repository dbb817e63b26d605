package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// percentTail reads "%", "percent", "pct", and points: "pp", "percentage
// points", "points", "bps". Points stay points: 5 points on 20 % is not 5 %.
func percentTail(d *text.Document, a *amount) bool {
	at, tied := tailAt(d, a)
	if at < 0 || a.part {
		return false
	}
	next, points := at+1, false
	switch t := d.At(at); t.Norm {
	case "%", "percent", "percents", "pct", "prozent":
		if d.In(next, "points point pts") && !d.At(next).Line {
			next, points = next+1, true
		}
	case "per":
		if !d.Is(next, "cent") {
			return false
		}
		next++
	case "percentage":
		if d.In(next, "points point pts") {
			next, points = next+1, true
		} else if d.In(next, "of growth increase") {
			return false
		}
	case "percentile":
		return false
	case "pp", "pps", "ppt", "ppts", "p.p.":
		points = true
	case "bps", "bp":
		a.value, points = a.value/100, true
	case "basis":
		if !d.In(next, "points point") {
			return false
		}
		a.value, next, points = a.value/100, next+1, true
	case "points", "point", "pts":
		if tied && d.In(next, "scale plan checklist list agenda font inspection program") {
			return false
		}
		if d.In(next, "guard system person") {
			return false
		}
		points = true
		if scored(d, a.first, next) {
			a.compound = tied
			a.end(d, next, Count, "points")
			return true
		}
	default:
		return false
	}
	unit := "%"
	if points {
		unit = "points"
	}
	if d.Is(at, "%") {
		a.number = d.Span(a.first, at+1)
	}
	a.points, a.compound = points, tied
	a.end(d, next, Percent, unit)
	return true
}

// scored reports that points here are those of a score, not of a percentage:
// "raise NPS by 5 points", "a 10-point gain in CSAT".
func scored(d *text.Document, first, next int) bool {
	for j := first - 6; j < next+6; j++ {
		if scoredWords.Has(d.Norm(j)) {
			return true
		}
	}
	return false
}

var scoredWords = text.NewWords("nps csat score scores ces enps rating ratings index lighthouse gpa story")
