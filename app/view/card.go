package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// CardPanel shows the goal as five lines to read and to write. The fields are
// the browser's, like the editor: what stands in them is put there after drawing.
type CardPanel struct {
	app.Compo
	Card model.Card
	// Text is the goal while a line is being written, to show what would change.
	Text string
}

// cardPanel is the panel of a screen. Its props stay the same from key to key.
func cardPanel(m model.Model) *CardPanel {
	p := &CardPanel{Card: m.Card}
	if m.Card.Preview != "" {
		p.Text = m.Text
	}
	return p
}

// Render draws the panel, or the button that opens it.
func (c *CardPanel) Render() app.UI {
	head := el("div|class=title").Body(
		el("h2").Body(el("button|type=button|class=opener|data-act=card-open|aria-controls=lines", "aria-expanded", yesNo(c.Card.Open)).Text("The five lines")),
		app.If(c.Card.Open, func() app.UI {
			return el("div|class=seg|role=group|aria-label=How the goal is written").Body(
				say("button|type=button|data-act=as-sentence", "As one sentence", "aria-pressed", yesNo(!c.Card.Written)),
				say("button|type=button|data-act=as-card", "As a card", "aria-pressed", yesNo(c.Card.Written)),
			)
		}),
	)
	return el("section|class=card-lines|data-part=card|aria-label=The five lines").Body(
		head,
		el("ol|id=lines", "class", off(!c.Card.Open)).Body(app.If(c.Card.Open, func() app.UI {
			return app.Range(c.Card.Lines[:]).Slice(func(i int) app.UI { return c.line(i) })
		})),
	)
}

func off(b bool) string {
	if b {
		return "off"
	}
	return "on"
}

func (c *CardPanel) line(i int) app.UI {
	l, name := c.Card.Lines[i], lint.Criteria()[i]
	letter := string(l.Letter)
	about := ""
	if l.Wrong != "" {
		about = "wrong-" + letter
	}
	return el("li", "class", "v-"+string(l.Verdict)).Body(
		stamp(name),
		el("div").Body(
			&CardField{Letter: letter, Round: c.Card.Rounds[i], Prompt: l.Prompt, Name: name.Name(), About: about},
			app.If(l.Wrong != "", func() app.UI { return say("p|class=wrong", l.Wrong, "id", about) }),
			app.If(c.Card.Letter == l.Letter && c.Card.Preview != "", c.preview),
		),
	)
}

// CardField is the field of one line. A new round gives a new field.
type CardField struct {
	app.Compo
	Letter, Prompt, Name, About string
	Round                       int
}

// CompoID parts a field from the one of the round before.
func (f *CardField) CompoID() string { return f.Letter + strconv.Itoa(f.Round) }

// Render draws the field.
func (f *CardField) Render() app.UI {
	return el("textarea|rows=1|class=line|data-part=card-line|data-live=line-write|autocomplete=off|maxlength=2000", "id", "line-"+f.Letter,
		"data-letter", f.Letter, "placeholder", f.Prompt, "aria-label", f.Name, "aria-describedby", f.About)
}

// preview shows the whole goal with what would change marked.
func (c *CardPanel) preview() app.UI {
	now := c.Card.Preview
	start, end := model.Changed(c.Text, now)
	return el("div|class=preview").Body(
		el("p|data-part=card-preview").Body(
			app.Text(now[:start]),
			app.If(end > start, func() app.UI { return say("mark", now[start:end]) }),
			app.Text(now[end:]),
		),
		el("div|class=row").Body(
			el("button|type=button|class=btn main|data-act=card-commit").Body(app.Text("Put it in"), say("kbd", "Enter")),
			el("button|type=button|class=btn|data-act=card-leave").Body(app.Text("Leave it"), say("kbd", "Esc")),
		),
	)
}
