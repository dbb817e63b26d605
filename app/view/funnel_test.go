package view

import (
	"math"
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/funnel"
)

const shortGoal = "Book 60 meetings in Q2, based on 100 calls a week at a 3% booking rate"

func figures(p *Page) string { return app.HTMLString(&Funnel{Sums: p.m.Sums()}) }

// TestFunnelByKeyboard: a number is typed, another follows, Enter puts both in as
// one step, and one undo takes them back.
func TestFunnelByKeyboard(t *testing.T) {
	p, d := open(t, nil)
	d.typed(shortGoal)
	d.settle()
	field := map[string]string{"part": "funnel-number", "live": "funnel-type", "sum": "0", "slot": "0"}
	for _, s := range []string{"1", "12", "120"} {
		d.act("act", "funnel-type", "sum", "0", "slot", "0", "value", s)
	}
	if html := figures(p); !strings.Contains(html, `value="100"`) || !strings.Contains(html, "carry 46.8 meetings") {
		t.Errorf("the field must be left alone and the sum follow: %s", html)
	}
	d.act("act", "funnel-follow", "sum", "0", "slot", "1")
	if html := figures(p); !strings.Contains(html, `value="3.9%"`) || strings.Count(html, `aria-pressed="false"`) != 3 {
		t.Errorf("the rate follows: %s", html)
	}
	if d.text != shortGoal {
		t.Errorf("not put in yet, and the goal is %q", d.text)
	}
	if !d.press(Event{Key: "Enter", Data: field}) {
		t.Error("Enter was left to the browser")
	}
	if want := "Book 60 meetings in Q2, based on 120 calls a week at a 3.9% booking rate"; d.text != want {
		t.Errorf("the goal is %q, want %q", d.text, want)
	}
	if v := d.fields[numberSelector(0, 0)]; v != "120" || !p.m.Worked.Idle() {
		t.Errorf("the field shows %q, want 120; %+v", v, p.m.Worked)
	}
	d.Undo()
	d.settle()
	if d.text != shortGoal || len(d.undo) != 0 {
		t.Errorf("undone: %q, %d more steps", d.text, len(d.undo))
	}
}

func TestFunnelIsLeft(t *testing.T) {
	p, d := open(t, nil)
	d.typed(shortGoal)
	d.settle()
	d.act("act", "funnel-type", "sum", "0", "slot", "1", "value", "x")
	if html := figures(p); !strings.Contains(html, "“x” is no number.") || strings.Contains(html, `data-act="funnel-commit"`) || !strings.Contains(html, ` aria-invalid`) {
		t.Errorf("x is no number: %s", html)
	}
	if !d.press(Event{Key: "Enter", Data: map[string]string{"part": "funnel-number"}}) || d.text != shortGoal {
		t.Errorf("x was put in: %q", d.text)
	}
	if !d.press(Event{Key: "Escape", Data: map[string]string{"part": "funnel-number"}}) || d.at != editorSelector {
		t.Errorf("Esc goes to %s", d.at)
	}
	if !p.m.Worked.Idle() || d.fields[numberSelector(0, 1)] != "3%" {
		t.Errorf("left, but %+v and %q", p.m.Worked, d.fields)
	}
	d.act("act", "funnel-type", "sum", "0", "slot", "1", "value", "5")
	d.ring("funnel")
	if !strings.HasPrefix(p.m.Live, "It holds") {
		t.Errorf("told: %q", p.m.Live)
	}
	d.act("act", "funnel-leave")
	if d.text != shortGoal || !p.m.Worked.Idle() {
		t.Error("left by the button, but not")
	}
}

func TestFunnelAsksWhich(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Close $150K in ARR from 8 opportunities by June 30, based on $400K pipeline and a 40% close rate")
	d.settle()
	if html := figures(p); strings.Count(html, `data-act="funnel-choose"`) != 2 || strings.Count(html, `data-part="funnel-sum"`) != 2 {
		t.Fatalf("two sums, one with two answers: %s", html)
	}
	d.act("act", "funnel-choose", "sum", "1", "choice", "1")
	if want := "Close $150K in ARR from 8 wins in 20 opportunities by June 30, based on $400K pipeline and a 40% close rate"; d.text != want || len(d.undo) != 1 {
		t.Errorf("%q in %d steps", d.text, len(d.undo))
	}
	d.settle()
	if html := figures(p); strings.Contains(html, "funnel-choose") {
		t.Errorf("asked again: %s", html)
	}
}

// TestFunnelDrawing: any sum at all is drawn with numbers, in its box and without
// styles; what it shows stands beside it in words.
func TestFunnelDrawing(t *testing.T) {
	number := regexp.MustCompile(`-?[0-9]+(\.[0-9]+)?`)
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.OneOf(rapid.Float64Range(0, 2), rapid.SampledFrom([]float64{0, 1, 1e9, math.SmallestNonzeroFloat64}))
		s := model.SumShown{Carried: v.Draw(t, "carried"), Head: "It holds",
			Shape: rapid.SampledFrom([]funnel.Shape{funnel.Conversion, funnel.RollUp, funnel.Growth, funnel.Change, funnel.Count, funnel.Restated}).Draw(t, "shape")}
		for _, part := range []funnel.Part{funnel.Volume, funnel.Rate, funnel.Heads, funnel.Each, funnel.Size, funnel.Step, funnel.Said, model.Lasts, model.Asks} {
			s.Rows = append(s.Rows, model.RowShown{Part: part, Name: "n", Value: "1", From: v.Draw(t, "from"), To: min(v.Draw(t, "to"), 3), N: rapid.IntRange(0, 60).Draw(t, "n")})
		}
		html := app.HTMLString(&Funnel{Sums: []model.SumShown{s}})
		for _, bad := range []string{"NaN", "Inf", "e+", "style="} {
			if strings.Contains(html, bad) {
				t.Fatalf("%s in %s", bad, html)
			}
		}
		for _, d := range regexp.MustCompile(` d="([^"]*)"`).FindAllStringSubmatch(html, -1) {
			for _, n := range number.FindAllString(d[1], -1) {
				if len(n) > 7 {
					t.Fatalf("%s in %s", n, d[1])
				}
			}
		}
	})
	if html := app.HTMLString(&Funnel{}); strings.Contains(html, "data-part") || strings.Contains(html, "<svg") {
		t.Errorf("no sum, and yet %s", html)
	}
}
