package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// around holds what stands before and behind tokens of the goal in a draft.
type around struct{ before, behind map[int]draft }

// and is the same with one draft more behind token i.
func (a around) and(i int, d draft) around {
	if d.empty() || i < 0 {
		return a
	}
	out := around{before: a.before, behind: make(map[int]draft, len(a.behind)+1)}
	for k, v := range a.behind {
		out.behind[k] = v
	}
	both := append(draft(nil), a.behind[i]...)
	both.add(d)
	out.behind[i] = both
	return out
}

// line writes the tokens of a part in their order, in the user's own words.
func (r *reading) line(p part, more around) draft {
	var keep []int
	for i := range r.d.Tokens {
		if r.part[i] == p {
			keep = append(keep, i)
		}
	}
	return r.words(keep, more)
}

// words writes tokens with one space where there was any, and tidies up what
// taking others out has left: doubled commas, empty brackets, a wrong "a".
func (r *reading) words(keep []int, more around) draft {
	keep = r.tidy(keep)
	var d draft
	var b strings.Builder
	glue := false
	flush := func() {
		if b.Len() > 0 {
			d = append(d, piece{text: b.String(), glued: glue})
			b.Reset()
		}
	}
	for n, i := range keep {
		t := r.d.Tokens[i]
		gap := n > 0 && keep[n-1] != i-1
		glued := n > 0 && !t.Space && (!gap || closing(t.Norm))
		if n > 0 && r.newLine(keep[n-1], i) {
			flush()
			d = append(d, piece{text: ";", glued: true})
			glued, glue = false, false
		}
		if s, ok := r.ahead[i]; ok {
			flush()
			d.ask(s)
			glued, glue = false, false
		}
		if x := more.before[i]; !x.empty() {
			flush()
			d.add(x)
			glued, glue = false, false
		}
		if s, ok := r.swap[i]; ok {
			flush()
			d = append(d, piece{name: s.Name, prompt: s.Prompt, glued: glued && len(d) > 0})
			glue = false
			if s := r.suffix[i]; s != "" {
				d.say(s)
			}
			d.add(more.behind[i])
			continue
		}
		word := r.written(i)
		if n+1 < len(keep) && (keep[n+1] != i+1 || !more.before[keep[n+1]].empty()) && (t.Norm == "a" || t.Norm == "an") {
			word = article(word, r.written(keep[n+1]))
		}
		switch {
		case b.Len() == 0:
			glue = glued && len(d) > 0
		case !glued:
			b.WriteByte(' ')
		}
		b.WriteString(word)
		if x := more.behind[i]; !x.empty() {
			flush()
			d.add(x)
			glue = false
		}
	}
	flush()
	return d
}

// newLine reports a line of its own between two tokens that follow each other,
// which no mark ends: in one line it needs one.
func (r *reading) newLine(before, i int) bool {
	d := r.d
	if !d.At(i).Line && d.At(i-1).Kind != text.Bullet || d.SentenceOf(before) == d.SentenceOf(i) {
		return false
	}
	return !d.In(before, ". ! ? ; : , ... -") && !d.In(i, ". ! ? ; : , ) -")
}

// written is a token as it stands in the draft.
func (r *reading) written(i int) string {
	if w, ok := r.word[i]; ok {
		return w
	}
	w := strings.ToValidUTF8(r.d.Tokens[i].Text, "\uFFFD")
	if strings.ContainsAny(w, "\t\n\r") {
		w = strings.Join(strings.Fields(w), " ") // a tab among rubbish that is one token
	}
	return w
}

// tidy drops the marks that have lost what they stood for.
func (r *reading) tidy(keep []int) []int {
	d := r.d
	for {
		out := make([]int, 0, len(keep))
		for n, i := range keep {
			t := d.Tokens[i]
			_, blank := r.swap[i]
			if t.Kind == text.Bullet {
				continue
			}
			if !blank && t.Kind == text.Punct && r.idle(keep, out, n) {
				continue
			}
			if !blank && d.Is(i, "and", "or", "&") && (n == 0 || n == len(keep)-1) && (n > 0 || i > r.first) {
				continue
			}
			out = append(out, i)
		}
		if len(out) == len(keep) {
			return out
		}
		keep = out
	}
}

// idle reports a mark with nothing on one of its sides.
func (r *reading) idle(keep, out []int, n int) bool {
	d, i := r.d, keep[n]
	last := n == len(keep)-1
	edge := len(out) == 0 || last
	switch d.Norm(i) {
	case ",", ";", ":":
		return edge || d.Is(out[len(out)-1], ",", ";", ":", "(") || d.Is(keep[n+1], ")", ",", ";", ".", "-") && !d.Glued(keep[n+1]+1)
	case ".", "!", "?", "...", "|":
		return edge
	case "-":
		// a dash, not the sign of a number or a hyphen
		return edge && !(len(out) == 0 && d.Glued(i+1)) || !last && keep[n+1] != i+1 && !d.Glued(i) && d.Is(keep[n+1], ",", ".", ";", ")")
	case "(":
		return last || d.Is(keep[n+1], ")")
	case ")":
		return n > 0 && keep[n-1] != i-1 && d.Is(keep[n-1], "(")
	case "*", "_":
		return edge
	case "#":
		return edge && !d.Glued(i+1)
	}
	return false
}
