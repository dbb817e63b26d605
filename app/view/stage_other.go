package view

import (
	"strings"
	"time"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/model/stage"
)

// The stage and the trainer's notes are two windows of one app. The stage leads:
// it tells its state after every change; the notes ask for it, and send what is
// pressed in them. Where no other window is, nobody hears.

// silence is how long the notes wait for the stage before they say that it has gone.
const silence = 2500 * time.Millisecond

// join opens the channel to the other windows, once.
func (b *presentBench) join() {
	if b.say == nil {
		p := b.w.p
		b.say = p.port.Channel("stage", func(s string) { p.loop.dispatch(func() { b.hear(s) }) })
	}
}

// lead takes the lead: of two windows with a stage the last one to open it has it.
func (b *presentBench) lead() {
	b.join()
	if !b.leads {
		b.leads = true
		b.say("lead")
	}
}

// tell says how the stage stands; with the deck for a window that can't know it.
func (b *presentBench) tell(deck bool) {
	if b.leads && b.say != nil {
		b.say("is " + b.w.m.Encode(b.env().Now, deck))
	}
}

// hear takes what another window says.
func (b *presentBench) hear(s string) {
	verb, rest, _ := strings.Cut(s, " ")
	switch {
	case b.w.m.IsNotes && verb == "is":
		b.heard, b.alone = b.env().Now, false
		b.w.m = stage.Update(b.w.m, stage.Resumed{Record: rest}, b.env())
		b.tick()
		b.w.p.redraw()
	case verb == "lead":
		b.leads = false
	case b.w.m.IsNotes || !b.leads:
	case verb == "hello":
		b.tell(true)
	case verb == "there?":
		b.tell(false)
	case verb == "do":
		act, criterion, _ := strings.Cut(rest, " ")
		if msg := stageAct(act, criterion); msg != nil && b.w.m.Show.On {
			b.do(msg)
		} else if act == "stage-start" || act == "stage-resume" {
			b.act(Event{Kind: Act, Data: map[string]string{"act": act}})
		}
	}
}

// ping asks whether the stage is still there, as long as the notes are open.
func (b *presentBench) ping() {
	if !b.w.m.IsNotes || b.w.p.m.Route != model.RouteWorkshop {
		return
	}
	now := b.env().Now
	// A window that slept has heard nothing because it asked nothing: it asks once more first.
	late := b.heard == 0 && now > silence || b.heard > 0 && now-b.heard > silence
	b.alone = late && b.late
	b.late = late
	word := "there?"
	if b.heard == 0 || late {
		word = "hello"
	}
	b.say(word)
	b.w.p.redraw()
	b.w.p.port.Later("ping", time.Second, func() { b.w.p.loop.dispatch(b.ping) })
}
