package text_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/text"
)

// taggerFunc is a tagger for tests.
type taggerFunc func(words []string) []string

func (f taggerFunc) Tag(words []string) []string { return f(words) }

// TestTagged: each sentence is tagged by itself, every tag lands on its own
// word, and a bullet gets none.
func TestTagged(t *testing.T) {
	var asked [][]string
	d := text.Tagged("- Book 20.\n- Close team's", taggerFunc(func(words []string) []string {
		asked = append(asked, words)
		tags := make([]string, len(words))
		for i, w := range words {
			tags[i] = "T" + w
		}
		return tags
	}))
	if diff := cmp.Diff([][]string{{"Book", "20", "."}, {"Close", "team", "'s"}}, asked); diff != "" {
		t.Errorf("asked (-want +got):\n%s", diff)
	}
	for _, tok := range d.Tokens {
		want := "T" + tok.Text
		if tok.Kind == text.Bullet {
			want = ""
		}
		if tok.Tag != want {
			t.Errorf("token %q has tag %q, want %q", tok.Text, tok.Tag, want)
		}
	}
}

// TestTaggedIgnoresMisfits: a tagger that gives too few tags, too many or none
// for one sentence leaves it untagged and the others tagged.
func TestTaggedIgnoresMisfits(t *testing.T) {
	for _, n := range []int{-1, 0, 2, 4} {
		d := text.Tagged("Book 20. Close five deals.", taggerFunc(func(words []string) []string {
			if len(words) == 3 {
				if n < 0 {
					return nil
				}
				return strings.Fields(strings.Repeat("X ", n))
			}
			return strings.Fields(strings.Repeat("Y ", len(words)))
		}))
		for i, tok := range d.Tokens {
			want := "Y"
			if i < 3 {
				want = ""
			}
			if tok.Tag != want {
				t.Errorf("%d tags: token %q has tag %q, want %q", n, tok.Text, tok.Tag, want)
			}
		}
	}
	if d := text.Tagged("Book 20", nil); d.Tokens[0].Tag != "" {
		t.Errorf("no tagger gave tag %q", d.Tokens[0].Tag)
	}
}

func TestAmong(t *testing.T) {
	const list = "in line with no-show 's ,"
	for _, w := range strings.Fields(list) {
		if !text.Among(w, list) {
			t.Errorf("%q is not among %q", w, list)
		}
	}
	for _, w := range []string{"", "i", "lin", "ine", "line ", "show", "no", "with no", "x"} {
		if text.Among(w, list) {
			t.Errorf("%q is among %q", w, list)
		}
	}
	if text.Among("a", "") {
		t.Error("an empty list has a word")
	}
}

// TestLookAround: looking outside the text finds nothing and is no fault.
func TestLookAround(t *testing.T) {
	d := text.Parse("Book 20 best-fit “calls”")
	for _, i := range []int{-2, -1, len(d.Tokens), len(d.Tokens) + 3} {
		if d.At(i) != (text.Token{}) || d.Norm(i) != "" || d.Is(i, "") || d.In(i, "book") || d.Glued(i) || d.Hyphened(i) || d.SentenceOf(i) != -1 {
			t.Errorf("token %d of %d is something", i, len(d.Tokens))
		}
	}
	if !d.Is(0, "call", "book") || d.Is(0, "Book") || !d.In(0, "call book") || d.In(1, "book") {
		t.Error("Is and In match normal forms")
	}
	if next, ok := d.Phrase(0, "book", "20"); !ok || next != 2 {
		t.Errorf("Phrase = %d, %v", next, ok)
	}
	if next, ok := d.Phrase(0, "book", "21"); ok || next != 0 {
		t.Errorf("a phrase that is not there = %d, %v", next, ok)
	}
	// Book 20 best - fit “ calls ”
	for i, want := range []bool{false, false, true, false, true, false, false, false} {
		if d.Hyphened(i) != want {
			t.Errorf("Hyphened(%q) = %v", d.Norm(i), !want)
		}
	}
	for i, want := range []bool{false, false, false, true, true, false, true, true} {
		if d.Glued(i) != want {
			t.Errorf("Glued(%q) = %v", d.Norm(i), !want)
		}
	}
	if got := d.Span(1, 3).In(d.Text); got != "20 best" {
		t.Errorf("Span(1,3) covers %q", got)
	}
	for _, r := range [][2]int{{-1, 1}, {1, 1}, {2, 1}, {0, 99}} {
		if got := d.Span(r[0], r[1]); !got.Empty() {
			t.Errorf("Span(%d,%d) = %v", r[0], r[1], got)
		}
	}
}

func TestTokenAt(t *testing.T) {
	d := text.Parse(" ab  cd")
	for b, want := range []int{0, 0, 0, 1, 1, 1, 1, 2, 2} {
		if got := d.TokenAt(b); got != want {
			t.Errorf("TokenAt(%d) = %d, want %d", b, got, want)
		}
	}
	if got := d.TokenAt(-1); got != 0 {
		t.Errorf("TokenAt(-1) = %d", got)
	}
}

func TestSpan(t *testing.T) {
	s := func(a, b int) text.Span { return text.Span{Start: a, End: b} }
	if !s(1, 3).Overlaps(s(2, 4)) || s(1, 3).Overlaps(s(3, 4)) || s(3, 4).Overlaps(s(1, 3)) {
		t.Error("spans overlap when they share a byte, and only then")
	}
	if !s(1, 3).Contains(s(1, 3)) || !s(1, 3).Contains(s(3, 3)) || s(1, 3).Contains(s(2, 4)) {
		t.Error("a span holds what lies inside it, and only that")
	}
	if got := s(5, 6).Cover(s(1, 2)); got != s(1, 6) {
		t.Errorf("Cover = %v", got)
	}
	for _, bad := range []text.Span{s(-1, 2), s(2, 9), s(2, 1), s(2, 2)} {
		if got := bad.In("abc"); got != "" {
			t.Errorf("%v cuts %q out of 3 bytes", bad, got)
		}
	}
	if s(2, 2).Len() != 0 || s(1, 3).Len() != 2 || !s(2, 2).Empty() || s(1, 2).Empty() {
		t.Error("length and emptiness disagree")
	}
}

// TestLinear: twice the text takes about twice the time, for texts made to be
// slow. The bound is wide, for busy machines: it takes a hundredth of it, and a
// quadratic reading took five times as long.
func TestLinear(t *testing.T) {
	for _, piece := range []string{"a@", "[", "{", "<a", "a.", "a&", "_ ", "- ", "\n", "a'", "'s", "x://", "www.", "1,", "!?", "“"} {
		s := strings.Repeat(piece, 200_000/len(piece))
		start := time.Now()
		text.Parse(s)
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("200 KB of %q took %v", piece, took)
		}
	}
}
