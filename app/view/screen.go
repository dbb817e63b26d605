package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
)

// Screen draws a whole screen from its model, with a side where one is shown, and what else is given at its end.
func Screen(m model.Model, side app.UI, beside ...app.UI) app.UI {
	draft, rules := "", "off"
	if m.Route != model.RouteDraft {
		draft = "off"
	}
	if m.Route == model.RouteRules {
		rules = ""
	}
	if side == nil {
		side = el("div|class=off")
	}
	return app.Div().Class("page").Body(
		&Bar{Route: m.Route, Install: m.Install},
		&Notices{List: m.Notices()},
		app.Main().Body(
			&Head{Route: m.Route, Role: m.Role, Read: readRole(m)},
			drafting(m, draft),
			app.Div().Class("rules", rules).Body(&Rules{On: m.Route == model.RouteRules}),
			&Glossary{On: m.Route == model.RouteGlossary, Data: m.Glossary},
			side,
		),
		&Foot{},
		app.P().Class("sr").ID("live").Role("status").Aria("live", "polite").Text(m.Live),
		&KeysDialog{},
		&InstallDialog{How: m.Install},
		settingsDialog(m),
		app.Range(beside).Slice(func(i int) app.UI { return beside[i] }),
	)
}

// drafting is the part of the screen where a goal is drafted.
func drafting(m model.Model, draft string) app.UI {
	list, more := m.Listed()
	return app.Div().Class("draft", draft).Body(
		app.Section().Class("work").Aria("label", "Your goal").Body(
			app.Div().Class("sheet").Body(
				app.Div().Class("scroller").Body(
					app.Div().Class("editor").Body(&Mirror{Segments: m.Segments(), Lit: m.Lit}, &Editor{}),
				),
				&Tools{
					Score: m.Report.Score, Parts: m.Counted, Earned: m.Earned(), Empty: m.Report.Empty,
					Stale: m.Stale || m.Report.TooLong, Copied: m.Copied, Percent: m.Percent,
				},
			),
			&Marks{List: marks(m), Open: m.Open, Empty: m.Report.Empty, Next: next(m)},
			&Ask{Criterion: m.Open, On: criterion(m), Items: m.Of(m.Open), Met: metBy(m), Repair: asking(m)},
			&Funnel{Sums: m.Sums()},
		),
		&Findings{
			List: list, More: more, Hints: m.Folded, Most: m.Most(), Waved: m.Waved, Spared: m.Spared, Lit: m.Lit,
			Empty: m.Report.Empty, Signable: m.Signable(), Earned: m.Earned(), Stale: m.Stale || m.Report.TooLong,
		},
		cardPanel(m),
		&Rewrites{List: len(m.Report.Rewrites), Shown: m.Shown(), Role: readRole(m), One: one(m), Picked: m.Picked, Empty: m.Report.Empty},
	)
}

// readRole is the role in force: the user's, or the one read from the text.
func readRole(m model.Model) goal.Role {
	if m.Role != "" {
		return m.Role
	}
	return m.Report.Role
}

func criterion(m model.Model) review.Criterion {
	for _, c := range m.Report.Criteria {
		if c.Name == m.Open {
			return c
		}
	}
	return review.Criterion{}
}

// next is the question to answer next, for where there is no room for all five.
func next(m model.Model) Mark {
	c, ok := m.Next()
	if !ok {
		return Mark{}
	}
	return Mark{Criterion: c.Name, Verdict: c.Verdict, Note: ask(c)}
}

func marks(m model.Model) [5]Mark {
	var out [5]Mark
	for i, c := range m.Report.Criteria {
		out[i] = Mark{Criterion: c.Name, Verdict: c.Verdict, Note: ask(c)}
		if c.Verdict == review.Met && c.Note != "" {
			out[i].Note = c.Note
		}
	}
	return out
}

// ask is the criterion's question in few words.
func ask(c review.Criterion) string {
	if c.Question != "" {
		return c.Question
	}
	switch c.Name {
	case lint.Specific:
		return "What, exactly?"
	case lint.Measurable:
		return "How much?"
	case lint.Achievable:
		return "What makes it doable?"
	case lint.Relevant:
		return "What is it for?"
	default:
		return "By when?"
	}
}

// metBy are the words that earned the open criterion.
func metBy(m model.Model) []string {
	var out []string
	for _, s := range criterion(m).Evidence {
		if w := s.In(m.Text); w != "" {
			out = append(out, short(w))
		}
	}
	return out
}

func one(m model.Model) Draft {
	r, ok := m.Rewrite()
	if !ok {
		return Draft{}
	}
	return Draft{Template: r.Template, Title: r.Title, UseWhen: r.UseWhen, Why: r.Why, Note: r.Note, Pieces: model.Pieces(r)}
}

// short cuts a quotation to what fits on a line.
func short(s string) string {
	const most = 48
	n := 0
	for i := range s {
		if n++; n > most {
			return s[:i] + "…"
		}
	}
	return s
}
