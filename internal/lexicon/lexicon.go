// Package lexicon holds what is known of the words of goals: verbs and what
// they do, metrics and their good direction, umbrella and abstract nouns, vague
// wording, terms of the trade. The lists are data, embedded as text; the code
// only reads and matches them. Matching works on tokens, so that no word is ever
// found inside a longer one.
package lexicon

import (
	"embed"
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

//go:embed data/*.txt
var files embed.FS

// Entry is one word or phrase of a list.
type Entry struct {
	// Phrase is the entry in its normal form, words joined by a space.
	Phrase string
	// Section is the heading it stands under.
	Section string
	words   []string
}

// Set is a list of phrases, found by their first word.
type Set struct {
	// name is the list's file, which tells a reader's own words where to go.
	name string
	// opens has a bit for the first three letters that an entry may open with, so that
	// most words are known not to be looked up.
	opens [1 << 10]uint32
	by    map[string][]Entry
	// fold maps a word of the text to the form that the list is kept in.
	fold func(string) string
}

// parse reads lines under [section] headings; entries are separated by commas,
// and # opens a comment.
func parse(name string, fold func(string) string) *Set {
	raw, err := files.ReadFile("data/" + name)
	if err != nil {
		return &Set{name: name, by: map[string][]Entry{}, fold: fold}
	}
	s := &Set{name: name, by: map[string][]Entry{}, fold: fold}
	section := ""
	for line := range strings.SplitSeq(string(raw), "\n") {
		line, _, _ = strings.Cut(line, "#")
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") {
			section = strings.Trim(line, "[]")
			continue
		}
		for item := range strings.SplitSeq(line, ",") {
			s.add(item, section)
		}
	}
	return s
}

func (s *Set) add(item, section string) { s.put(item, section, split(item)) }

func (s *Set) put(item, section string, words []string) {
	if len(words) == 0 {
		return
	}
	e := Entry{Phrase: strings.Join(strings.Fields(strings.ReplaceAll(item, "-", " ")), " "), Section: section}
	for _, w := range words {
		e.words = append(e.words, s.fold(w))
	}
	s.by[e.words[0]] = append(s.by[e.words[0]], e)
	b := opening(e.words[0])
	s.opens[b>>5] |= 1 << (b & 31)
}

// opening is the place of a word's first three letters in a Set's bits. Folding a word changes nothing of them but an i to
// a y: flies, fly.
func opening(w string) uint16 {
	var b uint16
	for i := range min(len(w), 3) {
		c := w[i]
		if i == 2 && c == 'y' {
			c = 'i'
		}
		b = b<<5 | uint16(c&31)
	}
	return b
}

// split cuts an entry into words as the text is cut, so that "today's", "1:1" and
// "monday.com" are found. Plain entries, nearly all, need no tokenizer.
func split(item string) []string {
	if !strings.ContainsAny(item, "'.:/&0123456789") {
		return strings.Fields(strings.ReplaceAll(item, "-", " "))
	}
	var words []string
	for _, t := range text.Parse(strings.ReplaceAll(strings.TrimSpace(item), "-", " ")).Tokens {
		words = append(words, t.Norm)
	}
	return words
}

// Match is the longest entry that starts at token i. A hyphen between glued
// words counts as a space, so that "follow-up" is "follow up". next is the token
// after the match. A reader's own words count as if they stood on the list.
func (s *Set) Match(d *text.Document, i int) (e Entry, next int, ok bool) {
	if d.Glossary != nil {
		return s.withOwn(d, i)
	}
	return s.match(d, i)
}

func (s *Set) match(d *text.Document, i int) (e Entry, next int, ok bool) {
	if i < 0 || i >= len(d.Tokens) {
		return Entry{}, i, false
	}
	t := &d.Tokens[i]
	if t.Kind != text.Word && t.Kind != text.Number || t.Norm == "" {
		return Entry{}, i, false
	}
	if b := opening(t.Norm); s.opens[b>>5]&(1<<(b&31)) == 0 {
		return Entry{}, i, false
	}
	for _, c := range s.by[s.fold(d.Norm(i))] {
		if n, fits := s.fits(d, i, c.words); fits && (!ok || n > next) {
			e, next, ok = c, n, true
		}
	}
	return e, next, ok
}

func (s *Set) fits(d *text.Document, i int, words []string) (next int, ok bool) {
	for k, w := range words {
		if k > 0 && d.Norm(i) == "-" && d.Glued(i) && d.Glued(i+1) {
			i++
		}
		if s.fold(d.Norm(i)) != w {
			return i, false
		}
		i++
	}
	return i, true
}

// Has reports whether the single word is an entry, and its section.
func (s *Set) Has(norm string) (section string, ok bool) {
	f := s.fold(norm)
	for _, e := range s.by[f] {
		if len(e.words) == 1 {
			return e.Section, true
		}
	}
	return "", false
}

// Entries are all entries in no particular order.
func (s *Set) Entries() []Entry {
	var out []Entry
	for _, es := range s.by {
		out = append(out, es...)
	}
	return out
}

func asWritten(w string) string { return w }
