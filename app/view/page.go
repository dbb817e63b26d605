// Package view draws the model with go-app and turns events into messages. It
// holds one file per part of the screen. Parts are components with value props
// that compare equal when nothing changed, so that a key press redraws only what
// it changed; events are heard once for the whole page and find their meaning in
// data attributes, so that no element carries a handler of its own.
package view

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Page is the root of every route. It stays mounted from one route to the next,
// so that the editor keeps its text and its undo history.
type Page struct {
	app.Compo
	port Port
	m    model.Model
	tags text.Tagger
	// Review reads a goal; nil means review.Review. A development build times it.
	Review func(string, review.Options) review.Report
	// title is the headings of the rules, looked up with every review.
	title func(rule string) string
	loop  loop
	// after is what to do once the next frame is drawn, such as moving the focus
	// to what it brought.
	after []func()
	moves int // how often the user had moved the focus when the last event came
	// reviewed is the length, in UTF-16 units, of the text whose verdicts are
	// drawn; -1 before the first.
	reviewed int
	// filled is what the fields of the card's lines hold.
	filled [5]string
	// sides are the pages beside the draft, by route.
	sides map[string]side
	long  long
	// warming is the goal drawn out of sight, warmWhole with what a pause brings.
	warming   string
	warmWhole bool
	// greeting plays in the placeholder on a first visit; nil when none is due.
	greeting *greeting
}

// pause is how long nothing is typed before the page does what no key waits for.
const pause = 120 * time.Millisecond

// restAfter is how long nothing is typed before a long text is read, and
// settleAfter before a listener is told what has changed.
const (
	restAfter   = 300 * time.Millisecond
	settleAfter = 800 * time.Millisecond
)

// NewPage makes the page. A nil port draws without a browser, for prerendering.
func NewPage(p Port) *Page {
	page := &Page{port: p, reviewed: -1, title: Headings()}
	page.m = model.New(page.env())
	page.sides = sides(page)
	return page
}

func (p *Page) env() model.Env {
	e := model.Env{Tagger: p.tags, Title: p.title, Review: p.Review}
	if p.port != nil {
		e.Time = when.Options{Today: p.port.Today()}
	}
	return e
}

// OnMount takes over from the page that stood before, and starts listening.
func (p *Page) OnMount(ctx app.Context) {
	if p.port == nil {
		return
	}
	p.mount(engineLoop{ctx})
}

func (p *Page) mount(l loop) {
	p.loop = l
	early := p.port.Early()
	if early.Text != "" {
		p.port.Begin(early.Text, early.Caret, early.Focused)
		p.do(model.Typed{Text: early.Text})
	} else {
		p.port.Begin("", text.Span{}, true)
	}
	p.port.Listen(func(ev Event) {
		// The frame that answers may be long in coming; by then the user may be elsewhere.
		moves := p.port.Moves()
		l.dispatch(func() {
			p.moves = moves
			p.hear(ev)
		})
	})
	p.installSaid()
	if p.port.UpdateWaits() {
		p.do(model.UpdateWaits{})
	}
	p.port.Load(func(d model.Draft, ok bool) {
		l.dispatch(func() { p.restore(d, ok) })
	})
}

// OnNav learns which page is shown.
func (p *Page) OnNav(ctx app.Context) {
	url := ctx.Page().URL()
	route := model.RouteDraft
	for _, r := range model.Routes() {
		if r != model.RouteDraft && strings.HasSuffix(strings.TrimRight(url.Path, "/"), r) {
			route = r
		}
	}
	p.show(route, url.Fragment)
}

func (p *Page) show(route, fragment string) {
	if was := p.sides[p.m.Route]; was != nil && route != p.m.Route && p.port != nil {
		was.left()
	}
	if route != p.m.Route {
		p.greeting.end()
		p.do(model.Navigated{Route: route})
		if p.port != nil {
			p.port.Title(Title(route))
		}
	}
	if s := p.sides[route]; s != nil && p.port != nil {
		s.shown(fragment)
	}
	p.showGlossary(fragment)
}

// restore brings the saved draft in, unless the user has typed meanwhile.
func (p *Page) restore(saved model.Draft, ok bool) {
	typed := p.port.Value()
	p.do(model.Restored{Saved: saved, Early: typed})
	if typed == "" && p.m.Text != "" {
		end := len(p.m.Text)
		p.port.Begin(p.m.Text, text.Span{Start: end, End: end}, true)
	}
	if !ok {
		p.do(model.StorageFailed{})
	}
	p.next(func() {
		p.port.Mark("state", "ready")
		// The tagger is fetched once the page stands and can be typed into.
		p.port.Mark("tagger", string(model.TaggerLoading))
		if p.m.Text != "" || p.m.Route != model.RouteDraft {
			p.fetchTagger()
		}
		p.warm(-lexicon.Lists, p.m.Text)
		p.greet()
	})
}

func (p *Page) tagsCame(s model.TaggerState) {
	p.loop.dispatch(func() {
		p.do(model.TagsCame{State: s})
		if reader, ok := p.sides[p.m.Route].(interface{ tagged() }); ok {
			reader.tagged()
		}
	})
}

// Render draws the screen.
func (p *Page) Render() app.UI {
	return Screen(p.m, p.side(), &Warm{Text: p.warming, Whole: p.warmWhole, env: p.env})
}
