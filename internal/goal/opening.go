package goal

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// opens reports whether token i stands where a sentence's first verb stands:
// first, or behind a label, a date heading or a polite opener.
func opens(g *Goal, i int) bool { return i >= 0 && i < len(g.at.opens) && g.at.opens[i] }

// openings answers opens for all tokens in one walk: asked for each token anew,
// a line of nothing but labels would be walked once for each of its words.
func openings(g *Goal) []bool {
	d := g.Doc
	out := make([]bool, len(d.Tokens))
	for _, s := range d.Sentences {
		closed := s.First
		for i := s.First; i < s.Last; i++ {
			out[i] = i == s.First || i > closed
			t := d.At(i)
			if i < closed || g.timed(i) || t.Kind == text.Punct || t.Kind == text.Bullet || isAdverb(t.Norm) || openingWords.Has(t.Norm) {
				continue
			}
			end, ok := labelEnd(d, i, s.Last)
			if !ok {
				break
			}
			closed = end
		}
	}
	if g.Card != nil {
		for _, l := range g.Card.Lines {
			if l.First < l.Last {
				out[l.First] = true // behind a label in brackets or stars
			}
		}
	}
	return out
}

// label reports whether token k belongs to a short heading that a colon closes
// before token i: "KR2:", "Q3 focus:", "Pipeline:".
func label(d *text.Document, k, i int) bool {
	_, ok := labelEnd(d, k, i)
	return ok
}

// labelEnd is the mark that closes the heading that token k belongs to.
func labelEnd(d *text.Document, k, i int) (end int, ok bool) {
	for j := k; j < i && j < k+5; j++ {
		if d.Norm(j) == ":" || d.Norm(j) == "|" || (d.Norm(j) == "-" && d.At(j).Space && d.At(j+1).Space) {
			return j, true
		}
	}
	return 0, false
}

// before is the token in front of i, or a zero token at a sentence's start.
func before(d *text.Document, i int) text.Token { return d.At(i - 1) }

// after reports whether a token's normal form is in the list.
func after(t text.Token, list string) bool { return text.Among(t.Norm, list) }

func article(n string) bool {
	return articleSet.Has(n)
}

func determiner(n string) bool { return article(n) || n == "'s" || n == "of" || n == "%" || n == "no" }

// isAdverb reports a word that may stand between "to" and its verb.
func isAdverb(n string) bool {
	switch n {
	case "", "only", "family", "supply", "apply", "reply", "rely", "july", "weekly", "monthly", "daily", "quarterly", "yearly", "early", "assembly", "italy":
		return n == "only"
	case "also", "further", "not", "always", "never", "just":
		return true
	}
	return len(n) > 4 && strings.HasSuffix(n, "ly")
}

var openingWords = text.NewWords("please goal objective kr o target also kr1 kr2 kr3 kr4 kr5 pls gotta gonna then personal first second next and to s m specific measurable our my the we i will i'll we'll key result smart okr stretch just must should always let 's")

var articleSet = text.NewWords("the a an our my your their its his her this these those each")
