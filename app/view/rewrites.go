package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/rewrite"
)

// Draft is one rewrite as it is shown.
type Draft struct {
	Template, Title, UseWhen, Why, Note string
	Pieces                              []model.Piece
}

// Rewrites shows one draft at a time.
type Rewrites struct {
	app.Compo
	List, Shown int
	Role        goal.Role
	One         Draft
	// Picked is the template chosen out of all, "" for those that fit best.
	Picked string
	Empty  bool
}

// Render draws the draft with its blanks.
func (r *Rewrites) Render() app.UI {
	if r.List == 0 {
		return app.Section().Class("rewrites off").Aria("label", "Rewrites")
	}
	return app.Section().Class("rewrites").Aria("label", "Rewrites").Body(
		app.Div().Class("title").Body(
			app.H2().Text(r.head()),
			app.P().Text(strconv.Itoa(r.Shown+1)+" of "+strconv.Itoa(r.List)),
		),
		app.Div().Class("rw").DataSet("part", "rewrite").DataSet("template", r.One.Template).Body(
			app.If(r.One.Title != "", func() app.UI {
				why := r.One.Why
				if why == "" {
					why = r.One.UseWhen
				}
				return app.P().Class("for").Body(app.B().Text(r.One.Title), app.If(why != "", func() app.UI {
					return app.Span().Text(" " + why)
				}))
			}),
			app.P().Class("text").Body(app.Range(r.One.Pieces).Slice(func(i int) app.UI {
				if p := r.One.Pieces[i]; p.Blank {
					return app.Span().Class("blank").DataSet("part", "blank").Text(p.Text)
				}
				return app.Text(r.One.Pieces[i].Text)
			})),
			app.If(r.One.Note != "", func() app.UI { return app.P().Class("note").Text(r.One.Note) }),
			app.Div().Class("row").Body(
				app.Button().Type("button").Class("btn main").DataSet("act", "use-rewrite").DataSet("template", r.One.Template).Text("Use this"),
				app.If(r.List > 1, func() app.UI {
					return app.Button().Type("button").Class("btn").DataSet("act", "next-rewrite").Text("Another")
				}),
				app.Span().Text("Nothing invented: blanks are yours."),
			),
		),
		r.browse(),
	)
}

// browse offers every template, by role.
func (r *Rewrites) browse() app.UI {
	groups := []app.UI{templateOption("", "Those that fit best", r.Picked)}
	for _, role := range [...]struct {
		role goal.Role
		name string
	}{{goal.SDR, "SDR"}, {goal.AE, "AE"}, {goal.Team, "Team"}, {"", "Any role"}} {
		var of []app.UI
		for _, t := range rewrite.All() {
			if t.Role == role.role {
				of = append(of, templateOption(t.Name, t.Title, r.Picked))
			}
		}
		groups = append(groups, el("optgroup", "label", role.name).Body(of...))
	}
	return el("label|class=browse").Body(say("span", "All templates"), el("select|data-act=pick-template").Body(groups...))
}

// templateOption is a choice of one template; a name that no template has stands for none.
func templateOption(name, title, picked string) app.UI {
	value := name
	if value == "" {
		value = usual
	}
	what := "option|value=" + value
	if name == picked {
		what += "|selected=true"
	}
	return say(what, title)
}

func (r *Rewrites) head() string {
	switch r.Role {
	case goal.SDR:
		return "Forged for an SDR"
	case goal.AE:
		return "Forged for an AE"
	case goal.Team:
		return "Forged for a team"
	}
	return "Forged from your words"
}
