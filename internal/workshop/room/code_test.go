package room

import (
	"math/rand/v2"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func result(t *rapid.T) Result {
	r := Result{Deck: rapid.Byte().Draw(t, "deck"), From: Band(rapid.IntRange(0, 7).Draw(t, "from")), To: Band(rapid.IntRange(0, 7).Draw(t, "to"))}
	for i := range r.Before {
		r.Before[i] = Level(rapid.IntRange(0, 3).Draw(t, "before"))
		r.After[i] = Level(rapid.IntRange(0, 3).Draw(t, "after"))
	}
	return r
}

func some(rng *rand.Rand) Result {
	r := Result{Deck: byte(rng.Uint32()), From: Band(rng.IntN(8)), To: Band(rng.IntN(8))}
	for i := range r.Before {
		r.Before[i], r.After[i] = Level(rng.IntN(4)), Level(rng.IntN(4))
	}
	return r
}

func TestCodeRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := result(t)
		code := r.Code()
		if len(code) != 9 || code[4] != ' ' || strings.ContainsAny(code, "ILOU") {
			t.Fatalf("an unfit code %q", code)
		}
		for _, typed := range []string{code, strings.ToLower(code), strings.ReplaceAll(code, " ", ""), strings.ReplaceAll(code, " ", "-") + "\n",
			strings.ReplaceAll(strings.ReplaceAll(code, "0", "o"), "1", "l")} {
			got, err := Parse(typed)
			if err != nil || got != r {
				t.Fatalf("%q reads as %+v, %v; want %+v", typed, got, err, r)
			}
		}
	})
}

// TestCodeIsStable: codes that are on paper keep their meaning.
func TestCodeIsStable(t *testing.T) {
	r := Result{Deck: 0xA5, Before: [5]Level{None, Little, Much, All, None}, After: [5]Level{All, All, Much, Little, All}, From: 2, To: 7}
	const code = "AA6S YEQV" // the first seven worked out by hand from the layout
	if got := r.Code(); got != code {
		t.Errorf("%q, want %q", got, code)
	}
}

// TestEveryWrongCharacter: whichever one character is wrong, and whatever it is,
// no result comes of it.
func TestEveryWrongCharacter(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		code := strings.ReplaceAll(some(rng).Code(), " ", "")
		for i := range code {
			for _, c := range []byte(alphabet) {
				if bad := code[:i] + string(c) + code[i+1:]; bad != code {
					if _, err := Parse(bad); err != ErrMistyped {
						t.Fatalf("%q for %q: %v", bad, code, err)
					}
				}
			}
		}
	}
}

// TestEverySwap: two swapped characters are noticed, neighbours or not.
func TestEverySwap(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 5000 {
		code := []byte(strings.ReplaceAll(some(rng).Code(), " ", ""))
		for i := range code {
			for k := i + 1; k < len(code); k++ {
				if code[i] == code[k] {
					continue
				}
				code[i], code[k] = code[k], code[i]
				if _, err := Parse(string(code)); err != ErrMistyped {
					t.Fatalf("%q with %d and %d swapped: %v", code, i, k, err)
				}
				code[i], code[k] = code[k], code[i]
			}
		}
	}
}

func TestParseRefuses(t *testing.T) {
	newer := [length]byte{16} // the version's bit set
	for !sound(newer) {
		newer[length-1]++
	}
	var b strings.Builder
	for _, x := range newer {
		b.WriteByte(alphabet[x])
	}
	for _, x := range []struct{ typed, says string }{
		{"", "a code has 8 characters; this has 0"},
		{"7Q2M 9XK", "a code has 8 characters; this has 7"},
		{"7Q2M 9XKDD", "a code has 8 characters; this has 9"},
		{"7Q2M 9XKU", "“U” stands in no code"},
		{"7Q2M 9X.D", "“.” stands in no code"},
		{"7Q2M 9Xé", "“é” stands in no code"},
		{"7Q2M\x00", "“?” stands in no code"},
		{"\xff", "“�” stands in no code"},
		{"0000 0000", ErrMistyped.Error()},
		{b.String(), ErrNewer.Error()},
	} {
		if _, err := Parse(x.typed); err == nil || !strings.HasPrefix(err.Error(), x.says) {
			t.Errorf("%q: %v, want %q", x.typed, err, x.says)
		}
	}
}

// TestField: the generator's powers run through all 31 that are not zero, which
// the check rests on.
func TestField(t *testing.T) {
	seen := map[byte]bool{}
	p := byte(1)
	for range 31 {
		seen[p] = true
		p = times(p, generator)
	}
	if len(seen) != 31 || p != 1 {
		t.Errorf("%d powers", len(seen))
	}
}

func FuzzParse(f *testing.F) {
	f.Add("7Q2M 9XKD")
	f.Add(Result{Deck: 9, From: 1, To: 6}.Code())
	f.Add("oil-1")
	f.Fuzz(func(t *testing.T, s string) {
		r, err := Parse(s)
		if err != nil {
			return
		}
		if again, err := Parse(r.Code()); err != nil || again != r {
			t.Errorf("%q: %+v becomes %+v, %v", s, r, again, err)
		}
	})
}
