package main

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text/prosetag"
)

// answer tags every line of a request.
func answer(tagger *prosetag.Tagger, request string) string {
	var b strings.Builder
	b.Grow(len(request))
	for i, sentence := range strings.Split(request, "\n") {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(strings.Join(tagger.Tag(strings.Split(sentence, "\t")), "\t"))
	}
	return b.String()
}
