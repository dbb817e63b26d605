//go:build e2e

package e2e

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

func (p *tab) role() string {
	p.Helper()
	return eval[string](p, `[...document.querySelectorAll('[data-act="set-role"][aria-pressed="true"]')].map(e => e.dataset.role).join(" ")`)
}

func TestDismissAndTakeBack(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	rules := p.rules()
	p.click(part("finding", "rule", "vague-verb") + ` ` + act("dismiss"))
	p.wait(`![...document.querySelectorAll('[data-part="underline"]')].some(e => e.dataset.rule === "vague-verb")`)
	if slices.Contains(p.rules(), "vague-verb") {
		t.Errorf("dismissed, but listed: %q", p.rules())
	}
	eval[bool](p, `document.querySelectorAll("details").forEach(d => d.open = true) || true`)
	p.click(act("undismiss"))
	p.wait(`[...document.querySelectorAll('[data-part="underline"]')].some(e => e.dataset.rule === "vague-verb")`)
	if got := p.rules(); !slices.Equal(got, rules) {
		t.Errorf("taken back: %q, want %q", got, rules)
	}
}

func TestRoleSwitchChangesTheRewrites(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	const template = `document.querySelector('[data-part="rewrite"]').dataset.template`
	seen := map[string]bool{}
	for _, role := range []string{"sdr", "ae", "team"} {
		p.click(act("set-role", "role", role))
		p.wait(find(act("set-role", "role", role)) + `.getAttribute("aria-pressed") === "true"`)
		if got := p.role(); got != role {
			t.Errorf("role %q is pressed, want %q alone", got, role)
		}
		p.wait(template + ` !== ""`)
		seen[eval[string](p, template)] = true
	}
	if len(seen) != 3 {
		t.Errorf("three roles show the rewrites %v", seen)
	}
	if p.text() != vague {
		t.Errorf("the role changed the text to %q", p.text())
	}
}

// Copies by the button and pastes by the keyboard, through the browser's own
// clipboard. Not parallel: the clipboard is the whole browser's.
func TestCopyTheGoal(t *testing.T) {
	p := start(t, setup{})
	p.write(strong)
	p.click(act("copy"))
	p.wait(`/copied/i.test(` + find(act("copy")) + `.textContent)`)
	p.focus()
	p.chord("a", chromedp.ModifierCtrl)
	p.keys("x ")
	p.wantText("x ")
	p.chord("v", chromedp.ModifierCtrl)
	p.wantText("x " + strong)
}

func TestReloadBringsDraftRoleAndDismissalsBack(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	p.click(act("set-role", "role", "ae"))
	p.click(part("finding", "rule", "vague-verb") + ` ` + act("dismiss"))
	p.wait(`![...document.querySelectorAll('[data-part="underline"]')].some(e => e.dataset.rule === "vague-verb")`)
	rules, verdicts := p.rules(), p.verdicts()
	// At once: what was typed last must be stored although the page goes away.
	p.reload()
	p.ready()
	p.wantText(vague)
	if got := p.role(); got != "ae" {
		t.Errorf("role %q, want ae", got)
	}
	if got := p.rules(); !slices.Equal(got, rules) {
		t.Errorf("findings %q, want %q", got, rules)
	}
	if got := p.verdicts(); got != verdicts {
		t.Errorf("verdicts %s, want %s", got, verdicts)
	}
}

// The last key before leaving counts as much as the first.
func TestReloadRightAfterTyping(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write("Close 20 deals")
	p.keys("!")
	p.reload()
	p.ready()
	p.wantText("Close 20 deals!")
}

func TestNewGoalCanBeTakenBack(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	p.click(act("new-goal"))
	p.wantText("")
	p.focus()
	p.undo()
	p.wantText(vague)
}

// What is typed while the app still loads is kept, with the caret, and then
// reviewed.
func TestTextTypedBeforeTheAppHasLoaded(t *testing.T) {
	t.Parallel()
	w := newWire(t)
	release := w.hold("app")
	// The page's own script carries "loader" in its name and must come through.
	p := open(t, setup{wire: w})
	p.load()
	p.wait(editor + ` !== null && document.activeElement === ` + editor)
	p.keys("Increase sales so")
	if got := eval[string](p, `document.documentElement.dataset.state ?? ""`); got == "ready" {
		t.Fatal("the app was there already; the journey shows nothing")
	}
	eval[bool](p, editor+`.setSelectionRange(8, 8) || true`)
	release()
	p.ready()
	p.wantText("Increase sales so")
	if at := eval[int](p, editor+`.selectionStart`); at != 8 {
		t.Errorf("the caret is at %d, want 8", at)
	}
	p.wait(`document.activeElement === ` + editor)
	p.focus()
	p.keys("on")
	p.wantText(vague)
	if marks := strings.Join(p.underlines(), " "); !strings.Contains(marks, "vague-verb=Increase") {
		t.Errorf("underlines %q", marks)
	}
}
