package view

import (
	"strings"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// key takes a key of the stage: arrows, space and what a clicker sends go through
// the round, a number asks about a criterion, a letter switches something.
func (b *presentBench) key(ev Event) bool {
	if !b.w.m.Show.On && !b.w.m.IsNotes || ev.Alt || ev.Other {
		return false
	}
	if ev.InField {
		return b.fieldKey(ev)
	}
	if ev.OnButton && (ev.Key == " " || ev.Key == "Enter") {
		return false
	}
	act, criterion := stageKey(ev.Key)
	switch {
	case ev.Key == "Escape" && b.w.m.Show.Help:
		act = "stage-help"
	case ev.Key == "ArrowDown" || ev.Key == "ArrowUp" || ev.Key == "Tab":
		return false // they scroll a long goal, and walk the buttons
	}
	if act == "" || b.w.m.IsNotes && act == "stage-leave" {
		b.w.p.loop.skip()
		return true // nothing of the draft's keys means anything here
	}
	ev.Prevent()
	b.act(Event{Kind: Act, Data: map[string]string{"act": act, "criterion": string(criterion)}, ByKey: true})
	return true
}

// fieldKey takes the keys of the room's field: everything else is its text.
func (b *presentBench) fieldKey(ev Event) bool {
	switch {
	case ev.Key == "Enter" && !ev.Shift || ev.Key == "PageDown":
		ev.Prevent()
		b.do(stage.Forward{})
	case ev.Key == "PageUp":
		ev.Prevent()
		b.do(stage.Back{})
	case ev.Key == "Escape":
		// Out of the field, so that the keys of the stage are at hand again.
		ev.Prevent()
		b.w.p.port.Focus(stageSelector)
		b.w.p.loop.skip()
	default:
		b.w.p.loop.skip()
	}
	return true
}

func stageKey(key string) (act string, c lint.Criterion) {
	switch strings.ToLower(key) {
	case "arrowright", "pagedown", " ", "enter":
		return "stage-forward", ""
	case "arrowleft", "pageup", "backspace":
		return "stage-back", ""
	case "1", "2", "3", "4", "5":
		return "stage-reveal", lint.Criteria()[key[0]-'1']
	case "0":
		return "stage-reveal", lint.Whole
	case "w":
		return "stage-write", ""
	case "h":
		return "stage-hold", ""
	case "m":
		return "stage-model", ""
	case "t":
		return "stage-timer", ""
	case "r":
		return "stage-wind", ""
	case "f":
		return "stage-full", ""
	case "n":
		return "stage-notes", ""
	case "?":
		return "stage-help", ""
	case "escape":
		return "stage-leave", ""
	}
	return "", ""
}
