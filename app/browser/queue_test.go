package browser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestQueueAsksOnceAndKeepsTheAnswer(t *testing.T) {
	q := newTagQueue()
	words := []string{"Close", "deals"}
	for range 3 {
		if tags := q.tag(words); tags != nil {
			t.Fatalf("tags %v before any answer", tags)
		}
	}
	if got := q.next(); got != "Close\tdeals" {
		t.Fatalf("batch %q", got)
	}
	q.tag(words)
	if got := q.next(); got != "" {
		t.Fatalf("a second batch %q while one is on its way", got)
	}
	if !q.answered("VB\tNNS") {
		t.Fatal("the first answer is no news")
	}
	if diff := cmp.Diff([]string{"VB", "NNS"}, q.tag(words)); diff != "" {
		t.Error(diff)
	}
	if got := q.next(); got != "" {
		t.Errorf("asked again: %q", got)
	}
}

func TestQueueServesTheLatestTextFirst(t *testing.T) {
	q := newTagQueue()
	q.tag([]string{"old"})
	q.tag([]string{"new"})
	if got := q.next(); got != "new\nold" {
		t.Errorf("batch %q", got)
	}
}

func TestQueueAnswers(t *testing.T) {
	tests := []struct {
		name, answer string
		news         bool
		want         []string
	}{
		{"tags", "VB\nNN", true, []string{"NN"}},
		{"can't be tagged", "VB\n", true, nil},
		{"too many tags", "VB\nNN\tNN", true, nil},
		{"too few lines", "VB", false, nil},
		{"too many lines", "VB\nNN\nNN", false, nil},
		{"none can be tagged", "\n", false, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			q := newTagQueue()
			q.tag([]string{"a"})
			q.tag([]string{"b"})
			q.next()
			if news := q.answered(tt.answer); news != tt.news {
				t.Errorf("news = %v, want %v", news, tt.news)
			}
			if diff := cmp.Diff(tt.want, q.tag([]string{"a"})); diff != "" {
				t.Error(diff)
			}
			if got := q.next(); got != "" {
				t.Errorf("asked again: %q", got)
			}
		})
	}
}

func TestQueueKeepsTheShapeOfItsMessages(t *testing.T) {
	q := newTagQueue()
	q.tag([]string{"Close", "[how\tmany?]", "a\nb"})
	if got := q.next(); strings.Count(got, "\t") != 2 || strings.Contains(got, "\n") {
		t.Errorf("batch %q", got)
	}
}

func TestQueueIsBounded(t *testing.T) {
	q := newTagQueue()
	for i := range 3 * maxWanted {
		q.tag([]string{fmt.Sprint("w", i)})
	}
	seen := 0
	for batch := q.next(); batch != ""; batch = q.next() {
		lines := strings.Count(batch, "\n") + 1
		if len(batch) > 2*maxBatch {
			t.Fatalf("a batch of %d bytes", len(batch))
		}
		if seen == 0 && !strings.HasPrefix(batch, fmt.Sprint("w", 3*maxWanted-1)) {
			t.Errorf("the latest is not first: %.40q", batch)
		}
		seen += lines
		q.answered(strings.Repeat("NN\n", lines-1) + "NN")
	}
	if seen != maxWanted {
		t.Errorf("%d sentences served, want %d", seen, maxWanted)
	}
	if len(q.waiting) != 0 {
		t.Errorf("%d sentences wait for ever", len(q.waiting))
	}
	if n := len(q.young) + len(q.old); n > 2*maxKnown {
		t.Errorf("%d sentences kept", n)
	}
	// One that is in use outlives any number of others.
	q.tag([]string{"mine"})
	q.next()
	q.answered("PRP$")
	for i := range 3 * maxKnown {
		q.keep(fmt.Sprint("other", i), nil)
		if i%100 == 0 && q.tag([]string{"mine"}) == nil {
			t.Fatalf("forgotten after %d others", i)
		}
	}
}

func TestQueueGuessesFromTheSentenceBefore(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"a word typed on", "Close 20 deals by Junes", []string{"VB", "CD", "NNS", "IN", "NNP"}},
		{"a word added", "Close 20 deals by June soon", []string{"VB", "CD", "NNS", "IN", "NNP", ""}},
		{"a word in the middle", "Close 20 big deals by June", []string{"VB", "CD", "", "NNS", "IN", "NNP"}},
		{"a word gone", "Close deals by June", []string{"VB", "NNS", "IN", "NNP"}},
		{"a word repeated", "Close 20 deals deals by June", []string{"VB", "CD", "NNS", "", "IN", "NNP"}},
		{"too little in common", "Close more of them some day", nil},
		{"nothing in common", "Call leads", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			q := newTagQueue()
			known := strings.Fields("Close 20 deals by June")
			q.tag(known)
			q.next()
			q.answered("VB\tCD\tNNS\tIN\tNNP")
			q.tag(known)
			if diff := cmp.Diff(tt.want, q.tag(strings.Fields(tt.text))); diff != "" {
				t.Error(diff)
			}
			if got := strings.ReplaceAll(q.next(), "\t", " "); got != tt.text {
				t.Errorf("a guess must still be asked for: batch %q", got)
			}
		})
	}
}

func TestQueueRemembersTheSentencesInUse(t *testing.T) {
	q := newTagQueue()
	for i := range 2 * maxRecent {
		words := []string{fmt.Sprint("a", i), "b", "c"}
		q.tag(words)
		q.next()
		q.answered("NN\tNN\tNN")
		q.tag(words)
		q.tag([]string{"a0", "b", "c"})
	}
	if len(q.recent) != maxRecent || q.recent[0].words[0] != "a0" {
		t.Errorf("recent: %v", q.recent)
	}
}

// A review costs more than a comparison: the page hears only of what it did not
// know already.
func TestQueueTellsNewsFromGuesses(t *testing.T) {
	q := newTagQueue()
	ask := func(goal, answer string) bool {
		q.tag(strings.Fields(goal))
		q.next()
		return q.answered(answer)
	}
	ask("Close 20 deals", "VB\tCD\tNNS")
	q.tag(strings.Fields("Close 20 deals"))
	if ask("Close 20 dealers", "VB\tCD\tNNS") {
		t.Error("what was guessed is news")
	}
	q.tag(strings.Fields("Close 20 dealers"))
	if !ask("Close 20 dealing", "VB\tCD\tVBG") {
		t.Error("another tag than guessed is no news")
	}
	q.tag(strings.Fields("Close 20 dealing"))
	if !ask("Close 20 dealing today", "VB\tCD\tVBG\tNN") {
		t.Error("the tag of a new word is no news")
	}
	if len(q.guesses) != 0 {
		t.Errorf("guesses are kept: %v", q.guesses)
	}
}
