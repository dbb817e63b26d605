// Package names looks for what a team's real goals should not carry into a room:
// people, companies, products, mail addresses, phone numbers, links and account
// numbers. It proposes a stand-in for each, and a person confirms them one by one.
// It does not find all of them and must never be presented as if it did: names at
// the start of a sentence, in small letters or that are common words pass it by.
// Amounts, percentages and dates stay, because the goal is about them.
package names

import (
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Kind is what a candidate seems to be.
type Kind string

// The kinds. Other is a name whose kind nothing tells.
const (
	Person    Kind = "person"
	Company   Kind = "company"
	Product   Kind = "product"
	Other     Kind = "name"
	Email     Kind = "email"
	Phone     Kind = "phone"
	Link      Kind = "link"
	Reference Kind = "reference" // an account or contract number
)

// Candidate is a stretch of a goal that may have to go.
type Candidate struct {
	// Goal is the goal's place in the list, from 0; Span lies in its text, without
	// a possessive 's.
	Goal int
	text.Span
	Kind Kind
	// Text is what stands there, StandIn what is proposed in its place. The same
	// name has the same stand-in in all goals.
	Text, StandIn string
	// Likely reports a sign beyond a capital letter, so that a page may tick it
	// beforehand.
	Likely bool
}

// Find lists the candidates of some goals, in the order of the text.
func Find(goals []string) []Candidate {
	docs := make([]*text.Document, len(goals))
	small := &text.Words{} // words that stand in small letters somewhere, and so are none
	for i, g := range goals {
		docs[i] = text.Parse(g)
		for _, t := range docs[i].Tokens {
			if t.Kind == text.Word && t.Text == t.Norm {
				small.Add(t.Norm)
			}
		}
	}
	var out []Candidate
	for i, d := range docs {
		for _, c := range merge(contacts(d), capitals(d, small)) {
			c.Goal, c.Text = i, c.Span.In(d.Text)
			out = append(out, c)
		}
	}
	standIns(out)
	return out
}

// merge joins two lists in text order; where two overlap the first list's wins.
func merge(sure, rest []Candidate) []Candidate {
	var out []Candidate
	for len(sure)+len(rest) > 0 {
		switch {
		case len(rest) > 0 && len(sure) > 0 && rest[0].Overlaps(sure[0].Span):
			rest = rest[1:]
		case len(sure) == 0 || len(rest) > 0 && rest[0].Start < sure[0].Start:
			out, rest = append(out, rest[0]), rest[1:]
		default:
			out, sure = append(out, sure[0]), sure[1:]
		}
	}
	return out
}

// standIns gives each name its stand-in. A first name alone is the person who
// was named in full, where there is just one.
func standIns(cs []Candidate) {
	given := map[string]string{}
	count := map[Kind]int{}
	key := func(c Candidate) string { return string(c.Kind) + " " + strings.ToLower(c.Text) }
	for pass := range 2 {
		for i := range cs {
			c := &cs[i]
			parts := strings.Fields(c.Text)
			if full := c.Kind == Person && len(parts) > 1; c.Kind == Person && full == (pass == 1) {
				continue // people in full first, so that first names find them
			} else if c.Kind != Person && pass == 1 {
				continue
			}
			if known, ok := given[key(*c)]; ok && known != "" {
				c.StandIn = known
				continue
			}
			count[c.Kind]++
			c.StandIn = standIn(c.Kind, count[c.Kind])
			given[key(*c)] = c.StandIn
			if c.Kind == Person && len(parts) > 1 {
				for _, p := range []string{parts[0], parts[len(parts)-1]} {
					k := string(Person) + " " + strings.ToLower(p)
					if other, twice := given[k]; twice && other != c.StandIn {
						given[k] = "" // two people share it
					} else {
						given[k] = c.StandIn
					}
				}
			}
		}
	}
}

func standIn(k Kind, n int) string {
	switch k {
	case Email:
		return "person" + strconv.Itoa(n) + "@example.com"
	case Phone:
		return "555-01" + strconv.Itoa(100 + n%100)[1:] // numbers kept for fiction
	case Link:
		return "https://example.com/" + strconv.Itoa(n)
	case Reference:
		return "ID-" + strconv.Itoa(n)
	}
	s := string(k)
	return strings.ToUpper(s[:1]) + s[1:] + " " + letters(n)
}

// letters counts A to Z, AA, AB and on.
func letters(n int) string {
	s := ""
	for ; n > 0; n = (n - 1) / 26 {
		s = string(rune('A'+(n-1)%26)) + s
	}
	return s
}

// Replace is the goals with the accepted candidates replaced. A candidate that
// does not fit the goals, or overlaps one before it, is left out.
func Replace(goals []string, accepted []Candidate) []string {
	out := make([]string, len(goals))
	for i, g := range goals {
		var edits []lint.Edit
		for _, c := range accepted {
			fits := c.Goal == i && c.Start >= 0 && c.Start < c.End && c.End <= len(g) && c.Span.In(g) == c.Text
			for _, e := range edits {
				fits = fits && !e.Overlaps(c.Span)
			}
			if fits {
				edits = append(edits, lint.Edit{Span: c.Span, New: c.StandIn})
			}
		}
		out[i] = g
		if s, err := lint.Apply(g, edits); err == nil {
			out[i] = s
		}
	}
	return out
}
