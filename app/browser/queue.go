package browser

import (
	"slices"
	"strings"
)

const (
	// maxWanted bounds the sentences that wait for the worker. The oldest are
	// let go: whoever still needs them asks again.
	maxWanted = 4096
	// maxBatch is how many bytes go to the worker at once, about 4,000 words: it
	// answers within half a second, so that what is typed meanwhile never waits
	// long.
	maxBatch = 24 << 10
	// maxKnown bounds the sentences whose tags are kept, in each of two
	// generations.
	maxKnown = 2048
	// maxRecent is how many sentences are looked at for a guess: about those of
	// one goal.
	maxRecent = 6
)

// tagQueue keeps the tags that have come and the sentences that still need
// them. A sentence is its words joined by tabs. It holds no JavaScript, so that
// it can be tested on any machine.
type tagQueue struct {
	// young and old are two generations: making room drops the old one, and a
	// sentence that is used moves to the young one, so what is on the screen
	// always stays.
	young, old map[string][]string
	// wanted is a stack: the latest text comes first.
	wanted  []string
	waiting map[string]bool
	// guesses are what was said of the sentences that wait; nil for nothing.
	guesses map[string][]string
	// flight is what the worker is at work on.
	flight []string
	// recent are the sentences used last, to guess from.
	recent []reading
}

// reading is a sentence with its tags.
type reading struct{ words, tags []string }

func newTagQueue() *tagQueue {
	return &tagQueue{young: map[string][]string{}, waiting: map[string]bool{}, guesses: map[string][]string{}}
}

// tag gives the tags of a sentence, or puts it in the queue and gives what can
// be said meanwhile: those of the words that it shares with a sentence just
// read, or nil. A sentence that can't be tagged is known, and nil.
func (q *tagQueue) tag(words []string) []string {
	if len(words) == 0 {
		return nil
	}
	key := sentenceKey(words)
	tags, ok := q.young[key]
	if !ok {
		if tags, ok = q.old[key]; ok {
			q.keep(key, tags)
		}
	}
	if ok {
		if tags != nil {
			q.use(words, tags)
		}
		return tags
	}
	if !q.waiting[key] {
		q.waiting[key] = true
		q.wanted = append(q.wanted, key)
	}
	guess := q.guess(words)
	q.guesses[key] = guess
	return guess
}

// sentenceKey joins words as they cross to the worker. A blank may hold a tab
// or other space; the worker reads nothing inside it.
func sentenceKey(words []string) string {
	key := strings.Join(words, "\t")
	if strings.Count(key, "\t") == len(words)-1 && !strings.Contains(key, "\n") {
		return key
	}
	flat := make([]string, len(words))
	for i, w := range words {
		flat[i] = strings.NewReplacer("\t", " ", "\n", " ").Replace(w)
	}
	return strings.Join(flat, "\t")
}

// idle reports that sentences wait and the worker has nothing to do.
func (q *tagQueue) idle() bool { return q.flight == nil && len(q.wanted) > 0 }

// next takes a batch from the queue, or is "" when none waits or one is on its
// way.
func (q *tagQueue) next() string {
	if !q.idle() {
		return ""
	}
	if extra := len(q.wanted) - maxWanted; extra > 0 {
		for _, key := range q.wanted[:extra] {
			delete(q.waiting, key)
			delete(q.guesses, key)
		}
		q.wanted = append([]string(nil), q.wanted[extra:]...)
	}
	size := 0
	for len(q.wanted) > 0 && (size == 0 || size < maxBatch) {
		last := len(q.wanted) - 1
		q.flight = append(q.flight, q.wanted[last])
		size += len(q.wanted[last])
		q.wanted = q.wanted[:last]
	}
	return strings.Join(q.flight, "\n")
}

// answered takes the worker's answer to the batch on its way, and reports
// whether it says anything that was not guessed. An answer that doesn't fit is
// dropped and its sentences stay untagged.
func (q *tagQueue) answered(answer string) (news bool) {
	lines := strings.Split(answer, "\n")
	fits := len(lines) == len(q.flight)
	for i, key := range q.flight {
		var tags []string
		if fits && lines[i] != "" {
			tags = strings.Split(lines[i], "\t")
		}
		if len(tags) != strings.Count(key, "\t")+1 {
			tags = nil
		}
		news = news || !slices.Equal(tags, q.guesses[key])
		delete(q.waiting, key)
		delete(q.guesses, key)
		q.keep(key, tags)
	}
	q.flight = nil
	return news
}

func (q *tagQueue) keep(key string, tags []string) {
	if len(q.young) >= maxKnown {
		q.old, q.young = q.young, make(map[string][]string, maxKnown)
	}
	q.young[key] = tags
}

// use notes a sentence that the page shows, the latest first.
func (q *tagQueue) use(words, tags []string) {
	for i, r := range q.recent {
		if &r.tags[0] == &tags[0] {
			copy(q.recent[1:i+1], q.recent[:i])
			q.recent[0] = r
			return
		}
	}
	if len(q.recent) < maxRecent {
		q.recent = append(q.recent, reading{})
	}
	copy(q.recent[1:], q.recent)
	q.recent[0] = reading{words, tags}
}

// guess takes over the tags of what hasn't changed: a key press changes one
// word, and without this all findings that hang on tags would flicker at each.
// Words that took the place of as many others get their tags, for most often
// that is one word which is being typed; new ones have none. It is nil when less
// than half of the sentence is known.
func (q *tagQueue) guess(words []string) []string {
	var best reading
	head, tail := 0, 0
	for _, r := range q.recent {
		n := min(len(words), len(r.words))
		h, t := 0, 0
		for h < n && words[h] == r.words[h] {
			h++
		}
		for t < n-h && words[len(words)-1-t] == r.words[len(r.words)-1-t] {
			t++
		}
		if h+t > head+tail {
			best, head, tail = r, h, t
		}
	}
	if 2*(head+tail) < len(words) || head+tail == 0 {
		return nil
	}
	tags := make([]string, len(words))
	if len(words) == len(best.words) {
		copy(tags, best.tags)
		return tags
	}
	copy(tags, best.tags[:head])
	copy(tags[len(tags)-tail:], best.tags[len(best.tags)-tail:])
	return tags
}
