package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// editorLimit is the length in UTF-16 units past which the browser takes no more
// into the editor: a hundred pages, which no goal fills, and little enough
// for the page to keep answering whatever is pasted.
const editorLimit = 250_000

// invitation is what the empty editor says.
const invitation = "Type your goal. Rough is fine."

// Editor is the textarea. It has no props: its text is the browser's, and the
// view never sets it.
type Editor struct{ app.Compo }

// Render draws the editor and its label.
func (e *Editor) Render() app.UI {
	return app.Textarea().ID("goal").Class("goal").DataSet("part", "goal-editor").
		Aria("label", "Your goal").Aria("describedby", "goal-hint").
		Placeholder(invitation).
		Rows(1).Spellcheck(true).Attr("autocomplete", "off").Attr("autocapitalize", "sentences").
		MaxLength(editorLimit).AutoFocus(true)
}

// Mirror lies behind the editor in the same grid cell, with the same text in the
// same type, and carries the underlines.
type Mirror struct {
	app.Compo
	Segments []model.Segment
	Lit      model.Key
}

// Render draws the mirror. The last character gives a trailing line break its
// line, as a textarea does.
func (m *Mirror) Render() app.UI {
	return app.Div().Class("goal mirror").DataSet("part", "mirror").Aria("hidden", "true").Body(
		append(m.draw(m.Segments), app.Text("\u200b"))...,
	)
}

func (m *Mirror) draw(segments []model.Segment) []app.UI {
	out := make([]app.UI, 0, len(segments)+1)
	for _, s := range segments {
		if s.Rule == "" && !s.Evidence {
			out = append(out, app.Text(s.Text))
			continue
		}
		span := app.Span()
		switch {
		case s.Evidence:
			span = span.Class("u met").DataSet("part", "evidence")
		case s.Rule == "blank-left":
			span = span.Class("u hole")
		case s.Severity == lint.Error:
			span = span.Class("u missing")
		default:
			span = span.Class("u weak")
		}
		if s.Rule != "" {
			span = span.DataSet("part", "underline").DataSet("rule", s.Rule).DataSet("key", s.Key.String())
			if s.Key == m.Lit {
				span = span.Class("lit")
			}
		}
		if len(s.Parts) > 0 {
			out = append(out, span.Body(m.draw(s.Parts)...))
		} else {
			out = append(out, span.Text(s.Text))
		}
	}
	return out
}
