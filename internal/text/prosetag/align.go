package prosetag

import (
	"strings"

	"github.com/jdkato/prose/v2"
)

// align gives each fed word the tag of the first token that prose made of it,
// or is nil when the tokens do not spell the words. prose says nothing about
// where a token stood, but it keeps the order and never joins two words, so
// spelling the words again is enough: "don't" comes back as "do", "n't".
func align(fed []string, tokens []prose.Token) []string {
	tags := make([]string, len(fed))
	next := 0
	for i, w := range fed {
		for rest := w; rest != ""; next++ {
			if next == len(tokens) || tokens[next].Text == "" || !strings.HasPrefix(rest, tokens[next].Text) {
				return nil
			}
			if rest == w {
				tags[i] = tokens[next].Tag
			}
			rest = rest[len(tokens[next].Text):]
		}
	}
	if next != len(tokens) {
		return nil
	}
	return tags
}
