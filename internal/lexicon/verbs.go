package lexicon

import (
	"strings"
	"sync"
)

// Form is the shape a verb stands in.
type Form uint8

// The forms that matter to the rules.
const (
	Base   Form = iota // increase
	Third              // increases
	Past               // increased (past tense or participle)
	Gerund             // increasing
)

// Class says what a verb does in a goal.
type Class string

// The classes. Change verbs say that something moves; Up and Down also say
// which way. Empty verbs are change verbs that no number can pin down well.
const (
	Up       Class = "up"
	Down     Class = "down"
	Change   Class = "change"
	Empty    Class = "empty"
	Abstract Class = "abstract" // vague only with an abstract object: build trust
	Effort   Class = "effort"
	Done     Class = "done" // done or not done can be checked
	Do       Class = "do"
	Light    Class = "light" // be, have, get, do: carry no meaning by themselves
)

// Verb is one reading of a word as a verb.
type Verb struct {
	Lemma string
	Class Class
	Form  Form
}

// Changes reports whether the verb says that something moves without saying
// how far.
func (v Verb) Changes() bool {
	return v.Class == Up || v.Class == Down || v.Class == Change || v.Class == Empty
}

var verbs = sync.OnceValue(readVerbs)

// VerbOf reads a word as a verb. ok is false for a word that is no known verb.
func VerbOf(norm string) (Verb, bool) {
	v, ok := verbs()[norm]
	return v, ok
}

// irregular forms: lemma, then past and participle forms.
var irregular = [...]string{
	"make made", "win won", "grow grew grown", "build built", "run ran", "get got gotten", "meet met", "hit hit", "cut cut", "sell sold",
	"send sent", "write wrote written", "hold held", "lead led", "give gave given", "take took taken", "bring brought", "teach taught",
	"spend spent", "set set", "put put", "keep kept", "find found", "drive drove driven", "be was were been is are am", "have had has", "do did done does",
	"go went gone goes", "speak spoke spoken", "begin began begun", "become became become", "beat beat beaten", "break broke broken", "choose chose chosen",
	"read read", "shrink shrank shrunk", "rise rose risen", "lose lost", "pay paid", "see saw seen", "say said", "think thought", "know knew known",
	"understand understood", "learn learnt learned", "feed fed", "buy bought", "catch caught", "sit sat", "stand stood", "show showed shown",
	"quit quit", "swim swam swum", "sleep slept", "eat ate eaten", "drink drank drunk", "ride rode ridden", "strive strove striven", "seek sought", "shed shed",
	"rebuild rebuilt", "rewrite rewrote rewritten", "rethink rethought", "rerun reran", "reset reset", "resell resold", "resit resat", "retake retook retaken",
	"redo redid redone redoes", "undo undid undone undoes", "bid bid", "split split", "dig dug", "sweep swept", "sing sang sung", "ring rang rung", "fly flew flown", "shoot shot", "speed sped",
	"overcome overcame", "outsell outsold", "withdraw withdrew", "draw drew drawn", "lay laid", "let let", "leave left", "tell told",
}

func readVerbs() map[string]Verb {
	raw, _ := files.ReadFile("data/verbs.txt")
	m := make(map[string]Verb, 2400)
	add := func(form string, v Verb) {
		if old, taken := m[form]; taken && old.Form <= v.Form {
			return
		}
		m[form] = v
	}
	class := Do
	special := map[string][]string{}
	for _, line := range irregular {
		f := strings.Fields(line)
		special[f[0]] = f[1:]
	}
	for line := range strings.SplitSeq(string(raw), "\n") {
		line, _, _ = strings.Cut(line, "#")
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") {
			class = Class(strings.Trim(line, "[]"))
			continue
		}
		for _, w := range strings.Fields(line) {
			add(w, Verb{w, class, Base})
			add(third(w), Verb{w, class, Third})
			add(gerund(w), Verb{w, class, Gerund})
			if strings.HasSuffix(w, "el") && len(w) > 4 { // cancelled, labelling: the British spelling
				add(w+"led", Verb{w, class, Past})
				add(w+"ling", Verb{w, class, Gerund})
			}
			if past, ok := special[w]; ok {
				for _, p := range past {
					form := Past
					switch p {
					case "is", "are", "am", "has", "does", "goes", "redoes", "undoes":
						form = Third
					}
					add(p, Verb{w, class, form})
				}
				continue
			}
			add(past(w), Verb{w, class, Past})
		}
	}
	return m
}

func third(w string) string {
	n := len(w)
	switch {
	case strings.HasSuffix(w, "y") && n > 2 && !vowel(w[n-2]):
		return w[:n-1] + "ies"
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "z"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"), strings.HasSuffix(w, "o"):
		return w + "es"
	}
	return w + "s"
}

func past(w string) string {
	n := len(w)
	switch {
	case strings.HasSuffix(w, "e"):
		return w + "d"
	case strings.HasSuffix(w, "y") && n > 2 && !vowel(w[n-2]):
		return w[:n-1] + "ied"
	case doubles(w):
		return w + w[n-1:] + "ed"
	}
	return w + "ed"
}

func gerund(w string) string {
	n := len(w)
	switch {
	case strings.HasSuffix(w, "ie"):
		return w[:n-2] + "ying"
	case strings.HasSuffix(w, "e") && !strings.HasSuffix(w, "ee") && n > 2:
		return w[:n-1] + "ing"
	case doubles(w):
		return w + w[n-1:] + "ing"
	}
	return w + "ing"
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// doubles reports whether the last consonant doubles before -ed and -ing: one
// vowel before one consonant in a short word of one syllable (trim, cut, plan,
// ship, quit; not open), and in longer ones that are stressed at their end.
func doubles(w string) bool {
	n := len(w)
	switch {
	case n < 3:
		return false
	case n > 4:
		switch w {
		case "submit", "commit", "equip", "scrap", "split", "refer", "prefer", "transfer", "debug", "enrol":
		default:
			return false
		}
	case n == 4 && vowel(w[0]) && w != "omit":
		return false // open, edit: two syllables
	}
	last := w[n-1]
	if vowel(last) || last == 'w' || last == 'x' || last == 'y' {
		return false
	}
	before := w[n-3]
	return vowel(w[n-2]) && (!vowel(before) || before == 'u' && n > 3 && w[n-4] == 'q')
}
