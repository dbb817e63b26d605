package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
)

// neverFlag offers to make a term of a finding's words.
func neverFlag(it model.Item) app.UI {
	w := "Never flag “" + short(it.Word) + "”"
	return button("class=never|data-act=never-flag", "Never flag", "data-key", it.Key.String(), "aria-label", w, "title", w+" in any goal")
}

// sparedWord is a word in the text that the settings keep from being flagged.
func sparedWord(w string) app.UI {
	return el("li|data-part=spared").Body(
		el("span").Body(say("b", "Never flagged"), say("q", short(w))),
		button("class=btn|data-act=flag-again", "Flag again", "data-word", w, "aria-label", "Flag again: "+short(w)),
	)
}

// summary counts what is behind the fold.
func (w *Waved) summary() string {
	s := ""
	if n := len(w.List); n > 0 {
		s = strconv.Itoa(n) + " dismissed"
	}
	if n := len(w.Spared); n > 0 {
		if s != "" {
			s += " · "
		}
		s += strconv.Itoa(n) + " never flagged"
	}
	return s
}
