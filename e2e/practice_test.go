//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/room"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
	"github.com/goalsmith/goalsmith/web"
)

// readyDeck is a ready-made deck.
func readyDeck(t testing.TB, id string) workshop.Deck {
	t.Helper()
	for _, r := range workshop.ReadyMade() {
		if r.ID != id {
			continue
		}
		raw, err := web.Files.ReadFile(r.File)
		if err != nil {
			t.Fatal(err)
		}
		d, err := workshop.Parse(raw)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	t.Fatalf("no deck %s", id)
	return workshop.Deck{}
}

func fragmentOf(t testing.TB, d workshop.Deck) string {
	t.Helper()
	f, err := share.Fragment(d)
	if err != nil {
		t.Fatal(err)
	}
	return "#" + f
}

// tabTo goes on with Tab until what the selector matches has the focus.
func (p *tab) tabTo(selector string) {
	p.Helper()
	p.wait(find(selector) + ` !== null`)
	for range 90 {
		if eval[bool](p, `document.activeElement?.matches(`+quote(selector)+`) ?? false`) {
			return
		}
		p.keys(kb.Tab)
	}
	p.fatal("Tab never comes to %s", selector)
}

const rewriteField = `[data-part="practice-rewrite"]`

// small names what acts on the practice page and is too small to touch.
const small = `[...document.querySelectorAll(".practice button, .practice textarea")]
	.filter(e => { const r = e.getBoundingClientRect(); return r.height < 44 || r.width < 44; }).map(e => e.outerHTML.slice(0, 120)).join("\n")`

// TestPracticeOfflineByKeyboard works through a deck that came by link, with the
// server stopped and no mouse, through a reload, up to the code for the trainer.
func TestPracticeOfflineByKeyboard(t *testing.T) {
	t.Parallel()
	whole := readyDeck(t, "mixed").First(3)
	deck := whole.ForRoom()
	srv := ownServer(t)
	p := open(t, setup{url: srv.url, width: 390, height: 800, phone: true})
	p.do(navigate(srv.url + "practice" + fragmentOf(t, deck)))
	p.ready()
	p.installed()
	srv.stop()
	p.reload()
	p.ready()
	p.wait(find(part("practice-deck", "deck", "link")) + ` !== null`)
	p.axe("a deck by link")
	p.tabTo(act("practice-keep"))
	p.keys(kb.Enter)
	p.wait(`location.hash === "" && document.activeElement.dataset.deck === "link"`)
	p.keys(kb.Enter)
	for i, r := range whole.Rounds {
		p.wait(`document.activeElement.id === "practice-item" && ` + find("#practice-item") + `.textContent.startsWith("Goal ` + string(rune('1'+i)) + ` of 3")`)
		p.wait(find(rewriteField) + `.value === ` + quote(r.Goal))
		p.tabTo(part("practice-word"))
		p.keys(" ")
		p.wait(find(part("practice-word")) + `.getAttribute("aria-pressed") === "true"`)
		p.tabTo(part("practice-criterion", "criterion", "measurable"))
		p.keys(" ")
		p.wait(find(part("practice-criterion", "criterion", "measurable")) + `.getAttribute("aria-pressed") === "true"`)
		p.tabTo(rewriteField)
		p.chord("a", chromedp.ModifierCtrl)
		p.insert(r.Rewrite)
		p.wait(find(rewriteField) + `.value === ` + quote(r.Rewrite))
		p.wait(find(part("practice-live", "criterion", "time_bound")) + `.classList.contains("v-met")`)
		if i == 0 {
			p.axe("an answer")
			if what := eval[string](p, small); what != "" {
				t.Errorf("too small to touch:\n%s", what)
			}
			p.kept(r.Rewrite)
			p.reload()
			p.ready()
			p.wait(find(rewriteField) + `?.value === ` + quote(r.Rewrite) + ` && ` + find(part("practice-word")) + `.getAttribute("aria-pressed") === "true"`)
			p.tabTo(rewriteField)
		}
		p.chord(kb.Enter, chromedp.ModifierCtrl)
		p.wait(find(part("practice-mark")) + ` !== null && document.activeElement.dataset.act === "practice-next"`)
		if said := eval[string](p, find(part("practice-mark"))+`.textContent`); !strings.Contains(said, "Mended") && !strings.Contains(said, "All of it") {
			t.Errorf("round %d: %s", i+1, said)
		}
		if i == 0 {
			p.axe("a mark")
		}
		if what := eval[string](p, sideways); what != "" {
			t.Errorf("round %d scrolls sideways to %s", i+1, what)
		}
		p.keys(kb.Enter)
	}
	p.wait(`document.activeElement.id === "practice-end"`)
	result, err := room.Parse(eval[string](p, find(part("result-code"))+`.textContent`))
	if err != nil || result.Deck != deck.Mark() || result.To <= result.From {
		t.Errorf("the code reads %+v: %v", result, err)
	}
	p.wait(find("svg.qr path") + ` !== null`)
	p.axe("a result")
	if what := eval[string](p, sideways); what != "" {
		t.Errorf("the result scrolls sideways to %s", what)
	}
}

// kept waits until a text stands in the record of the session.
func (p *tab) kept(s string) {
	p.Helper()
	eval[bool](p, `new Promise((done) => {
		const look = () => { const open = indexedDB.open("goalsmith"); open.onsuccess = () => {
			const get = open.result.transaction("drafts").objectStore("drafts").get("practice-session");
			get.onsuccess = () => { open.result.close(); String(get.result).includes(`+quote(s)+`) ? done(true) : setTimeout(look, 30); };
		}; };
		look();
	})`)
}

// TestPracticeTakesAnyLink: a link that is broken, empty, full or absurd is told in
// words or opened, and the page goes on.
func TestPracticeTakesAnyLink(t *testing.T) {
	t.Parallel()
	full := workshop.Deck{Title: "Everybody’s goals", Rounds: []workshop.Round{{Goal: strings.Repeat("Increase sales soon. ", 142)}}}
	for len(full.Rounds) < workshop.MaxRounds {
		full.Rounds = append(full.Rounds, workshop.Round{Goal: "Increase sales soon"})
	}
	good := fragmentOf(t, readyDeck(t, "sdr").First(2).ForRoom())
	p := start(t, setup{width: 320, height: 640, phone: true})
	for _, x := range []struct{ fragment, wrong string }{
		{good[:len(good)-9], "cut or changed"}, {"#d1.", "link"}, {"#d9.AAAA", "newer"}, {"#anything", "holds no deck"},
	} {
		p.do(navigate(p.url + "practice" + x.fragment))
		p.ready()
		p.wait(find(part("practice-wrong")) + `?.textContent.includes(` + quote(x.wrong) + `)`)
	}
	p.axe("a broken link")
	p.do(navigate(p.url + "practice" + fragmentOf(t, full)))
	p.ready()
	p.wait(find(part("practice-deck", "deck", "link")) + `?.textContent.includes("500 goals")`)
	p.click(act("practice-start", "deck", "link"))
	p.wait(find(part("practice-progress")) + `?.textContent === "1 of 500"`)
	if what := eval[string](p, sideways); what != "" {
		t.Errorf("a long goal scrolls sideways to %s", what)
	}
	p.click(act("practice-skip"))
	p.wait(find(part("practice-progress")) + `?.textContent === "2 of 500"`)
	p.click(act("practice-stop"))
	p.wait(find(part("result-code")) + ` !== null`)
	p.click(act("practice-again"))
	p.click(act("practice-start", "deck", "today"))
	p.wait(find(part("practice-progress")) + `?.textContent === "1 of 6"`)
}
