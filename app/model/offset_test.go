package model

import (
	"testing"
	"unicode/utf16"

	"pgregory.net/rapid"
)

func TestOffsets(t *testing.T) {
	tests := []struct {
		name         string
		text         string
		bytes, units int
	}{
		{"the start", "soon", 0, 0},
		{"plain letters", "soon", 3, 3},
		{"after an umlaut", "für 5", 4, 3},
		{"after an astral character", "🙂 soon", 5, 3},
		{"after two", "🙂🙂x", 8, 4},
		{"after a lone surrogate as it arrives", "a\ufffdb", 4, 2},
		{"the end", "a🙂", 5, 3},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Units(tt.text, tt.bytes); got != tt.units {
				t.Errorf("Units(%q, %d) = %d, want %d", tt.text, tt.bytes, got, tt.units)
			}
			if got := Bytes(tt.text, tt.units); got != tt.bytes {
				t.Errorf("Bytes(%q, %d) = %d, want %d", tt.text, tt.units, got, tt.bytes)
			}
		})
	}
}

func TestOffsetsOutOfPlace(t *testing.T) {
	if got := Units("a🙂b", 3); got != 1 {
		t.Errorf("a byte inside a character is unit %d, want its start, 1", got)
	}
	if got := Bytes("a🙂b", 2); got != 1 {
		t.Errorf("a unit inside a pair is byte %d, want the pair's start, 1", got)
	}
	if got := Bytes("ab", 99); got != 2 {
		t.Errorf("a unit past the end is byte %d, want the end, 2", got)
	}
	if got := Units("ab", 99); got != 2 {
		t.Errorf("a byte past the end is unit %d, want the end, 2", got)
	}
}

func TestOffsetsAgreeWithUTF16(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "text")
		for i := range s {
			want := len(utf16.Encode([]rune(s[:i])))
			if got := Units(s, i); got != want {
				t.Fatalf("Units(%q, %d) = %d, want %d", s, i, got, want)
			}
			if got := Bytes(s, want); got != i {
				t.Fatalf("Bytes(%q, %d) = %d, want %d", s, want, got, i)
			}
		}
	})
}
