package text_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/text"
)

// blank reports white space as the package counts it: pasted zero-width marks
// and soft hyphens mean nothing either.
func blank(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune("\u200b\u200c\u200d\u2060\ufeff\u00ad", r)
}

// tiled checks what holds for every document: tokens cover all but white space,
// in order, and say truly what stands before them; sentences part the tokens.
func tiled(t testing.TB, s string) {
	t.Helper()
	d := text.Parse(s)
	if d.Text != s {
		t.Fatalf("text %q became %q", s, d.Text)
	}
	at := 0
	for i, tok := range d.Tokens {
		if tok.Start < at || tok.End <= tok.Start || tok.End > len(s) {
			t.Fatalf("%q: token %d at %v, the one before ends at %d", s, i, tok.Span, at)
		}
		gap := s[at:tok.Start]
		if rest := strings.TrimFunc(gap, blank); rest != "" {
			t.Fatalf("%q: %q before token %d belongs to no token", s, rest, i)
		}
		if tok.Text != s[tok.Start:tok.End] {
			t.Fatalf("%q: token %d says %q, span %q", s, i, tok.Text, s[tok.Start:tok.End])
		}
		if tok.Norm == "" {
			t.Fatalf("%q: token %q has no normal form", s, tok.Text)
		}
		if utf8.ValidString(s) && !utf8.ValidString(tok.Text) {
			t.Fatalf("%q: token %v cuts a character", s, tok.Span)
		}
		if want := i == 0 || gap != ""; tok.Space != want {
			t.Fatalf("%q: token %q has Space %v, want %v", s, tok.Text, tok.Space, want)
		}
		line := i == 0 || strings.ContainsAny(gap, "\n\r\u2028\u2029") || d.Tokens[i-1].Kind == text.Bullet
		if tok.Line != line {
			t.Fatalf("%q: token %q has Line %v, want %v", s, tok.Text, tok.Line, line)
		}
		at = tok.End
	}
	if rest := strings.TrimFunc(s[at:], blank); rest != "" {
		t.Fatalf("%q: %q at the end belongs to no token", s, rest)
	}
	parted(t, d)
}

// parted checks that every token but a bullet is in one sentence, and that
// SentenceOf finds it.
func parted(t testing.TB, d *text.Document) {
	t.Helper()
	owner := make([]int, len(d.Tokens))
	for i := range owner {
		owner[i] = -1
	}
	last := 0
	for k, st := range d.Sentences {
		if st.First < last || st.Last <= st.First || st.Last > len(d.Tokens) {
			t.Fatalf("%q: sentence %d is [%d,%d), the one before ends at %d", d.Text, k, st.First, st.Last, last)
		}
		if want := (text.Span{Start: d.Tokens[st.First].Start, End: d.Tokens[st.Last-1].End}); st.Span != want {
			t.Fatalf("%q: sentence %d has span %v, want %v", d.Text, k, st.Span, want)
		}
		for i := st.First; i < st.Last; i++ {
			owner[i] = k
		}
		last = st.Last
	}
	for i, tok := range d.Tokens {
		if bullet := tok.Kind == text.Bullet; bullet != (owner[i] < 0) {
			t.Fatalf("%q: token %q is in sentence %d", d.Text, tok.Text, owner[i])
		}
		if got := d.SentenceOf(i); got != owner[i] {
			t.Fatalf("%q: SentenceOf(%d) = %d, want %d", d.Text, i, got, owner[i])
		}
	}
}

func TestTiling(t *testing.T) {
	for _, s := range seeds {
		tiled(t, s)
	}
}

// TestTilingOfAnything puts marks, words and broken bytes together at random.
func TestTilingOfAnything(t *testing.T) {
	pieces := []string{" ", "  ", "\n", "\r\n", "\n\n", "\u2028", "\u00a0", "\u200b", "\u00ad", "a", "Book", "don’t", "team's", "'s", "’", "'", "20", "1,250.50", ".", ",", "...", "…", "-", "–", "->", "→", ">=", "≥", "[", "]", "[x]", "[by when?]", "{", "}}", "<", ">", "__", "_", "R&D", "U.S.", "e.g.", "1.", "2)", "(", ")", "#", "•", "$", "%", "https://a.b", "x@y.z", "@", "://", "www.", "é", "e\u0301", "日本", "🙂", "\xff", "\xc3", "\x00", "\u202e"}
	rapid.Check(t, func(rt *rapid.T) {
		tiled(t, strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 30).Draw(rt, "pieces"), ""))
	})
}

// TestDoubledSpace: more space between the same words gives the same tokens.
func TestDoubledSpace(t *testing.T) {
	for _, s := range seeds {
		if strings.ContainsAny(s, "[<{") {
			continue // a space inside a blank is part of it
		}
		if a, b := shape(s), shape(strings.ReplaceAll(s, " ", "  ")); a != b {
			t.Errorf("%q reads %s, with doubled spaces %s", s, a, b)
		}
	}
}

var seeds = []string{
	"", " ", ".", "'", "’s", "\x00", "\xff\xfe", "a\xffb", "\u202eevil", "\ufeffBook 20 calls",
	"Book 20 qualified meetings by 9/30, up from 15 (the team's best).",
	"S: Book 20\nM: 20%\r\nA: yes\n\nT: Q3",
	"- Book 20\n  - with VPs\n1. Then close [how many?] for $1,250.50",
	"Grow 20% → 25% -> 30%… “really” ≥ 5 – don’t",
	"[[[[", "____", "{{a}}", "<a", "[ ]", "[]", "{}", "e.g. U.S.A. R&D Q&A. P&L",
	"see https://example.com/x?y=1. or jo@example.com!", "a@b", "www.", "x://",
	"5️⃣ deals 👩‍💻 日本語 naïve e\u0301", "1.2.3,4", "1,", ".5", "-5", "- ", "-", "#", "## ", "1.", "1. ", "a) ",
}

// FuzzParse: any bytes are tiled.
func FuzzParse(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { tiled(t, s) })
}
