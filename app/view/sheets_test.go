package view

import (
	"regexp"
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/handout"
)

func TestSheetsAreHandedOut(t *testing.T) {
	p, d := trainer(t, stage.TabSheets, nil)
	html := sideHTML(p)
	wants(t, html, `data-sheet="worksheet"`, "SDR deck: worksheet", "Deck: SDR deck, 14 goals", "It names one thing that changes.")
	deck, _ := workshop.Parse([]byte(d.data[workshop.ReadyMade()[0].File]))
	for _, r := range deck.Rounds {
		if strings.Contains(html, r.Listen) || strings.Contains(html, r.Rewrite) {
			t.Errorf("the worksheet has what is the trainer's: %s", r.Listen)
		}
	}
	if n := len(regexp.MustCompile(`class="pen"`).FindAllString(html, -1)); n != 7*len(deck.Rounds) {
		t.Errorf("%d lines to write on", n)
	}
	d.act("act", "print-sheet")
	d.act("act", "download-sheet", "as", "md")
	d.act("act", "download-sheet", "as", "html")
	log := strings.Join(d.log, "|")
	wants(t, log, "|print", "download sdr-deck-worksheet.md # SDR deck: worksheet", "download sdr-deck-worksheet.html <!doctype html>", "<title>SDR deck: worksheet</title>")

	d.act("act", "choose-sheet", "sheet", "answers")
	wants(t, sideHTML(p), "SDR deck: answers", "Listen for: ", "One way to put it:")
	d.act("act", "choose-sheet", "sheet", "plan-90")
	wants(t, sideHTML(p), "A team writes its quarter: 90 minutes", `data-head="What happens"`)
}

func TestGuideWithOwnExamples(t *testing.T) {
	p, d := trainer(t, stage.TabSheets, nil)
	d.act("act", "choose-sheet", "sheet", "guide")
	if html := sideHTML(p); strings.Contains(html, "Our own") || strings.Count(html, `data-part="own-example"`) != 6 {
		t.Error("a guide without examples")
	}
	d.act("act", "own-example", "at", "0", "which", "before", "value", "Sell <b>more</b>")
	wants(t, sideHTML(p), "Our own", "Sell &lt;b&gt;more&lt;/b&gt;")
	d.act("act", "own-from-deck")
	if got := d.fields[ownSelector(0, "before")]; got != "Sell <b>more</b>" {
		t.Errorf("the field holds %q", got)
	}
	if d.fields[ownSelector(2, "after")] == "" {
		t.Error("nothing is taken from the deck")
	}
	again, n := trainer(t, stage.TabSheets, func(n *desk) { n.kept = d.kept })
	n.act("act", "choose-sheet", "sheet", "guide")
	wants(t, sideHTML(again), "Our own", "Sell &lt;b&gt;more&lt;/b&gt;")
	if n.fields[ownSelector(0, "before")] != "Sell <b>more</b>" {
		t.Error("the fields are empty after a reload")
	}
	d.act("act", "own-clear")
	if strings.Contains(sideHTML(p), "Our own") || d.fields[ownSelector(2, "after")] != "" {
		t.Error("cleared, but there")
	}
}

func TestSheetsWithoutTheirTexts(t *testing.T) {
	p, d := trainer(t, stage.TabSheets, func(d *desk) {
		delete(d.data, handout.GuideFile)
		delete(d.data, handout.PlansFile)
	})
	wants(t, sideHTML(p), "SDR deck: worksheet") // its checks alone are missing
	for _, sheet := range []string{"guide", "plan-45"} {
		d.act("act", "choose-sheet", "sheet", sheet)
		html := sideHTML(p)
		wants(t, html, "couldn’t be fetched")
		if strings.Contains(html, `data-act="print-sheet"`) {
			t.Errorf("%s: nothing can be printed, but it is offered", sheet)
		}
	}
	p, _ = trainer(t, stage.TabSheets, func(d *desk) { d.data = nil })
	wants(t, sideHTML(p), "The deck couldn’t be fetched.")
}
