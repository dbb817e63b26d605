package view

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
)

const cardGoal = "Book 20 meetings by 30 June, to feed the AEs"

// writing opens a page with a goal and its card.
func writing(t *testing.T, goal string) (*Page, *desk) {
	t.Helper()
	p, d := open(t, nil)
	d.typed(goal)
	d.settle()
	d.act("act", "card-open")
	return p, d
}

func TestCardLinesAreFilled(t *testing.T) {
	_, d := writing(t, cardGoal)
	for letter, want := range map[byte]string{'S': "Book 20 meetings", 'M': "20 meetings", 'A': "", 'R': "to feed the AEs", 'T': "by 30 June"} {
		if got := d.fields[lineSelector(letter)]; got != want {
			t.Errorf("%c: the field holds %q, want %q", letter, got, want)
		}
	}
}

// A line is previewed while it is written, put in as one undo step, and undone
// in one.
func TestCardLineIsCommitted(t *testing.T) {
	p, d := writing(t, cardGoal)
	steps := len(d.undo)
	d.act("act", "line-write", "letter", "T", "value", "31 May")
	if d.text != cardGoal || !strings.Contains(app.HTMLString(cardPanel(p.m)), "<mark>31 May</mark>") {
		t.Fatalf("no preview of a line being written: %q", app.HTMLString(cardPanel(p.m)))
	}
	if !d.press(Event{Key: "Enter", InField: true, Data: map[string]string{"part": "card-line", "letter": "T"}}) {
		t.Error("the browser took Enter as well")
	}
	if want := strings.Replace(cardGoal, "30 June", "31 May", 1); d.text != want || len(d.undo) != steps+1 {
		t.Fatalf("committed: %q in %d steps, want %q in one", d.text, len(d.undo)-steps, want)
	}
	if d.at != lineSelector('T') {
		t.Errorf("the focus is at %s", d.at)
	}
	d.act("act", "undo")
	if d.text != cardGoal || d.fields[lineSelector('T')] != "by 30 June" {
		t.Errorf("undone: %q, the field holds %q", d.text, d.fields[lineSelector('T')])
	}
}

func TestCardLineIsLeft(t *testing.T) {
	p, d := writing(t, cardGoal)
	d.act("act", "line-write", "letter", "R", "value", "because")
	d.fields[lineSelector('R')] = "because"
	field := map[string]string{"part": "card-line", "letter": "R"}
	d.press(Event{Key: "Escape", InField: true, Data: field})
	if d.text != cardGoal || d.fields[lineSelector('R')] != "to feed the AEs" || p.m.Card.Preview != "" {
		t.Errorf("left: %q, the field holds %q", d.text, d.fields[lineSelector('R')])
	}
	if d.press(Event{Key: "Escape", InField: true, Data: field}); d.at != editorSelector {
		t.Errorf("a second Escape leads to %s", d.at)
	}
	d.act("act", "card-commit")
	if d.text != cardGoal {
		t.Errorf("committing nothing made %q", d.text)
	}
}

func TestCardForms(t *testing.T) {
	_, d := writing(t, cardGoal)
	steps := len(d.undo)
	d.act("act", "as-card")
	if want := "S: Book 20 meetings\nM: 20 meetings\nA:\nR: to feed the AEs\nT: by 30 June"; d.text != want {
		t.Fatalf("as a card: %q", d.text)
	}
	d.act("act", "as-card")
	d.act("act", "as-sentence")
	if d.text != cardGoal || len(d.undo) != steps+2 {
		t.Errorf("and back: %q in %d steps", d.text, len(d.undo)-steps)
	}
	if d.at != `[data-act="as-sentence"]` {
		t.Errorf("the focus is at %s", d.at)
	}
}

func TestCardPanel(t *testing.T) {
	html := app.HTMLString(&CardPanel{})
	if strings.Contains(html, "textarea") || !strings.Contains(html, `aria-expanded="false"`) {
		t.Errorf("closed: %s", html)
	}
	p, _ := writing(t, "S: Book 20 meetings\nM: 25 meetings\nT: by 30 June")
	html = app.HTMLString(cardPanel(p.m))
	if n := strings.Count(html, `data-part="card-line"`); n != 5 {
		t.Errorf("%d lines: %s", n, html)
	}
	if !strings.Contains(html, "Another line says") || !strings.Contains(html, `aria-describedby="wrong-M"`) {
		t.Errorf("lines that disagree: %s", html)
	}
	if a, b := *cardPanel(p.m), *cardPanel(model.Update(p.m, model.Pointed{}, p.env())); a.Card != b.Card || a.Text != b.Text {
		t.Error("the panel changes with nothing of its own")
	}
}
