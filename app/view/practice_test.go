package view

import (
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
)

const mended = "Book 20 meetings with clinics by the end of the quarter"

// practising opens the practice page under a fragment.
func practising(t *testing.T, fragment string, change func(*desk)) (*Page, *desk) {
	t.Helper()
	return openSide(t, model.RoutePractice, fragment, change)
}

func twoGoals(t *testing.T) string {
	t.Helper()
	f, err := share.Fragment(workshop.Deck{Title: "Our room", Rounds: []workshop.Round{{Goal: "Book 20 meetings with clinics soon"}, {Goal: "Increase sales"}}})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// chosen finds a button that is pressed; go-app writes "true" short.
var chosen = regexp.MustCompile(`data-part="practice-(word|criterion)"[^>]*aria-pressed[ >]|aria-pressed [^>]*data-part="practice-(word|criterion)"`)

func html(p *Page) string { return app.HTMLString(Screen(p.m, p.side())) }

// rewriteTo types into the rewrite's field, as the browser tells of it.
func (d *desk) rewriteTo(s string) { d.act("act", "practice-write", "value", s) }

func TestPracticeDeckByLink(t *testing.T) {
	fragment := twoGoals(t)
	p, d := practising(t, fragment, nil)
	if s := html(p); !strings.Contains(s, "Our room") || !strings.Contains(s, "practice-keep") || strings.Count(s, "<h1") != 1 {
		t.Fatal(s)
	}
	d.act("act", "practice-start", "deck", "link")
	if d.at != practiceItem || d.fields[practiceRewrite] != "Book 20 meetings with clinics soon" {
		t.Errorf("focus on %s, the field holds %q", d.at, d.fields[practiceRewrite])
	}
	d.act("act", "practice-tap", "word", "5")
	d.act("act", "practice-name", "criterion", "time_bound")
	d.rewriteTo(mended + " …")
	d.ring("practice-read")
	if s := html(p); !chosen.MatchString(s) || !strings.Contains(s, "of 5 hallmarks") {
		t.Error("the answer so far isn't shown")
	}
	d.rewriteTo(mended)
	if !d.press(Event{Key: "Enter", Other: true, InField: true}) || d.at != practiceNext {
		t.Fatalf("Ctrl+Enter leaves the focus on %s", d.at)
	}
	if s := html(p); !strings.Contains(s, "Mended: ready to sign") || !strings.Contains(s, `class="word found"`) {
		t.Error(s)
	}
	if d.fields[practiceRewrite] == "Increase sales" || !strings.Contains(d.kept[keptCards], "streak 1 1") {
		t.Errorf("kept %q", d.kept[keptCards])
	}
	d.act("act", "practice-next")
	if d.fields[practiceRewrite] != "Increase sales" || d.at != practiceItem {
		t.Errorf("the next field holds %q, focus on %s", d.fields[practiceRewrite], d.at)
	}
	d.act("act", "practice-hint")
	d.kept[keptCards] = "streak 0 7\nmetric 3 2026-01-15 9 1\n" // another window has learnt meanwhile
	d.act("act", "practice-skip")
	if k := d.kept[keptCards]; !strings.Contains(k, "streak 0 7") || !strings.Contains(k, "metric 3") {
		t.Errorf("what the other window kept is %q", k)
	}
	s := html(p)
	if d.at != practiceEnd || !strings.Contains(s, `data-part="result-code"`) {
		t.Fatalf("focus on %s: %s", d.at, s)
	}
	_, code, _ := strings.Cut(s, `data-code="`)
	code, _, _ = strings.Cut(code, `"`)
	d.act("act", "practice-copy")
	if d.log[len(d.log)-1] != "copy "+code || len(strings.ReplaceAll(code, " ", "")) != 8 || !strings.Contains(html(p), "Copied") {
		t.Errorf("%q after %q", d.log[len(d.log)-1], code)
	}
	d.act("act", "practice-again")
	if d.at != practiceTitle || !strings.Contains(html(p), "practice-start") {
		t.Errorf("focus on %s", d.at)
	}
}

// TestPracticeReload: a page that is loaded again goes on where it was, with and
// without its link.
func TestPracticeReload(t *testing.T) {
	fragment := twoGoals(t)
	_, d := practising(t, fragment, nil)
	d.act("act", "practice-start", "deck", "link")
	d.act("act", "practice-tap", "word", "5")
	d.rewriteTo("Book 20 meetings")
	d.ring("practice-read")
	d.ring("practice-keep")
	for _, f := range []string{fragment, ""} {
		p, again := practising(t, f, func(n *desk) { n.kept = d.kept })
		if again.fields[practiceRewrite] != "Book 20 meetings" || !chosen.MatchString(html(p)) {
			t.Errorf("after a reload the field holds %q", again.fields[practiceRewrite])
		}
	}
	p, again := practising(t, "", func(n *desk) { n.kept = map[string]string{keptSession: "rubbish", keptRoom: "{", keptCards: "\x00"} })
	if again.act("act", "practice-start", "deck", "mixed"); !strings.Contains(html(p), "1 of 14") {
		t.Error("rubbish in the storage keeps the page from going on")
	}
}

func TestPracticeKeep(t *testing.T) {
	fragment := twoGoals(t)
	_, d := practising(t, fragment, nil)
	d.act("act", "practice-keep")
	if strings.Contains(strings.Join(d.log, " "), "bare") {
		t.Error("the link is given up before the deck is kept")
	}
	if d.ring("practice-bare"); d.log[len(d.log)-1] != "bare" {
		t.Errorf("%q", d.log)
	}
	p, again := practising(t, "", func(n *desk) { n.kept = d.kept })
	if again.act("act", "practice-start", "deck", "room"); !strings.Contains(html(p), "1 of 2") {
		t.Error("the kept deck can't be practised")
	}
	p, d = practising(t, fragment, func(d *desk) { d.refuse = true })
	d.act("act", "practice-keep")
	d.ring("practice-bare")
	if !strings.Contains(html(p), "keeps nothing here") || strings.Contains(strings.Join(d.log, " "), "bare") {
		t.Error("a deck that can't be kept")
	}
}

func TestPracticeGoesOn(t *testing.T) {
	p, d := practising(t, "d1.broken", nil)
	if !strings.Contains(html(p), `data-part="practice-wrong"`) {
		t.Error("a broken link is not told")
	}
	d.act("act", "practice-start", "deck", "today")
	if s := html(p); !strings.Contains(s, "1 of 6") || strings.Contains(s, "practice-wrong") {
		t.Errorf("no items for today: %s", s)
	}
	d.act("act", "practice-stop")
	d.data = nil
	if d.act("act", "practice-start", "deck", "ae"); !strings.Contains(html(p), "be fetched") || !strings.Contains(html(p), `data-deck="going"`) {
		t.Error("a deck that can't be had")
	}
	if d.act("act", "practice-start", "deck", "going"); !strings.Contains(html(p), "1 of 6") {
		t.Error("what was begun is gone")
	}
	d.rewriteTo("Half a")
	p.show(model.RouteDraft, "")
	d.settle()
	if !strings.Contains(d.kept[keptSession], "Half a") {
		t.Error("what was typed is lost with the page")
	}
	p.show(model.RoutePractice, "")
	d.settle()
	if d.fields[practiceRewrite] != "Half a" {
		t.Errorf("back again the field holds %q", d.fields[practiceRewrite])
	}
	if s := p.sides[model.RoutePractice]; s.key(Event{Key: "Enter"}) || s.key(Event{Key: "Escape"}) {
		t.Error("keys are taken that mean nothing here")
	}
}

func TestPracticeIsPrerendered(t *testing.T) {
	p := NewPage(nil)
	p.m.Route = model.RoutePractice
	if s := html(p); strings.Count(s, `data-act="practice-start"`) != 5 {
		t.Error(s)
	}
}
