package rules

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// rates is what the labelled corpus says of each rule, over the half that no
// rule was tuned on. make golden writes it; a test fails when it is stale.
//
//go:embed rates.txt
var rates string

// Rate is how many of a rule's findings were right on the check half of the
// labelled corpus, of how many. ok is false for a rule that no label judges and
// for one that never fired there.
func Rate(name string) (right, of int, ok bool) {
	r, ok := measured()[name]
	return r[0], r[1], ok && r[1] > 0
}

var measured = sync.OnceValue(func() map[string][2]int {
	out := map[string][2]int{}
	for line := range strings.SplitSeq(rates, "\n") {
		f := strings.Fields(line)
		if len(f) != 3 {
			continue
		}
		right, _ := strconv.Atoi(f[1])
		of, _ := strconv.Atoi(f[2])
		out[f[0]] = [2]int{right, of}
	}
	return out
})
