package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/workshop/handout"
)

// sheetsBench shows the hand-outs and hands them out.
type sheetsBench struct {
	w *workshopPage
	s stage.Sheets
	// page is the sheet laid out, wrong why there is none. They are made when
	// something changes and not when the page is drawn: a deck has up to 500 goals.
	page  handout.Page
	wrong string
	asked bool // for what the device has kept
}

func newSheets(w *workshopPage) bench { return &sheetsBench{w: w, s: stage.NewSheets()} }

func (b *sheetsBench) draw() app.UI { return Sheets(b.w.m, b.s, b.page, b.wrong) }

func ownSelector(i int, which string) string {
	return `[data-part="own-example"][data-at="` + strconv.Itoa(i) + `"][data-which="` + which + `"]`
}

func (b *sheetsBench) key(Event) bool { return false }

func (b *sheetsBench) shown() {
	b.fetch()
	b.lay()
	b.fillOwn()
	if b.asked {
		return
	}
	b.asked = true
	p := b.w.p
	p.port.Kept(stage.OwnRecord, func(record string, _ bool) {
		p.loop.dispatch(func() {
			b.s = b.s.RestoredOwn(record)
			b.lay()
			b.fillOwn()
			p.redraw()
		})
	})
}

// fetch gets the text that the sheet is made with.
func (b *sheetsBench) fetch() {
	file, p := b.s.Needs(), b.w.p
	if file == "" || b.s.Has() {
		b.s.Failed = false
		return
	}
	p.port.Data(file, func(data string) {
		p.loop.dispatch(func() {
			if file == b.s.Needs() || data != "" {
				b.s = b.s.Came(file, data)
			}
			b.lay()
			p.redraw()
		})
	})
}

// lay lays the sheet out anew.
func (b *sheetsBench) lay() { b.page, b.wrong = b.s.Page(b.w.m.Deck) }

// fillOwn gives the fields what the examples hold, once they are drawn.
func (b *sheetsBench) fillOwn() {
	p := b.w.p
	p.next(func() {
		for i, e := range b.s.Own {
			p.port.Fill(ownSelector(i, "before"), e.Before)
			p.port.Fill(ownSelector(i, "after"), e.After)
		}
	})
}

func (b *sheetsBench) act(ev Event) bool {
	p, was := b.w.p, b.s.Own
	switch ev.Data["act"] {
	case "choose-sheet":
		b.s = b.s.Choose(stage.Sheet(ev.Data["sheet"]))
		b.s.Failed = false
		b.fetch()
		b.fillOwn()
	case "own-example":
		at, err := strconv.Atoi(ev.Data["at"])
		if err != nil {
			return false
		}
		b.s = b.s.Write(at, ev.Data["which"] == "after", ev.Data["value"])
	case "own-from-deck":
		b.s = b.s.FromDeck(b.w.m.Deck)
		b.fillOwn()
	case "own-clear":
		b.s = b.s.ClearOwn()
		b.fillOwn()
		p.goTo(ownSelector(0, "before"))
	case "print-sheet":
		p.port.Print()
		return true
	case "download-sheet":
		b.download(ev.Data["as"])
		return true
	default:
		return false
	}
	if was != b.s.Own {
		// Nothing is lost on screen when it can't be kept.
		p.port.Keep(stage.OwnRecord, b.s.OwnText(), func() {})
	}
	b.lay()
	p.redraw()
	return true
}

func (b *sheetsBench) download(as string) {
	port := b.w.p.port
	if as == "html" {
		port.Download(stage.FileName(b.page.Title, ".html"), handout.Document(b.page))
		return
	}
	port.Download(stage.FileName(b.page.Title, ".md"), handout.Markdown(b.page))
}
