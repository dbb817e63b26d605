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
	// Beside is an example for a goal that has its own number, where the numbers of
	// Example would not add up to it; "" for the same.
	Beside string
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
	{Name: "deadline", Prompt: "which day?", Example: "the end of next quarter"},
	{Name: "tool", Prompt: "which tool?", Example: "the CRM"},
	{Name: "checkin", Prompt: "how often?", Example: "every Friday"},
	{Name: "measure", Prompt: "which score?", Example: "the quarterly survey score"},
	{Name: "proof", Prompt: "which test or result?", Example: "a score of 90% in the final exam"},
	{Name: "much", Prompt: "how much?", Example: "10%"},
	{Name: "atmost", Prompt: "at most how many?", Example: "at most 3"},
	{Name: "howmuch", Prompt: "how much?", Example: "10% of the"},
	{Name: "howmany", Prompt: "how many?", Example: "12"},
	{Name: "how", Prompt: "how, in numbers?", Example: "at 90% accuracy"},
	{Name: "state", Prompt: "how, in numbers?", Example: "rated 90% by those who see it"},
	{Name: "rated", Prompt: "how good, in numbers?", Example: "90%-rated"},
	{Name: "ready", Prompt: "how fast, in numbers?", Example: "ready within 2 hours"},
	{Name: "howfast", Prompt: "how fast?", Example: "within 2 hours"},
	{Name: "level", Prompt: "what level?", Example: "90%"},
	{Name: "before", Prompt: "what?", Example: "70"},
	{Name: "after", Prompt: "what?", Example: "80"},
	{Name: "above", Prompt: "what?", Example: "12"},
	{Name: "below", Prompt: "what?", Example: "9"},
	{Name: "deed", Prompt: "do what, how many?", Example: "run 12 review sessions"},
	{Name: "rank", Prompt: "what rank, at what?", Example: "number 1 in the yearly survey score"},
	{Name: "segment", Prompt: "which segment?", Example: "the mid-market"},
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
		return Slot{Name: name, Prompt: "what level?", Example: s.Example}, ok
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
// related templates; "head:" and "add:" are patterns; every other line is "slot:
// prompt = example", or "example or example beside a goal's own number".
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
			example, beside, _ := strings.Cut(example, " or ")
			t.Slots = append(t.Slots, Slot{key, prompt, example, beside})
		}
	}
	return out
}
