package model

import (
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/lint"
)

// Key identifies a finding by its rule and the words it marks, so that a
// dismissal outlives edits elsewhere in the text and the arrival of tags. N
// counts the findings of one rule on the same words from 0.
type Key struct {
	Rule string `json:"rule"`
	Text string `json:"text"`
	N    int    `json:"n"`
}

// Keys names the findings, in their order.
func Keys(findings []lint.Finding) []Key {
	seen := make(map[Key]int, len(findings))
	out := make([]Key, len(findings))
	for i, f := range findings {
		k := Key{Rule: f.Rule, Text: normal(f.Text)}
		n := seen[k]
		seen[k]++
		k.N = n
		out[i] = k
	}
	return out
}

// normal forgets what autocorrection changes: case, spacing and curly quotes.
func normal(s string) string {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	if !strings.ContainsAny(s, "’‘“”–—") {
		return s // nearly always, and many times with every key
	}
	return strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "–", "-", "—", "-").Replace(s)
}

// String is how a key stands in a data attribute.
func (k Key) String() string {
	if k == (Key{}) {
		return ""
	}
	return k.Rule + "." + strconv.Itoa(k.N) + "." + k.Text
}

// ParseKey reads what String wrote; anything else is the zero Key.
func ParseKey(s string) Key {
	rule, rest, ok := strings.Cut(s, ".")
	n, words, ok2 := strings.Cut(rest, ".")
	i, err := strconv.Atoi(n)
	if !ok || !ok2 || err != nil || rule == "" || i < 0 {
		return Key{}
	}
	return Key{Rule: rule, Text: words, N: i}
}
