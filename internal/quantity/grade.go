package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// readGradeMove reads a move on a scale that is told in letters or words: "from a C
// to a B+", "from A2 to B1", "from severe to moderate". Its values are places on that
// scale, the better grade and the greater level the higher.
func readGradeMove(d *text.Document, i int) (Quantity, bool) {
	if !d.Is(i, "from") {
		return Quantity{}, false
	}
	from, next := gradeAt(d, i+1)
	if from.scale == noScale || !d.In(next, "to -> into towards toward") {
		return Quantity{}, false
	}
	to, last := gradeAt(d, next+1)
	if to.scale != from.scale || to.place == from.place || from.scale == letters && !from.marked && !to.marked && !graded(d, i) {
		return Quantity{}, false
	}
	q := wordQuantity(d, i, last, Rank, to.place, "")
	q.Number = d.Span(next+1, last)
	q.From, q.HasFrom = from.place, true
	return q, true
}

// gradeScale is what a grade is a place on.
type gradeScale uint8

const (
	noScale   gradeScale = iota
	letters              // A to F
	framework            // A1 to C2, of the common framework of reference for languages
	levels               // mild to severe, beginner to expert
)

type grade struct {
	scale  gradeScale
	place  float64
	marked bool // it can't be a plain letter: "a B", "B+"
}

// gradeAt reads one grade from token i on.
func gradeAt(d *text.Document, i int) (grade, int) {
	g := grade{}
	if c := d.At(i).Text; (c == "a" || c == "an") && d.At(i+1).Kind == text.Word {
		g.marked = true
		i++
	}
	t := d.At(i)
	if t.Kind != text.Word || t.Line {
		return grade{}, i
	}
	switch {
	case len(t.Text) == 1 && t.Text >= "A" && t.Text <= "F":
		// points as schools count them: 4 for an A, a third more or less for its sign
		g.scale, g.place = letters, max(0, float64('E')-float64(t.Text[0]))
		if d.Glued(i+1) && d.In(i+1, "+ -") && !(d.Glued(i+2) && d.At(i+2).Kind != text.Punct) {
			g.marked = true
			if d.Is(i+1, "+") {
				g.place += 1.0 / 3
			} else {
				g.place -= 1.0 / 3
			}
			i++
		}
		return g, i + 1
	case len(t.Text) == 2 && t.Text[0] >= 'A' && t.Text[0] <= 'C' && (t.Text[1] == '1' || t.Text[1] == '2'):
		return grade{scale: framework, place: float64(t.Text[0]-'A')*2 + float64(t.Text[1]-'0'), marked: true}, i + 1
	}
	for k, line := range levelWords {
		for place, words := range line {
			if text.Among(t.Norm, words) {
				return grade{scale: levels + gradeScale(k), place: float64(place + 1), marked: true}, i + 1
			}
		}
	}
	return grade{}, i
}

// graded reports a word for a mark in front of token i.
func graded(d *text.Document, i int) bool {
	for k := i - 1; k >= 0 && k > i-8; k-- {
		if d.In(k, "grade grades mark marks score rating class report gpa") {
			return true
		}
	}
	return false
}

// levelWords are scales in words, from the least to the greatest. "Low" and "high" are no places on any: they are said of
// everything.
var levelWords = [][]string{
	{"none", "mild", "moderate", "severe", "extreme"},
	{"novice beginner", "elementary", "intermediate", "proficient advanced", "fluent expert"},
	{"bronze", "silver", "gold", "platinum", "diamond"},
}
