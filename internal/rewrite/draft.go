package rewrite

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/text"
)

// piece is a stretch of a draft: words, or a blank when it has a prompt.
type piece struct {
	text         string
	name, prompt string
	// glued reports that no space stands before it.
	glued bool
}

// draft is a line of words and blanks under construction.
type draft []piece

func (d draft) empty() bool { return len(d) == 0 }

// say adds words behind a space; a closing mark goes without one.
func (d *draft) say(s string) {
	if s = strings.TrimSpace(s); s != "" {
		*d = append(*d, piece{text: s, glued: closes(s)})
	}
}

func (d *draft) ask(s Slot) { *d = append(*d, piece{name: s.Name, prompt: s.Prompt}) }

func (d *draft) add(o draft) { *d = append(*d, o...) }

// comma adds o behind a comma.
func (d *draft) comma(o draft) {
	if o.empty() {
		return
	}
	if !d.empty() {
		*d = append(*d, piece{text: ",", glued: true})
	}
	d.add(o)
}

// closes reports words that open with a mark that sticks to what is before it.
func closes(s string) bool {
	return strings.IndexByte(",.;:!?)%", s[0]) >= 0
}

func (d draft) blanks() int {
	n := 0
	for _, p := range d {
		if p.prompt != "" {
			n++
		}
	}
	return n
}

// has reports whether the draft asks for the slot.
func (d draft) has(name string) bool {
	for _, p := range d {
		if p.prompt != "" && p.name == name {
			return true
		}
	}
	return false
}

// capital puts a capital on the first letter, unless the draft opens with a
// blank, a number or a word that has capitals of its own (iOS).
func (d draft) capital() draft {
	if d.empty() || d[0].prompt != "" {
		return d
	}
	out := append(draft(nil), d...)
	out[0].text = capital(out[0].text)
	return out
}

func capital(s string) string {
	word, _, _ := strings.Cut(s, " ")
	if strings.ToLower(word) != word {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError || !unicode.IsLower(r) {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// unique gives blanks that ask for the same slot twice names of their own, so
// that filling one does not fill the other.
func (d draft) unique() draft {
	out := append(draft(nil), d...)
	for i := range out {
		if out[i].prompt == "" {
			continue
		}
		for out[:i].has(out[i].name) {
			out[i].name = "other_" + out[i].name
		}
	}
	return out
}

// write gives the draft with each blank between the two marks, and their spans.
func (d draft) write(open, shut string, prompt bool) (string, []Blank) {
	var b strings.Builder
	var blanks []Blank
	for i, p := range d {
		if i > 0 && !p.glued {
			b.WriteByte(' ')
		}
		if p.prompt == "" {
			b.WriteString(p.text)
			continue
		}
		start := b.Len()
		b.WriteString(open)
		if prompt {
			b.WriteString(p.prompt)
		} else {
			b.WriteString(p.name)
		}
		b.WriteString(shut)
		blanks = append(blanks, Blank{Name: p.name, Prompt: p.prompt, Span: text.Span{Start: start, End: b.Len()}})
	}
	return b.String(), blanks
}

// named gives the draft with {name} blanks.
func (d draft) named() string {
	s, _ := d.write("{", "}", false)
	return s
}
