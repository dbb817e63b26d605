package evaluate

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// Count is a row of the table: right and wrong answers of one sort.
type Count struct {
	Name string
	// TP are rightly found, FP found and not labelled, FN labelled and not found.
	TP, FP, FN int
	// Same of Of agree fully: the verdict of three, or both ends of the span.
	Same, Of int
}

// Precision is the share of what was found that is right; 1 when nothing was
// found.
func (c Count) Precision() float64 { return share(c.TP, c.TP+c.FP) }

// Recall is the share of what is labelled that was found; 1 when nothing is.
func (c Count) Recall() float64 { return share(c.TP, c.TP+c.FN) }

// F1 is the harmonic mean of the two; 1 when nothing is labelled or found.
func (c Count) F1() float64 { return share(2*c.TP, 2*c.TP+c.FP+c.FN) }

// Exact is the share that agrees fully.
func (c Count) Exact() float64 { return share(c.Same, c.Of) }

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

// Table is the result of one run over one set of goals.
type Table struct {
	Goals int
	// Rows are the five criteria, the three kinds of span, implausible (absolute,
	// extreme, wrong way) and funnel.
	Rows []Count
	// Good goals, and how many of them got an error or warning; weak goals, and
	// how many of them got neither; near misses, and how many of them got a
	// vague or implausible finding that no label asks for.
	Good, GoodFlagged, Weak, WeakClean, Near, NearHit int
	// Kinds and Roles are how many of the goals were read as labelled.
	Kinds, Roles, RolesOf int
}

// Miss is one disagreement.
type Miss struct {
	ID, Text, What, Want, Got string
}

// Score compares answers with labels, answers[i] for labels[i].
func Score(labels []Label, answers []Answer) (Table, []Miss) {
	t := Table{Goals: len(labels)}
	for _, c := range criteria {
		t.Rows = append(t.Rows, Count{Name: c.name})
	}
	for _, k := range spanKinds {
		t.Rows = append(t.Rows, Count{Name: k.name})
	}
	t.Rows = append(t.Rows, Count{Name: "implausible"}, Count{Name: "funnel"})
	var misses []Miss
	for i := range labels {
		l, a := &labels[i], &answers[i]
		miss := func(what, want, got string) {
			misses = append(misses, Miss{l.ID, l.Text, what, orNone(want), orNone(got)})
		}
		for k, c := range criteria {
			t.Rows[k].yesNo(c.wanted(l), c.given(a))
			t.Rows[k].Of++
			if c.label(l) == a.Verdicts[c.index] {
				t.Rows[k].Same++
			}
			if c.wanted(l) != c.given(a) {
				miss(c.name, string(c.label(l)), string(a.Verdicts[c.index]))
			}
		}
		extra := 0
		for k, kind := range spanKinds {
			want, got := spans(l.Text, kind.label(l)), kind.got(a)
			row := &t.Rows[len(criteria)+k]
			pairs := paired(want, got)
			row.spans(want, got, pairs)
			if len(pairs) < len(want) || len(pairs) < len(got) {
				miss(kind.name, cut(l.Text, want), cut(l.Text, got))
			}
			if kind.name == "vague" {
				extra += len(got) - len(pairs)
			}
		}
		extra += t.implausible(l, a, miss)
		t.quality(l, a, extra, miss)
		if l.Kind == a.Kind {
			t.Kinds++
		} else {
			miss("kind", string(l.Kind), string(a.Kind))
		}
		if l.GivenRole == "" {
			t.RolesOf++
			if l.Role == a.Role {
				t.Roles++
			} else {
				miss("role", string(l.Role), string(a.Role))
			}
		}
	}
	return t, misses
}

func (c *Count) yesNo(want, got bool) {
	switch {
	case want && got:
		c.TP++
	case got:
		c.FP++
	case want:
		c.FN++
	}
}

func (c *Count) spans(want, got []text.Span, pairs []pair) {
	c.TP += len(pairs)
	c.FP += len(got) - len(pairs)
	c.FN += len(want) - len(pairs)
	for _, p := range pairs {
		c.Of++
		if want[p.want] == got[p.got] {
			c.Same++
		}
	}
}

// implausible counts the kinds, and returns how many were found unasked.
func (t *Table) implausible(l *Label, a *Answer, miss func(what, want, got string)) (extra int) {
	plain, funnel := &t.Rows[len(t.Rows)-2], &t.Rows[len(t.Rows)-1]
	wrong := false
	for _, kind := range [...]string{"absolute", "extreme", "wrong-way", "funnel"} {
		row := plain
		if kind == "funnel" {
			row = funnel
		}
		want, got := l.Implausible == kind, slices.Contains(a.Implausible, kind)
		row.yesNo(want, got)
		if want || got {
			row.Of++
			if want == got {
				row.Same++
			}
		}
		if got && !want {
			extra++
		}
		wrong = wrong || want != got
	}
	if wrong {
		miss("implausible", l.Implausible, strings.Join(a.Implausible, " "))
	}
	return extra
}

func (t *Table) quality(l *Label, a *Answer, extra int, miss func(what, want, got string)) {
	flagged := a.Errors+a.Warnings > 0
	got := fmt.Sprintf("%d errors, %d warnings", a.Errors, a.Warnings)
	switch l.Quality {
	case "good":
		t.Good++
		if flagged {
			t.GoodFlagged++
			miss("good", "no error, no warning", got)
		}
	case "weak":
		t.Weak++
		if !flagged {
			t.WeakClean++
			miss("weak", "an error or a warning", got)
		}
	}
	if l.NearMiss {
		t.Near++
		if extra > 0 {
			t.NearHit++
		}
	}
}

func cut(s string, all []text.Span) string {
	parts := make([]string, len(all))
	for i, x := range all {
		parts[i] = fmt.Sprintf("%q", x.In(s))
	}
	return strings.Join(parts, " ")
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return s
}

// Tune reports whether a goal is in the half that rules may be tuned on: the
// FNV-1a hash (32 bits) of its id is even. The other half only checks.
func Tune(id string) bool {
	h := fnv.New32a()
	h.Write([]byte(id))
	return h.Sum32()%2 == 0
}
