package view

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// Findings is the list of what is worth sharpening, or word that nothing is.
type Findings struct {
	app.Compo
	List     []model.Item
	More     int // findings beyond the list
	Hints    []model.HintGroup
	Most     int // hints of a group that can be unfolded
	Waved    []model.Item
	Spared   []string
	Lit      model.Key
	Earned   int
	Empty    bool
	Signable bool
	Stale    bool
}

// Render draws the list.
func (f *Findings) Render() app.UI {
	return app.Aside().Class("findings").Aria("label", "Findings").Body(
		f.head(),
		app.If(f.Empty, func() app.UI { return &Starters{} }).
			ElseIf(f.Signable, func() app.UI { return &ReadyCard{Earned: f.Earned, Waved: len(f.Waved)} }),
		app.If(len(f.List) > 0, func() app.UI {
			return app.Ul().Class("find").Body(app.Range(f.List).Slice(func(i int) app.UI {
				it := f.List[i]
				// Five blanks in a row need not be told apart five times.
				again := i > 0 && f.List[i-1].Rule == it.Rule && f.List[i-1].Message == it.Message
				return &Finding{Item: it, Lit: it.Key == f.Lit, Again: again}
			}))
		}),
		app.If(f.More > 0, func() app.UI {
			return app.P().Class("more").Text("And " + strconv.Itoa(f.More) + " more further on.")
		}),
		app.If(len(f.Hints) > 0, func() app.UI {
			return app.Div().Class("hints").Body(app.Range(f.Hints).Slice(func(i int) app.UI {
				return &Hints{Group: f.Hints[i], Most: f.Most}
			}))
		}),
		app.If(len(f.Waved)+len(f.Spared) > 0, func() app.UI { return &Waved{List: f.Waved, Spared: f.Spared} }),
	)
}

func (f *Findings) head() app.UI {
	head, count := "Worth sharpening", ""
	switch {
	case f.Empty:
		head = "Start rough"
	case f.Stale:
		head = "Too long to read as one"
	case f.Signable:
		head = "Nothing to send back"
	default:
		count = strconv.Itoa(len(f.List)+f.More) + " left"
	}
	return app.Div().Class("title").Body(
		app.H2().Text(head),
		app.If(count != "", func() app.UI {
			return app.P().Body(app.Span().Text(count), app.Span().Class("by-key").Body(app.Text(" · "), app.Kbd().Text("Alt ↓"), app.Text(" next")))
		}),
	)
}

// Finding is one card.
type Finding struct {
	app.Compo
	Item model.Item
	Lit  bool
	// Again reports that the card before says the same of other words.
	Again bool
}

// CompoID keeps a card with its finding when others come and go before it.
func (f *Finding) CompoID() string { return f.Item.Key.String() }

// Render draws the card. It takes the focus from the keyboard walk only.
func (f *Finding) Render() app.UI {
	it := f.Item
	class, word := "card w", "Worth sharpening: "
	if it.Severity == lint.Error {
		class, word = "card e", "To answer: "
	}
	if f.Lit {
		class += " lit"
	}
	return app.Li().Body(app.Div().Class(class).Role("group").TabIndex(-1).Aria("label", word+it.Title+" "+short(it.Text)).
		DataSet("part", "finding").DataSet("rule", it.Rule).DataSet("severity", it.Severity).
		DataSet("criterion", it.Criterion).DataSet("key", it.Key.String()).Body(
		cardHead(it, true),
		app.If(!f.Again, func() app.UI { return app.P().Text(it.Message) }),
		fixes(it),
		app.If(!f.Again, func() app.UI { return termLinks(it.Rule, it.Criterion) }),
	))
}

func cardHead(it model.Item, dismiss bool) app.UI {
	return app.Div().Class("t").Body(
		app.Div().Class("what").Body(
			app.B().Text(it.Title),
			app.If(it.Text != "", func() app.UI { return app.Q().Text(short(it.Text)) }),
		),
		app.If(it.Word != "", func() app.UI { return neverFlag(it) }),
		app.If(dismiss, func() app.UI {
			return app.Button().Type("button").Class("cross").DataSet("act", "dismiss").DataSet("key", it.Key.String()).
				Aria("label", "Dismiss: "+it.Title+" "+short(it.Text)).Body(icon(iconCross))
		}),
	)
}

func fixes(it model.Item) app.UI {
	return app.If(len(it.Fixes) > 0, func() app.UI {
		return app.Div().Class("fixes").Body(app.Range(it.Fixes).Slice(func(i int) app.UI {
			return app.Button().Type("button").Class("fix").DataSet("act", "apply-fix").
				DataSet("key", it.Key.String()).DataSet("fix", strconv.Itoa(i)).Text(label(it.Fixes[i].Label))
		}))
	})
}

// label is what a fix puts in, without the comma that joins it to the sentence.
func label(s string) string {
	if cut := strings.TrimLeft(s, ",; "); cut != "" {
		return cut
	}
	return s
}

// Hints are one criterion's hints, folded to a line.
type Hints struct {
	app.Compo
	Group model.HintGroup
	Most  int
}

// Render draws the line and what it folds.
func (h *Hints) Render() app.UI {
	first := h.Group.Items[0]
	more := ""
	if n := len(h.Group.Items); n > 1 {
		more = "+" + strconv.Itoa(n-1)
	}
	return app.Details().Class("hint").DataSet("part", "hints").DataSet("criterion", h.Group.Criterion).Body(
		app.Summary().Body(
			app.Span().Class("tag").Text(tagName(h.Group.Criterion)), app.Span().Class("what").Text(first.Title),
			app.If(more != "", func() app.UI { return app.Span().Class("more").Text(more) }),
		),
		app.Ul().Body(app.Range(h.Group.Shown(h.Most)).Slice(func(i int) app.UI {
			it := h.Group.Items[i]
			return app.Li().DataSet("part", "finding").DataSet("rule", it.Rule).DataSet("severity", it.Severity).
				DataSet("criterion", it.Criterion).DataSet("key", it.Key.String()).Body(
				cardHead(it, true), app.P().Text(it.Message), fixes(it), termLinks(it.Rule, it.Criterion),
			)
		})),
	)
}

func tagName(c lint.Criterion) string {
	if c == lint.Whole {
		return "Whole"
	}
	return c.Name()
}

// Waved are the dismissed findings and the words that the settings keep from
// being flagged, each with its way back.
type Waved struct {
	app.Compo
	List   []model.Item
	Spared []string
}

// Render draws them folded.
func (w *Waved) Render() app.UI {
	return app.Details().Class("waved").DataSet("part", "dismissed").Body(
		app.Summary().Text(w.summary()),
		app.Ul().Body(app.Range(w.Spared).Slice(func(i int) app.UI { return sparedWord(w.Spared[i]) })),
		app.Ul().Body(app.Range(w.List).Slice(func(i int) app.UI {
			it := w.List[i]
			return app.Li().DataSet("rule", it.Rule).Body(
				app.Span().Body(app.B().Text(it.Title), app.If(it.Text != "", func() app.UI { return app.Q().Text(short(it.Text)) })),
				app.Button().Type("button").Class("btn").DataSet("act", "undismiss").DataSet("key", it.Key.String()).
					Aria("label", "Take back: "+it.Title+" "+short(it.Text)).Text("Take back"),
			)
		})),
	)
}
