package lint

import "sort"

// pointless lists which finding a stronger one makes pointless. It holds within
// one criterion only; across criteria all findings stand.
var pointless = [...]struct{ stronger, drops string }{
	{"past-deadline", "no-deadline"},
	{"impossible-date", "no-deadline"},
	{"vague-timing", "no-deadline"},
	{"cadence-not-deadline", "no-deadline"},
	{"start-only", "no-deadline"},
	{"vague-timing", "cadence-not-deadline"},
	{"start-only", "cadence-not-deadline"},
	{"past-deadline", "ambiguous-date"},
	{"blank-left", "no-metric"},
	{"percent-or-points", "percent-without-base"},
	{"weak-commitment", "no-action"},
	{"vague-verb", "no-action"},
	{"wrong-direction", "no-basis"},
	{"impossible-rate", "no-basis"},
	{"extreme-growth", "no-basis"},
	{"funnel-mismatch", "no-basis"},
	{"period-mismatch", "funnel-mismatch"},
	{"impossible-rate", "extreme-growth"},
	{"empty-reason", "no-reason"},
	{"role-mismatch", "no-reason"},
}

// alone are findings beside which no other stands.
const alone = "other-language"

// refine drops the findings that others make pointless, and what one rule says
// twice of the same words.
func refine(fs []Finding) []Finding {
	has := map[string]bool{}
	for _, f := range fs {
		has[f.Rule] = true
	}
	drop := map[string]bool{}
	for _, p := range pointless {
		if has[p.stronger] {
			drop[p.drops] = true
		}
	}
	out := make([]Finding, 0, len(fs))
	marks := wordings(fs)
	type key struct {
		rule       string
		start, end int
	}
	seen := map[key]bool{}
	for _, f := range fs {
		k := key{f.Rule, f.Start, f.End}
		if drop[f.Rule] || has[alone] && f.Rule != alone || seen[k] || marks.cover(f) {
			continue
		}
		seen[k] = true
		out = append(out, f)
	}
	return out
}

// marks are the findings of vague wording in text order, and the length of the
// longest: a mark that covers another starts no further in front of it, so that
// a long text with thousands of them takes no look at each pair.
type marks struct {
	found   []Finding
	longest int
}

func wordings(fs []Finding) marks {
	var m marks
	for _, f := range fs {
		if wording(f.Rule) {
			m.found = append(m.found, f)
			m.longest = max(m.longest, f.Len())
		}
	}
	sort.SliceStable(m.found, func(i, k int) bool { return m.found[i].Start < m.found[k].Start })
	return m
}

// cover reports a mark of vague wording inside a longer one of another rule: of
// two readings of the same words the longer stands.
func (m marks) cover(f Finding) bool {
	if f.Empty() || !wording(f.Rule) {
		return false
	}
	behind := sort.Search(len(m.found), func(i int) bool { return m.found[i].Start > f.Start })
	for i := behind - 1; i >= 0 && m.found[i].Start >= f.End-m.longest; i-- {
		if o := m.found[i]; o.Rule != f.Rule && o.Contains(f.Span) && o.Len() > f.Len() {
			return true
		}
	}
	return false
}

func wording(rule string) bool {
	switch rule {
	case "vague-verb", "vague-quantity", "vague-quality", "vague-timing", "weak-commitment":
		return true
	}
	return false
}
