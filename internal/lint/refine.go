package lint

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
	{"unclear-count", "no-metric"},
	{"percent-or-points", "percent-without-base"},
	{"weak-commitment", "no-action"},
	{"vague-verb", "no-action"},
	{"wrong-direction", "no-basis"},
	{"impossible-rate", "no-basis"},
	{"extreme-growth", "no-basis"},
	{"funnel-mismatch", "no-basis"},
	{"impossible-rate", "extreme-growth"},
	{"empty-reason", "no-reason"},
	{"role-mismatch", "no-reason"},
}

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
	out := fs[:0]
	type key struct {
		rule       string
		start, end int
	}
	seen := map[key]bool{}
	for _, f := range fs {
		k := key{f.Rule, f.Start, f.End}
		if drop[f.Rule] || seen[k] || covered(fs, f) {
			continue
		}
		seen[k] = true
		out = append(out, f)
	}
	return append([]Finding{}, out...)
}

// covered reports a mark of vague wording inside a longer one of another rule:
// of two readings of the same words the longer stands.
func covered(fs []Finding, f Finding) bool {
	if f.Empty() || !wording(f.Rule) {
		return false
	}
	for _, o := range fs {
		if o.Rule != f.Rule && wording(o.Rule) && o.Contains(f.Span) && o.Len() > f.Len() {
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
