//go:build e2e

package e2e

import (
	"testing"
)

// sideways names what sticks out of the window to the right.
const sideways = `(() => {
	const wide = document.documentElement.scrollWidth;
	if (wide <= innerWidth) return "";
	return wide + ": " + [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
		.slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join("\n");
})()`

// buried names what can't be reached: something that acts, is shown, and can't
// be brought to where a finger lands on it.
const buried = `[...document.querySelectorAll("[data-act], textarea, summary, a[href]")].filter((e) => {
	if (!e.checkVisibility({visibilityProperty: true, opacityProperty: true})) return false;
	e.scrollIntoView({block: "center", behavior: "instant"});
	const r = e.getBoundingClientRect();
	if (r.left < 0 || r.right > innerWidth + 0.5 || r.width < 16 || r.height < 16) return true;
	const hit = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
	return !(hit && (e.contains(hit) || hit.contains(e)));
}).map(e => e.outerHTML.slice(0, 160)).join("\n")`

func TestNarrowScreen(t *testing.T) {
	t.Parallel()
	texts := []struct{ name, text string }{
		{"empty", ""}, {"vague", vague}, {"strong", strong},
		{"one long word", "Increase Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsbehörden sales https://example.com/a/very/long/address/that/never/ends/at/all?with=a&query=string soon"},
	}
	p := start(t, setup{width: 320, height: 640, phone: true})
	for _, tt := range texts {
		p.replaceAll(tt.text)
		eval[bool](p, `document.querySelectorAll("details").forEach(d => d.open = true) || true`)
		p.settled()
		if what := eval[string](p, sideways); what != "" {
			t.Errorf("%s: the page scrolls sideways to %s", tt.name, what)
		}
		if what := eval[string](p, buried); what != "" {
			t.Errorf("%s: can't be reached:\n%s", tt.name, what)
		}
	}
	for _, name := range []string{"goal-editor", "criterion", "score", "finding", "rewrite"} {
		if name == "finding" || name == "rewrite" {
			p.replaceAll(vague)
		}
		p.wait(find(part(name)) + `?.checkVisibility()`)
	}
}

// A 1280 px window at 400 %, which is what a 320 px one is, was above; here 200 %.
func TestZoomedWindow(t *testing.T) {
	t.Parallel()
	p := start(t, setup{width: 640, height: 450})
	p.write(vague)
	if what := eval[string](p, sideways); what != "" {
		t.Errorf("the page scrolls sideways to %s", what)
	}
	if what := eval[string](p, buried); what != "" {
		t.Errorf("can't be reached:\n%s", what)
	}
}
