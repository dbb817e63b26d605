package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// capitals are runs of capitalised words that look like names. In a sentence that
// writes most words with a capital, only the signs beyond it count.
func capitals(d *text.Document, small *text.Words) []Candidate {
	var out []Candidate
	for _, s := range d.Sentences {
		shouted := titled(d, s)
		for i := s.First; i < s.Last; {
			n := run(d, i, s.Last)
			if n == i {
				i++
				continue
			}
			if c, ok := judge(d, i, n, small, shouted); ok {
				if k := len(out) - 1; c.Kind == Other && k >= 0 && d.In(i-1, "and or ,") && d.At(i-2).End >= out[k].End && d.At(i-2).Start < out[k].End {
					c.Kind, c.Likely = out[k].Kind, out[k].Likely // "with Siemens and Bosch"
				}
				out = append(out, c)
			}
			i = n
		}
	}
	return out
}

// titled reports that most of a sentence's known words have a capital, the first
// one aside: a capital then says nothing.
func titled(d *text.Document, s text.Sentence) bool {
	words, capital := 0, 0
	for i := s.First + 1; i < s.Last; i++ {
		if t := d.Tokens[i]; t.Kind == text.Word && len(t.Text) > 3 && d.Tokens[i-1].Text != ":" && !text.Among(t.Norm, trade) && common(t, nil) {
			words++
			if upper(t.Text) {
				capital++
			}
		}
	}
	return capital > 1 && capital*2 > words
}

// run is where the run of capitalised words that starts at token i ends, i for
// none. A full stop behind an initial or a suffix and "&" or "of" between two
// capitals belong to it.
func run(d *text.Document, i, last int) int {
	if !name(d.Tokens[i]) || d.At(i-1).Kind == text.Number && !d.Tokens[i].Space { // the K of $150K
		return i
	}
	n := i + 1
	for n < last {
		t := d.Tokens[n]
		switch {
		case t.Line:
			return n
		case name(t) && t.Space:
			n++
		case t.Text == "." && !t.Space && n+1 < last && name(d.Tokens[n+1]) && abbreviated(d.Tokens[n-1]):
			n += 2
		case text.Among(t.Norm, "& of und y de van der von") && t.Space && n+1 < last && name(d.Tokens[n+1]) && d.Tokens[n+1].Space:
			n += 2
		case t.Kind == text.Number && t.Space && len(t.Text) <= 4 && camel(d.Tokens[n-1].Text):
			n++
		default:
			return n
		}
	}
	return n
}

// abbreviated reports an initial or a title in front of a full stop.
func abbreviated(t text.Token) bool {
	return utf8.RuneCountInString(t.Text) == 1 || text.Among(t.Norm, titles)
}

// name reports a word that a name could hold: a capital in front or within, and
// no word of time, place or trade.
func name(t text.Token) bool {
	if t.Kind != text.Word || !upper(t.Text) && !camel(t.Text) {
		return false
	}
	w := strings.TrimSuffix(t.Norm, "'s")
	return !text.Among(w, kept) && !text.Among(strings.TrimRight(w, "0123456789"), "fy cy q h w") // FY27
}

func upper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// camel reports a capital behind a small letter: DataHub, iCloud. Saas and the
// like are kept above.
func camel(s string) bool {
	small := false
	for _, r := range s {
		if small && unicode.IsUpper(r) {
			return true
		}
		small = unicode.IsLower(r)
	}
	return false
}

// judge says what the run [i, n) is, if anything.
func judge(d *text.Document, i, n int, small *text.Words, shouted bool) (Candidate, bool) {
	opens := i == 0 || d.Tokens[i].Line || d.SentenceOf(i) != d.SentenceOf(i-1) || d.At(i-1).Kind == text.Bullet || d.At(i-1).Text == ":"
	// A verb or another known word that only opens the sentence is no part.
	for opens && n-i > 1 && common(d.Tokens[i], small) && !given.Has(bare(d.Tokens[i])) {
		i, opens = i+1, false
	}
	for i < n && text.Among(d.Tokens[i].Norm, articles) {
		i++
	}
	if i >= n {
		return Candidate{}, false
	}
	first, end := d.Tokens[i], d.Tokens[n-1]
	c := Candidate{Span: text.Span{Start: first.Start, End: end.Start + len(strings.TrimSuffix(strings.TrimSuffix(end.Text, "'s"), "’s"))}}
	before, after := d.At(i-1).Norm, d.At(n).Norm
	known := true
	for k := i; k < n; k++ {
		known = known && common(d.Tokens[k], small)
	}
	alone := n-i == 1
	switch {
	case n-i > 1 && text.Among(bare(end), suffixes):
		c.Kind, c.Likely = Company, true
	case n-i > 1 && text.Among(first.Norm, titles):
		c.Kind, c.Likely = Person, true
	case given.Has(bare(first)) && !(opens && alone && verb(first)):
		c.Kind, c.Likely = Person, !(alone && known)
	case known || alone && acronym(first.Text) && text.Among(first.Norm, trade):
		return c, false
	case holdsCamel(d, i, n), text.Among(after, productNouns):
		c.Kind, c.Likely = Product, !shouted
	case shouted, opens && alone && !text.Among(after, "will has is to") && !strings.HasSuffix(end.Norm, "'s"):
		return c, false
	case text.Among(before, personCues) && !strings.HasSuffix(end.Norm, "'s") && n-i < 3:
		c.Kind, c.Likely = Person, n-i == 2
	case text.Among(before, companyCues), text.Among(after, companyNouns), n-i > 1:
		c.Kind, c.Likely = Company, true
	default:
		c.Kind, c.Likely = Other, !acronym(first.Text) && !opens
	}
	return c, true
}

func bare(t text.Token) string { return strings.TrimSuffix(t.Norm, "'s") }

func holdsCamel(d *text.Document, i, n int) bool {
	for ; i < n; i++ {
		if camel(d.Tokens[i].Text) {
			return true
		}
	}
	return false
}

// acronym reports capitals alone.
func acronym(s string) bool {
	return len(s) <= 6 && strings.ToUpper(s) == s
}

func verb(t text.Token) bool {
	_, ok := lexicon.VerbOf(t.Norm)
	return ok
}

// common reports a word of the language or of the trade: one that stands in small
// letters elsewhere, or that the lexicon knows.
func common(t text.Token, small *text.Words) bool {
	w := bare(t)
	if len(w) < 2 || small.Has(w) || text.Among(w, trade) || text.Among(w, articles) || text.Among(w, frequent) {
		return true
	}
	for _, s := range [...]*lexicon.Set{lexicon.Metrics(), lexicon.Nouns(), lexicon.Roles(), lexicon.Terms(), lexicon.Vague()} {
		if _, ok := s.Has(w); ok {
			return true
		}
		if _, ok := s.Has(lexicon.Singular(w)); ok {
			return true
		}
	}
	return verb(t)
}
