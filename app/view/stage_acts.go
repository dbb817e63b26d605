package view

import (
	"strconv"
	"time"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/lint"
)

func (b *presentBench) act(ev Event) bool {
	act := ev.Data["act"]
	if b.w.m.IsNotes && act != "stage-close" {
		b.join()
		b.say("do " + act + " " + ev.Data["criterion"])
		b.w.p.loop.skip()
		return stageAct(act, ev.Data["criterion"]) != nil
	}
	switch act {
	case "stage-start":
		if b.w.m.Begun() {
			b.w.p.port.Keep(formerRecord+"-"+b.w.m.Chosen, b.w.m.Encode(b.env().Now, false), func() {})
		}
		b.do(stage.Afresh{})
		b.do(stage.Started{})
	case "stage-former":
		b.do(stage.Former{})
		b.w.p.port.Keep(formerRecord+"-"+b.w.m.Chosen, b.w.m.Former, func() {})
	case "stage-resume":
		b.do(stage.Started{Round: b.w.m.Show.Round})
	case "stage-round":
		if i, err := strconv.Atoi(ev.Data["round"]); err == nil {
			b.do(stage.Started{Round: i})
		}
	case "stage-word":
		b.do(stage.Worded{Text: ev.Data["value"]})
	case "stage-full":
		b.w.p.port.FullScreen(true)
	case "stage-length":
		if s, err := strconv.Atoi(ev.Data["value"]); err == nil {
			b.do(stage.LengthSet{Length: time.Duration(s) * time.Second})
		}
	case "stage-sound":
		b.do(stage.SoundSet{On: !b.w.m.Show.Sound})
	case "stage-notes":
		b.lead()
		b.blocked = !b.w.p.port.Window(b.w.p.port.Address() + "workshop#notes")
		b.w.p.redraw()
	case "stage-results":
		b.do(stage.Ended{})
		b.w.open(stage.TabResults)
	case "choose-ready":
		b.w.decks().choose(ev.Data["deck"])
	default:
		msg := stageAct(act, ev.Data["criterion"])
		if msg == nil {
			return false
		}
		b.do(msg)
	}
	return true
}

// stageAct is what a press on the stage, or in the notes beside it, asks for; nil
// for nothing.
func stageAct(act, criterion string) stage.Msg {
	switch act {
	case "stage-forward":
		return stage.Forward{}
	case "stage-back":
		return stage.Back{}
	case "stage-reveal":
		return stage.Revealed{Criterion: lint.Criterion(criterion)}
	case "stage-write":
		return stage.WriteNow{}
	case "stage-hold":
		return stage.HoldToggled{}
	case "stage-model":
		return stage.ModelToggled{}
	case "stage-help":
		return stage.HelpToggled{}
	case "stage-timer":
		return stage.TimerPressed{}
	case "stage-wind":
		return stage.TimerReset{}
	case "stage-leave":
		return stage.Ended{}
	}
	return nil
}
