package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/glossary"
)

// Glossary explains the terms, from data that is fetched when it is shown.
type Glossary struct {
	app.Compo
	On   bool
	Data model.Glossary
}

// Render draws the terms, or nothing while another page is shown.
func (g *Glossary) Render() app.UI {
	if !g.On {
		return el("div")
	}
	count := strconv.Itoa(len(g.Data.Found)) + " terms"
	switch {
	case g.Data.Failed:
		count = "The terms couldn't be fetched. Check the connection and open this page again."
	case len(g.Data.Terms) == 0:
		count = "One moment …"
	case len(g.Data.Found) == 0:
		count = "No term fits. Try a part of the word."
	case len(g.Data.Found) == 1:
		count = "1 term"
	}
	return el("div|class=glossary").Body(
		say("p|class=lead", "The words that sales goals and SMART are made of, each in one plain sentence."),
		el("div|class=finder|role=search").Body(
			say("label|for=find-term", "Find a term"),
			el("input|type=search|id=find-term|data-part=find-term|data-live=find-term|autocomplete=off|autocapitalize=none|spellcheck=false|maxlength=60"),
			say("p|role=status|data-part=term-count", count),
		),
		app.Range(sections).Slice(func(i int) app.UI { return g.section(sections[i][0], sections[i][1]) }),
	)
}

// sections are the headings in the order of the page.
var sections = [4][2]string{
	{"smart", "SMART"}, {"measures", "Measures"}, {"deals", "Deals and pipeline"}, {"people", "People and practice"},
}

func (g *Glossary) section(key, head string) app.UI {
	var own []glossary.Term
	for _, t := range g.Data.Found {
		if t.Section == key {
			own = append(own, t)
		}
	}
	return app.If(len(own) > 0, func() app.UI {
		return el("section", "aria-label", head).Body(
			say("h2", head),
			el("dl").Body(app.Range(own).Slice(func(i int) app.UI {
				t := own[i]
				return el("div|class=term|tabindex=-1|data-part=term", "id", t.ID(), "data-term", t.Name).Body(
					el("dt").Body(app.Text(t.Name), say("small", t.Names)),
					say("dd", t.Says),
				)
			})),
		)
	})
}

// showGlossary sees to the data of the page that is shown, and goes to a term.
func (p *Page) showGlossary(term string) {
	if p.port == nil || p.m.Route != model.RouteGlossary {
		return
	}
	show := func() {
		if term != "" {
			p.goTo("#" + term)
		}
	}
	if len(p.m.Glossary.Terms) > 0 {
		p.do(model.TermSought{})
		p.port.Fill("#find-term", "")
		show()
		return
	}
	p.port.Glossary(func(data string) {
		p.loop.dispatch(func() {
			p.do(model.GlossaryCame{Data: data})
			show()
		})
	})
}
