package gallery

import (
	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/web"
)

// cards are the states of the five lines and of the glossary.
func cards(env model.Env) []State {
	state := func(name, text string, msgs ...model.Msg) State {
		m := model.New(env)
		m.Ready, m.Tagger = true, model.TaggerReady
		for _, msg := range append([]model.Msg{model.Typed{Text: text}, model.CardToggled{}}, msgs...) {
			m = model.Update(m, msg, env)
		}
		return State{Name: name, Model: m}
	}
	terms, err := web.Files.ReadFile("data/glossary.txt")
	if err != nil { // the page then shows that they could not be had
		terms = nil
	}
	glossary := func(name string, msgs ...model.Msg) State {
		m := model.New(env)
		for _, msg := range append([]model.Msg{model.Navigated{Route: model.RouteGlossary}}, msgs...) {
			m = model.Update(m, msg, env)
		}
		return State{Name: name, Model: m}
	}
	came := model.GlossaryCame{Data: string(terms)}
	return []State{
		state("card", "Book 20 meetings with enterprise prospects by 30 June, tracked in the CRM, to feed the AE pipeline"),
		state("card-empty", ""),
		state("card-rough", "Increase sales soon"),
		state("card-line", "Book 20 meetings with enterprise prospects by 30 June, to feed the AE pipeline", model.LineWritten{Letter: 'A', Says: "200 weekly contacts at 10%"}),
		state("card-written", "S: Book 20 qualified meetings\nM: 20 meetings in the CRM\nA: 200 weekly contacts at 10%\nR: the team needs pipeline\nT: by 30 June"),
		state("card-disagrees", "S: Book 20 meetings by 31 May 2031\nM: 25 meetings in the CRM\nA: 200 weekly contacts at 10%\nR: the team needs pipeline\nT: by 30 June 2031"),
		glossary("glossary", came),
		glossary("glossary-search", came, model.TermSought{Query: "recurring"}),
		glossary("glossary-nothing", came, model.TermSought{Query: "zebra"}),
		glossary("glossary-failed", model.GlossaryCame{}),
	}
}
