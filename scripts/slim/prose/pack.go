package prose

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

// Model is prose's averaged perceptron as its files hold it.
type Model struct {
	Classes []string
	Tags    map[string]string
	Weights map[string]map[string]float64
}

// Precision says what is left out of the weights: each is rounded to a whole
// number of steps, and one below Least, by amount, goes.
type Precision struct{ Step, Least float64 }

// entry is one piece of evidence with its weights in steps.
type entry struct {
	feature int
	a, b    string
	weights map[string]int
}

// Pack writes the table that packed.go reads. It refuses a model that the table
// can't hold whole: a feature of another form, too many words, a weight too
// large.
func Pack(m Model, p Precision) ([]byte, error) {
	classes := slices.Sorted(slices.Values(m.Classes))
	entries, err := split(m.Weights, p)
	if err != nil {
		return nil, err
	}
	var words []string
	for _, e := range entries {
		words = append(words, e.a, e.b)
	}
	slices.Sort(words)
	words = slices.Compact(words)
	if len(words) > math.MaxUint16 || len(classes) > math.MaxUint8 || words[0] != "" {
		return nil, fmt.Errorf("%d words and %d classes are more than the table holds", len(words), len(classes))
	}
	slices.SortFunc(entries, func(x, y entry) int {
		return cmp.Or(cmp.Compare(x.feature, y.feature), strings.Compare(x.a, y.a), strings.Compare(x.b, y.b))
	})
	var lines []string
	for _, word := range slices.Sorted(maps.Keys(m.Tags)) {
		if strings.ContainsAny(word, "\t\n") {
			return nil, fmt.Errorf("the word %q can't be written", word)
		}
		lines = append(lines, word+"\t"+m.Tags[word])
	}
	out := section(nil, []byte(strings.Join(classes, "\n")))
	out = section(out, []byte(strings.Join(lines, "\n")))
	if out, err = vocabulary(out, words); err != nil {
		return nil, err
	}
	return evidence(out, entries, words, classes)
}

// split takes the names of the features apart.
func split(weights map[string]map[string]float64, p Precision) ([]entry, error) {
	var entries []entry
	for name, of := range weights {
		e := entry{feature: -1, weights: map[string]int{}}
		for f, prefix := range features {
			rest, ok := strings.CutPrefix(name+" ", prefix+" ")
			if !ok {
				continue
			}
			fields := strings.Split(strings.TrimSuffix(rest, " "), " ")
			switch {
			case f < firstPair && len(fields) == 1:
				e.feature, e.a = f, fields[0]
			case f == firstPair && len(fields) == 2:
				e.feature, e.a, e.b = f, fields[0], fields[1]
			case f > firstPair && len(fields) == 2:
				e.feature, e.a, e.b = f, fields[1], fields[0]
			}
		}
		if e.feature < 0 {
			return nil, fmt.Errorf("the feature %q is of no known form", name)
		}
		for class, w := range of {
			if steps := math.Round(w / p.Step); steps != 0 && math.Abs(w) >= p.Least {
				if math.Abs(steps) > math.MaxInt16 {
					return nil, fmt.Errorf("the weight %g of %q is too large for steps of %g", w, name, p.Step)
				}
				e.weights[class] = int(steps)
			}
		}
		if len(e.weights) > 0 {
			entries = append(entries, e)
		}
	}
	return entries, nil
}

// vocabulary writes sorted words, each as what differs from the one before.
func vocabulary(out []byte, words []string) ([]byte, error) {
	var shared, rests []byte
	last := ""
	for _, w := range words {
		if len(w) > math.MaxUint8 || strings.Contains(w, "\n") {
			return nil, fmt.Errorf("the word %q can't be written", w)
		}
		n := 0
		for n < len(w) && n < len(last) && w[n] == last[n] {
			n++
		}
		shared, rests = append(shared, byte(n)), append(append(rests, w[n:]...), '\n')
		last = w
	}
	return section(section(out, shared), rests), nil
}

// evidence writes the evidence: how many weights each piece has, the keys by
// feature, then all classes, low bytes and high bytes.
func evidence(out []byte, entries []entry, words, classes []string) ([]byte, error) {
	var counts, class, low, high []byte
	var keys [len(features)][]byte
	var number [len(features)]int
	id := func(all []string, s string) int {
		i, _ := slices.BinarySearch(all, s)
		return i
	}
	feature, a, b := -1, 0, 0
	for _, e := range entries {
		if e.feature != feature {
			feature, a, b = e.feature, 0, 0
		}
		k := &keys[feature]
		number[feature]++
		x, y := id(words, e.a), id(words, e.b)
		*k = binary.AppendUvarint(*k, uint64(x-a))
		if x > a {
			a, b = x, 0
		}
		if feature >= firstPair {
			*k = binary.AppendUvarint(*k, uint64(y-b))
			b = y
		}
		counts = append(counts, byte(len(e.weights)))
		for _, c := range slices.Sorted(maps.Keys(e.weights)) {
			if !slices.Contains(classes, c) {
				return nil, fmt.Errorf("%q is no class", c)
			}
			w := e.weights[c]
			z := uint16(w<<1) ^ uint16(w>>15)
			class, low, high = append(class, byte(id(classes, c))), append(low, byte(z)), append(high, byte(z>>8))
		}
	}
	out = section(out, counts)
	for f, k := range keys {
		out = section(out, append(binary.AppendUvarint(nil, uint64(number[f])), k...))
	}
	return section(section(section(out, class), low), high), nil
}

// section appends bytes behind their length.
func section(out, b []byte) []byte {
	return append(binary.AppendUvarint(out, uint64(len(b))), b...)
}
