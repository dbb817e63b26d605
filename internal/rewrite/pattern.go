package rewrite

import "strings"

// pattern fills a template's pattern: words stand as they are, each {slot} is
// asked for.
func (t Template) pattern(p string) draft {
	var d draft
	for p != "" {
		words, rest, found := strings.Cut(p, "{")
		d.say(words)
		if !found {
			break
		}
		name, after, _ := strings.Cut(rest, "}")
		if s, ok := t.Slot(name); ok {
			d.ask(s)
		}
		p = after
	}
	return d
}

// Example is the template with every blank of its full form filled in: a goal
// that one would sign.
func (t Template) Example() string { return t.Filled(Fill(t, nil)) }

// Filled writes a rewrite's text with the template's example in every blank. A
// blank of the user's own has none and keeps its prompt.
func (t Template) Filled(r Rewrite) string {
	var b strings.Builder
	at := 0
	own := true // the goal's own number, not one of the template's
	for _, k := range r.Blanks {
		own = own && !strings.Contains(t.Head, "{"+k.Name+"}")
	}
	for _, k := range r.Blanks {
		b.WriteString(r.Text[at:k.Start])
		s, ok := t.Slot(strings.ReplaceAll(k.Name, "other_", ""))
		if own && s.Beside != "" {
			s.Example = s.Beside
		}
		switch {
		case !ok:
			b.WriteString("[" + k.Prompt + "]")
		case k.Start == 0 || strings.HasSuffix(r.Text[:k.Start], ". "):
			b.WriteString(capital(s.Example))
		default:
			b.WriteString(s.Example)
		}
		at = k.End
	}
	b.WriteString(r.Text[at:])
	return b.String()
}
