package lexicon

import (
	"testing"

	"pgregory.net/rapid"
)

// TestOpening: the bits that say what may open an entry let every form of it pass.
func TestOpening(t *testing.T) {
	for n := range Lists {
		Read(n)
	}
	for _, s := range []*Set{Metrics(), Nouns(), Vague(), Terms(), Roles(), Clauses()} {
		for first := range s.by {
			for _, form := range []string{first, first + "s", first + "es"} {
				if b := opening(form); s.fold(form) == first && s.opens[b>>5]&(1<<(b&31)) == 0 {
					t.Errorf("%s: %q opens %q and is not let through", s.name, form, first)
				}
			}
		}
	}
}

// TestOpeningFolds: folding a plural leaves its opening alone.
func TestOpeningFolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := rapid.StringMatching(`[a-z]{3,9}(s|es|ies|ches|sses|nuses)?`).Draw(t, "word")
		if f := Singular(w); len(f) > 2 && opening(f) != opening(w) {
			t.Errorf("%q folds to %q, which opens otherwise", w, f)
		}
	})
}
