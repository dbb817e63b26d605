package rewrite

import (
	"embed"
	"slices"
	"strings"
	"sync"

	"github.com/goalsmith/goalsmith/internal/goal"
)

//go:embed data/*.txt
var files embed.FS

// Unit is the sort of number that a template is measured in.
type Unit string

// The units.
const (
	Count    Unit = "count"
	Money    Unit = "money"
	Percent  Unit = "percent"
	Duration Unit = "duration"
	Multiple Unit = "multiple"
)

// Slot is a place in a template's patterns that the goal's own words fill.
type Slot struct {
	// Name is written {name} in a pattern; Prompt is the question in its place
	// while it is empty; Example is a value that fits.
	Name, Prompt, Example string
}

// Template is a complete goal with slots, kept as data.
type Template struct {
	// Name is "ae-arr", Title its heading, UseWhen one line on when it fits.
	Name, Title, UseWhen string
	// Role is whose template it is, "" for any.
	Role goal.Role
	Kind goal.Kind
	Unit Unit
	// Fits are the words of a goal that the template is about, in the singular.
	Fits []string
	// Head is the sentence up to the deadline for a goal that says no more than
	// "increase sales". Add goes behind the user's own words when they have a
	// number and the template looks at it from another side.
	Head, Add string
	// Beside names the templates that look at the same goal from another side.
	Beside []string
	// place is one more than the index among all templates.
	place int
	// Slots are in the order in which they are asked.
	Slots []Slot
}

// shared are the slots of every template. Their examples carry no year, so that
// they hold under any clock.
var shared = [...]Slot{
	{"deadline", "which day?", "the end of next quarter"},
	{"tool", "which tool?", "the CRM"},
	{"checkin", "how often?", "every Friday"},
	{"measure", "which score?", "the quarterly survey score"},
	{"proof", "which test or result?", "a score of 90% in the final exam"},
	{"much", "how much?", "10%"},
	{"howmany", "how many?", "12"},
	{"how", "how, in numbers?", "at 90% accuracy"},
	{"state", "how, in numbers?", "rated 90% by those who see it"},
	{"rated", "how good, in numbers?", "90%-rated"},
	{"ready", "how fast, in numbers?", "ready within 2 hours"},
	{"howfast", "how fast?", "within 2 hours"},
	{"level", "what level?", "90%"},
	{"before", "what?", "70"},
	{"after", "what?", "80"},
	{"above", "what?", "12"},
	{"below", "what?", "9"},
	{"deed", "do what, how many?", "run 12 review sessions"},
	{"rank", "what rank, at what?", "number 1 in the yearly survey score"},
	{"segment", "which segment?", "the mid-market"},
}

// Slot is the template's slot of that name, or one that every template has.
func (t Template) Slot(name string) (Slot, bool) {
	for _, s := range t.Slots {
		if s.Name == name {
			return s, true
		}
	}
	if name == "level" {
		s, ok := t.Slot("to")
		return Slot{name, "what level?", s.Example}, ok
	}
	for _, s := range shared {
		if s.Name == name {
			return s, true
		}
	}
	return Slot{}, false
}

// All are the templates in the order of the catalogue: SDR, AE, team, general.
// The caller may change the slice.
func All() []Template { return slices.Clone(templates()) }

// Named is the template of that name.
func Named(name string) (Template, bool) {
	for _, t := range templates() {
		if t.Name == name {
			return t, true
		}
	}
	return Template{}, false
}

var templates = sync.OnceValue(func() []Template {
	var out []Template
	for _, f := range [...]struct {
		name string
		role goal.Role
	}{{"sdr", goal.SDR}, {"ae", goal.AE}, {"team", goal.Team}, {"general", ""}} {
		raw, _ := files.ReadFile("data/" + f.name + ".txt")
		out = append(out, parse(string(raw), f.role)...)
	}
	for n := range out {
		out[n].place = n + 1
	}
	return out
})

// parse reads blocks of lines. The first line of a block is "name | title | use
// when"; "fit:" gives kind, unit and the words it is about; "beside:" names
// related templates; "head:" and "add:" are patterns; every other line is "slot: prompt = example".
func parse(raw string, role goal.Role) []Template {
	var out []Template
	for line := range strings.SplitSeq(raw, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if f := strings.Split(line, " | "); len(f) == 3 {
			out = append(out, Template{Name: f[0], Title: f[1], UseWhen: f[2], Role: role})
			continue
		}
		key, value, ok := strings.Cut(line, ": ")
		if !ok || len(out) == 0 {
			continue
		}
		t := &out[len(out)-1]
		switch key {
		case "fit":
			head, words, _ := strings.Cut(value, ": ")
			kind, unit, _ := strings.Cut(head, " ")
			t.Kind, t.Unit = goal.Kind(kind), Unit(unit)
			t.Fits = strings.Split(words, ", ")
		case "beside":
			t.Beside = strings.Split(value, ", ")
		case "head":
			t.Head = value
		case "add":
			t.Add = value
		default:
			prompt, example, _ := strings.Cut(value, " = ")
			t.Slots = append(t.Slots, Slot{key, prompt, example})
		}
	}
	return out
}
