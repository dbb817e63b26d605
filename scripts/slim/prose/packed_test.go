package prose

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

var small = Model{
	Classes: []string{"VB", "NN", "DT"},
	Tags:    map[string]string{"the": "DT", "a": "DT"},
	Weights: map[string]map[string]float64{
		"bias":                  {"NN": 0.5, "VB": 0.2},
		"i word plan":           {"NN": 1, "VB": 1.04},
		"i-1 word plan":         {"NN": 0.31, "VB": -12.8},
		"i-1 tag DT":            {"NN": 2, "VB": -2.04},
		"i-1 tag+i word DT run": {"NN": 34.39},
		"i-1 tag+i word VB run": {"VB": -0.06},
		"i-1 tag+i word DT plan": {
			"NN": 0.04},
		"i tag+i-2 tag VB DT": {"NN": 7},
		"i suffix lan":        {"DT": -3},
		"i suffix ":           {"DT": 1},
	},
}

func packed(t testing.TB, m Model, p Precision) *averagedPerceptron {
	t.Helper()
	data, err := Pack(m, p)
	if err != nil {
		t.Fatal(err)
	}
	return unpack(string(data))
}

// sums are what the table says of one feature, in steps.
func sums(m *averagedPerceptron, name string) map[string]int32 {
	out := map[string]int32{}
	for f, prefix := range features {
		rest, ok := strings.CutPrefix(name+" ", prefix+" ")
		if !ok {
			continue
		}
		a, b, _ := strings.Cut(strings.TrimSuffix(rest, " "), " ")
		if f > firstPair {
			a, b = b, a
		}
		x, okA := m.words[a]
		y, okB := m.words[b]
		if !okA || !okB {
			continue
		}
		var s score
		m.add(&s, f, x, y)
		for c, class := range m.classes {
			if s.seen[c] {
				out[class] = s.sums[c]
			}
		}
	}
	return out
}

func TestPackKeepsEveryWeight(t *testing.T) {
	m := packed(t, small, Precision{Step: 0.01})
	if m.tagMap["the"] != "DT" || m.tagMap["a"] != "DT" || len(m.tagMap) != 2 {
		t.Errorf("tags %v", m.tagMap)
	}
	for name, want := range small.Weights {
		got := sums(m, name)
		if len(got) != len(want) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
		for class, w := range want {
			if d := float64(got[class])/100 - w; d > 0.005 || d < -0.005 {
				t.Errorf("%s of %s: %d hundredths, want %g", name, class, got[class], w)
			}
		}
	}
	for _, name := range []string{"i word run", "i-2 word plan", "i-1 tag+i word NN plan", "i tag+i-2 tag DT VB"} {
		if got := sums(m, name); len(got) > 0 {
			t.Errorf("%s: %v, want nothing", name, got)
		}
	}
}

func TestPackRoundsAndLeavesOut(t *testing.T) {
	m := packed(t, small, Precision{Step: 0.1, Least: 0.4})
	tests := map[string]map[string]int32{
		"bias":                   {"NN": 5},
		"i word plan":            {"NN": 10, "VB": 10},
		"i-1 word plan":          {"VB": -128},
		"i-1 tag+i word DT run":  {"NN": 344},
		"i-1 tag+i word DT plan": {},
		"i-1 tag+i word VB run":  {},
	}
	for name, want := range tests {
		got := sums(m, name)
		for class, w := range want {
			if got[class] != w {
				t.Errorf("%s of %s: %d, want %d", name, class, got[class], w)
			}
		}
		if len(got) != len(want) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}

// A class that nothing speaks of isn't in the running, even where all others are
// below nothing; a tie goes to the first of the alphabet; all sums are exact.
func TestPredict(t *testing.T) {
	m := packed(t, small, Precision{Step: 0.1, Least: 0})
	tests := []struct {
		name, word, p1, p2, want string
	}{
		{"the bias alone", "zebra", "-", "-", "NN"},
		{"a word and its ending", "plan", "-", "-", "NN"},
		{"the class before", "plan", "DT", "-", "NN"},
		{"far below nothing", "plan", "VB", "-", "NN"},
	}
	for _, tt := range tests {
		if got := m.predict(2, m.places([]string{"-START-", "-START2-", tt.word, "-END-", "-END2-"}), tt.word, tt.p1, tt.p2); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
	tie := packed(t, Model{Classes: []string{"VB", "NN"}, Weights: map[string]map[string]float64{
		"i word a": {"VB": 1}, "i suffix a": {"NN": 1}, "i word b": {"VB": -3}}}, Precision{Step: 0.1})
	for word, want := range map[string]string{"a": "NN", "b": "VB", "c": ""} {
		if got := tie.predict(2, tie.places([]string{"", "", word, "", ""}), word, "", ""); got != want {
			t.Errorf("%s is %q, want %q", word, got, want)
		}
	}
}

func TestPackRefuses(t *testing.T) {
	tests := []struct {
		name string
		m    Model
		err  string
	}{
		{"a feature of another form", Model{Weights: map[string]map[string]float64{"i+3 word x": {"NN": 1}}}, "no known form"},
		{"a word more", Model{Weights: map[string]map[string]float64{"i word x y": {"NN": 1}}}, "no known form"},
		{"a weight too large", Model{Weights: map[string]map[string]float64{"bias": {"NN": 3300}}}, "too large"},
		{"another class", Model{Classes: []string{"VB"}, Weights: map[string]map[string]float64{"bias": {"NN": 1}}}, "no class"},
		{"a word of two lines", Model{Weights: map[string]map[string]float64{"i word x\ny": {"NN": 1}}}, "can't be written"},
		{"a tagged word of two columns", Model{Tags: map[string]string{"x\ty": "NN"}, Weights: map[string]map[string]float64{"bias": {"NN": 1}}}, "can't be written"},
	}
	for _, tt := range tests {
		_, err := Pack(tt.m, Precision{Step: 0.1})
		if err == nil || !strings.Contains(err.Error(), tt.err) {
			t.Errorf("%s: %v, want %q", tt.name, err, tt.err)
		}
	}
}

func TestPackIsTheSameEveryTime(t *testing.T) {
	first, err := Pack(small, Precision{Step: 0.1})
	if err != nil {
		t.Fatal(err)
	}
	for range 20 {
		again, err := Pack(small, Precision{Step: 0.1})
		if err != nil || string(again) != string(first) {
			t.Fatalf("another table (%v)", err)
		}
	}
}

func TestAnyWeightsComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := Model{Classes: []string{"A", "B", "C"}, Weights: map[string]map[string]float64{"bias": {"A": 1}}}
		word := rapid.StringMatching(`[a-c]{0,3}`)
		for range rapid.IntRange(0, 30).Draw(t, "features") {
			f := rapid.IntRange(1, len(features)-1).Draw(t, "feature")
			name := features[f] + " " + word.Draw(t, "a")
			if f >= firstPair {
				name += " " + word.Draw(t, "b")
			}
			m.Weights[name] = rapid.MapOfN(rapid.SampledFrom(m.Classes), rapid.Map(rapid.IntRange(-32767, 32767), func(n int) float64 { return float64(n) }), 1, 3).Draw(t, "weights")
		}
		data, err := Pack(m, Precision{Step: 1})
		if err != nil {
			t.Fatal(err)
		}
		got := unpack(string(data))
		for name, want := range m.Weights {
			have := sums(got, name)
			for class, w := range want {
				if float64(have[class]) != w {
					t.Fatalf("%s of %s: %d, want %g", name, class, have[class], w)
				}
			}
		}
	})
}
