package gallery

import (
	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/when"
)

// funnels are the states of the funnel panel, on a day that is always the same.
func funnels(env model.Env) []State {
	env.Time.Today = when.Date{Year: 2026, Month: 1, Day: 15}
	read := func(name, text string, msgs ...model.Msg) State {
		m := model.Update(model.New(env), model.Typed{Text: text}, env)
		m.Ready, m.Tagger = true, model.TaggerReady
		for _, msg := range msgs {
			m = model.Update(m, msg, env)
		}
		// Nobody has typed into these fields, so they show what is drawn.
		for i := range m.Worked.Typed {
			m.Worked.Typed[i].Held = m.Worked.Typed[i].Text
		}
		return State{Name: name, Model: m}
	}
	const short = "Book 60 meetings in Q2, based on 100 calls a week at a 3% booking rate, so that the team has its pipeline"
	return []State{
		read("funnel-many", "Book 20 qualified meetings with enterprise prospects by end of Q2, based on 200 weekly contacts and 10% conversion"),
		read("funnel-holds", "Close $150K in ARR by June 30 based on $400K pipeline and a 40% close rate"),
		read("funnel-short", short),
		read("funnel-typed", short, model.FigureTyped{Slot: 1, Text: "4%"}),
		read("funnel-follows", short, model.FigureTyped{Slot: 0, Text: "120"}, model.FigureFollows{Slot: 1}),
		read("funnel-wrong", short, model.FigureTyped{Slot: 1, Text: "many"}),
		read("funnel-zero", short, model.FigureTyped{Slot: 0, Text: "-5"}),
		read("funnel-ask", "Close $150K in ARR from 8 opportunities this quarter, based on $400K pipeline and a 40% close rate"),
		read("funnel-stages", "Win 20 deals in Q2: 100 leads a month, 30% become opportunities, 25% of those close"),
		read("funnel-roll-up", "Achieve $1M in new ARR in Q3 with 7 AEs at $150K each"),
		read("funnel-growth", "Increase average deal size by 5% each month for the next three months"),
		read("funnel-total", "Increase average deal size by 5% each month for the next three months", model.FigureTyped{Slot: funnel.Target, Text: "20%"}),
		read("funnel-change", "Raise win rate from 15% to 20% by the end of Q2"),
		read("funnel-twice", "Make 60 calls a day, 200 a week, until June 30"),
		read("funnel-past", "Book 20 meetings by June 30, 2025, based on 200 contacts a week at 10%"),
	}
}
