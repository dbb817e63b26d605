//go:build e2e

package e2e

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const focusedRule = `(document.activeElement.closest('[data-part="finding"]')?.dataset.rule ?? "")`

func TestAltArrowsWalkTheFindings(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	rules := p.rules()
	if len(rules) < 2 {
		t.Fatalf("findings %q", rules)
	}
	for i := range len(rules) + 1 {
		p.chord(kb.ArrowDown, chromedp.ModifierAlt)
		p.wait(focusedRule + ` === ` + quote(rules[i%len(rules)]))
	}
	p.chord(kb.ArrowUp, chromedp.ModifierAlt)
	p.wait(focusedRule + ` === ` + quote(rules[len(rules)-1]))
	p.keys(kb.Escape)
	p.wait(`document.activeElement === ` + editor)
	p.keys("!")
	p.wantText(vague + "!")
}

func TestEnterAppliesTheFix(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	p.chord(kb.ArrowDown, chromedp.ModifierAlt)
	p.wait(focusedRule + ` !== ""`)
	p.keys(kb.Enter)
	p.wait(editor + `.value !== ` + quote(vague))
	p.reviewed()
	p.keys(kb.Escape)
	p.wait(`document.activeElement === ` + editor)
	p.undo()
	p.wantText(vague)
}

// Everything that acts can be reached with Tab, shows that it has the focus,
// and Tab never gets stuck.
func TestTabReachesEverything(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	p.settled()
	want := eval[int](p, `[...document.querySelectorAll("button, a[href], summary, textarea")].filter(e => e.checkVisibility() && !e.disabled).length`)
	p.focus()
	var seen []string
	for range want + 5 {
		p.keys(kb.Tab)
		at := eval[string](p, `(() => {
			const e = document.activeElement;
			if (!e || e === document.body) return "";
			e.dataset.seen ??= String(Math.random());
			const s = getComputedStyle(e);
			const ring = e.tagName === "TEXTAREA" || // its caret shows it
				 s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 1 || s.boxShadow !== "none";
			return (ring ? "" : "NO RING ") + e.dataset.seen + " " + e.outerHTML.slice(0, 100);
		})()`)
		if strings.HasPrefix(at, "NO RING") {
			t.Errorf("the focus can't be seen on %s", at)
		}
		if id, _, _ := strings.Cut(at, " "); id != "" && !slices.Contains(seen, id) {
			seen = append(seen, id)
		}
	}
	if len(seen) < want {
		t.Errorf("Tab reaches %d of %d", len(seen), want)
	}
}

func TestQuestionMarkListsTheKeys(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write("why?") // in the editor it is a character
	p.wantText("why?")
	p.keys(kb.Tab)
	p.wait(`document.activeElement !== ` + editor)
	p.keys("?")
	p.wait(`document.querySelector("dialog[open]") !== null`)
	p.keys(kb.Escape)
	p.wait(`document.querySelector("dialog[open]") === null`)
}

// One polite live region says what changed, after a pause and not per key.
func TestLiveRegionSpeaksAfterAPause(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	if n := eval[int](p, `document.querySelectorAll('[aria-live="polite"]').length`); n != 1 {
		t.Errorf("%d polite live regions, want 1", n)
	}
	eval[bool](p, `(() => {
		window.said = [];
		let typed = 0;
		addEventListener("input", () => { typed = performance.now(); }, true);
		const live = document.querySelector('[aria-live="polite"]');
		new MutationObserver(() => said.push({Text: live.textContent, After: performance.now() - typed}))
			.observe(live, {subtree: true, childList: true, characterData: true});
		return true;
	})()`)
	p.write(vague)
	p.wait(`said.length > 0`)
	for _, s := range eval[[]struct {
		Text  string
		After float64
	}](p, `said`) {
		if s.After < 750 {
			t.Errorf("%q is said %.0f ms after a key", s.Text, s.After)
		}
		if !strings.Contains(s.Text, "left") {
			t.Errorf("it says %q, want what is left", s.Text)
		}
	}
}
