//go:build e2e

package e2e

import (
	"bytes"
	"errors"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// onStage opens the workshop and starts its first deck.
func (p *tab) onStage() {
	p.Helper()
	p.do(navigate(p.url + "workshop"))
	p.ready()
	p.wait(find(act("stage-start")) + ` !== null`)
	eval[bool](p, `(`+find(act("stage-start"))+`.focus(), true)`)
	p.keys(kb.Enter)
	p.step("goal", 1)
	p.wait(`document.activeElement === ` + find(part("stage")))
}

// step waits for a step of a round.
func (p *tab) step(name string, round int) {
	p.Helper()
	p.wait(fmt.Sprintf(`%s !== null`, find(part("stage", "step", name, "round", fmt.Sprint(round)))))
}

// revealAll goes on until the room writes, and returns what was asked about.
func (p *tab) revealAll(round int) (asked []string) {
	p.Helper()
	for range 8 {
		was := eval[string](p, stageState)
		p.keys(" ")
		p.wait(stageState + ` !== ` + quote(was))
		if eval[bool](p, find(part("stage", "step", "write"))+` !== null`) {
			p.wait(`document.activeElement === ` + find(part("stage-word")))
			return asked
		}
		asked = append(asked, eval[string](p, find(`[data-part="stage-criterion"][aria-current]`)+`?.dataset.criterion ?? "whole"`))
	}
	p.fatal("eight steps of round %d lead to no wording", round)
	return nil
}

// stageState is what a step changes.
const stageState = `(() => { const s = ` + `document.querySelector('[data-part="stage"]')` + `; return s.dataset.step + s.dataset.round +
	[...s.querySelectorAll('[data-part="stage-criterion"]')].map(e => e.dataset.shown + e.hasAttribute("aria-current")).join() + s.querySelector(".stage-ask")?.textContent; })()`

func TestStageByKeyboard(t *testing.T) {
	t.Parallel()
	srv := ownServer(t)
	p := start(t, setup{url: srv.url, width: 1280, height: 720})
	p.installed()
	srv.stop()
	p.onStage()
	if asked := p.revealAll(1); strings.Join(asked, " ") != "specific measurable achievable relevant time_bound" {
		t.Errorf("the reveals ask about %q", asked)
	}
	p.keys("Make 50 calls a day to book 20 meetings, soon")
	p.wait(find(`.stage-mirror [data-part="stage-mark"][data-rule="vague-timing"]`) + ` !== null`)
	for range len(", soon") {
		p.keys(kb.Backspace)
	}
	p.keys(" by the end of the quarter")
	p.wait(find(`.stage-mirror [data-part="stage-mark"]`) + ` === null`)
	before := eval[int](p, `parseInt(`+find(".stage-score small")+`.textContent.replace("was ", ""))`)
	p.keys(kb.Enter)
	p.step("compare", 1)
	p.wait(find("ins") + ` !== null && ` + find("del") + ` !== null`)
	p.wait(fmt.Sprintf(`Number(%s.dataset.value) === Number(%s.textContent)`, find(part("stage-score")), find(`[data-part="stage-after"] .stage-label span`)))
	if after := eval[int](p, `Number(`+find(part("stage-score"))+`.dataset.value)`); after <= before {
		t.Errorf("the score went from %d to %d", before, after)
	}
	p.keys(kb.ArrowRight)
	p.step("goal", 2)
	p.keys("5")
	p.wait(find(part("stage-criterion", "criterion", "time_bound", "shown", "missing")) + ` !== null`)
	p.keys("t")
	p.wait(find(part("timer")) + ` !== null`)
	p.keys("t?")
	p.wait(find(".stage-help") + ` !== null`)
	p.keys(kb.Escape)
	p.wait(find(".stage-help") + ` === null`)
	p.keys("m")
	p.step("compare", 2)
	p.keys(kb.PageDown)
	p.step("goal", 3)
	p.keys(kb.PageUp)
	p.step("goal", 2)

	p.reload() // a browser that fell over loses nothing
	p.ready()
	p.wait(find(act("stage-resume")) + ` !== null`)
	eval[bool](p, `(`+find(act("stage-resume"))+`.focus(), true)`)
	p.keys(kb.Enter)
	p.step("goal", 2)
	p.keys(kb.ArrowLeft)
	p.step("goal", 1)
	p.keys("w")
	p.wait(find(part("stage-word")) + `?.value === "Make 50 calls a day to book 20 meetings by the end of the quarter"`)
	p.keys(kb.Escape)
	p.wait(`document.activeElement === ` + find(part("stage")))
	p.keys(kb.Escape)
	p.wait(find(part("stage")) + ` === null && ` + find(act("stage-resume")) + ` !== null`)
}

func TestNotesFollowTheStage(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.onStage()
	q := p.beside(p.url+"workshop#notes", "")
	notes := func(step string, round int) string {
		return find(part("notes", "step", step, "round", fmt.Sprint(round))) + ` !== null`
	}
	q.wait(notes("goal", 1))
	q.wait(`document.body.innerText.includes("Listen for")`)
	p.revealAll(1)
	q.wait(notes("write", 1))
	p.keys("Book 20 meetings by 30 June")
	q.wait(`document.body.innerText.includes("Book 20 meetings by 30 June")`)
	// The notes lead as well.
	q.keys(kb.PageDown)
	p.step("compare", 1)
	q.wait(notes("compare", 1))
	q.keys(kb.ArrowRight)
	p.step("goal", 2)
	q.keys("t")
	p.wait(find(part("timer")) + ` !== null`)
	q.axe("notes")
	p.do(navigate("about:blank")) // the projector's window is closed
	q.wait(find(part("notes-alone")) + ` !== null`)
	p.do(navigate(p.url + "workshop"))
	p.ready()
	p.wait(find(act("stage-resume")) + ` !== null`)
	eval[bool](p, `(`+find(act("stage-resume"))+`.focus(), true)`)
	p.keys(kb.Enter)
	p.step("goal", 2)
	q.wait(notes("goal", 2) + ` && ` + find(part("notes-alone")) + ` === null`)
}

// TestStageFillsTheScreen measures what the back row gets: a line of the goal is at least an eighteenth of the screen's
// height, and nothing runs over. It leaves photographs of the first round and of the end in
// build/test/stage to look at.
func TestStageFillsTheScreen(t *testing.T) {
	t.Parallel()
	for _, size := range [][2]int64{{1280, 720}, {3840, 2160}} {
		t.Run(fmt.Sprint(size[0]), func(t *testing.T) {
			t.Parallel()
			p := start(t, setup{width: size[0], height: size[1], dark: size[0] > 2000})
			p.onStage()
			for round := 1; round <= 14; round++ {
				p.step("goal", round)
				p.keys("51")
				p.wait(find(`[data-part="stage-criterion"][data-criterion="specific"][aria-current]`) + ` !== null`)
				p.fills(fmt.Sprintf("round %d, goal", round))
				if round == 1 {
					p.photograph("goal")
				}
				p.keys("m")
				p.step("compare", round)
				p.fills(fmt.Sprintf("round %d, compared", round))
				if round == 1 {
					p.photograph("compared")
				}
				p.keys(kb.ArrowRight)
			}
			p.step("end", 14)
			p.fills("end")
			p.photograph("end")
		})
	}
}

// photograph writes the whole projected screen down, and sees that it has the screen's size and isn't a blank one.
func (p *tab) photograph(state string) {
	p.Helper()
	img := p.picture()
	size := img.Bounds().Size()
	if want := eval[[]int](p, `[innerWidth, innerHeight]`); size.X != want[0] || size.Y != want[1] {
		p.Errorf("%s: the photograph is %v, the screen %v", state, size, want)
	}
	ground, drawn := img.At(size.X/2, 2), 0
	for y := 0; y < size.Y; y += 3 {
		for x := 0; x < size.X; x += 3 {
			if img.At(x, y) != ground {
				drawn++
			}
		}
	}
	if least := size.X * size.Y / 9 / 200; drawn < least {
		p.Errorf("%s: %d of the points looked at carry something, expected at least %d", state, drawn, least)
	}
	dir := filepath.Join("..", "build", "test", "stage")
	var b bytes.Buffer
	if err := errors.Join(png.Encode(&b, img), os.MkdirAll(dir, 0o755)); err != nil {
		p.fatal("no photograph: %v", err)
	}
	if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%s-%d.png", state, size.X)), b.Bytes(), 0o644); err != nil {
		p.fatal("no photograph: %v", err)
	}
}

func (p *tab) fills(state string) {
	p.Helper()
	for _, wrong := range eval[[]string](p, `(() => {
		const out = [];
		for (const e of document.querySelectorAll(".stage-text:not(.stage-mirror)")) {
			const line = parseFloat(getComputedStyle(e).lineHeight);
			if (line < innerHeight / 18) out.push("a line of " + line + " px of " + innerHeight);
			if (e.scrollHeight > e.clientHeight + 1 && e.closest('[data-size="long"]') === null) out.push("the goal runs over: " + e.scrollHeight + " > " + e.clientHeight);
		}
		for (const e of document.querySelectorAll(".presenting *:not(.sr):not(.stage-acts):not(.stage-acts *)")) {
			const r = e.getBoundingClientRect();
			if (r.width && (r.right > innerWidth + 1 || r.bottom > innerHeight + 1 || r.left < -1 || r.top < -1)) out.push(e.className + " leaves the screen at " + [r.left, r.top, r.right, r.bottom].map(Math.round));
		}
		const boxes = [...document.querySelectorAll(".stage-top, .stage-mid > *, .stage-foot")].map(e => [e.className, e.getBoundingClientRect()]);
		for (const [a, x] of boxes) for (const [b, y] of boxes) if (a < b && x.height && y.height && x.bottom > y.top + 1 && y.bottom > x.top + 1) out.push(a + " lies over " + b);
		return out;
	})()`) {
		p.Errorf("%s: %s", state, wrong)
	}
}

func TestAxeOnTheStage(t *testing.T) {
	t.Parallel()
	for _, dark := range []bool{false, true} {
		t.Run(fmt.Sprint("dark ", dark), func(t *testing.T) {
			t.Parallel()
			p := start(t, setup{dark: dark})
			p.do(navigate(p.url + "workshop"))
			p.ready()
			p.wait(find(".lobby-round") + ` !== null`)
			p.axe("lobby")
			p.onStage()
			p.stageAxe("goal")
			p.keys("1")
			p.settled()
			p.stageAxe("specific")
			p.keys("5")
			p.settled()
			p.stageAxe("time-bound")
			p.keys("w")
			p.step("write", 1)
			p.keys("Make 50 calls soon")
			p.settled()
			p.stageAxe("writing")
			p.keys(kb.Enter)
			p.step("compare", 1)
			p.settled()
			p.stageAxe("compared")
			p.keys("?")
			p.wait(find(".stage-help") + ` !== null`)
			p.stageAxe("keys")
		})
	}
}

// stageAxe is axe, and the higher contrast that a projector needs.
func (p *tab) stageAxe(state string) {
	p.Helper()
	p.axe(state)
	for _, low := range eval[[]string](p, `axe.run({include: [".presenting"]}, {runOnly: {type: "rule", values: ["color-contrast-enhanced"]}, rules: {"color-contrast-enhanced": {enabled: true}}})
		.then(({violations}) => violations.flatMap(v => v.nodes.map(n => n.html.slice(0, 120) + " " + n.any[0].message)))`) {
		p.Errorf("%s: %s", state, low)
	}
}
