package lint

import (
	"errors"
	"sort"
	"strings"
)

// Apply makes the edits in a text, all against the text as it was. It refuses
// edits that overlap or lie outside the text.
func Apply(s string, edits []Edit) (string, error) {
	es := append([]Edit(nil), edits...)
	sort.SliceStable(es, func(i, k int) bool { return es[i].Start < es[k].Start })
	var b strings.Builder
	at := 0
	for _, e := range es {
		if e.Start < at || e.End < e.Start || e.End > len(s) {
			return s, errors.New("lint: edits overlap or lie outside the text")
		}
		b.WriteString(s[at:e.Start])
		b.WriteString(e.New)
		at = e.End
	}
	b.WriteString(s[at:])
	return b.String(), nil
}
