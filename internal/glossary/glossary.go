// Package glossary reads the glossary's data and searches it. The data itself is a
// file of the site, so that no browser program carries it.
package glossary

import "strings"

// Term is one term and what it means.
type Term struct {
	// Name is the term, Names its other names, separated by commas.
	Name, Names string
	// Section is the heading it stands under: "measures", "deals", "people" or
	// "smart".
	Section string
	// Says is one sentence.
	Says string
}

// ID is the term's name in an address: "term-net-new".
func (t Term) ID() string { return ID(t.Name) }

// ID is a name's place on the page.
func ID(name string) string {
	return "term-" + strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			return r
		}
		return '-'
	}, strings.ToLower(name))
}

// Parse reads lines of "term | other names | sentence" under [section] headings;
// # opens a comment. A line that is none of these is left out.
func Parse(data string) []Term {
	var out []Term
	section := ""
	for line := range strings.SplitSeq(data, "\n") {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") {
			section = strings.Trim(line, "[]")
			continue
		}
		name, rest, ok := strings.Cut(line, " | ")
		names, says, whole := strings.Cut(rest, " | ")
		if ok && whole && line[0] != '#' {
			out = append(out, Term{Name: name, Names: names, Section: section, Says: says})
		}
	}
	return out
}

// Find are the terms in which every word of the query opens a word: those whose
// names do first, then those whose sentence does. An empty query finds all.
func Find(terms []Term, query string) []Term {
	words := fold(query)
	if len(words) == 0 {
		return terms
	}
	var named, said []Term
	for _, t := range terms {
		switch {
		case opens(fold(t.Name+" "+t.Names), words):
			named = append(named, t)
		case opens(fold(t.Name+" "+t.Names+" "+t.Says), words):
			said = append(said, t)
		}
	}
	return append(named, said...)
}

// fold cuts a text into its words in lower case; a mark within a name is none.
func fold(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" ,.;:-/()", r) })
}

func opens(in, words []string) bool {
	for _, w := range words {
		found := false
		for _, x := range in {
			found = found || strings.HasPrefix(x, w)
		}
		if !found {
			return false
		}
	}
	return true
}
