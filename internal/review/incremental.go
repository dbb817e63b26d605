package review

import "github.com/goalsmith/goalsmith/internal/text"

// Incremental reviews a text in steps and keeps what it has read, so that the
// next text, which is mostly the same, costs what is new in it. The zero value
// is ready for use; it is for one goroutine.
//
// A text of up to LongText bytes is one goal, and its words hang together across
// sentences: it is one step. A longer text is no goal, and Review defines its
// report by units, which cutter describes: each is read as a goal of its own,
// and the report says what they come to (see sum). What a unit is read as hangs
// on its own bytes, on its tags and on the options, and on nothing else; so a
// unit that was read need not be read again wherever it stands, and the report
// equals Review's, which is one pass that starts from nothing.
type Incremental struct {
	text    string
	options Options
	cut     cutter
	sum     *sum
	known   map[string]*unit
	// size is how many bytes of text known holds.
	size   int
	pass   int
	report Report
	done   bool
}

// Start begins with a text, whether or not the one before came to its end.
func (n *Incremental) Start(s string, o Options) { n.start(s, o, len(s) > LongText) }

func (n *Incremental) start(s string, o Options, byUnits bool) {
	n.text, n.options, n.done, n.report = s, o, false, Report{}
	n.cut, n.sum = cutter{text: s}, nil
	n.pass++
	if !byUnits {
		n.known, n.size = nil, 0
		return
	}
	n.sum = newSum(s, o)
	if n.size > 4*len(s) {
		n.forget(n.pass - 1) // passes that were broken off
	}
}

// Step goes on for as long as more says so, one unit at least, and reports
// whether the report is there.
func (n *Incremental) Step(more func() bool) (done bool) {
	for !n.done {
		n.step()
		if n.done || !more() {
			break
		}
	}
	return n.done
}

// Share is how much of the text is read, from 0 to 1.
func (n *Incremental) Share() float64 {
	if n.done || n.text == "" {
		return 1
	}
	return float64(n.cut.at) / float64(len(n.text))
}

// Report is the same as Review's once Step has said that it is done, and empty
// before.
func (n *Incremental) Report() Report { return n.report }

func (n *Incremental) step() {
	if n.sum == nil {
		n.report, n.done = reviewGoal(n.text, n.options), true
		return
	}
	if s, ok := n.cut.next(); ok {
		n.sum.add(n.unit(s), s.Start)
		return
	}
	if n.sum.gather() {
		return
	}
	n.report, n.done = n.sum.report(), true
	n.sum = nil
	n.forget(n.pass)
}

// unit is what the words at s say, read now or before.
func (n *Incremental) unit(s text.Span) *unit {
	words := s.In(n.text)
	u, ok := n.known[words]
	if !ok || !u.holds(n.options) {
		u = readUnit(words, n.options)
		if n.known == nil {
			n.known = map[string]*unit{}
		}
		if !ok {
			n.size += len(words)
		}
		n.known[u.text] = u
	}
	u.pass = n.pass
	return u
}

// forget lets go of what no pass has come by since the one given.
func (n *Incremental) forget(since int) {
	for words, u := range n.known {
		if u.pass < since {
			delete(n.known, words)
			n.size -= len(words)
		}
	}
}
