//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// fix applies the first fix there is and gives the text that it made.
func (p *tab) fix() string {
	p.Helper()
	before := p.text()
	p.click(part("finding") + ` ` + act("apply-fix"))
	p.wait(editor + `.value !== ` + quote(before))
	p.reviewed()
	return p.text()
}

func (p *tab) useRewrite() string {
	p.Helper()
	before := p.text()
	p.click(act("use-rewrite"))
	p.wait(editor + `.value !== ` + quote(before))
	p.reviewed()
	return p.text()
}

func TestFixIsOneUndoStep(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	fixed := p.fix()
	// The caret must be back in the editor, or Ctrl+Z would undo nothing.
	p.wait(`document.activeElement === ` + editor)
	p.undo()
	p.wantText(vague)
	p.chord("y", chromedp.ModifierCtrl)
	p.wantText(fixed)
}

func TestSeveralFixesAndARewriteUndoOneByOne(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	steps := []string{vague}
	for range 2 {
		if !eval[bool](p, find(part("finding")+` `+act("apply-fix"))+` !== null`) {
			break
		}
		steps = append(steps, p.fix())
	}
	steps = append(steps, p.useRewrite())
	if len(steps) < 3 {
		t.Fatalf("only %d steps were possible", len(steps)-1)
	}
	for i := len(steps) - 2; i >= 0; i-- {
		p.focus()
		p.undo()
		p.wantText(steps[i])
	}
	for i := 1; i < len(steps); i++ {
		p.chord("y", chromedp.ModifierCtrl)
		p.wantText(steps[i])
	}
}

// Typing between two fixes stays its own steps.
func TestTypingBetweenFixesSurvivesUndo(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	fixed := p.fix()
	p.focus()
	p.keys(kb.End + " now")
	p.wantText(fixed + " now")
	again := p.fix()
	p.focus()
	p.undo()
	p.wantText(fixed + " now")
	p.chord("y", chromedp.ModifierCtrl)
	p.wantText(again)
}

func TestUndoButton(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	p.fix()
	p.click(act("undo"))
	p.wantText(vague)
}

func TestRewriteFillsTheEditorAndTabWalksItsBlanks(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	p.settled() // rewrites follow a pause
	shown := eval[int](p, `document.querySelector('[data-part="rewrite"]').querySelectorAll('[data-part="blank"]').length`)
	if shown == 0 {
		t.Fatal("the rewrite of a vague goal has no blanks")
	}
	draft := p.useRewrite()
	blanks := strings.Count(draft, "[")
	if blanks != shown {
		t.Errorf("%d blanks in %q, %d in the rewrite", blanks, draft, shown)
	}
	const selected = editor + `.value.slice(` + editor + `.selectionStart, ` + editor + `.selectionEnd)`
	p.wait(`document.activeElement === ` + editor)
	for i := range blanks {
		p.wait(`/^\[[^\]]+\]$/.test(` + selected + `)`)
		p.keys("7")
		if i < blanks-1 {
			p.keys(kb.Tab)
		}
	}
	p.wait(`!` + editor + `.value.includes("[")`)
	p.reviewed()
	// With no blank left, Tab is the browser's again.
	p.keys(kb.Tab)
	p.wait(`document.activeElement !== ` + editor)
}

// Without a rewrite just taken, Tab always leaves the editor.
func TestTabLeavesTheEditor(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write("Close [how many?] deals")
	p.keys(kb.Tab)
	p.wait(`document.activeElement !== ` + editor)
	if got := p.text(); strings.Contains(got, "\t") {
		t.Errorf("Tab wrote into the goal: %q", got)
	}
}

// TestNobodyIsTakenOutOfTheEditor goes back to the editor before the page has drawn what a press did.
func TestNobodyIsTakenOutOfTheEditor(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	for rule, act := range map[string]string{"vague-timing": "dismiss", "vague-object": "never-flag"} {
		finding := part("finding", "rule", rule)
		button := finding + ` [data-act="` + act + `"]`
		p.wait(find(button) + ` !== null`)
		eval[bool](p, `(`+find(button)+`.focus(), `+find(button)+`.click(), `+editor+`.focus(), true)`)
		p.wait(find(finding) + ` === null`)
		p.settled()
		if !eval[bool](p, `document.activeElement === `+editor) {
			t.Errorf("after %s the focus is elsewhere", act)
		}
	}
}
