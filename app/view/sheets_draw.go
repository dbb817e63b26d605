package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/workshop/handout"
)

// Sheets draws the hand-outs from their values.
func Sheets(m stage.Model, s stage.Sheets, page handout.Page, wrong string) app.UI {
	if wrong == "" && s.Sheet.OfDeck() {
		wrong = m.Wrong
	}
	all := stage.SheetList()
	return el("section|class=sheets|aria-labelledby=sheets-head").Body(
		el("div|class=sheet-tools").Body(
			el("div|class=title").Body(say("h2|id=sheets-head", "Hand-outs")),
			el("div|class=sheet-list|role=group|aria-label=Which sheet").Body(app.Range(all[:]).Slice(func(i int) app.UI {
				return button("class=chip|data-act=choose-sheet", all[i].Name(), "data-sheet", string(all[i]), "aria-pressed", yesNo(all[i] == s.Sheet))
			})),
			say("p|class=for", s.Sheet.For()),
			app.If(s.Sheet.OfDeck() && len(m.Deck.Rounds) > 0, func() app.UI {
				return el("p|class=of-deck").Body(say("span", "Deck: "+deckName(m.Deck)+", "+counted(len(m.Deck.Rounds), "goal")),
					button("class=btn quiet|data-act=workshop-tab|data-tab=decks", "Choose another"))
			}),
			app.If(s.Sheet == stage.SheetGuide, func() app.UI { return ownExamples(s) }),
			app.If(len(page.Blocks) > 0, func() app.UI {
				return el("div|class=acts").Body(
					button("class=btn main|data-act=print-sheet", "Print or save as PDF"),
					button("class=btn|data-act=download-sheet|data-as=md", "Download Markdown"),
					button("class=btn|data-act=download-sheet|data-as=html", "Download HTML"),
				)
			}),
		),
		el("div|class=desk|role=status").Body(sheetSaid(page, wrong)),
		&Paper{Page: page, Kind: string(s.Sheet)},
	)
}

func sheetSaid(page handout.Page, wrong string) app.UI {
	switch {
	case wrong != "":
		return say("p|class=amiss", wrong)
	case len(page.Blocks) == 0:
		return say("p", "One moment …")
	}
	return el("div|class=off")
}

// ownExamples are the fields for the team's own pairs. They keep what is typed
// themselves; the page follows.
func ownExamples(s stage.Sheets) app.UI {
	var pairs []app.UI
	for i := range s.Own {
		n := strconv.Itoa(i)
		pairs = append(pairs, el("fieldset|class=own-pair").Body(
			say("legend", "Example "+strconv.Itoa(i+1)),
			ownField(n, "before", "Before"), ownField(n, "after", "After"),
		))
	}
	return el("details|class=fold examples|open=true").Body(
		el("summary").Body(say("span", "Examples of your own")),
		say("p", "Pairs from your team make the guide yours. They stay on this device."),
		el("div|class=own-pairs").Body(pairs...),
		el("div|class=acts").Body(
			button("class=btn|data-act=own-from-deck", "Take from the deck"),
			button("class=btn quiet|data-act=own-clear", "Clear"),
		),
		say("p|role=status|class=said-own", s.Said),
	)
}

func ownField(n, which, name string) app.UI {
	return el("label").Body(say("span", name),
		el("textarea|rows=2|data-part=own-example|data-live=own-example|maxlength="+strconv.Itoa(stage.MaxExample), "data-at", n, "data-which", which))
}
