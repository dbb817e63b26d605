package view

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// drawLobby is the way onto the stage: the deck, the time for a round, and Start.
func drawLobby(m stage.Model, blocked bool) app.UI {
	decks := workshop.ReadyMade()
	return el("div|class=lobby").Body(
		el("section|class=lobby-deck|aria-label=Deck").Body(
			el("div|class=seg|role=group|aria-label=Deck").Body(
				app.Range(decks).Slice(func(i int) app.UI {
					return button("data-act=choose-ready", decks[i].Title, "data-deck", decks[i].ID, "aria-pressed", yesNo(decks[i].ID == m.Chosen))
				}),
				app.If(stage.IsOwn(m.Chosen), func() app.UI {
					return button("data-act=choose-ready", deckName(m.Deck), "data-deck", m.Chosen, "aria-pressed", "true")
				}),
				button("data-act=workshop-tab|data-tab=decks", "Your decks"),
			),
			lobbyDeck(m),
		),
		el("section|class=lobby-start|aria-label=Start").Body(
			el("p|class=lobby-acts").Body(
				app.If(m.Begun(), func() app.UI {
					return button("class=btn main big|data-act=stage-resume", "Go on with round "+strconv.Itoa(m.Show.Round+1))
				}),
				app.If(len(m.Deck.Rounds) > 0, func() app.UI {
					class := "class=btn main big"
					if m.Begun() {
						class = "class=btn big"
					}
					return button(class+"|data-act=stage-start", startWord(m))
				}),
				app.If(m.Former != "", func() app.UI {
					return button("class=btn big|data-act=stage-former", "Bring the last session back")
				}),
				button("class=btn big|data-act=stage-notes", "Notes in a second window"),
			),
			app.If(blocked, func() app.UI {
				return say("p|class=wrong|role=alert", "The browser let no second window open. Allow pop-ups for this page and try again.")
			}),
			el("div|class=lobby-set").Body(
				say("label|for=stage-length", "Time for a round"),
				lengths(m.Show.Timer.Length),
				button("class=btn|data-act=stage-sound", "Soft sound at the end", "aria-pressed", yesNo(m.Show.Sound)),
			),
			say("p|class=quiet", "A round shows one weak goal. Go on with → or a clicker; on the stage ? lists the keys. Nothing needs the network."),
		),
	)
}

func startWord(m stage.Model) string {
	if m.Begun() {
		return "Start afresh"
	}
	return "Start"
}

func lengths(chosen time.Duration) app.UI {
	all := stage.Lengths()
	if chosen == 0 {
		chosen = stage.DefaultLength
	}
	return el("select|id=stage-length|data-act=stage-length").Body(app.Range(all[:]).Slice(func(i int) app.UI {
		o := el("option", "value", strconv.Itoa(int(all[i]/time.Second))).Text(counted(int(all[i]/time.Minute), "minute"))
		if all[i] == chosen {
			o = o.Attr("selected", "true")
		}
		return o
	}))
}

func lobbyDeck(m stage.Model) app.UI {
	if m.Wrong != "" {
		return say("p|class=wrong|role=alert", m.Wrong)
	}
	if len(m.Deck.Rounds) == 0 {
		// as tall as a deck, so that nothing moves when it comes
		return el("div|class=lobby-list lobby-wait").Body(say("p|class=quiet", "One moment …"))
	}
	shown := m.Deck.Rounds[:min(len(m.Deck.Rounds), 60)]
	return el("div|class=lobby-list").Body(
		el("h2").Body(app.Text(m.Deck.Title), say("small", counted(len(m.Deck.Rounds), "goal"))),
		say("p|class=quiet", m.Deck.About),
		el("ol").Body(app.Range(shown).Slice(func(i int) app.UI {
			r := shown[i]
			return el("li").Body(
				button("class=lobby-round|data-act=stage-round", "", "data-round", strconv.Itoa(i)).Body(
					el("b").Body(say("span|class=sr", "Start at round "), app.Text(strconv.Itoa(i+1))), el("span").Body(say("q", r.Goal[:stage.CutAt(r.Goal, 300)]), say("small", r.Weakness)),
				),
			)
		})),
		app.If(len(shown) < len(m.Deck.Rounds), func() app.UI {
			return say("p|class=quiet", "and "+strconv.Itoa(len(m.Deck.Rounds)-len(shown))+" more")
		}),
	)
}
