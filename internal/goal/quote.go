package goal

import "github.com/goalsmith/goalsmith/internal/text"

// maxQuoted bounds a quoted title, in tokens: a longer one is somebody's speech.
const maxQuoted = 14

// quotes marks the tokens between quotation marks: a quoted title is a name, and
// none of its words mean what they say.
func quotes(d *text.Document) []bool {
	in := make([]bool, len(d.Tokens))
	open := -1
	for i, t := range d.Tokens {
		single := t.Norm == "'" && t.Kind == text.Punct
		if t.Norm != `"` && !single {
			continue
		}
		switch {
		case open < 0 && (t.Space || d.Is(i-1, "(")):
			open = i
		case open >= 0 && d.Tokens[open].Norm == t.Norm:
			if said := d.Is(open-1, ":") && i-open > 4 && (open < 2 || d.In(open-2, "before after weak strong better good bad goal smart now instead vague specific improved original revised rewritten example poor")); i-open < maxQuoted && !said { // After: "Give four talks by June"
				for k := open; k < i; k++ {
					in[k] = true
				}
			}
			open = -1
		}
	}
	return in
}

// Quoted reports whether token i stands inside a quoted title.
func (g *Goal) Quoted(i int) bool { return i >= 0 && i < len(g.quoted) && g.quoted[i] }
