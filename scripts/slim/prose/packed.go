package prose

import (
	"errors"
	"strings"
)

// errLeftOut is what this copy of prose answers to all but tokens and tags.
//
//lint:ignore U1000 the generated copy's own files return it
var errLeftOut = errors.New("prose: this copy only tags; ask for no segmentation and no extraction")

// features are the sorts of evidence about a word, by the names that prose gives
// them. Those from firstPair on are of two words, the others of one.
var features = [...]string{
	"bias", "i suffix", "i pref1", "i-1 tag", "i-2 tag", "i word", "i-1 word", "i-1 suffix", "i-2 word", "i+1 word",
	"i+1 suffix", "i+2 word", "i tag+i-2 tag", "i-1 tag+i word",
}

const firstPair = 12

// averagedPerceptron is the model, read where it stands: the weights and their
// classes stay in the embedded table.
type averagedPerceptron struct {
	classes []string // in the order of the alphabet, as ties go
	tagMap  map[string]string
	words   map[string]uint16
	tables  [len(features)]table
	// A weight belongs to class at the same place; its low and high byte lie
	// apart, since almost all high bytes are 0.
	class, low, high string
}

// table holds one sort of evidence. Those of word a are numbered first[a] up to
// first[a+1], by the number of their second word, which is that of "" for
// features of a single word; "i-1 tag+i word" has its word first, as there are
// more of them. The weights of one begin at its start and end at the next one's.
type table struct {
	first  []uint32
	second []uint16
	start  []uint32
}

// score is the sum of what speaks for and against each class. One that nothing
// speaks of isn't in the running.
type score struct {
	sums [256]int32
	seen [256]bool
}

func (m *averagedPerceptron) add(s *score, feature int, a, b uint16) {
	t := &m.tables[feature]
	if int(a)+1 >= len(t.first) {
		return
	}
	at, end := t.first[a], t.first[a+1]
	for at < end && t.second[at] < b {
		at++
	}
	if at == end || t.second[at] != b {
		return
	}
	for i := t.start[at]; i < t.start[at+1]; i++ {
		c := m.class[i]
		z := int32(m.low[i]) | int32(m.high[i])<<8
		s.sums[c] += z>>1 ^ -(z & 1)
		s.seen[c] = true
	}
}

// unknown stands for a word that no evidence names; Pack never gives the number.
const unknown = ^uint16(0)

func (m *averagedPerceptron) id(word string) uint16 {
	if id, ok := m.words[word]; ok {
		return id
	}
	return unknown
}

// place is a word of a sentence, or one of the two marks before and behind it,
// looked up once for all the words that see it.
type place struct{ word, ending uint16 }

func (m *averagedPerceptron) places(context []string) []place {
	out := make([]place, len(context))
	for i, w := range context {
		out[i] = place{m.id(w), m.id(ending(w))}
	}
	return out
}

// predict is the class of a word that stands at context[at], between words whose
// classes before it are p1 and, one further, p2.
func (m *averagedPerceptron) predict(at int, context []place, word, p1, p2 string) string {
	var s score
	before, here, after := context[at-1], context[at], context[at+1]
	tag1, tag2 := m.id(p1), m.id(p2)
	m.add(&s, 0, m.id(""), 0)
	m.add(&s, 1, m.id(ending(word)), 0)
	m.add(&s, 2, m.id(string(rune(word[0]))), 0)
	m.add(&s, 3, tag1, 0)
	m.add(&s, 4, tag2, 0)
	m.add(&s, 5, here.word, 0)
	m.add(&s, 6, before.word, 0)
	m.add(&s, 7, before.ending, 0)
	m.add(&s, 8, context[at-2].word, 0)
	m.add(&s, 9, after.word, 0)
	m.add(&s, 10, after.ending, 0)
	m.add(&s, 11, context[at+2].word, 0)
	m.add(&s, 12, tag1, tag2)
	m.add(&s, 13, here.word, tag1)
	best := -1
	for c := range m.classes {
		if s.seen[c] && (best < 0 || s.sums[c] > s.sums[best]) {
			best = c
		}
	}
	if best < 0 {
		return ""
	}
	return m.classes[best]
}

// ending is the last three bytes.
func ending(w string) string { return w[len(w)-min(len(w), 3):] }

// unpack reads what Pack wrote.
func unpack(data string) *averagedPerceptron {
	p := parts(data)
	m := &averagedPerceptron{classes: strings.Split(p.next(), "\n"), tagMap: map[string]string{}}
	for line := range strings.SplitSeq(p.next(), "\n") {
		word, tag, _ := strings.Cut(line, "\t")
		m.tagMap[word] = tag
	}
	shared, rests := p.next(), p.next()
	m.words = make(map[string]uint16, len(shared))
	word := ""
	for i := range len(shared) {
		rest, after, _ := strings.Cut(rests, "\n")
		word, rests = word[:shared[i]]+rest, after
		m.words[word] = uint16(i)
	}
	counts := p.next()
	at := uint32(0)
	for f := range m.tables {
		keys := parts(p.next())
		n := keys.number()
		t := table{make([]uint32, 1, len(shared)+1), make([]uint16, n), make([]uint32, n+1)}
		b := 0
		for i := range n {
			for range keys.number() {
				t.first, b = append(t.first, uint32(i)), 0
			}
			if f >= firstPair {
				b += keys.number()
			}
			t.second[i], t.start[i] = uint16(b), at
			at += uint32(counts[i])
		}
		t.start[n], counts = at, counts[n:]
		for len(t.first) <= len(shared) {
			t.first = append(t.first, uint32(n))
		}
		m.tables[f] = t
	}
	m.class, m.low, m.high = p.next(), p.next(), p.next()
	return m
}

// parts are stretches of bytes, each behind its length, and bare numbers.
type parts string

func (p *parts) next() string {
	n := p.number()
	s := string((*p)[:n])
	*p = (*p)[n:]
	return s
}

// number reads seven bits from each byte, the lowest first, up to a byte without
// its highest bit.
func (p *parts) number() int {
	n := 0
	for i := 0; ; i++ {
		c := (*p)[i]
		n |= int(c&0x7f) << (7 * i)
		if c < 0x80 {
			*p = (*p)[i+1:]
			return n
		}
	}
}
