package review

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/settings"
	"github.com/goalsmith/goalsmith/internal/when"
)

func always() bool { return true }

// steps is a budget of so many units.
func steps(n int) func() bool {
	return func() bool { n--; return n > 0 }
}

// byUnits is the report by units of a text of any length, from nothing.
func byUnits(s string, o Options) Report {
	var n Incremental
	n.start(s, o, true)
	n.Step(always)
	return n.Report()
}

// differ is what two reports differ in; working that out takes a second for a
// long text.
func differ(want, got Report) string {
	if reflect.DeepEqual(want, got) {
		return ""
	}
	return cmp.Diff(want, got)
}

func corpus(t testing.TB) []string {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "corpus.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for line := range strings.Lines(string(raw)) {
		var g struct{ Text string }
		if err := json.Unmarshal([]byte(line), &g); err != nil {
			t.Fatal(err)
		}
		out = append(out, g.Text)
	}
	return out
}

// guessing is a tagger whose knowledge grows, as that of the page does.
type guessing struct{ known int }

func (g *guessing) Tag(words []string) []string {
	if len(words) > g.known {
		return nil
	}
	tags := make([]string, len(words))
	for i, w := range words {
		tags[i] = "NN"
		if i == 0 || len(w)%3 == 0 {
			tags[i] = "VB"
		}
	}
	return tags
}

var seams = []string{"\n\n", "\n", " ", ". ", "\n- ", "\n\n\n", "\r\n\r\n", "\n2. ", " (", ") ", "; ", " — ", "\nS: ", "\nT: ", "\n \t\n", " “", "” ", "! ", "\x00", "\xff", "Den Umsatz bis Ende Juni um 20% steigern und die neuen Kunden. "}

// TestIncrementalEqualsAFreshStart edits texts at random, breaks passes off at
// random, changes tags and options on the way, and finds the report of the same
// text read from nothing. The texts are shorter than those that are read by
// units, so that there are more of them.
func TestIncrementalEqualsAFreshStart(t *testing.T) {
	goals := corpus(t)
	day := when.Options{Today: when.Date{Year: 2026, Month: 1, Day: 15}}
	other := settings.Settings{Terms: []string{"pipeline"}}
	reading := other.Reading()
	rapid.Check(t, func(rt *rapid.T) {
		var b strings.Builder
		for size := rapid.IntRange(1_000, 4_000).Draw(rt, "size"); b.Len() < size; {
			b.WriteString(rapid.SampledFrom(goals).Draw(rt, "goal"))
			b.WriteString(rapid.SampledFrom(seams).Draw(rt, "seam"))
		}
		s := b.String()
		tagger := &guessing{known: 5}
		o := Options{Time: day, Tagger: tagger}
		var n Incremental
		for range rapid.IntRange(1, 5).Draw(rt, "edits") {
			n.start(s, o, true)
			if rapid.Bool().Draw(rt, "whole") {
				every := rapid.IntRange(1, 9).Draw(rt, "a step")
				for !n.Step(steps(every)) {
				}
				if diff := differ(byUnits(s, o), n.Report()); diff != "" {
					rt.Fatalf("%q (-from nothing +incremental)\n%s", s, diff)
				}
			} else {
				n.Step(steps(rapid.IntRange(1, 99).Draw(rt, "broken off")))
			}
			from := rapid.IntRange(0, len(s)).Draw(rt, "from")
			to := min(len(s), from+rapid.SampledFrom([]int{0, 0, 1, 30, 3000}).Draw(rt, "cut"))
			put := rapid.SampledFrom(append(seams, "x", "soon", "", goals[from%len(goals)])).Draw(rt, "put")
			s = s[:from] + put + s[to:]
			switch rapid.IntRange(0, 5).Draw(rt, "options") {
			case 0:
				tagger.known += 7
			case 1:
				o.Role = goal.AE
			case 2:
				o.Settings = reading
			case 3:
				o.Tagger = nil
			case 4:
				o.Tagger = tagger
			}
		}
		n.start(s, o, true)
		n.Step(always)
		if diff := differ(byUnits(s, o), n.Report()); diff != "" {
			rt.Fatalf("%q (-from nothing +incremental)\n%s", s, diff)
		}
		if n.size > len(s) {
			rt.Fatalf("%d bytes are kept of a text of %d", n.size, len(s))
		}
	})
}

// TestIncrementalEqualsReview: on both sides of LongText.
func TestIncrementalEqualsReview(t *testing.T) {
	s := strings.Join(corpus(t), "\n\n")
	var n Incremental
	for _, size := range []int{0, 50, LongText - 1, LongText, LongText + 1, LongText + 900, LongText, 2 * LongText} {
		n.Start(s[:size], Options{})
		for !n.Step(steps(7)) {
		}
		if diff := differ(Review(s[:size], Options{}), n.Report()); diff != "" {
			t.Errorf("%d bytes (-review +incremental)\n%s", size, diff)
		}
		if n.size > size || n.Report().TooLong != (size > LongText) {
			t.Errorf("%d bytes: %d are kept, too long %v", size, n.size, n.Report().TooLong)
		}
	}
}

// TestOneEditReadsOneUnit: what was read stays read, wherever it now stands.
func TestOneEditReadsOneUnit(t *testing.T) {
	goals := corpus(t)
	s := strings.Join(goals[:400], "\n\n")
	at := strings.Index(s, goals[200])
	var n Incremental
	n.Start(s, Options{})
	n.Step(always)
	before := map[*unit]bool{}
	for _, u := range n.known {
		before[u] = true
	}
	n.Start("Now. "+s[:at]+"Really "+s[at:], Options{})
	n.Step(always)
	fresh := 0
	for _, u := range n.known {
		if !before[u] {
			fresh++
		}
	}
	if fresh != 2 {
		t.Errorf("%d units of %d are read again for two edits", fresh, len(n.known))
	}
}

// BenchmarkIncremental100KB is 100 KB of goals, no two alike: read from nothing,
// and once more after one edit in their middle.
func BenchmarkIncremental100KB(b *testing.B) {
	s := strings.Join(corpus(b), "\n\n")[:100_000]
	edited := s[:50_000] + "soon" + s[50_000:]
	o := Options{Time: when.Options{Today: when.Date{Year: 2026, Month: 1, Day: 15}}}
	b.Run("first", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Review(s, o)
		}
	})
	b.Run("edit", func(b *testing.B) {
		var n Incremental
		n.Start(s, o)
		n.Step(always)
		b.ReportAllocs()
		for b.Loop() {
			s, edited = edited, s
			n.Start(s, o)
			n.Step(always)
		}
	})
}
