//go:build e2e

package e2e

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// editor is the textarea, as JavaScript.
const editor = `document.querySelector('[data-part="goal-editor"]')`

// none are no parameters.
var none = cdp.Empty{}

func call[P, R any](p *tab, command cdp.Command[P, R], params P) R {
	p.Helper()
	r, err := chromedp.Call(p.ctx, command, params)
	if err != nil {
		p.fatal("%s: %v", command.Method, err)
	}
	return r
}

func eval[T any](p *tab, script string) T {
	p.Helper()
	v, err := chromedp.Run(p.ctx, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
	if err != nil {
		p.fatal("%s: %v", script, err)
	}
	return v
}

func (p *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	p.Helper()
	if err := chromedp.Do(p.ctx, steps...); err != nil {
		p.fatal("%v", err)
	}
}

// quote is a Go string as a JavaScript literal.
func quote(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err) // a string can always be written
	}
	return string(b)
}

// part is the selector of a promised hook: part("finding", "rule", "vague-verb").
func part(name string, pairs ...string) string { return hook("part", name, pairs...) }

// act is the selector of what acts: act("apply-fix").
func act(name string, pairs ...string) string { return hook("act", name, pairs...) }

func hook(kind, name string, pairs ...string) string {
	s := fmt.Sprintf(`[data-%s="%s"]`, kind, name)
	for i := 0; i+1 < len(pairs); i += 2 {
		s += fmt.Sprintf(`[data-%s="%s"]`, pairs[i], pairs[i+1])
	}
	return s
}

// find is the first element that a selector matches, as JavaScript.
func find(selector string) string { return `document.querySelector(` + quote(selector) + `)` }

// keys types as on a keyboard, one key after the other.
func (p *tab) keys(s string) {
	p.Helper()
	for _, r := range s {
		p.press(r)
	}
}

// chord presses one key with modifiers.
func (p *tab) chord(key string, mods ...chromedp.Modifier) {
	p.Helper()
	for _, r := range key {
		p.press(r, mods...)
	}
}

// press sends one key. It goes down together with its character, as from a real
// keyboard: a page that prevents the key then gets no character either.
func (p *tab) press(r rune, mods ...chromedp.Modifier) {
	p.Helper()
	var held int64
	for _, m := range mods {
		held |= int64(m)
	}
	events := kb.Encode(r)
	down, up := *events[0], *events[len(events)-1]
	down.Modifiers |= held
	up.Modifiers |= held
	if len(events) == 3 && held&^int64(chromedp.ModifierShift) == 0 {
		down.Text, down.UnmodifiedText = events[1].Text, events[1].UnmodifiedText
	}
	call(p, input.DispatchKeyEvent, down)
	call(p, input.DispatchKeyEvent, up)
}

// insert puts text in at once, as a paste does.
func (p *tab) insert(s string) {
	p.Helper()
	call(p, input.InsertText, input.InsertTextParams{Text: s})
}

// write types a goal into the empty editor and waits for its review.
func (p *tab) write(s string) {
	p.Helper()
	p.keys(s)
	p.reviewed()
}

// replaceAll selects everything and types over it.
func (p *tab) replaceAll(s string) {
	p.Helper()
	p.focus()
	p.chord("a", chromedp.ModifierCtrl)
	if s == "" {
		p.keys(kb.Backspace)
	} else {
		p.insert(s)
	}
	p.wait(editor + `.value === ` + quote(s))
	p.reviewed()
}

func (p *tab) focus() {
	p.Helper()
	eval[bool](p, `(() => { const e = `+editor+`; e.focus(); e.setSelectionRange(e.value.length, e.value.length); return true; })()`)
}

func (p *tab) undo() {
	p.Helper()
	p.chord("z", chromedp.ModifierCtrl)
}

// click clicks the first visible match with the mouse.
func (p *tab) click(selector string) {
	p.Helper()
	p.wait(find(selector) + ` !== null`)
	p.do(chromedp.Click(chromedp.CSS(selector), chromedp.NodeVisible))
}

func (p *tab) text() string {
	p.Helper()
	return eval[string](p, editor+`.value`)
}

// wantText waits for a text in the editor, and for its review.
func (p *tab) wantText(want string) {
	p.Helper()
	p.wait(editor + `.value === ` + quote(want))
	p.reviewed()
}

// verdicts are the five, as "specific:weak measurable:missing …".
func (p *tab) verdicts() string {
	p.Helper()
	return eval[string](p, `[...document.querySelectorAll('[data-part="criterion"]')].map(e => e.dataset.criterion + ":" + e.dataset.verdict).join(" ")`)
}

// rules are the findings on the page that are errors or warnings, in order.
func (p *tab) rules() []string {
	p.Helper()
	return strings.Fields(eval[string](p, `[...document.querySelectorAll('[data-part="finding"]')]
		.filter(e => e.dataset.severity !== "hint").map(e => e.dataset.rule).join(" ")`))
}

// underlines are "rule=marked text", in order.
func (p *tab) underlines() []string {
	p.Helper()
	return eval[[]string](p, `[...document.querySelectorAll('[data-part="underline"]')].map(e => e.dataset.rule + "=" + e.textContent)`)
}

func (p *tab) score() int {
	p.Helper()
	return eval[int](p, `Number(`+find(part("score"))+`.dataset.value)`)
}
