package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// direction is the way an action moves what it changes: +1 up, -1 down, 0 not
// said. "Improve" says only that it gets better.
func direction(v lexicon.Verb) int {
	switch v.Class {
	case lexicon.Up:
		return 1
	case lexicon.Down:
		return -1
	}
	switch word := v.Lemma; {
	case text.Among(word, "double triple quadruple scale accelerate gain add drive"):
		if v.Lemma == "accelerate" || v.Lemma == "drive" || v.Lemma == "scale" {
			return 0
		}
		return 1
	case text.Among(word, "halve drop shed"):
		return -1
	}
	return 0
}

// good is the good direction of a measure's section.
func good(section string) int {
	switch section {
	case "up", "rate-up":
		return 1
	case "down", "rate-down":
		return -1
	}
	return 0
}

// wrongWay compares the verb, the measure's good direction and from → to.
func wrongWay(g *Goal) (Claim, bool) {
	for _, o := range g.Objects {
		if o.Action < 0 {
			if c, ok := g.statedWrongWay(o); ok {
				return c, true
			}
			continue
		}
		a := g.Actions[o.Action]
		if a.Negated {
			continue
		}
		dir, want := direction(a.Verb), good(o.Metric)
		if o.Breadth == Umbrella || o.Metric == "" && isRevenue(g.Doc, o) {
			want = umbrellaGood(g.Doc, o)
		}
		from, to, over, has := g.move(o, a)
		if has && dir == 0 && text.Among(a.Verb.Lemma, "get bring take move push drive pull nudge") {
			way := particle(g.Doc, o.Last, over)
			if way != 0 && (to-from)*float64(way) < 0 || want != 0 && (to-from)*float64(want) < 0 {
				return Claim{Span: a.Span.Cover(over), Sort: WrongWay, Metric: o.Span.In(g.Doc.Text)}, true
			}
		}
		if has {
			switch {
			case dir > 0 && to < from || dir < 0 && to > from:
				return Claim{Span: a.Span.Cover(over), Sort: WrongWay, Metric: o.Span.In(g.Doc.Text)}, true
			case dir == 0 && a.Verb.Changes() && want != 0 && (to-from)*float64(want) < 0:
				return Claim{Span: a.Span.Cover(over), Sort: WrongWay, Metric: o.Span.In(g.Doc.Text)}, true
			}
		}
		if dir*want < 0 && !unwanted(g.Doc, o, dir) {
			return Claim{Span: a.Span.Cover(o.Span), Sort: WrongWay, Metric: o.Span.In(g.Doc.Text)}, true
		}
	}
	return Claim{}, false
}

// statedWrongWay reads a move that no verb states: "no-show rate up from 12% to
// 18%".
func (g *Goal) statedWrongWay(o Object) (Claim, bool) {
	want := good(o.Metric)
	for _, q := range g.quantitiesFrom(o.Last) {
		if want == 0 || g.Doc.SentenceOf(q.First) != o.Sentence {
			break
		}
		if q.HasFrom && q.From >= 0 && q.Use == quantity.Target {
			if (q.Value-q.From)*float64(want) < 0 {
				return Claim{Span: o.Span.Cover(q.Span), Sort: WrongWay, Metric: o.Span.In(g.Doc.Text)}, true
			}
			break
		}
	}
	return Claim{}, false
}

// isRevenue and umbrellaGood give the broad nouns their plain direction: sales
// up, costs down.
func isRevenue(d *text.Document, o Object) bool {
	return o.Last == o.First+1 && d.In(o.First, "sales revenue profit satisfaction productivity morale burnout stress")
}

func umbrellaGood(d *text.Document, o Object) int {
	switch word := d.Norm(o.Last - 1); {
	case goodUmbrellas.Has(word):
		return 1
	case text.Among(word, "cost costs spend spending burnout stress"):
		return -1
	}
	return 0
}

// unwanted reports an object that is itself named as bad ("unqualified
// meetings", "discounted deals"), so that less of it is fine.
func unwanted(d *text.Document, o Object, dir int) bool {
	for k := o.First - 1; k >= 0 && k > o.First-4; k-- {
		if isActionTokenStop(d.Norm(k)) {
			break
		}
		switch word := d.Norm(k); {
		case unwantedModifiers.Has(word):
			return true
		}
	}
	switch word := d.Norm(o.Last); {
	case unwantedNouns.Has(word):
		return true
	}
	// "raise prices" and the like say which way is good by themselves
	return dir < 0 && d.In(o.Last-1, "quota attendance traffic headcount session sessions membership")
}

func isActionTokenStop(n string) bool { return n == "" || n == "," || n == "." }

// move is the from and to of an action: "from 20% to 15%", or a target with a
// baseline of the same kind beside it.
func (g *Goal) move(o Object, a Action) (from, to float64, over text.Span, ok bool) {
	var target, base *quantity.Quantity
	own := g.quantitiesFrom(a.Token)
	for i := range own {
		q := &own[i]
		if g.Doc.SentenceOf(q.First) != a.Sentence || g.laterAction(a, q.First) {
			break
		}
		switch {
		case q.HasFrom && q.From >= 0 && (q.Use == quantity.Target || q.Use == quantity.Other):
			return q.From, q.Value, q.Span, true
		case q.Use == quantity.Target && target == nil:
			target = q
		case q.Use == quantity.Baseline && base == nil:
			base = q
		}
	}
	// "by 20%" is a step and not a level: only "to 20%" can be laid against a
	// baseline
	if target != nil && base != nil && target.Kind == base.Kind && target.Unit == base.Unit && g.Doc.In(target.First-1, "to at below under above over") {
		return base.Value, target.Value, target.Span, true
	}
	return 0, 0, text.Span{}, false
}

// laterAction reports whether another main action stands between a and token i,
// so that what stands at i belongs to that one.
func (g *Goal) laterAction(a Action, i int) bool {
	for _, b := range g.actionsFrom(a.Token + 1) {
		if b.Token >= i {
			break
		}
		if !g.Doc.In(b.Token-1, "that which who") {
			return true
		}
	}
	return false // "the share of demos that turn into orders from 35% to 45%"
}

var goodUmbrellas = text.NewWords("sales revenue revenues profit profits profitability pipeline income customers satisfaction productivity morale earnings")

var unwantedModifiers = text.NewWords("unqualified bad lost stale unprofitable unused duplicate internal unnecessary dependence reliance manual low-quality low churned late missed discounted overdue inactive dead paid gap")

var unwantedNouns = text.NewWords("gap gaps risk loss losses errors variance decline leakage drop effort time cost costs prep dependency fraud")

// particle is the way that "up" or "down" says between an object and its numbers:
// "get churn down from 5% to 4%".
func particle(d *text.Document, from int, numbers text.Span) int {
	for k := from; k < from+6 && d.At(k).Start < numbers.Start; k++ {
		switch {
		case d.Is(k, "up"):
			return 1
		case d.Is(k, "down"):
			return -1
		}
	}
	return 0
}
