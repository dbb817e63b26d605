//go:build e2e

package e2e

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp/kb"

	"github.com/goalsmith/goalsmith/internal/workshop/room"
)

// TestAWholeSession runs a workshop from the deck to the hand-out: by keyboard alone, and with the server gone.
func TestAWholeSession(t *testing.T) {
	t.Parallel()
	srv := ownServer(t)
	p := start(t, setup{url: srv.url, width: 1280, height: 720})
	p.installed()
	srv.stop()
	deck := firstDeck(t)
	p.do(navigate(p.url + "workshop"))
	p.ready()
	p.tabTo(act("choose-ready", "deck", "sdr"))
	p.keys(kb.Enter)
	p.tabTo(act("stage-start"))
	p.keys(kb.Enter)
	for round := 1; round <= 5; round++ {
		p.step("goal", round)
		if asked := p.revealAll(round); len(asked) == 0 {
			t.Errorf("round %d reveals nothing", round)
		}
		p.keys(kb.Escape)
		p.wait(`document.activeElement === ` + find(part("stage")))
		p.keys("t")
		p.wait(find(part("timer")) + ` !== null`)
		p.keys("w")
		p.wait(`document.activeElement === ` + find(part("stage-word")))
		for i, words := range strings.SplitAfter(deck.Rounds[round-1].Rewrite, ", ") {
			p.insert(words)
			if i == 0 { // the review is live: it speaks before the wording is whole
				p.wait(find(".stage-score small") + `?.textContent.startsWith("was ")`)
			}
		}
		p.wait(`[...document.querySelectorAll(".stage-ask b")].some(e => e.textContent === "Ready to sign")`)
		p.keys(kb.Enter)
		p.step("compare", round)
		p.wait(fmt.Sprintf(`Number(%s?.dataset.value) === Number(%s.textContent)`, find(part("stage-score")), find(`[data-part="stage-after"] .stage-label span`)))
		p.wait(find("ins") + ` !== null`)
		p.keys(kb.PageDown)
	}
	p.step("goal", 6)
	p.keys(kb.Escape)
	p.wait(find(part("stage")) + ` === null`)

	p.tabTo(act("workshop-tab", "tab", "results"))
	p.keys(kb.Enter)
	p.tabTo(part("room-code"))
	for i := range 3 {
		after := room.Result{Deck: deck.Mark(), After: [5]room.Level{room.All, room.Much, room.Level(i), room.Little, room.All}, From: 1, To: room.Band(4 + i)}
		p.keys(after.Code() + kb.Enter)
		p.results(i + 1)
	}
	p.wait(`document.querySelectorAll('[data-part="chart"]').length === 3`)

	p.tabTo(act("workshop-tab", "tab", "sheets"))
	p.keys(kb.Enter)
	p.wait(find(part("sheet")) + `?.innerText.includes(` + quote(deck.Rounds[0].Goal) + `)`)
	eval[bool](p, `(globalThis.printed = 0, globalThis.print = () => { printed++; }, true)`)
	p.tabTo(act("print-sheet"))
	p.keys(kb.Enter)
	p.wait(`printed === 1`)
	pdf := call(p, page.PrintToPDF, page.PrintToPDFParams{}).Data
	if !bytes.HasPrefix(pdf, []byte("%PDF-")) || len(pdf) < 20_000 {
		t.Errorf("the hand-out's PDF is %d bytes, starting %.12q", len(pdf), pdf)
	}
}
