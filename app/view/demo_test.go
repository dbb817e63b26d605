package view

import (
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/model/demo"
)

// openDemo opens the page on the demo.
func openDemo(t *testing.T, change func(*desk)) (*Page, *desk, *demoPage) {
	t.Helper()
	p, d := open(t, change)
	p.show(model.RouteDemo, "")
	d.settle()
	return p, d, p.sides[model.RouteDemo].(*demoPage)
}

// pass lets time go by on the clock, with the timers that fall into it.
func (d *desk) pass(span time.Duration) {
	for end := d.clock + span; ; {
		wait, due := d.waits["demo"], d.timers["demo"] != nil
		if !due || d.clock+wait > end {
			d.clock = end
			return
		}
		d.clock += wait
		d.ring("demo")
	}
}

func TestDemoPlaysByItself(t *testing.T) {
	_, d, s := openDemo(t, nil)
	if !s.m.Playing || !d.allKeys {
		t.Fatal("it doesn't play, or hears no keys")
	}
	d.pass(2 * time.Minute)
	if !s.m.Over() || s.m.Playing || d.timers["demo"] != nil {
		t.Errorf("after two minutes it stands at %q", s.m.Text)
	}
	if s.m.Goal.Report.Score.Total != 100 {
		t.Errorf("it ends with a score of %d", s.m.Goal.Report.Score.Total)
	}
}

// A machine that comes late draws what is due by the clock.
func TestDemoCatchesUp(t *testing.T) {
	_, d, s := openDemo(t, nil)
	d.clock += 2 * time.Minute
	d.ring("demo")
	if !s.m.Over() {
		t.Errorf("it stands at %q", s.m.Text)
	}
}

func TestDemoKeysAndButtons(t *testing.T) {
	weak := demo.Scenes()[0].Weak
	space := func(d *desk) bool { return d.press(Event{Key: " "}) }
	tests := []struct {
		name    string
		do      func(*desk) bool
		playing bool
		edits   int
	}{
		{"space pauses", space, false, 0},
		{"space plays on", func(d *desk) bool { first := space(d); return space(d) && first }, true, 0},
		{"space on a button is the button's", func(d *desk) bool { return !d.press(Event{Key: " ", OnButton: true}) }, true, 0},
		{"right goes on", func(d *desk) bool { return d.press(Event{Key: "ArrowRight", OnButton: true}) }, true, 1},
		{"left goes back", func(d *desk) bool { return d.press(Event{Key: "ArrowRight"}) && d.press(Event{Key: "ArrowLeft"}) }, true, 0},
		{"Alt and left is the browser's", func(d *desk) bool { return !d.press(Event{Key: "ArrowLeft", Alt: true}) }, true, 0},
		{"? still lists the keys", func(d *desk) bool { return d.press(Event{Key: "?"}) }, true, 0},
		{"pause", func(d *desk) bool { d.act("act", "demo-pause"); return true }, false, 0},
		{"play", func(d *desk) bool { d.act("act", "demo-pause"); d.act("act", "demo-play"); return true }, true, 0},
		{"forward", func(d *desk) bool { d.act("act", "demo-next"); return true }, true, 1},
		{"back", func(d *desk) bool {
			d.act("act", "demo-next")
			d.act("act", "demo-next")
			d.act("act", "demo-back")
			return true
		}, true, 1},
		{"again", func(d *desk) bool { d.pass(time.Minute); d.act("act", "demo-again"); return true }, true, 0},
		{"another scene plays", func(d *desk) bool { d.act("act", "demo-pause"); d.act("act", "demo-scene", "scene", "ae"); return true }, true, 0},
		{"out of sight it pauses", func(d *desk) bool { d.hear(Event{Kind: Leaving}); d.settle(); return true }, false, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, d, s := openDemo(t, nil)
			if s.m.Text != weak {
				t.Fatalf("it opens with %q", s.m.Text)
			}
			if !tt.do(d) {
				t.Error("the key was not the page's, or was")
			}
			if s.m.Playing != tt.playing || s.m.Finished() != tt.edits {
				t.Errorf("playing %v after %d edits, want %v, %d", s.m.Playing, s.m.Finished(), tt.playing, tt.edits)
			}
		})
	}
}

func TestDemoPauseHolds(t *testing.T) {
	_, d, s := openDemo(t, nil)
	d.pass(4 * time.Second)
	d.act("act", "demo-pause")
	was := s.m.Text
	d.pass(time.Minute)
	d.clock += time.Minute
	d.act("act", "demo-play")
	if s.m.Text != was {
		t.Errorf("%q became %q while paused", was, s.m.Text)
	}
}

func TestDemoLeft(t *testing.T) {
	p, d, s := openDemo(t, nil)
	d.pass(3 * time.Second)
	p.show(model.RouteDraft, "")
	was := s.m.Text
	d.clock += time.Minute
	d.ring("demo")
	if s.m.Text != was || d.allKeys {
		t.Error("it plays on though the page was left")
	}
	p.show(model.RouteDemo, "")
	d.settle()
	if s.m.Text != was || !s.m.Playing {
		t.Errorf("it comes back with %q, playing %v", s.m.Text, s.m.Playing)
	}
}

func TestDemoCalm(t *testing.T) {
	_, d, s := openDemo(t, func(d *desk) { d.calm = true })
	d.pass(time.Minute)
	texts := []string{s.m.Text}
	for range 3 {
		d.press(Event{Key: "ArrowRight"})
		d.pass(time.Minute)
		texts = append(texts, s.m.Text)
	}
	d.press(Event{Key: " "})
	if s.m.Finished() != 4 || s.m.Playing || d.timers["demo"] != nil {
		t.Errorf("four presses made %q, playing %v", texts, s.m.Playing)
	}
	if html := app.HTMLString(s.draw()); strings.Contains(html, "demo-play") || !strings.Contains(html, `aria-disabled`) {
		t.Error("there is a Play, or a way forward from the end")
	}
}
