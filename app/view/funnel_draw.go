package view

import (
	"math"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/funnel"
)

// A slice is as wide as its column and as high as its row, whatever the text
// beside it needs: its drawing is stretched from a box of 100 by 40. The words
// beside it say all that it shows.
const (
	boxWide, boxHigh = 100.0, 40.0
	// thinnest is what the last drop is drawn with, mould how wide the mould is.
	thinnest, mould = 5.0, 60.0
	// manyBars bounds what is drawn of a count.
	manyBars = 24
)

// slice is a row's part of the drawing.
func slice(s *model.SumShown, r *model.RowShown) app.UI {
	var body []app.UI
	add := func(class, d string) {
		if d != "" {
			body = append(body, path(class, d))
		}
	}
	from, to := wide(r.From), wide(r.To)
	switch {
	case r.Part == model.Asks && s.Carried > 0:
		if s.Shape == funnel.RollUp {
			from = mould
		}
		fill(add, s.Carried, from)
	case s.Shape == funnel.Change || s.Shape == funnel.Restated:
		add("pour", box(4, 10, max(92*r.To, 1), 20))
	case s.Shape == funnel.Growth:
		if r.Part == funnel.Step {
			add("pour", stairs(s))
		}
	case r.Part == funnel.Heads:
		add("pour", bars(r.N))
	case r.Part == funnel.Each:
		add("pour", pipe(92, mould))
	case r.Part == funnel.Rate:
		add("pour", pipe(from, to))
	case r.Part == funnel.Volume:
		add("pour", pipe(from, from))
		add("rim", "M"+xy(50-from/2-2, 1)+"H"+num(50+from/2+2))
	case r.Part == model.Lasts && s.Shape == funnel.RollUp:
		add("pour", pipe(mould, mould))
		add("cut", cuts(r.N, mould))
	case r.Part == model.Lasts:
		add("pour", pipe(from, to))
		add("cut", cuts(r.N, from))
	default:
		add("pour", pipe(from, to))
	}
	return svg("slice", "0 0 100 40", body...).Attr("preserveAspectRatio", "none")
}

// wide is the width that a share of the widest is drawn with.
func wide(share float64) float64 { return thinnest + (92-thinnest)*min(max(share, 0), 1) }

func num(v float64) string { return strconv.FormatFloat(math.Round(v*10)/10, 'f', -1, 64) }

func xy(x, y float64) string { return num(x) + " " + num(y) }

func box(x, y, w, h float64) string {
	return "M" + xy(x, y) + "h" + num(w) + "v" + num(h) + "h" + num(-w) + "z"
}

// pipe runs from one width at the top to another at the bottom, in a curve.
func pipe(a, b float64) string {
	l, r, m, n := 50-a/2, 50+a/2, 50-b/2, 50+b/2
	// a little longer than its row, so that no line shows between two slices
	return "M" + xy(l, 0) + "H" + num(r) + "C" + xy(r, 22) + " " + xy(n, 18) + " " + xy(n, boxHigh) +
		"v1H" + num(m) + "v-1C" + xy(m, 18) + " " + xy(l, 22) + " " + xy(l, 0) + "z"
}

// bars are so many that carry a share each.
func bars(n int) string {
	n = min(n, manyBars)
	d := ""
	for k := range n {
		step := 92 / float64(n)
		d += box(4+step*float64(k), 4, max(step-min(3, step/3), 0.5), boxHigh-4)
	}
	return d
}

// stairs rise or fall by the same share each period.
func stairs(s *model.SumShown) string {
	n, each := 0, 0.0
	for k := range s.Rows {
		if s.Rows[k].Part == model.Lasts {
			n = s.Rows[k].N
		} else if s.Rows[k].Part == funnel.Step {
			each = s.Rows[k].To
		}
	}
	n = min(n, manyBars) + 1
	top := max(math.Pow(each, float64(n-1)), 1)
	d := ""
	for k := range n {
		step, h := 92/float64(n), max(boxHigh*math.Pow(each, float64(k))/top, 1)
		d += box(4+step*float64(k), boxHigh-h, step*0.8, h)
	}
	return d
}

// cuts part a pipe into the periods that it lasts.
func cuts(n int, width float64) string {
	if n < 2 || n > manyBars {
		return ""
	}
	d := ""
	for k := 1; k < n; k++ {
		d += "M" + xy(50-width/2-3, boxHigh*float64(k)/float64(n)) + "h" + num(width+6)
	}
	return d
}

// fill draws the mould, as high as what is asked, and how full it is. What comes
// out beyond that lies on top.
func fill(add func(class, d string), carried, stream float64) {
	const l, r, top, floor = 50 - mould/2, 50 + mould/2, 12.0, 38.0
	level := floor - (floor-top)*min(carried, 1)
	in := min(stream, mould) / 2
	add("pour", "M"+xy(50-stream/2, 0)+"H"+num(50+stream/2)+"L"+xy(50+in, top-4)+"V"+num(level)+"H"+num(50-in)+"V"+num(top-4)+"z")
	add("pour", box(l, level, mould, floor-level))
	if carried > 1.001 {
		h := min(8, 3+2*math.Log2(carried))
		add("pour", "M"+xy(l, top)+"C"+xy(l+14, top-h)+" "+xy(r-14, top-h)+" "+xy(r, top)+"z")
	}
	add("mould", "M"+xy(l-2, top-4)+"V"+num(floor)+"H"+num(r+2)+"V"+num(top-4))
	add("asked", "M"+xy(l-6, top)+"H"+num(r+6))
}
