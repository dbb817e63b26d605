package workshop

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestAdded(t *testing.T) {
	for _, x := range []struct {
		before, after string
		want          []string
	}{
		{"Make more calls soon.", "Make 50 calls a day by Friday.", []string{"50", "a day by Friday"}},
		{"Sell more", "Sell more", nil},
		{"", "Sell more", []string{"Sell more"}},
		{"Sell more", "", nil},
		{"increase sales", "Increase sales by 20%", []string{"by 20%"}},
		{"the team's target", "the team’s target", nil},
	} {
		var got []string
		for _, s := range Added(x.before, x.after) {
			got = append(got, s.In(x.after))
		}
		if diff := cmp.Diff(x.want, got); diff != "" {
			t.Errorf("%q to %q: %s", x.before, x.after, diff)
		}
	}
}

// TestAddedLong: texts far past one goal are answered, coarsely, and at once.
func TestAddedLong(t *testing.T) {
	a, b := strings.Repeat("call ", 5000)+"x end", strings.Repeat("call ", 5000)+"y z end"
	if got := Added(a, b); len(got) != 1 || got[0].In(b) != "y z" {
		t.Errorf("%v", got)
	}
}

// TestAddedProperties: the marks lie in order and apart, and what is left unmarked
// is a part of the text before.
func TestAddedProperties(t *testing.T) {
	word := rapid.SampledFrom([]string{"call", "10", "accounts", "by", "Q3", ",", "(", "“more”"})
	rapid.Check(t, func(t *rapid.T) {
		a := strings.Join(rapid.SliceOfN(word, 0, 12).Draw(t, "before"), " ")
		b := strings.Join(rapid.SliceOfN(word, 0, 12).Draw(t, "after"), " ")
		end, rest := 0, ""
		for _, s := range Added(a, b) {
			if s.Start < end || s.Empty() || s.End > len(b) {
				t.Fatalf("span %v after %d in %q", s, end, b)
			}
			rest += b[end:s.Start]
			end = s.End
		}
		rest += b[end:]
		in := strings.Fields(a)
		for _, w := range strings.Fields(rest) {
			for len(in) > 0 && in[0] != w {
				in = in[1:]
			}
			if len(in) == 0 {
				t.Fatalf("%q to %q leaves %q unmarked", a, b, rest)
			}
			in = in[1:]
		}
	})
}
