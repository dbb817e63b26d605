package gallery

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/view"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Page shows one state, or the list of them.
type Page struct {
	app.Compo
	// Name is the state's; "" lists them all.
	Name string
	Port view.Port
}

// OnMount puts the state's text into the editor, as the page itself does.
func (p *Page) OnMount(ctx app.Context) {
	s, ok := p.state()
	if ok {
		p.Port.Begin(s.Model.Text, text.Span{}, false)
		p.Port.Mark("tagger", string(s.Model.Tagger))
		for _, l := range s.Model.Card.Lines {
			says := l.Text
			if l.Letter == s.Model.Card.Letter {
				says = s.Model.Card.Says
			}
			p.Port.Fill(`[data-part="card-line"][data-letter="`+string(l.Letter)+`"]`, says)
		}
		for selector, value := range s.Fields {
			p.Port.Fill(selector, value)
		}
		for _, d := range model.Dialogs() {
			p.Port.Dialog(string(d), s.Model.Dialog == d)
		}
	}
	p.Port.Mark("state", "ready")
}

func (p *Page) state() (State, bool) {
	for _, s := range States() {
		if s.Name == p.Name {
			return s, true
		}
	}
	return State{}, false
}

// Render draws the state.
func (p *Page) Render() app.UI {
	if s, ok := p.state(); ok {
		return view.Screen(s.Model, s.Side)
	}
	all := States()
	return app.Div().Class("page").Body(app.Main().Body(
		app.H1().Text("Every state"),
		app.Ul().Body(app.Range(all).Slice(func(i int) app.UI {
			return app.Li().Body(app.A().Href("gallery?state="+all[i].Name).DataSet("part", "gallery-state").DataSet("name", all[i].Name).Text(all[i].Name))
		})),
	))
}
