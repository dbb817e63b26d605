package view

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
)

// neverFlag offers to make a term of a finding's words.
func neverFlag(it model.Item) app.UI {
	return app.Button().Type("button").Class("never").DataSet("act", "never-flag").DataSet("key", it.Key.String()).
		Aria("label", "Never flag “"+short(it.Word)+"”").Title("Never flag “" + short(it.Word) + "” in any goal").Text("Never flag")
}

// sparedList are the words in the text that the settings keep from being
// flagged.
func sparedList(words []string) app.UI {
	return app.Ul().Body(app.Range(words).Slice(func(i int) app.UI {
		return app.Li().DataSet("part", "spared").Body(
			app.Span().Body(app.B().Text("Never flagged"), app.Q().Text(short(words[i]))),
			app.Button().Type("button").Class("btn").DataSet("act", "flag-again").DataSet("word", words[i]).
				Aria("label", "Flag again: "+short(words[i])).Text("Flag again"),
		)
	}))
}

// summary counts what is behind the fold.
func (w *Waved) summary() string {
	var parts []string
	if n := len(w.List); n > 0 {
		parts = append(parts, strconv.Itoa(n)+" dismissed")
	}
	if n := len(w.Spared); n > 0 {
		parts = append(parts, strconv.Itoa(n)+" never flagged")
	}
	return strings.Join(parts, " · ")
}
