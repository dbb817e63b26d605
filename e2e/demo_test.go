//go:build e2e

package e2e

import (
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// typedGoal is the goal as it stands in the demo, as JavaScript.
const typedGoal = `document.querySelector('[data-part="demo-text"]').textContent`

// startDemo opens the demo and waits until it is there.
func startDemo(t *testing.T, s setup) *tab {
	t.Helper()
	p := open(t, s)
	p.do(chromedp.Navigate(p.url + "demo"))
	p.ready()
	p.wait(find(part("demo-goal")) + ` !== null`)
	return p
}

// finished waits until so many edits are typed.
func (p *tab) finished(n string) {
	p.Helper()
	p.wait(find(part("demo-goal")) + `.dataset.finished === ` + quote(n))
}

func (p *tab) playing(on string) {
	p.Helper()
	p.wait(find(part("demo-goal")) + `.dataset.playing === ` + quote(on))
}

func TestDemoPlaysToTheEnd(t *testing.T) {
	t.Parallel()
	p := startDemo(t, setup{})
	p.playing("true")
	was := eval[string](p, typedGoal)
	p.wait(typedGoal + ` !== ` + quote(was))
	height := eval[float64](p, find(part("demo-goal"))+`.getBoundingClientRect().height`)
	// The first edit is typed by itself; pressing on saves the rest of a minute.
	p.finished("1")
	p.wait(find(part("demo-told")) + `.textContent.includes("Measurable met")`)
	p.click(act("demo-next"))
	p.click(act("demo-next"))
	p.finished("4")
	p.playing("false")
	p.wait(find(part("demo-score")) + `.dataset.value === "100"`)
	p.wait(`document.querySelectorAll('[data-part="demo-line"]:not(.gone)').length === 0`)
	if now := eval[float64](p, find(part("demo-goal"))+`.getBoundingClientRect().height`); now != height {
		t.Errorf("the goal's room went from %v to %v px", height, now)
	}
	p.axe("the end of the demo")
	p.click(act("demo-again"))
	p.finished("0")
	p.playing("true")
	p.click(act("demo-scene", "scene", "ae"))
	p.wait(typedGoal + `.startsWith("Try to close")`)
}

func TestDemoPausesAndSteps(t *testing.T) {
	t.Parallel()
	p := startDemo(t, setup{})
	p.playing("true")
	was := eval[string](p, typedGoal)
	p.wait(typedGoal + ` !== ` + quote(was))
	p.keys(" ")
	p.playing("false")
	still := eval[string](p, typedGoal)
	time.Sleep(800 * time.Millisecond)
	if now := eval[string](p, typedGoal); now != still {
		t.Errorf("paused at %q it says %q", still, now)
	}
	p.axe("the demo paused")
	p.keys(kb.ArrowRight)
	p.finished("1")
	p.keys(kb.ArrowRight)
	p.finished("2")
	p.keys(kb.ArrowLeft)
	p.finished("1")
	// Space on a button presses that button, once.
	eval[bool](p, find(act("demo-play"))+`.focus() || true`)
	p.keys(" ")
	p.playing("true")
	p.wait(`document.activeElement.dataset.act === "demo-pause"`)
}

func TestDemoUnderReducedMotion(t *testing.T) {
	t.Parallel()
	p := startDemo(t, setup{calm: true, width: 320, height: 640, phone: true, dark: true})
	time.Sleep(2500 * time.Millisecond) // longer than it takes to begin
	p.finished("0")
	p.playing("false")
	if eval[bool](p, find(act("demo-play"))+` !== null`) {
		t.Error("there is a Play under reduced motion")
	}
	p.click(act("demo-next"))
	p.finished("1")
	p.axe("the demo, calm")
	p.keys(kb.ArrowRight)
	p.finished("2")
	if what := eval[string](p, sideways); what != "" {
		t.Errorf("the page scrolls sideways to %s", what)
	}
	if what := eval[string](p, buried); what != "" {
		t.Errorf("can't be reached:\n%s", what)
	}
}

// usual is what an empty editor says.
const usual = editor + `.placeholder === "Type your goal. Rough is fine."`

func TestDemoGreetsOnAFirstVisit(t *testing.T) {
	t.Parallel()
	p := start(t, setup{width: 320, height: 640, phone: true})
	focused := eval[string](p, `document.activeElement.id`)
	height := eval[float64](p, editor+`.offsetHeight`)
	p.wait(editor + `.placeholder.startsWith("Book")`)
	if now := eval[string](p, `document.activeElement.id`); now != focused {
		t.Errorf("the focus went from %q to %q", focused, now)
	}
	if p.text() != "" {
		t.Errorf("the editor holds %q", p.text())
	}
	eval[bool](p, `(`+editor+`.dataset.was = `+editor+`.placeholder) !== ""`)
	p.wait(editor + `.placeholder !== ` + editor + `.dataset.was`)
	if now := eval[float64](p, editor+`.offsetHeight`); now != height {
		t.Errorf("the editor's height went from %v to %v", height, now)
	}
	p.focus()
	p.keys("S")
	p.wait(usual)
	p.keys(kb.Backspace)
	time.Sleep(700 * time.Millisecond) // some keys' worth
	p.wait(usual)

	p.reload()
	p.ready()
	p.never(`!(`+usual+`)`, 5*time.Second)
}

// never watches that a condition does not come to hold for a while.
func (p *tab) never(condition string, while time.Duration) {
	p.Helper()
	for end := time.Now().Add(while); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		if eval[bool](p, condition) {
			p.fatal("came to hold: %s", condition)
		}
	}
}

func TestDemoGreetsNobodyWhoAsksForCalm(t *testing.T) {
	t.Parallel()
	p := start(t, setup{calm: true})
	p.never(`!(`+usual+`)`, 5*time.Second)
}
