package stage

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/names"
)

// Names is a team's real goals on their way into a deck. They are held here only
// until the deck is made; nothing of them is stored.
type Names struct {
	// Goals are the pasted goals. Wrong says why they can't be taken.
	Goals []string
	Wrong string
	// Found are the names in them, each once.
	Found []Name
}

// Name is a name that may have to go.
type Name struct {
	Text, Proposed string
	Kind           names.Kind
	// On reports that it is to be replaced, by StandIn.
	On      bool
	StandIn string
	// At are all its places.
	At []names.Candidate
}

// FindNames reads pasted goals, one a line.
func FindNames(pasted string) Names {
	var n Names
	if len(pasted) > workshop.MaxFile {
		return Names{Wrong: "That is more than " + strconv.Itoa(workshop.MaxFile>>20) + " MB of text. Paste the goals of one team."}
	}
	line := 0
	for l := range strings.SplitSeq(lines(pasted), "\n") {
		line++
		l = strings.TrimSpace(l)
		if l == "" {
			continue
		}
		if k := utf8.RuneCountInString(l); k > workshop.MaxGoal {
			return Names{Wrong: "Line " + strconv.Itoa(line) + " has " + strconv.Itoa(k) + " characters; a goal has " + strconv.Itoa(workshop.MaxGoal) + " at most. Put one goal on each line."}
		}
		n.Goals = append(n.Goals, l)
	}
	switch k := len(n.Goals); {
	case k == 0:
		return Names{Wrong: "There is no goal yet. Paste one goal on each line."}
	case k > workshop.MaxRounds:
		return Names{Wrong: strconv.Itoa(k) + " goals; a deck holds " + strconv.Itoa(workshop.MaxRounds) + " at most. Paste fewer."}
	}
	for _, c := range names.Find(n.Goals) {
		n.note(c)
	}
	return n
}

// lines is clean for a text of many goals, which may be longer than one field.
func lines(s string) string {
	var b strings.Builder
	for l := range strings.Lines(s) {
		body := strings.TrimRight(l, "\r\n")
		if utf8.RuneCountInString(body) <= maxField {
			body = clean(body, false)
		}
		b.WriteString(body + "\n")
	}
	return b.String()
}

func (n *Names) note(c names.Candidate) {
	for i := range n.Found {
		if f := &n.Found[i]; f.Kind == c.Kind && f.Text == c.Text {
			f.At = append(f.At, c)
			f.On = f.On || c.Likely
			return
		}
	}
	n.Found = append(n.Found, Name{Text: c.Text, Proposed: c.StandIn, Kind: c.Kind, On: c.Likely, StandIn: c.StandIn, At: []names.Candidate{c}})
}

// Tick takes a name into those to replace, or out of them.
func (n Names) Tick(i int) Names {
	return n.with(i, func(f *Name) { f.On = !f.On })
}

// Call sets a name's stand-in. An empty one is as proposed: a name that was just
// taken out would leave a sentence that nobody can read.
func (n Names) Call(i int, standIn string) Names {
	return n.with(i, func(f *Name) {
		if f.StandIn = strings.TrimSpace(clean(standIn, false)); f.StandIn == "" {
			f.StandIn = f.Proposed
		}
	})
}

func (n Names) with(i int, f func(*Name)) Names {
	if i < 0 || i >= len(n.Found) {
		return n
	}
	found := append([]Name(nil), n.Found...)
	f(&found[i])
	n.Found = found
	return n
}

// Confirmed are the goals with the ticked names replaced.
func (n Names) Confirmed() []string {
	var accepted []names.Candidate
	for _, f := range n.Found {
		if !f.On {
			continue
		}
		for _, c := range f.At {
			c.StandIn = f.StandIn
			accepted = append(accepted, c)
		}
	}
	return names.Replace(n.Goals, accepted)
}

// Left is how many names stay as they are.
func (n Names) Left() int {
	left := 0
	for _, f := range n.Found {
		if !f.On {
			left++
		}
	}
	return left
}

// Deck is a deck of the confirmed goals, each expecting what the engine finds.
func (n Names) Deck(read Reader) workshop.Deck {
	d := workshop.Deck{Title: "Our goals"}
	for _, g := range n.Confirmed() {
		d.Rounds = append(d.Rounds, workshop.Round{Goal: g, Expect: Expected(read(g, goal.Role("")))})
	}
	return d
}

// After carries over what was decided about names that were found before.
func (n Names) After(was Names) Names {
	n.Found = slices.Clone(n.Found)
	for i, f := range n.Found {
		for _, w := range was.Found {
			if w.Text == f.Text && w.Kind == f.Kind {
				n.Found[i].On, n.Found[i].StandIn = w.On, w.StandIn
			}
		}
	}
	return n
}
