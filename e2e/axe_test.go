//go:build e2e

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// axe runs axe-core on the page as it stands and reports every violation.
func (p *tab) axe(state string) {
	p.Helper()
	if !eval[bool](p, `typeof axe === "object"`) {
		source, err := os.ReadFile(filepath.Join("..", "node_modules", "axe-core", "axe.min.js"))
		if err != nil {
			p.fatal("axe-core is missing; run `make e2e`, which installs it: %v", err)
		}
		eval[bool](p, string(source)+"\n;true")
	}
	// A colour half-way through a transition is nobody's choice.
	// Cards of a long text come a few a frame, each with its own.
	eval[bool](p, `(async () => {
		const moving = () => document.getAnimations().filter(a => a.playState === "running" && a.effect.target?.closest(".ring") === null && isFinite(a.effect.getComputedTiming().endTime));
		const pause = (ms) => new Promise(done => setTimeout(done, ms)); // a tab behind another has no frames
		for (let still = 0, looks = 0; still < 3 && looks < 20; still++, looks++) { // a running clock never rests
			await pause(40);
			if (moving().length) still = 0;
			await Promise.race([pause(2000), Promise.allSettled(moving().map(a => a.finished))]);
		}
		return true;
	})()`)
	type node struct {
		Target  string
		HTML    string
		Summary string
	}
	type violation struct {
		ID, Impact, Help string
		Nodes            []node
	}
	found := eval[[]violation](p, `axe.run(document).then(({violations}) => violations.map(v => ({ID: v.id, Impact: String(v.impact), Help: v.help,
		Nodes: v.nodes.slice(0, 4).map(n => ({Target: String(n.target), HTML: n.html.slice(0, 200), Summary: n.failureSummary}))})))`)
	for _, v := range found {
		var b strings.Builder
		for _, n := range v.Nodes {
			fmt.Fprintf(&b, "\n  %s\n  %s\n  %s", n.Target, n.HTML, strings.ReplaceAll(n.Summary, "\n", " "))
		}
		p.Errorf("%s: %s (%s): %s%s", state, v.ID, v.Impact, v.Help, b.String())
	}
}

func TestAxeFindsNothing(t *testing.T) {
	t.Parallel()
	for _, dark := range []bool{false, true} {
		name := "light"
		if dark {
			name = "dark"
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := start(t, setup{dark: dark})
			p.axe("empty")
			p.write(vague)
			p.axe("vague")
			p.chord(kb.ArrowDown, chromedp.ModifierAlt)
			p.axe("a finding in focus")
			p.click(act("ask"))
			eval[bool](p, `document.querySelectorAll("details").forEach(d => d.open = true) || true`)
			p.axe("question open, all unfolded")
			p.click(part("finding", "rule", "vague-verb") + ` ` + act("dismiss"))
			p.wait(`document.querySelector('[data-act="undismiss"]') !== null`)
			eval[bool](p, `document.querySelectorAll("details").forEach(d => d.open = true) || true`)
			p.axe("dismissed")
			p.click(act("show-keys"))
			p.wait(`document.querySelector("dialog[open]") !== null`)
			p.axe("keys")
			p.keys(kb.Escape)
			p.useRewrite()
			p.axe("rewrite in place")
			p.replaceAll(strong)
			p.settled()
			p.axe("ready to sign")
			p.click(act("copy"))
			p.axe("copied")
			p.replaceAll(strings.Repeat("Increase sales soon. ", 700))
			p.wait(`document.querySelector('[data-part="notice"]') !== null`)
			p.axe("long")
			p.do(navigate(p.url + "rules"))
			p.ready()
			p.axe("rules")
		})
		t.Run(name+" phone", func(t *testing.T) {
			t.Parallel()
			p := start(t, setup{dark: dark, phone: true, width: 320, height: 640, script: `Object.defineProperty(window, "indexedDB", {value: undefined});`})
			p.write(vague)
			p.axe("no storage")
		})
	}
}
