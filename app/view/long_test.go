package view

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/review"
)

// slices lets a long text be read to its end, and counts the slices.
func (d *desk) slices(t *testing.T) int {
	t.Helper()
	n := 0
	for ; d.timers["slice"] != nil; n++ {
		if n > 10_000 {
			t.Fatal("reading comes to no end")
		}
		d.ring("slice")
	}
	return n
}

func TestLongTextWaitsForAPause(t *testing.T) {
	p, d := open(t, nil)
	s := strings.Repeat("Increase sales soon. ", 600)
	d.typed(s)
	d.settle()
	d.slices(t)
	d.typed(s + "x")
	d.settle()
	if d.timers["slice"] != nil || !p.m.Stale || d.marks["reviewed"] == fmt.Sprint(len(d.text)) {
		t.Fatal("a long text was reviewed at once")
	}
	d.ring("rest")
	d.slices(t)
	if p.m.Stale || d.marks["reviewed"] != fmt.Sprint(len(d.text)) {
		t.Errorf("after the pause: stale %v, reviewed %q", p.m.Stale, d.marks["reviewed"])
	}
}

func TestLongTextIsReadInSlices(t *testing.T) {
	p, d := open(t, nil)
	d.tick = breathe / 4 // a look at the clock for each unit
	s := strings.Repeat("Increase sales soon. Book 20 demos by June.\n", 800)
	d.typed(s)
	d.settle()
	said, n := map[int]bool{}, 0
	for ; d.timers["slice"] != nil; n++ {
		d.ring("slice")
		said[p.m.Percent] = true
	}
	if n < 100 || len(said) != 10 || p.m.Percent != 0 {
		t.Errorf("%d slices that said %v", n, said)
	}
	if diff := cmp.Diff(review.Review(s, p.m.Options(p.env())), p.m.Report); diff != "" {
		t.Errorf("not what Review gives (-want +got)\n%s", diff)
	}
	if p.m.Stale || d.marks["reviewed"] != fmt.Sprint(len(s)) {
		t.Errorf("stale %v, reviewed %q", p.m.Stale, d.marks["reviewed"])
	}
}

func TestLongTextStartsAfresh(t *testing.T) {
	p, d := open(t, nil)
	d.tick = time.Hour // one unit a slice
	s := strings.Repeat("Increase sales soon. Book 20 demos by June.\n", 800)
	d.typed(s)
	d.settle()
	d.ring("slice")
	d.typed(s + "x") // a key waits for a rest
	d.settle()
	d.ring("slice")
	if d.timers["slice"] != nil || p.m.Due {
		t.Error("the text of before is read on")
	}
	d.ring("rest")
	d.ring("slice")
	d.act("act", "set-role", "role", "ae") // the reading begins anew under it
	d.slices(t)
	list, _ := p.m.Listed()
	some := len(list)
	for d.timers["deal"] != nil {
		d.ring("deal")
	}
	if list, _ := p.m.Listed(); some > 10 || len(list) < 50 {
		t.Errorf("%d cards come first and %d in all", some, len(list))
	}
	if p.m.Stale || p.m.Report.Role != "ae" || p.m.Report.Text != s+"x" {
		t.Errorf("stale %v, role %q after reading", p.m.Stale, p.m.Report.Role)
	}
	d.typed("Increase sales soon")
	d.settle()
	if p.m.Report.TooLong || len(p.m.Findings) == 0 || p.long.text.Share() != 1 {
		t.Error("a goal behind a long text is not read at once")
	}
}

func TestLongDraftComesBack(t *testing.T) {
	s := strings.Repeat("Increase sales soon. ", 600)
	p, d := open(t, func(d *desk) { d.saved.Text = s })
	if !p.m.Stale || len(p.m.Findings) > 0 {
		t.Error("a long draft holds the page up before it can be typed into")
	}
	d.slices(t)
	if p.m.Stale || len(p.m.Findings) == 0 {
		t.Errorf("stale %v with %d findings once read", p.m.Stale, len(p.m.Findings))
	}
}
