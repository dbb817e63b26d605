//go:build e2e

package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func (p *tab) compose(s string) {
	p.Helper()
	n := int64(len([]rune(s)))
	call(p, input.ImeSetComposition, input.ImeSetCompositionParams{Text: s, SelectionStart: n, SelectionEnd: n})
}

// While an input method composes, nothing is written and no key is taken; what
// it commits is reviewed.
func TestInputMethodIsLeftAlone(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	eval[bool](p, `(() => {
		window.log = [];
		const e = `+editor+`;
		for (const kind of ["compositionstart", "compositionupdate", "compositionend"]) e.addEventListener(kind, (ev) => log.push(kind + ":" + ev.data));
		return true;
	})()`)
	p.write("Increase ")
	p.compose("so")
	p.compose("soo")
	p.wait(editor + `.value === "Increase soo"`)
	// Keys that the page knows belong to the input method now.
	p.chord(kb.ArrowDown, chromedp.ModifierAlt)
	p.click(act("set-role", "role", "sdr"))
	p.focus()
	p.compose("soon")
	p.insert("soon")
	p.wait(editor + `.value.startsWith("Increase") && ` + editor + `.value.endsWith("soon")`)
	p.reviewed()
	log := eval[[]string](p, `log`)
	if len(log) < 3 {
		t.Errorf("the composition was broken off: %q", log)
	}
}

func TestComposedTextIsReviewedOnCommit(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.compose("売上")
	p.compose("売上を20%")
	p.wait(editor + `.value === "売上を20%"`)
	// The editor's own value must stay the input method's: no element replaced, no value set.
	p.insert("売上を20%増やす")
	p.wantText("売上を20%増やす")
	p.undo()
	p.wait(editor + `.value !== "売上を20%増やす"`)
}
