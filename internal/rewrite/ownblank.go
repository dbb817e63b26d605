package rewrite

import "strings"

// ownBlanks takes over the blanks that the goal has: each keeps its question.
func (r *reading) ownBlanks() {
	for _, b := range r.g.Blanks {
		i := r.d.TokenAt(b.Start)
		if i >= len(r.part) || r.part[i] == inRest {
			continue
		}
		prompt := question(b.In(r.d.Text))
		p := asks(prompt, r.d.Norm(i-1))
		if prompt == "what?" && r.d.Is(i-1, "by") && r.counted && i+1 == len(r.d.Tokens) {
			prompt, p = "which day?", inDeadline
		}
		if i > 0 && r.part[i] != dropped && (p == inDeadline && r.d.Is(i-1, "by", "until", "before", "on") || p == inReason && r.d.Is(i-1, "to")) {
			r.part[i], r.part[i-1] = p, p
		}
		if r.part[i] == inCore && p == inCore {
			r.counted = true
		}
		r.asked[p] = true
		r.swap[i] = Slot{Name: slug(prompt), Prompt: prompt}
		for k := i + 1; k < len(r.d.Tokens) && r.d.Tokens[k].Start < b.End; k++ {
			r.part[k] = dropped
		}
	}
}

// question is the prompt of a blank as the user wrote it, without its marks.
func question(s string) string {
	clean := strings.TrimSpace(strings.Map(func(c rune) rune {
		switch c {
		case '[', ']', '{', '}', '<', '>', '_', '\n', '\r', '\t':
			return ' '
		}
		return c
	}, strings.ToValidUTF8(s, "")))
	clean = strings.Join(strings.Fields(clean), " ")
	low := strings.ToLower(clean)
	switch {
	case clean == "" || low == "tbd" || low == "tbc" || low == "tba":
		return "what?"
	case strings.HasSuffix(clean, "%") && len(clean) < 5:
		return "what percent?"
	case low == "date" || low == "day" || low == "when":
		return "which day?"
	case len(clean) < 5 && !strings.Contains(clean, "?"):
		return "how much?"
	}
	return clean
}

// asks is the part that a user's blank stands for, by its words.
func asks(prompt, before string) part {
	low := strings.ToLower(prompt)
	has := func(words ...string) bool {
		for _, w := range words {
			if strings.Contains(low, w) {
				return true
			}
		}
		return false
	}
	switch {
	case has("when", "which day", "date", "deadline", "day?"):
		return inDeadline
	case has("tool", "where"):
		return inTracking
	case has("feed", "what for", "why", "reason"):
		return inReason
	case before == "on" && has("what", "pace", "pipeline"), has("basis"):
		return inBasis
	}
	return inCore
}

// slug makes a name out of a prompt: "how many a week?" is how_many.
func slug(prompt string) string {
	var words []string
	for _, f := range strings.Fields(strings.ToLower(prompt)) {
		w := strings.Map(func(c rune) rune {
			if c >= 'a' && c <= 'z' {
				return c
			}
			return -1
		}, f)
		if w != "" {
			words = append(words, w)
		}
	}
	if len(words) == 0 {
		return "value"
	}
	return strings.Join(words[:min(2, len(words))], "_")
}
