package model

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func cardAfter(msgs ...Msg) Model {
	m := New(Env{})
	for _, msg := range append([]Msg{Restored{}}, msgs...) {
		m = Update(m, msg, Env{})
	}
	return m
}

func lines(m Model) any {
	var out []string
	for _, l := range m.Card.Lines {
		out = append(out, string(l.Letter)+" "+l.Text)
	}
	return strings.Join(out, "|")
}

func TestCard(t *testing.T) {
	const goal = "Book 20 meetings by 30 June, to feed the AEs"
	const card = "S: Book 20 meetings\nM: 25 meetings\nT: by 30 June"
	tests := []struct {
		name string
		msgs []Msg
		see  func(Model) any
		want any
	}{
		{"closed, it costs nothing", []Msg{Typed{goal}}, func(m Model) any { return m.Card == Card{} }, true},
		{"open, it says the goal", []Msg{Typed{goal}, CardToggled{}}, lines, "S Book 20 meetings|M 20 meetings|A |R to feed the AEs|T by 30 June"},
		{"it follows a paste", []Msg{CardToggled{}, Typed{"S"}, Typed{goal}}, lines, "S Book 20 meetings|M 20 meetings|A |R to feed the AEs|T by 30 June"},
		{"and waits while keys come", []Msg{Typed{goal}, CardToggled{}, Typed{goal + "!"}}, lines, "S Book 20 meetings|M 20 meetings|A |R to feed the AEs|T by 30 June"},
		{"for a pause", []Msg{Typed{"Book 20 meeting"}, CardToggled{}, Typed{"Book 20 meetings"}, Paused{}}, lines, "S Book 20 meetings|M 20 meetings|A |R |T "},
		{"what is not known is asked", []Msg{Typed{goal}, CardToggled{}}, func(m Model) any { return m.Card.Lines[2].Prompt }, "What makes it reachable?"},
		{"what another line says is not", []Msg{Typed{"Source $600K of pipeline in Q3 from 1,200 leads at a 5% conversion"}, CardToggled{}}, func(m Model) any { return m.Card.Lines[2].Prompt }, "Said on another line: “5%”"},
		{"closing forgets", []Msg{Typed{goal}, CardToggled{}, CardToggled{}}, func(m Model) any { return m.Card == Card{} }, true},
		{"a card is told", []Msg{Typed{card}, CardToggled{}}, func(m Model) any { return m.Card.Written }, true},
		{"a sentence is told", []Msg{Typed{goal}, CardToggled{}}, func(m Model) any { return m.Card.Written }, false},
		{"lines that disagree say so", []Msg{Typed{card}, CardToggled{}}, func(m Model) any { return m.Card.Lines[1].Wrong != "" && m.Card.Lines[0].Wrong == "" }, true},
		{"a line being written is previewed", []Msg{Typed{goal}, CardToggled{}, LineWritten{'T', "31 May"}}, func(m Model) any { return m.Card.Preview }, "Book 20 meetings by 31 May, to feed the AEs"},
		{"the text waits for the commit", []Msg{Typed{goal}, CardToggled{}, LineWritten{'T', "31 May"}}, func(m Model) any { return m.Text }, goal},
		{"as it was, there is nothing to see", []Msg{Typed{goal}, CardToggled{}, LineWritten{'T', "31 May"}, LineWritten{'T', "by 30 June"}}, func(m Model) any { return m.Card.Preview }, ""},
		{"a line is given up", []Msg{Typed{goal}, CardToggled{}, LineWritten{'T', "31 May"}, LineLeft{}}, func(m Model) any { return m.Card.Preview + string(rune(m.Card.Letter)) }, "\x00"},
		{"and its field is drawn anew", []Msg{Typed{goal}, CardToggled{}, LineWritten{'T', "31 May"}, LineLeft{}}, func(m Model) any { return m.Card.Rounds }, [5]int{4: 1}},
		{"also when it is put in", []Msg{Typed{goal}, CardToggled{}, LineWritten{'A', "a plan"}, Typed{goal + ", based on a plan"}}, func(m Model) any { return m.Card.Rounds }, [5]int{2: 1}},
		{"tags leave it alone", []Msg{Typed{goal}, CardToggled{}, LineWritten{'T', "31 May"}, TagsCame{TaggerReady}}, func(m Model) any { return m.Card.Preview }, "Book 20 meetings by 31 May, to feed the AEs"},
		{"another text takes it away", []Msg{Typed{goal}, CardToggled{}, LineWritten{'T', "31 May"}, Typed{"Close 5 deals"}}, func(m Model) any { return m.Card.Preview }, ""},
		{"no line is written while it is closed", []Msg{Typed{goal}, LineWritten{'T', "31 May"}}, func(m Model) any { return m.Card.Preview }, ""},
		{"a long text has no card", []Msg{CardToggled{}, Typed{strings.Repeat("sell soon ", 1200)}, LineWritten{'S', "x"}}, func(m Model) any { return m.Card.Preview }, ""},
		{"in the other form", []Msg{Typed{goal}}, func(m Model) any { return m.InOtherForm(true, Env{}) }, "S: Book 20 meetings\nM: 20 meetings\nA:\nR: to feed the AEs\nT: by 30 June"},
		{"and back", []Msg{Typed{card}}, func(m Model) any { return m.InOtherForm(false, Env{}) }, "Book 20 meetings (25 meetings) by 30 June"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.see(cardAfter(tt.msgs...)); got != tt.want {
				t.Errorf("\n got %q\nwant %q", got, tt.want)
			}
		})
	}
}

// TestChanged: what is said to differ, put in place of what differs, makes b of a.
func TestChanged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringOfN(rapid.RuneFrom([]rune("aé€b ,")), 0, 6, -1)
		a, b := word.Draw(t, "a"), word.Draw(t, "b")
		start, end := Changed(a, b)
		old := len(a) - (len(b) - end)
		if start > end || old < start || a[:start]+b[start:end]+a[old:] != b {
			t.Fatalf("Changed(%q, %q) = %d, %d", a, b, start, end)
		}
		if !utf8.ValidString(b[:start]) || !utf8.ValidString(b[start:end]) || !utf8.ValidString(a[:start]) || !utf8.ValidString(a[start:old]) {
			t.Fatalf("Changed(%q, %q) = %d, %d cuts a character", a, b, start, end)
		}
	})
}
