package view

import (
	"strings"
	"testing"
	"time"

	"github.com/goalsmith/goalsmith/app/model"
)

// greeted lets the greeting play to its end and returns what was shown.
func (d *desk) greeted() []string {
	var seen []string
	for d.timers["greeting"] != nil {
		d.clock += d.waits["greeting"]
		d.ring("greeting")
		seen = append(seen, d.holder)
	}
	return seen
}

func TestGreeting(t *testing.T) {
	p, d := open(t, nil)
	if d.holder != "" || d.waits["greeting"] < time.Second {
		t.Fatal("it plays before the page has rested")
	}
	at, moves := d.at, d.moves
	seen := d.greeted()
	if len(seen) < 40 || !strings.HasSuffix(seen[len(seen)-2], "quarter") || seen[len(seen)-1] != invitation {
		t.Errorf("played %q", seen)
	}
	if d.at != at || d.moves != moves || d.text != "" || p.m.Text != "" {
		t.Error("it took the focus or wrote into the editor")
	}
	if d.kept[visited] == "" {
		t.Error("the visit is forgotten")
	}
}

func TestNoGreeting(t *testing.T) {
	for name, change := range map[string]func(*desk){
		"a later visit": func(d *desk) { d.kept = map[string]string{visited: "yes"} },
		"a draft":       func(d *desk) { d.saved.Text = "Sell 5 soon" },
		"early text":    func(d *desk) { d.early.Text = "Sell" },
		"less motion":   func(d *desk) { d.calm = true },
		"no storage":    func(d *desk) { d.refuse = true },
	} {
		if _, d := open(t, change); d.timers["greeting"] != nil {
			t.Errorf("%s: it plays", name)
		}
	}
}

func TestGreetingEnds(t *testing.T) {
	for name, end := range map[string]func(*Page, *desk){
		"a key":        func(_ *Page, d *desk) { d.firstKey() },
		"text":         func(_ *Page, d *desk) { d.typed("S") },
		"a starter":    func(_ *Page, d *desk) { d.act("act", "start", "text", "Increase sales soon") },
		"another page": func(p *Page, d *desk) { p.show(model.RouteRules, ""); d.settle() },
		"out of sight": func(_ *Page, d *desk) { d.hear(Event{Kind: Leaving}); d.settle() },
	} {
		p, d := open(t, nil)
		for range 12 {
			d.clock += d.waits["greeting"]
			d.ring("greeting")
		}
		if d.holder == invitation || d.holder == "" {
			t.Fatalf("%s: it has not begun: %q", name, d.holder)
		}
		end(p, d)
		if d.holder != invitation {
			t.Errorf("%s: the editor says %q", name, d.holder)
		}
		if seen := d.greeted(); d.holder != invitation {
			t.Errorf("%s: it plays on: %q", name, seen)
		}
	}
}
