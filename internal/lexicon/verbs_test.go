package lexicon

import (
	"strings"
	"testing"
)

func TestVerbOf(t *testing.T) {
	tests := []struct {
		in    string
		lemma string
		class Class
		form  Form
	}{
		{"increase", "increase", Up, Base},
		{"increases", "increase", Up, Third},
		{"increased", "increase", Up, Past},
		{"increasing", "increase", Up, Gerund},
		{"cut", "cut", Down, Base}, // the base reading stands before the past
		{"cuts", "cut", Down, Third},
		{"cutting", "cut", Down, Gerund},
		{"run", "run", Do, Base},
		{"ran", "run", Do, Past},
		{"running", "run", Do, Gerund},
		{"book", "book", Do, Base},
		{"books", "book", Do, Third},
		{"booked", "book", Do, Past},
		{"booking", "book", Do, Gerund},
		{"grow", "grow", Up, Base},
		{"grew", "grow", Up, Past},
		{"grown", "grow", Up, Past},
		{"reduced", "reduce", Down, Past},
		{"improving", "improve", Change, Gerund},
		{"identify", "identify", "", Base}, // no known verb
		{"qualify", "qualify", Do, Base},
		{"qualifies", "qualify", Do, Third},
		{"qualified", "qualify", Do, Past},
		{"simplifying", "simplify", Change, Gerund},
		{"trim", "trim", Down, Base},
		{"trimmed", "trim", Down, Past},
		{"trimming", "trim", Down, Gerund},
		{"planned", "plan", Do, Past},
		{"shipped", "ship", Done, Past},
		{"dropping", "drop", "", Gerund},
		{"submitted", "submit", Done, Past},
		{"opened", "open", Done, Past},
		{"opening", "open", Done, Gerund},
		{"deliver", "deliver", Done, Base},
		{"delivered", "deliver", Done, Past},
		{"visiting", "visit", Do, Gerund},
		{"fixed", "fix", Done, Past},
		{"fixes", "fix", Done, Third},
		{"played", "play", Do, Past},
		{"agreeing", "agree", "", Gerund},
		{"won", "win", Done, Past},
		{"wrote", "write", Done, Past},
		{"written", "write", Done, Past},
		{"sold", "sell", Done, Past},
		{"led", "lead", Do, Past},
		{"lead", "lead", Do, Base},
		{"transform", "transform", Empty, Base},
		{"fosters", "foster", Empty, Third},
		{"build", "build", Abstract, Base},
		{"built", "build", Abstract, Past},
		{"developing", "develop", Abstract, Gerund},
		{"try", "try", Effort, Base},
		{"tries", "try", Effort, Third},
		{"helped", "help", Effort, Past},
		{"does", "do", Light, Third},
		{"has", "have", Light, Third},
		{"is", "be", Light, Third},
	}
	for _, tt := range tests {
		v, ok := VerbOf(tt.in)
		if !ok {
			if tt.class != "" && tt.class != Light {
				t.Errorf("%q is no verb", tt.in)
			}
			continue
		}
		if tt.class == "" {
			tt.class = v.Class // only the form is beyond doubt
		}
		if v != (Verb{tt.lemma, tt.class, tt.form}) {
			t.Errorf("%q = %+v, want %+v", tt.in, v, Verb{tt.lemma, tt.class, tt.form})
		}
	}
	for _, w := range []string{"", "pipeline", "quarter", "the", "Increase", "incr", "increaser", "20"} {
		if v, ok := VerbOf(w); ok {
			t.Errorf("%q is read as %+v", w, v)
		}
	}
}

func TestChanges(t *testing.T) {
	for w, want := range map[string]bool{"increase": true, "reduce": true, "improve": true, "transform": true, "build": false, "try": false, "book": false, "complete": false} {
		v, ok := VerbOf(w)
		if !ok || v.Changes() != want {
			t.Errorf("%q: %+v, Changes %v, want %v", w, v, v.Changes(), want)
		}
	}
}

// TestVerbData: verbs are single lower-case words under a class that the code
// knows, and each stands once, under the class that says what it does.
func TestVerbData(t *testing.T) {
	raw, err := files.ReadFile("data/verbs.txt")
	if err != nil {
		t.Fatal(err)
	}
	known := map[Class]int{Up: 0, Down: 0, Change: 0, Empty: 0, Abstract: 0, Effort: 0, Done: 0, Do: 0, Light: 0}
	class := Class("")
	seen := map[string]Class{}
	for n, line := range strings.Split(string(raw), "\n") {
		line, _, _ = strings.Cut(line, "#")
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") {
			class = Class(strings.Trim(line, "[]"))
			if _, ok := known[class]; !ok {
				t.Errorf("line %d: no code knows class %q", n+1, class)
			}
			continue
		}
		for w := range strings.FieldsSeq(line) {
			known[class]++
			if strings.Trim(w, "abcdefghijklmnopqrstuvwxyz-") != "" {
				t.Errorf("line %d: %q is no lower-case word", n+1, w)
			}
			if at, twice := seen[w]; twice {
				t.Errorf("line %d: %q stands under [%s] and [%s]", n+1, w, at, class)
			}
			seen[w] = class
			if v, ok := VerbOf(w); !ok || v.Form != Base || v.Lemma != w {
				t.Errorf("line %d: %q is read as %+v", n+1, w, v)
			}
		}
	}
	for c, n := range known {
		if n == 0 {
			t.Errorf("class %q has no verbs", c)
		}
	}
	for _, line := range irregular {
		lemma, forms, _ := strings.Cut(line, " ")
		if _, listed := seen[lemma]; listed && forms == "" {
			t.Errorf("irregular %q has no forms", lemma)
		}
	}
}
