package model

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/text"
)

func edit(a, b int, s string) lint.Edit { return lint.Edit{Span: text.Span{Start: a, End: b}, New: s} }

func TestApply(t *testing.T) {
	tests := []struct {
		name  string
		edits []lint.Edit
		want  string
		cover text.Span
		ok    bool
	}{
		{"one", []lint.Edit{edit(5, 9, "by June")}, "sell by June teas", text.Span{Start: 5, End: 9}, true},
		{"an insertion", []lint.Edit{edit(4, 4, " 5")}, "sell 5 soon teas", text.Span{Start: 4, End: 4}, true},
		{"two, last first", []lint.Edit{edit(10, 14, "pots"), edit(0, 4, "ship")}, "ship soon pots", text.Span{Start: 0, End: 14}, true},
		{"two at one place keep their order", []lint.Edit{edit(4, 4, " a"), edit(4, 4, " b")}, "sell a b soon teas", text.Span{Start: 4, End: 4}, true},
		{"overlapping is refused", []lint.Edit{edit(0, 6, "x"), edit(5, 9, "y")}, "", text.Span{}, false},
		{"past the end is refused", []lint.Edit{edit(10, 99, "x")}, "", text.Span{}, false},
		{"before the start is refused", []lint.Edit{edit(-1, 2, "x")}, "", text.Span{}, false},
		{"backward is refused", []lint.Edit{edit(6, 5, "x")}, "", text.Span{}, false},
		{"none is refused", nil, "", text.Span{}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			const s = "sell soon teas"
			cover, put, ok := Apply(s, tt.edits)
			if ok != tt.ok || cover != tt.cover {
				t.Fatalf("cover %v, ok %v; want %v, %v", cover, ok, tt.cover, tt.ok)
			}
			if got := s[:cover.Start] + put + s[cover.End:]; ok && got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestNextBlank(t *testing.T) {
	const s = "win [how much?] by [when?] soon"
	tests := []struct {
		from int
		want string
	}{{0, "[how much?]"}, {4, "[how much?]"}, {5, "[when?]"}, {15, "[when?]"}, {26, ""}}
	for _, tt := range tests {
		span, _ := NextBlank(s, tt.from)
		if got := span.In(s); got != tt.want {
			t.Errorf("from %d: %q, want %q", tt.from, got, tt.want)
		}
	}
}

func TestPieces(t *testing.T) {
	blank := func(a, b int, p string) rewrite.Blank {
		return rewrite.Blank{Prompt: p, Span: text.Span{Start: a, End: b}}
	}
	tests := []struct {
		name   string
		draft  string
		blanks []rewrite.Blank
		want   []Piece
	}{
		{"no blank", "win it", nil, []Piece{{Text: "win it"}}},
		{"in the middle", "win [what?] now", []rewrite.Blank{blank(4, 11, "what?")}, []Piece{{Text: "win "}, {"what?", true}, {Text: " now"}}},
		{"at both ends", "[a][b]", []rewrite.Blank{blank(0, 3, "a"), blank(3, 6, "b")}, []Piece{{"a", true}, {"b", true}}},
		{"one that doesn't fit is left as text", "win", []rewrite.Blank{blank(1, 9, "x")}, []Piece{{Text: "win"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Pieces(rewrite.Rewrite{Draft: tt.draft, DraftBlanks: tt.blanks})
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestKeys(t *testing.T) {
	f := func(rule, words string) lint.Finding { return lint.Finding{Rule: rule, Text: words} }
	got := Keys([]lint.Finding{f("a", "Soon"), f("b", "soon"), f("a", "soon"), f("a", "don’t  wait"), f("a", "")})
	want := []Key{{"a", "soon", 0}, {"b", "soon", 0}, {"a", "soon", 1}, {"a", "don't wait", 0}, {"a", "", 0}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for _, k := range append(want, Key{"a", "e.g. this. and that", 12}, Key{}) {
		if back := ParseKey(k.String()); back != k {
			t.Errorf("%#v came back as %#v", k, back)
		}
	}
	for _, s := range []string{"a", "a.b", "a.x.y", ".0.y", "a.-1.y"} {
		if k := ParseKey(s); k != (Key{}) {
			t.Errorf("%q was read as %#v", s, k)
		}
	}
}
