package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"strconv"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/settings"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
)

// prepareBench is the tab that gets the room ready.
type prepareBench struct {
	w *workshopPage
	m stage.Prepare
	// Said is what was copied last.
	said string
	// fits reports that m was drawn for the deck and address in force: codes cost
	// too much to be drawn with every frame.
	fits bool
}

// firstRecord and a deck's ID keep how many of its goals the room's code held.
const firstRecord = "room-first"

func newPrepare(w *workshopPage) bench { return &prepareBench{w: w} }

func (b *prepareBench) key(Event) bool { return false }
func (b *prepareBench) shown()         { b.fits, b.said = false, "" }

func (b *prepareBench) draw() app.UI {
	address, own := b.w.address()
	if d := b.w.m.Deck; !b.fits || address != b.m.Address || !sameDeck(d, b.m.Deck) {
		large, first := b.m.Large, b.m.First
		if !sameDeck(d, b.m.Deck) {
			first = 0
		}
		b.m, b.fits = stage.NewPrepare(address, own, d, first), true
		b.m.Large = large
	}
	b.m.Own, b.m.Wrong = own, ""
	if panel := b.w.p.m.Panel; panel.Key == settings.Origin {
		b.m.Wrong = panel.Wrong
	}
	return DrawPrepare(b.m, b.said)
}

func (b *prepareBench) act(ev Event) bool {
	p := b.w.p
	switch ev.Data["act"] {
	case "set-origin":
		p.do(model.SettingSet{Key: settings.Origin, Value: ev.Data["value"]})
		if p.m.Panel.Wrong == "" {
			b.said = "Address saved."
			p.port.Fill("#room-address", p.m.Settings.Origin)
		} else {
			b.said = ""
		}
	case "first-goals":
		b.m.First, b.fits = b.m.Room.Fit, false
		b.w.m.First = b.m.First
		p.port.Keep(firstRecord+"-"+b.w.m.Chosen, strconv.Itoa(b.m.First), func() {})
		p.goTo(`[data-act="all-goals"]`)
	case "all-goals":
		b.m.First, b.fits = 0, false // results of the first goals still count
		p.goTo(`[data-act="first-goals"]`)
	case "enlarge-qr":
		if b.m.Large = ev.Data["qr"]; ev.Data["on"] == "false" {
			b.m.Large = ""
		}
		p.goTo(`[data-act="enlarge-qr"][data-qr="` + cssString(ev.Data["qr"]) + `"]`)
	case "copy-link":
		link := b.m.Install.Link
		if ev.Data["qr"] == "deck" {
			link = b.m.Room.Link
		}
		p.port.Copy(link, func(ok bool) {
			p.loop.dispatch(func() {
				if b.said = "Link copied."; !ok {
					b.said = "The browser would not copy. Select the link and copy it."
				}
				p.redraw()
			})
		})
	default:
		return false
	}
	p.redraw()
	return true
}

// DrawPrepare draws the tab.
func DrawPrepare(m stage.Prepare, said string) app.UI {
	return el("div|class=prepare").Body(
		addressForm(m, said),
		codes(m),
		checklist(),
	)
}

func addressForm(m stage.Prepare, said string) app.UI {
	shown := ""
	if m.Own {
		shown = m.Address
	}
	return el("section|class=room-address|aria-label=The address for the room").Body(
		el("form|class=address|data-act=set-origin").Body(
			say("label|for=room-address", "Address for the room"),
			el("input|type=text|inputmode=url|name=value|id=room-address|maxlength=200|autocomplete=url|placeholder=https://goals.example.com|aria-describedby=room-address-why", "value", shown),
			say("button|type=submit|class=btn main|data-act=set-origin", "Use it"),
		),
		say("p|id=room-address-why|class=meta", "Where phones reach Goalsmith. Empty, it is the address of this page."),
		el("div|class=said").Body(
			say("p|role=alert|class=wrong|data-part=origin-wrong", m.Wrong),
			say("p|role=status|data-part=prepare-said", said),
		),
	)
}

func codes(m stage.Prepare) app.UI {
	if m.Barrier != "" {
		return el("section|class=barrier|data-part=barrier|aria-label=Phones can’t reach Goalsmith yet").Body(
			say("h2", "Phones can’t reach Goalsmith yet"),
			say("p", sentence(errorText(m.Barrier))),
			el("p").Body(app.Text("Put Goalsmith on any web host with "), say("code", "goalsmith site"),
				app.Text(", or ask whoever runs it for its address, and enter that above. Until then the printed sheets work for everybody, and so does this screen.")),
		)
	}
	warning := ""
	if m.Warning != "" {
		warning = sentence(errorText(m.Warning))
	}
	return el("div|class=codes").Body(
		say("p|class=warn", warning),
		app.If(m.Large != "deck", func() app.UI {
			return sign(m, "install", "1. Before the day: install", "Scan it, then choose “Add to Home screen”. From then on it opens without a network.", m.Install)
		}),
		app.If(m.Large != "install", func() app.UI { return deckSign(m) }),
	)
}

func deckSign(m stage.Prepare) app.UI {
	if len(m.Deck.Rounds) == 0 {
		return el("section|class=sign|aria-label=The deck").Body(
			say("h2", "2. In the room: the deck"),
			say("p", "Choose a deck first, then its code stands here."),
			el("div|class=row").Body(button("class=btn main|data-act=workshop-tab|data-tab=decks", "Choose a deck")),
		)
	}
	what := deckName(m.Deck) + ", " + counted(len(m.Deck.Rounds), "goal")
	if m.First > 0 && m.First < len(m.Deck.Rounds) {
		what = deckName(m.Deck) + ", the first " + counted(m.First, "goal") + " of " + counted(len(m.Deck.Rounds), "goal")
	}
	return sign(m, "deck", "2. In the room: the deck", what+". The code holds the goals themselves, without your notes and the answers.", m.Room)
}

// sign is a code with its link, or word of why there is none.
func sign(m stage.Prepare, name, head, why string, s stage.Sign) app.UI {
	large := m.Large == name
	class, grow := "sign", "Show it large"
	if large {
		class, grow = "sign large", "Show it smaller"
	}
	body := []app.UI{say("h2", head), say("p|class=why", why)}
	if s.Wrong != "" {
		body = append(body, say("p|class=warn|data-part=too-long", s.Wrong))
		if s.Fit > 0 {
			body = append(body, button("class=btn main|data-act=first-goals", "Show the code of the first "+counted(s.Fit, "goal")))
		}
	} else {
		body = append(body, qrPlate(name, s.Code), el("div|class=row").Body(
			button("class=btn|data-act=enlarge-qr", grow, "data-qr", name, "data-on", yesNo(!large)),
			app.If(name == "deck" && m.First > 0, func() app.UI { return button("class=btn|data-act=all-goals", "Back to the whole deck") }),
		))
	}
	if s.Link != "" {
		body = append(body, el("div|class=link").Body(
			el("label").Body(say("span|class=sr", "The link of: "+head), el("input|type=text|readonly=true", "value", s.Link)),
			button("class=btn|data-act=copy-link", "Copy link", "data-qr", name, "aria-label", "Copy link: "+head),
		))
	}
	return el("section", "class", class, "aria-label", head).Body(body...)
}

// qrPlate draws a code, black on white whatever the scheme: phones read no others.
func qrPlate(name string, c share.Code) app.UI {
	return el("div|class=qr|data-part=qr|role=img", "data-qr", name, "aria-label", "QR code of the link below").Body(
		svg("code", c.Box(), path("", c.Path())),
	)
}

func checklist() app.UI {
	steps := [...][2]string{
		{"Days before", "Send the install link, or show its code. Everybody opens it once while there is a network."},
		{"Test one phone", "Switch its network off, open Goalsmith, scan the deck’s code: the deck has to open."},
		{"Print for the rest", "Phones without the app get the sheet: Hand-outs prints one for each, with an answer sheet for you."},
		{"On the day", "Charge the laptop and bring its plug. Put the codes on the screen as people come in."},
		{"From then on", "No network is needed: the deck, the practice and the results stay on the devices."},
	}
	return el("section|class=checklist|aria-label=Checklist").Body(
		say("h2", "The room is ready when"),
		el("ol").Body(app.Range(steps[:]).Slice(func(i int) app.UI {
			return el("li").Body(say("b", steps[i][0]), say("span", steps[i][1]))
		})),
		button("class=btn|data-act=workshop-tab|data-tab=sheets", "Print the sheets"),
	)
}
