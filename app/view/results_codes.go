package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/workshop/room"
)

// Results draws the room's results from their value.
func Results(m stage.Model, r stage.Results) app.UI {
	r.List = m.OfRoom(r.List)
	p := room.Paint(m.Deck.Mark(), r.List)
	return el("section|class=results|aria-labelledby=results-head").Body(
		el("div|class=collect").Body(
			el("div|class=title").Body(say("h2|id=results-head", "Room results"), say("p", counted(len(r.List), "code"))),
			el("form|class=code-form|data-act=add-result").Body(
				say("label|for=room-code", "Type a participant’s code"),
				el("input|type=text|id=room-code|name=word|data-part=room-code|autocomplete=off|autocapitalize=characters|spellcheck=false|enterkeyhint=done|maxlength=40|placeholder=•••• ••••|aria-describedby=room-said", "aria-invalid", yesOnly(r.Mistyped)),
				say("button|type=submit|class=btn main|data-act=add-result", "Add"),
			),
			codeSaid(r),
			scanner(r),
			codeList(r, m.Deck.Mark()),
		),
		el("div|class=picture|data-part=room-picture").Body(picture(m, p)),
	)
}

// codeSaid says what came of the last code, and what can be done about it.
func codeSaid(r stage.Results) app.UI {
	class := "room-said"
	if r.Wrong {
		class += " amiss"
	}
	body := []app.UI{say("span", r.Said)}
	if r.Twice != "" {
		body = append(body, button("class=btn|data-act=add-result|data-again=yes", "Add it once more", "data-word", r.Twice))
	}
	if r.Taken != nil {
		body = append(body, button("class=btn|data-act=undo-new-room", "Undo").Body(icon(iconUndo), app.Text("Undo")))
	}
	return el("div|id=room-said|role=status|data-part=room-said", "class", class).Body(body...)
}

// scanner is the camera, where codes can be read with one.
func scanner(r stage.Results) app.UI {
	switch r.Scan {
	case stage.MayScan:
		return el("div|class=scan").Body(button("class=btn|data-act=scan", "").Body(icon(iconScan), app.Text("Scan codes")))
	case stage.ScanOpen:
		return el("div|class=scan").Body(
			el("video|data-part=scan-video|class=viewer|playsinline=true|muted=true|aria-label=What the camera sees"),
			say("p", "Hold a participant’s QR code in front of the camera. Each is added once."),
			button("class=btn|data-act=stop-scan", "Stop the camera"),
		)
	}
	return say("p|class=scan", "This browser reads no QR codes. Typing always works.")
}

// codes are the results, the last on top.
func codeList(r stage.Results, deck byte) app.UI {
	if len(r.List) == 0 {
		return el("div|class=off")
	}
	n := len(r.List)
	return el("div|class=codes").Body(
		el("ul|class=code-list|aria-label=The codes of this room").Body(app.Range(r.List).Slice(func(k int) app.UI {
			i := n - 1 - k
			x := r.List[i]
			body := []app.UI{say("code", x.Code())}
			if x.Deck != deck {
				body = append(body, say("small", "another deck"))
			}
			return el("li|data-part=room-result").Body(append(body,
				button("class=cross|data-act=remove-result", "", "data-at", strconv.Itoa(i), "aria-label", "Remove "+x.Code()))...)
		})),
		el("p").Body(button("class=btn quiet|data-act=new-room", "Start a new room")),
		app.If(r.NotKept, func() app.UI {
			return say("p|class=scan", "This browser keeps nothing, so the codes last until the page is closed.")
		}),
	)
}

// picture is the room's charts, or what to do until there are any.
func picture(m stage.Model, p room.Picture) app.UI {
	decks := button("class=btn|data-act=workshop-tab|data-tab=decks", "Choose a deck")
	switch {
	case m.Wrong != "":
		return el("div|class=waits").Body(say("p|class=big", "The room’s picture needs its deck"), say("p", m.Wrong), decks)
	case len(m.Deck.Rounds) == 0:
		return el("div|class=waits").Body(say("p", "One moment …"))
	case p.People == 0 && p.Others > 0:
		return el("div|class=waits").Body(allStamps(), say("p|class=big", "These codes are of another deck"),
			say("p", "“"+deckName(m.Deck)+"” is chosen. Choose the deck that the room worked on, and its picture is here."), decks)
	case p.People == 0:
		return el("div|class=waits").Body(allStamps(), say("p|class=big", "The room’s picture appears here"),
			say("p", "At the end of a practice each participant sees a code of 8 characters. Add the codes: you see which hallmark is the hardest, and how far the room came."))
	}
	return charts(m.Deck, p)
}
