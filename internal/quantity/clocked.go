package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// clocked reads minutes and seconds as a length, which they are where a pace or a
// duration is spoken of: "session duration from 1:07 (on phones) to 2:14", "a mile
// in under 7:30". Elsewhere they are the time of day.
func (f *finder) clocked(i int) (Quantity, bool) {
	d := f.d
	q, ok := readClocked(d, i)
	if !ok {
		return q, false
	}
	lasts := false
	for k := i - 1; k >= 0 && k > i-10 && !lasts; k-- {
		lasts = lastingWords.Has(d.Norm(k)) || !d.Is(i-1, "from") && d.In(k, "run k")
	}
	if !lasts || i <= f.floor {
		return q, false
	}
	if !d.Is(i-1, "from") {
		f.before(&q)
		return q, q.Bound == LessThan || d.Is(i-1, "to")
	}
	j := max(q.Last, closing(d, q.Last))
	if d.Is(j, "to") {
		j++
	}
	to, ok := readClocked(d, j)
	if !ok || j == q.Last {
		return q, false
	}
	to.From, to.HasFrom = q.Value, true
	to.start(d, i-1)
	if per, last, ok := readRate(d, to.Last); ok {
		to.Per = per
		to.close(d, last)
	}
	return to, true
}

// readClocked reads "7:30" as seven and a half minutes.
func readClocked(d *text.Document, i int) (Quantity, bool) {
	if parts, _ := chain(d, i); parts != 2 || !d.Is(i+1, ":") || len(d.Norm(i+2)) != 2 || d.Norm(i+2) > "59" || skipDateWords.Has(d.Norm(i+3)) {
		return Quantity{}, false
	}
	whole, okWhole := parseDigits(d.Norm(i), false)
	part, okPart := parseDigits(d.Norm(i+2), false)
	q := wordQuantity(d, i, i+3, Duration, whole+part/60, "minutes")
	q.Number, q.Words = q.Span, false
	return q, okWhole && okPart
}

// lastingWords are what takes so long.
var lastingWords = text.NewWords("duration pace length mile 5k 10k lap plank handle wait hold talk response swim km")
