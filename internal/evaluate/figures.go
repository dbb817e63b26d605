package evaluate

import (
	"fmt"
	"strconv"
	"strings"
)

// Figure looks a figure up by name: "specific" (any row; its F1),
// "specific.precision", "vague.recall", "deadline.exact", "good_clean" (the
// share of good goals without error and warning), "weak_caught" (of weak goals
// with one), "kind" and "role" (read as labelled). All run from 0 to 1, and
// more is better.
func (t *Table) Figure(name string) (float64, bool) {
	row, part, _ := strings.Cut(name, ".")
	for _, c := range t.Rows {
		if c.Name != row {
			continue
		}
		switch part {
		case "", "f1":
			return c.F1(), true
		case "precision":
			return c.Precision(), true
		case "recall":
			return c.Recall(), true
		case "exact":
			return c.Exact(), true
		}
		return 0, false
	}
	switch name {
	case "good_clean":
		return share(t.Good-t.GoodFlagged, t.Good), true
	case "weak_caught":
		return share(t.Weak-t.WeakClean, t.Weak), true
	case "kind":
		return share(t.Kinds, t.Goals), true
	case "role":
		return share(t.Roles, t.RolesOf), true
	}
	return 0, false
}

// Floor is a figure that has to be reached.
type Floor struct {
	Name  string
	Least float64
}

// ParseFloors reads "specific=0.92,implausible.precision=0.95".
func ParseFloors(s string) ([]Floor, error) {
	if s == "" {
		return nil, nil
	}
	empty, _ := Score(nil, nil)
	var out []Floor
	for part := range strings.SplitSeq(s, ",") {
		name, value, ok := strings.Cut(strings.TrimSpace(part), "=")
		least, err := strconv.ParseFloat(value, 64)
		if !ok || err != nil || !(least >= 0 && least <= 1) {
			return nil, fmt.Errorf("bad floor %q: write name=0.95, a share from 0 to 1", part)
		}
		if _, known := empty.Figure(name); !known {
			return nil, fmt.Errorf("unknown figure %q: use a criterion, vague, metric, deadline, implausible or funnel, with .precision, .recall or .exact if need be, or good_clean, weak_caught, kind, role", name)
		}
		out = append(out, Floor{name, least})
	}
	return out, nil
}

// Below lists the floors that the table does not reach.
func (t *Table) Below(floors []Floor) []string {
	var out []string
	for _, f := range floors {
		if got, _ := t.Figure(f.Name); got < f.Least {
			out = append(out, fmt.Sprintf("%s is %.3f, below %.3f", f.Name, got, f.Least))
		}
	}
	return out
}
