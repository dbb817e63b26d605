package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// clocked reports minutes and seconds, which are a length where a pace or a
// duration is spoken of: "session duration from 1:07 (on phones) to 2:14", "a mile
// in under 7:30". Elsewhere they are the time of day.
func clocked(d *text.Document, i int) bool {
	if !d.Is(i+1, ":") || !d.Glued(i+2) || len(d.Norm(i+2)) != 2 || d.Norm(i+2) > "59" || skipDateWords.Has(d.Norm(i+3)) || !d.In(i-1, "from to under below sub than") {
		return false
	}
	for k := i - 1; k >= 0 && k > i-16; k-- {
		if lastingWords.Has(d.Norm(k)) || d.Is(i-1, "under") && d.In(k, "run k") {
			return true
		}
	}
	return false
}

// lastingWords are what takes so long.
var lastingWords = text.NewWords("duration pace length mile 5k 10k lap plank wait response swim km")
