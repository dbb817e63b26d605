package view

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/demo"
	"github.com/goalsmith/goalsmith/internal/goal"
)

// demoPage plays a rewrite by itself. Under reduced motion nothing plays: each
// press puts one edit in whole.
type demoPage struct {
	p    *Page
	m    demo.Model
	calm bool
	last time.Duration // what the clock said when the demo was last moved on
	on   bool          // it is the page that is shown
}

func newDemo(p *Page) side { return &demoPage{p: p} }

// open reads the first scene when the page is first drawn: no other page pays
// for its reviews.
func (d *demoPage) open() {
	if len(d.m.Scene.Edits) == 0 {
		d.m = demo.New(goal.SDR, d.p.env())
	}
}

func (d *demoPage) draw() app.UI {
	d.open()
	return DemoSide(d.m, d.calm)
}

// do takes the demo one message further, sees that it goes on, and draws it.
func (d *demoPage) do(msgs ...demo.Msg) {
	d.open()
	now := d.p.port.Clock()
	for _, msg := range append([]demo.Msg{demo.Ticked{Elapsed: now - d.last}}, msgs...) {
		d.m = demo.Update(d.m, msg, d.p.env())
	}
	d.last = now
	if d.m.Playing {
		d.p.port.Later("demo", d.m.Next(), func() { d.p.loop.dispatch(d.tick) })
	}
	d.p.redraw()
}

// tick is a timer's; one that was overtaken by a pause changes nothing.
func (d *demoPage) tick() {
	if !d.on || !d.m.Playing {
		d.p.loop.skip()
		return
	}
	d.do()
}

func (d *demoPage) act(ev Event) bool {
	switch ev.Data["act"] {
	case "demo-play":
		d.play()
	case "demo-pause":
		d.do(demo.Paused{})
	case "demo-next":
		d.do(demo.Stepped{})
	case "demo-back":
		d.do(demo.Stepped{Back: true})
	case "demo-again":
		d.do(demo.Restarted{})
		d.play()
	case "demo-scene":
		d.do(demo.SceneChosen{Role: goal.Role(ev.Data["scene"])})
		d.play()
	default:
		return false
	}
	return true
}

// play lets it play, unless the user asks for less motion.
func (d *demoPage) play() {
	if d.calm = d.p.port.Calm(); d.calm {
		d.do(demo.Paused{})
		return
	}
	d.do(demo.Played{})
}

// key takes space and the arrows. On a button space is that button's.
func (d *demoPage) key(ev Event) bool {
	if ev.InField || ev.Alt || ev.Shift || ev.Other {
		return false
	}
	switch {
	case ev.Key == "ArrowRight":
		d.do(demo.Stepped{})
	case ev.Key == "ArrowLeft":
		d.do(demo.Stepped{Back: true})
	case ev.Key == " " && !ev.OnButton && d.calm:
		d.do(demo.Stepped{})
	case ev.Key == " " && !ev.OnButton && d.m.Playing:
		d.do(demo.Paused{})
	case ev.Key == " " && !ev.OnButton:
		d.play()
	default:
		return false
	}
	ev.Prevent()
	return true
}

// shown starts to play; coming back goes on with what was left.
func (d *demoPage) shown(string) {
	if d.on {
		return
	}
	d.on = true
	d.p.port.AllKeys(true)
	d.last = d.p.port.Clock()
	d.play()
}

func (d *demoPage) left() {
	d.on = false
	d.p.port.AllKeys(false)
	d.m = demo.Update(d.m, demo.Paused{}, d.p.env())
}

// hidden pauses: who comes back presses Play where they left.
func (d *demoPage) hidden() { d.do(demo.Paused{}) }
