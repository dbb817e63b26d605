//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// line is the field of one line of the card.
func line(letter string) string { return part("card-line", "letter", letter) }

// says waits until a line of the card says something.
func (p *tab) says(letter, want string) {
	p.Helper()
	p.wait(find(line(letter)) + `.value === ` + quote(want))
}

// writeLine types over a line and leaves the caret in it.
func (p *tab) writeLine(letter, says string) {
	p.Helper()
	eval[bool](p, `(() => { const e = `+find(line(letter))+`; e.focus(); e.select(); return true; })()`)
	p.insert(says)
	p.wait(find(part("card-preview")) + ` !== null`)
}

// The card and the sentence are in step both ways, a line is put in by Enter as
// one step, and each step can be taken back.
func TestCardAndSentenceInStep(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	const goal = "Book 20 meetings by 30 June, to feed the AE pipeline"
	p.write(goal)
	p.click(act("card-open"))
	p.says("S", "Book 20 meetings")
	p.says("T", "by 30 June")
	p.says("A", "")
	p.axe("card open")

	p.writeLine("T", "31 May")
	p.wait(find(part("card-preview")+" mark") + `.textContent === "31 May"`)
	p.axe("a line being written")
	p.keys(kb.Enter)
	const dated = "Book 20 meetings by 31 May, to feed the AE pipeline"
	p.wantText(dated)
	p.wait(`document.activeElement === ` + find(line("T")))

	// A line that was missing is woven in where it belongs.
	p.writeLine("A", "200 weekly contacts")
	p.keys(kb.Enter)
	const based = "Book 20 meetings by 31 May, based on 200 weekly contacts, to feed the AE pipeline"
	p.wantText(based)
	p.says("A", "based on 200 weekly contacts")

	// Escape gives a line up.
	p.writeLine("R", "nothing")
	p.keys(kb.Escape)
	p.says("R", "to feed the AE pipeline")
	p.wantText(based)

	// The sentence leads as well.
	p.focus()
	p.keys(" in EMEA")
	p.says("R", "to feed the AE pipeline in EMEA")

	p.click(act("as-card"))
	const card = "S: Book 20 meetings\nM: 20 meetings\nA: based on 200 weekly contacts\nR: to feed the AE pipeline in EMEA\nT: by 31 May"
	p.wantText(card)
	p.writeLine("M", "25 meetings")
	p.keys(kb.Enter)
	p.wantText(strings.Replace(card, "M: 20", "M: 25", 1))
	p.wait(find("#wrong-M") + ` !== null`)
	p.axe("lines that disagree")

	for _, want := range []string{card, based + " in EMEA"} {
		p.click(act("undo"))
		p.wantText(want)
	}
	p.click(act("as-card"))
	p.wantText(card)
	p.click(act("as-sentence"))
	p.wantText(based + " in EMEA")
}

// A table from a document is understood as a card when it is pasted.
func TestPastedTableIsACard(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.focus()
	const table = "Criterion\tGoal\nSpecific\tBook 20 qualified meetings\nMeasurable\t20 meetings in the CRM\nRealistic\t200 weekly contacts\nRelevant\tthe team needs pipeline\nTime-bound\tby 30 June"
	p.insert(table)
	p.reviewed()
	if v := p.verdicts(); strings.Contains(v, "missing") || strings.Contains(v, "weak") {
		t.Errorf("verdicts %s", v)
	}
	p.click(act("card-open"))
	p.says("A", "200 weekly contacts")
	p.says("T", "by 30 June")
}

// A finding leads to its words in the glossary, which works without a network,
// and the goal is still there on the way back.
func TestGlossary(t *testing.T) {
	t.Parallel()
	srv := ownServer(t)
	p := start(t, setup{url: srv.url})
	p.write(vague)
	p.installed()
	srv.stop()
	p.click(`a[href="glossary#term-deadline"]`)
	p.wait(`location.pathname === "/glossary" && document.activeElement.id === "term-deadline"`)
	p.wait(`document.title.includes("glossary")`)
	p.axe("glossary")
	p.do(chromedp.Click(chromedp.CSS(part("find-term")), chromedp.NodeVisible))
	p.keys("annual rec")
	p.wait(`[...document.querySelectorAll('[data-part="term"]')].map(e => e.dataset.term).join() === "ARR"`)
	p.keys(" zebra")
	p.wait(find(part("term-count")) + `.textContent.startsWith("No term")`)
	p.axe("nothing found")
	p.click(`a[href="./"]`)
	p.wait(`location.pathname === "/"`)
	p.wantText(vague)
	p.do(navigate(srv.url + "glossary"))
	p.ready()
	p.wait(`document.querySelectorAll('[data-part="term"]').length > 80`)
}
