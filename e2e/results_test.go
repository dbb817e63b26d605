//go:build e2e

package e2e

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/room"
	"github.com/goalsmith/goalsmith/web"
)

// tabOf opens the trainer's page on one of its tabs.
func tabOf(t *testing.T, tab string, s setup) *tab {
	t.Helper()
	p := open(t, s)
	p.do(navigate(p.url + "workshop"))
	p.ready()
	p.click(act("workshop-tab", "tab", tab))
	return p
}

func firstDeck(t *testing.T) workshop.Deck {
	t.Helper()
	raw, err := web.Files.ReadFile(workshop.ReadyMade()[0].File)
	if err != nil {
		t.Fatal(err)
	}
	d, err := workshop.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func (p *tab) results(n int) {
	p.Helper()
	p.wait(`document.querySelectorAll('[data-part="room-result"]').length === ` + strconv.Itoa(n))
}

// Three codes are typed, the first wrong at first; the charts show what they come
// to, and all is there after a reload.
func TestResultsOfARoom(t *testing.T) {
	t.Parallel()
	mark := firstDeck(t).Mark()
	all := []room.Result{
		{Deck: mark, Before: [5]room.Level{1, 0, 0, 0, 0}, After: [5]room.Level{3, 3, 3, 1, 3}, From: 1, To: 6},
		{Deck: mark, Before: [5]room.Level{1, 1, 0, 0, 1}, After: [5]room.Level{3, 2, 1, 1, 3}, From: 2, To: 2},
		{Deck: mark, Before: [5]room.Level{2, 1, 1, 0, 0}, After: [5]room.Level{3, 3, 2, 1, 2}, From: 2, To: 5},
	}
	p := tabOf(t, "results", setup{})
	field := part("room-code")
	p.wait(find(field) + ` !== null`)
	p.axe("no results")
	p.click(field)
	first := strings.ReplaceAll(all[0].Code(), " ", "")
	wrong := first[:7] + "0"
	if first[7] == '0' {
		wrong = first[:7] + "1"
	}
	p.keys(wrong + kb.Enter)
	p.wait(find(part("room-said")) + `.textContent.includes("one character or more is wrong")`)
	if got := eval[string](p, find(field)+`.value`); got != wrong {
		t.Errorf("mistyped, the field holds %q, want %q", got, wrong)
	}
	p.axe("a mistyped code")
	p.keys(kb.Backspace + first[7:] + kb.Enter)
	p.results(1)
	p.wait(find(field) + `.value === "" && document.activeElement === ` + find(field))
	p.keys(strings.ToLower(all[1].Code()) + kb.Enter)
	p.results(2)
	p.keys(strings.ReplaceAll(all[2].Code(), " ", "-") + kb.Enter)
	p.results(3)

	charted := func(when string) {
		t.Helper()
		p.wait(`document.querySelectorAll('[data-part="chart"]').length === 3`)
		picture := room.Paint(mark, all)
		for _, b := range picture.Criteria {
			got := eval[string](p, `(() => { const d = `+find(`.criteria [data-criterion="`+string(b.Name)+`"]`)+`.dataset; return d.from + " " + d.to; })()`)
			if want := percent(b.From) + " " + percent(b.To); got != want {
				t.Errorf("%s: %s is %s, want %s", when, b.Name, got, want)
			}
		}
		if got := eval[string](p, find(part("hardest"))+`.dataset.criterion`); got != string(picture.Hardest) {
			t.Errorf("%s: the hardest is %s, want %s", when, got, picture.Hardest)
		}
		moved := eval[string](p, `[...document.querySelectorAll("[data-moved]")].map(e => e.dataset.moved + e.textContent).join(" ")`)
		if moved != "up2 even1 down0" {
			t.Errorf("%s: moved %s", when, moved)
		}
		bars := eval[string](p, `[...document.querySelectorAll(".hist")].map(e => e.querySelectorAll(".bar-was, .bar-now").length).join(" ")`)
		if bars != "2 3" {
			t.Errorf("%s: %s bars, want two before and three after", when, bars)
		}
	}
	charted("typed")
	p.axe("results")
	p.do(navigate(p.url + "workshop"))
	p.ready()
	p.click(act("workshop-tab", "tab", "results"))
	p.results(3)
	charted("after a reload")

	p.click(act("new-room"))
	p.results(0)
	p.wait(`document.activeElement === ` + find(act("undo-new-room")))
	p.keys(kb.Enter)
	p.results(3)
}

func percent(share float64) string { return strconv.Itoa(int(share*100+0.5)) + "%" }

// A camera that shows what the journey holds in front of it.
const fakeCamera = `window.inSight = ""; window.refuse = true;
window.BarcodeDetector = class {
	static async getSupportedFormats() { return ["qr_code"]; }
	async detect() { return window.inSight ? [{rawValue: window.inSight}] : []; }
};
navigator.mediaDevices.getUserMedia = async () => {
	if (window.refuse) throw new DOMException("no", "NotAllowedError");
	const c = document.createElement("canvas");
	c.getContext("2d").fillRect(0, 0, 9, 9);
	setInterval(() => c.getContext("2d").fillRect(0, 0, 9, 9), 50);
	return window.camera = c.captureStream(20);
};`

// A refused camera is said, and typing goes on; one that is allowed reads each
// code once, and is let go of with its tab.
func TestResultsScanned(t *testing.T) {
	t.Parallel()
	mark := firstDeck(t).Mark()
	p := tabOf(t, "results", setup{script: fakeCamera})
	p.click(act("scan"))
	p.wait(find(part("room-said")) + `.textContent.includes("not allowed here")`)
	p.wait(`document.activeElement === ` + find(part("room-code")))
	p.keys(room.Result{Deck: mark}.Code() + kb.Enter)
	p.results(1)
	eval[bool](p, `window.refuse = false; true`)
	p.click(act("scan"))
	p.wait(find(part("scan-video")) + `?.srcObject?.active`)
	p.axe("the camera")
	eval[bool](p, `window.inSight = `+quote(room.Result{Deck: mark, From: 1}.Code())+`; true`)
	p.results(2)
	eval[bool](p, `window.inSight = "https://goals.example.com/"; true`)
	p.wait(find(part("room-said")) + `.textContent.includes("holds no result")`)
	p.results(2)
	p.click(act("workshop-tab", "tab", "sheets"))
	p.wait(`window.camera.getTracks().every(t => t.readyState === "ended")`)
}
