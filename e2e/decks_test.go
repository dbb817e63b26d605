//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// tabOf opens one of the workshop's tabs.
func (p *tab) tabOf(name string) {
	p.Helper()
	p.click(act("workshop-tab", "tab", name))
	p.wait(find(act("workshop-tab", "tab", name)) + `.ariaPressed === "true"`)
}

// decks opens the workshop at its decks.
func (p *tab) decks() {
	p.Helper()
	p.do(chromedp.Navigate(p.url + "workshop"))
	p.ready()
	p.tabOf("decks")
	p.wait(find(part("deck", "deck", "sdr")) + ` !== null`)
}

// into types into a field that a selector matches.
func (p *tab) into(selector, s string) {
	p.Helper()
	p.wait(find(selector) + ` !== null`)
	eval[bool](p, find(selector)+`.focus() || true`)
	p.insert(s)
}

func (p *tab) shows(selector, words string) {
	p.Helper()
	p.wait(find(selector) + `.textContent.includes(` + quote(words) + `)`)
}

func (p *tab) fits(state string) {
	p.Helper()
	if wide := eval[int](p, `document.documentElement.scrollWidth - innerWidth`); wide > 0 {
		p.Errorf("%s: the page is %d px too wide", state, wide)
	}
}

// A deck is made, written in, survives a reload right after the last key, and is
// chosen for good.
func TestDecksAreWrittenAndKept(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.decks()
	p.axe("decks")
	p.click(act("new-deck"))
	p.wait(find("#deck-title") + ` === document.activeElement`)
	p.keys(" Spring")
	p.into("#round-goal", "Increase sales soon")
	p.shows(part("round-findings"), "The round expects just that")
	p.into("#deck-rewrite", "Book 20 qualified meetings with banks by 30 June, based on 200 contacts at 10%")
	p.wait(find(part("rewrite-verdict", "verdict", "ready")) + ` !== null`)
	p.click(act("add-round"))
	p.wait(find(part("round-edit", "round", "1")) + ` !== null && document.activeElement.id === "round-goal"`)
	p.keys("Sell better")
	p.axe("a deck at work")
	// Moved by keyboard, with the focus on its way along.
	eval[bool](p, find(act("move-round", "by", "-1"))+`.focus() || true`)
	p.keys(kb.Enter)
	p.wait(find(act("open-round", "round", "0")) + `.textContent.includes("Sell better")`)
	p.into("#round-goal", "Sell things and ")
	eval[bool](p, find(act("round-role"))+`.focus() || true`)
	p.keys("T") // Team
	p.wait(find(act("round-role")) + `.value === "team"`)
	// Nothing waits for the pause that keeps.
	p.reload()
	p.ready()
	p.tabOf("decks")
	p.click(act("edit-deck", "deck", "own-1"))
	p.wait(find("#deck-title") + `.value.includes("Spring")`)
	p.wait(find(act("open-round", "round", "0")) + `.textContent.includes("Sell things and")`)
	p.wait(find(act("open-round", "round", "1")) + `.textContent.includes("Increase sales soon")`)
	p.click(act("open-round", "round", "0"))
	p.wait(find(act("round-role")) + `?.value === "team"`)
	p.click(act("choose-deck", "deck", "own-1"))
	p.wait(find(act("choose-deck", "deck", "own-1")) + `.ariaPressed === "true"`)
	p.click(act("close-edit"))
	p.reload()
	p.ready()
	p.tabOf("decks")
	p.wait(find(act("choose-deck", "deck", "own-1")) + `.ariaPressed === "true"`)
	p.click(act("delete-deck", "deck", "own-1"))
	p.wait(find(part("deck", "deck", "own-1")) + ` === null`)
	p.click(act("undo-delete"))
	p.wait(find(part("deck", "deck", "own-1")) + ` !== null`)
	p.pick(act("import-deck"), "broken.json", `{"schema":1,"rounds":[{"goal":"x","gaol":"y"}]}`)
	p.shows(part("decks-wrong"), "rounds[1].gaol")
	p.pick(act("import-deck"), "long.json", `{"schema":1,"title":"Long","rounds":[{"goal":"`+strings.Repeat("x", 2999)+`"}`+strings.Repeat(`,{"goal":"Sell more"}`, 499)+`]}`)
	p.shows(part("decks-said"), "500 goals")
	p.axe("imported")
}

// A deck's link opens read-only in another tab until it is kept there; a broken
// one says so, and the page goes on.
func TestDecksTravelByLink(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.decks()
	p.click(act("share-deck", "deck", "ae"))
	p.wait(find(part("deck-link")) + ` !== null`)
	link := eval[string](p, find(part("deck-link"))+`.value`)
	if !strings.HasPrefix(link, p.url+"workshop#d1.") {
		t.Fatalf("the link is %.60s", link)
	}
	other := open(t, setup{dark: true, phone: true, width: 320, height: 640})
	other.do(chromedp.Navigate(link))
	other.ready()
	other.shows(part("deck-received"), "read-only until you keep it")
	other.axe("a deck from a link")
	other.fits("a deck from a link")
	if eval[bool](other, find(part("deck", "deck", "own-1"))+` !== null`) {
		t.Error("kept unasked")
	}
	other.click(act("keep-deck"))
	other.wait(find(part("deck", "deck", "own-1")) + ` !== null && location.hash === ""`)
	other.reload()
	other.ready()
	other.tabOf("decks")
	other.shows(part("deck", "deck", "own-1"), "AE deck")
	other.do(chromedp.Navigate("about:blank"))
	other.do(chromedp.Navigate(link[:len(link)-20]))
	other.ready()
	other.shows(part("deck-received"), "cut or changed on its way")
	other.axe("a broken link")
	other.click(act("close-shared"))
	other.wait(find(part("deck-received")) + ` === null && ` + find(part("deck", "deck", "own-1")) + ` !== null`)
}

// A team's goals become a deck without their names, each confirmed.
func TestDecksFromRealGoals(t *testing.T) {
	t.Parallel()
	p := start(t, setup{width: 320, height: 640, phone: true})
	p.decks()
	p.fits("decks")
	p.click(act("paste-goals"))
	p.into("#own-goals", "Close the Siemens renewal with Anna Schmidt by 30 June\nAsk anna@example.org about it soon")
	p.click(`button` + act("find-names"))
	p.wait(find(part("name-candidate", "text", "Anna Schmidt")) + ` !== null`)
	p.axe("names")
	p.fits("names")
	p.click(part("name-candidate", "text", "Siemens") + ` input[type=checkbox]`)
	p.wait(find(part("names-preview")) + `.textContent.includes("Siemens") !== ` + find(part("name-candidate", "text", "Siemens")+" input") + `.checked`)
	if !eval[bool](p, find(part("name-candidate", "text", "Siemens")+" input")+`.checked`) {
		p.click(part("name-candidate", "text", "Siemens") + ` input[type=checkbox]`)
		p.wait(find(part("name-candidate", "text", "Siemens")+" input") + `.checked`)
	}
	field := part("name-candidate", "text", "Anna Schmidt") + ` input[type=text]`
	eval[bool](p, find(field)+`.select() || true`)
	p.into(field, "the buyer")
	p.wait(find(part("names-preview")) + `.textContent.includes("renewal with the buyer by 30 June")`)
	p.click(act("make-deck"))
	p.wait(find("#deck-title") + ` !== null`)
	p.fits("the new deck")
	kept := eval[string](p, `document.querySelector("main").textContent`)
	for _, name := range []string{"Siemens", "Anna", "anna@"} {
		if strings.Contains(kept, name) {
			t.Errorf("%s is in the deck", name)
		}
	}
}

// On loopback the page says that phones can't reach it; with an address set it
// draws both codes, and the address survives a reload.
func TestPrepareTheRoom(t *testing.T) {
	t.Parallel()
	p := start(t, setup{dark: true})
	p.decks()
	p.tabOf("prepare")
	p.shows(part("barrier"), "phones can't reach it")
	p.axe("on loopback")
	p.into("#room-address", "nonsense")
	p.keys(kb.Enter)
	p.shows(part("origin-wrong"), "must be an address")
	eval[bool](p, find("#room-address")+`.select() || true`)
	p.into("#room-address", "https://goals.example.com")
	p.keys(kb.Enter)
	p.wait(find(part("qr", "qr", "deck")+" path") + ` !== null && ` + find(part("qr", "qr", "install")+" path") + ` !== null`)
	p.axe("prepared")
	size := eval[float64](p, find(part("qr", "qr", "install"))+`.getBoundingClientRect().width / Math.min(innerWidth, innerHeight)`)
	if size < 0.4 {
		t.Errorf("the code takes %.0f%% of the screen, want 40%%", 100*size)
	}
	if colour := eval[string](p, `getComputedStyle(`+find(part("qr", "qr", "deck"))+`).backgroundColor + getComputedStyle(`+find(part("qr", "qr", "deck")+" path")+`).fill`); colour != "rgb(255, 255, 255)rgb(0, 0, 0)" {
		t.Errorf("the code is drawn in %s", colour)
	}
	p.reload()
	p.ready()
	p.tabOf("prepare")
	p.wait(find(part("qr", "qr", "deck")) + ` !== null && ` + find("#room-address") + `.value === "https://goals.example.com/"`)
}
