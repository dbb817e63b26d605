// Package prosetag tags parts of speech with prose, and is the only package
// that knows prose.
//
// prose learned from newspapers, where almost no sentence is an order, so it
// reads the first word of "Book 20 meetings" as a noun. A goal is therefore
// tagged as if it went on from "I will", and the tags of those two words are
// dropped (carrier.go). prose also cuts words its own way and shares one token
// between equal words; align.go and repeats.go undo both.
//
// What ships, the worker and the command, is built with a copy of prose that
// holds the tagger's weights alone (scripts/slim): same tags on 99.8 % of words,
// no F1 of the corpus table worse, and always the same tags for the same words.
// A plain `go build` or `go test` links prose whole. That adds up floating-point
// weights in the order of a map, so a word whose two best tags are nearly tied
// may get either of them from one call to the next (none of 1,857 words in five
// readings). Nothing may hang on a tie: what a rule reports has to be right
// under both tags.
package prosetag

import (
	"strings"
	"sync"

	"github.com/jdkato/prose/v2"
)

// maxPart is how many words prose gets at once. A longer sentence is tagged in
// parts: it is a list or a paste rather than a sentence, and the tags at the
// seams hardly matter.
const maxPart = 400

// Tagger implements text.Tagger. It is safe for concurrent use.
type Tagger struct {
	once  sync.Once
	model *prose.Model
}

// New makes a tagger. Its model is read on the first call of Warm or Tag and
// kept: 30 MB and 0.15 s with prose whole, 3 MB and 5 ms with the copy.
func New() *Tagger {
	return &Tagger{}
}

// Warm reads the model, so that the first Tag does not have to.
func (t *Tagger) Warm() {
	t.once.Do(func() {
		// prose hands out its model only as part of a document.
		doc, err := prose.NewDocument("", prose.WithExtraction(false), prose.WithSegmentation(false))
		if err == nil {
			t.model = doc.Model
		}
	})
}

// Tag gives one Penn Treebank tag per word of a sentence, in order. It is nil
// when prose's tokens can't be matched to the words; an empty word gets an
// empty tag. Any bytes are fine. The time is linear in the number of words.
func (t *Tagger) Tag(words []string) []string {
	if len(words) == 0 {
		return nil
	}
	t.Warm()
	if t.model == nil {
		return nil
	}
	tags := make([]string, 0, len(words))
	for len(words) > 0 {
		n := min(len(words), maxPart)
		part := t.part(words[:n], len(tags) == 0)
		if part == nil {
			return nil
		}
		tags = append(tags, part...)
		words = words[n:]
	}
	return tags
}

// part tags up to maxPart words. What stands before the goal proper (a label
// such as "Specific:" or an opening quote) is tagged by itself, since the
// carrier has to stand right before the verb.
func (t *Tagger) part(words []string, opens bool) []string {
	fed := feed(words)
	head := 0
	if opens {
		head = label(fed)
	}
	tags := t.run(fed[:head], 0)
	if tags == nil {
		return nil
	}
	rest := fed[head:]
	skip := 0
	if opens && wantsCarrier(rest[0]) {
		rest = append(append(make([]string, 0, len(rest)+len(carrier)), carrier[:]...), rest...)
		rest[len(carrier)] = lowerFirst(rest[len(carrier)])
		skip = len(carrier)
	}
	more := t.run(rest, skip)
	if more == nil {
		return nil
	}
	tags = append(tags, more...)
	settle(words, fed, tags)
	orders(fed, tags, head, skip > 0)
	return tags
}

// run tags fed words and drops the first skip tags.
func (t *Tagger) run(fed []string, skip int) []string {
	if len(fed) == 0 {
		return []string{}
	}
	tags := t.call(fed)
	if tags == nil {
		return nil
	}
	for _, r := range rereads(fed) {
		if again := t.call(r.fed); again != nil {
			for _, i := range r.good {
				tags[i] = again[i]
			}
		}
	}
	return tags[skip:]
}

// call is one call of prose.
func (t *Tagger) call(fed []string) []string {
	doc, err := prose.NewDocument(strings.Join(fed, " "),
		prose.WithExtraction(false), prose.WithSegmentation(false), prose.UsingModel(t.model))
	if err != nil {
		return nil
	}
	return align(fed, doc.Tokens())
}
