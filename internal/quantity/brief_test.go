package quantity

import (
	"fmt"
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// brief writes the quantities of a text in one line, without what is usual: an
// exact bound, one value, no rate.
func brief(s string) string {
	var all []string
	for _, q := range Find(text.Parse(s)) {
		var b strings.Builder
		fmt.Fprintf(&b, "[%s] %s %.6g", q.In(s), q.Kind, q.Value)
		if q.High != q.Value {
			fmt.Fprintf(&b, "..%.6g", q.High)
		}
		if q.HasFrom {
			fmt.Fprintf(&b, " from %.6g", q.From)
		}
		if q.Unit != "" {
			fmt.Fprintf(&b, " %s", q.Unit)
		}
		if q.Per != "" {
			fmt.Fprintf(&b, " per %s", q.Per)
		}
		if q.Bound != Exact {
			fmt.Fprintf(&b, " %s", q.Bound)
		}
		for _, flag := range []struct {
			set  bool
			name string
		}{{q.Universal, "universal"}, {q.Zero, "zero"}, {q.Points, "points"}, {q.By, "by"}, {q.Scope, "scope"}} {
			if flag.set {
				b.WriteString(" " + flag.name)
			}
		}
		all = append(all, b.String())
	}
	return strings.Join(all, "; ")
}
