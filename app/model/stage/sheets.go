package stage

import (
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/handout"
)

// Sheet is one of the hand-outs.
type Sheet string

// The sheets. Plans are named by their minutes.
const (
	SheetWork    Sheet = "worksheet"
	SheetAnswers Sheet = "answers"
	SheetGuide   Sheet = "guide"
	SheetPlan20  Sheet = "plan-20"
	SheetPlan45  Sheet = "plan-45"
	SheetPlan90  Sheet = "plan-90"
)

// SheetList are all sheets in their order.
func SheetList() [6]Sheet {
	return [6]Sheet{SheetWork, SheetAnswers, SheetGuide, SheetPlan20, SheetPlan45, SheetPlan90}
}

// Name is what people read; For says whom the sheet is for.
func (s Sheet) Name() string {
	switch s {
	case SheetAnswers:
		return "Answer sheet"
	case SheetGuide:
		return "SMART guide"
	case SheetPlan20, SheetPlan45, SheetPlan90:
		return "Plan, " + strings.TrimPrefix(string(s), "plan-") + " minutes"
	}
	return "Worksheet"
}

// For says whom the sheet is for.
func (s Sheet) For() string {
	switch s {
	case SheetWork:
		return "For the room: each goal with lines to write on. It holds no notes and no answers."
	case SheetAnswers:
		return "For you: what is weak in each goal, what to ask, and one way to put it."
	case SheetGuide:
		return "For the desk: the five letters on one page, with examples of your own."
	}
	return "For you: what happens when, from the first minute to the last."
}

// OfDeck reports a sheet that is made of the chosen deck.
func (s Sheet) OfDeck() bool { return s == SheetWork || s == SheetAnswers }

const (
	// OwnRecord is the name under which the team's own examples are kept.
	OwnRecord = "guide-examples"
	// OwnExamples is how many fit on the page, MaxExample how long each text is.
	OwnExamples = 3
	MaxExample  = 300

	ownVersion = "goalsmith examples 1"
)

// Sheets are the hand-outs as the trainer chooses them.
type Sheets struct {
	Sheet Sheet
	// Guide and Plans are the texts' files, "" until they have come; Failed says
	// that one can't be had.
	Guide, Plans string
	Failed       bool
	Own          [OwnExamples]handout.Example
	Loaded       bool
	Said         string
}

// NewSheets opens with the worksheet.
func NewSheets() Sheets { return Sheets{Sheet: SheetWork} }

// Choose shows a sheet.
func (s Sheets) Choose(x Sheet) Sheets {
	for _, known := range SheetList() {
		if x == known {
			s.Sheet, s.Said = x, ""
		}
	}
	return s
}

// Needs is the data file that the sheet is made with, "" for none.
func (s Sheets) Needs() string {
	switch s.Sheet {
	case SheetWork, SheetGuide:
		return handout.GuideFile
	case SheetPlan20, SheetPlan45, SheetPlan90:
		return handout.PlansFile
	}
	return ""
}

// Has reports whether what the sheet needs is at hand.
func (s Sheets) Has() bool {
	switch s.Needs() {
	case handout.GuideFile:
		return s.Guide != ""
	case handout.PlansFile:
		return s.Plans != ""
	}
	return true
}

// Came takes a data file; an empty one couldn't be had.
func (s Sheets) Came(file, data string) Sheets {
	if file == s.Needs() {
		s.Failed = data == ""
	}
	switch file {
	case handout.GuideFile:
		s.Guide = data
	case handout.PlansFile:
		s.Plans = data
	}
	return s
}

// Page lays the chosen sheet out. Where it can't, wrong says why; both are empty
// while something is on its way.
func (s Sheets) Page(d workshop.Deck) (p handout.Page, wrong string) {
	switch {
	case s.Sheet.OfDeck() && len(d.Rounds) == 0:
		return p, ""
	case s.Sheet == SheetAnswers:
		return handout.Answers(d), ""
	case s.Sheet == SheetWork && s.Failed:
		// The checks at its end are all that it needs of the guide.
		return handout.Worksheet(d.ForRoom(), nil), ""
	case s.Failed:
		return p, "The text of this sheet couldn’t be fetched. Check the connection and choose it again."
	case !s.Has():
		return p, ""
	case s.Sheet == SheetWork:
		// Nothing of the notes can get into what the room is handed.
		return handout.Worksheet(d.ForRoom(), handout.ParseGuide(s.Guide).Checks), ""
	case s.Sheet == SheetGuide:
		return handout.ParseGuide(s.Guide).Page(s.own()), ""
	}
	for _, plan := range handout.ParsePlans(s.Plans) {
		if string(s.Sheet) == "plan-"+strconv.Itoa(plan.Minutes) {
			return plan.Page(), ""
		}
	}
	return p, "There is no plan of this length."
}

// own are the examples that have something in them.
func (s Sheets) own() []handout.Example {
	var out []handout.Example
	for _, e := range s.Own {
		if e.Before != "" || e.After != "" {
			out = append(out, e)
		}
	}
	return out
}

// FileName is the name under which a sheet is handed out: ASCII letters and digits
// of its title, so that every system takes it.
func FileName(title, ending string) string {
	var b strings.Builder
	gap := false
	for _, r := range strings.ToLower(title) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(r)
			gap = false
		} else {
			gap = true
		}
		if b.Len() >= 60 {
			break
		}
	}
	if b.Len() == 0 {
		return "handout" + ending
	}
	return b.String() + ending
}
