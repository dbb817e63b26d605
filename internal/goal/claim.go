package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// ClaimSort says how a claim is implausible (semantics.md section 5).
type ClaimSort string

// The sorts of implausible claim.
const (
	Absolute ClaimSort = "absolute"
	Extreme  ClaimSort = "extreme"
	WrongWay ClaimSort = "wrong-way"
)

// Claim is what makes a goal implausible or contradict itself.
type Claim struct {
	text.Span
	Sort ClaimSort
	// Metric is what it is about, as written; Factor is the growth factor of an
	// extreme claim.
	Metric string
	Factor float64
}

// claims finds the implausible claims of a goal, one of each sort at most.
func claims(g *Goal) []Claim {
	var out []Claim
	if c, ok := wrongWay(g); ok {
		out = append(out, c)
	}
	if c, ok := absolute(g); ok {
		out = append(out, c)
	}
	if c, ok := extreme(g); ok {
		out = append(out, c)
	}
	return out
}

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

// isRevenue and umbrellaGood give the broad nouns their plain direction: sales
// up, costs down.
func isRevenue(d *text.Document, o Object) bool {
	return o.Last == o.First+1 && d.In(o.First, "sales revenue profit satisfaction productivity morale burnout stress")
}

func umbrellaGood(d *text.Document, o Object) int {
	switch word := d.Norm(o.Last - 1); {
	case umbrellaGoodWords.Has(word):
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
		case unwantedWords.Has(word):
			return true
		}
	}
	switch word := d.Norm(o.Last); {
	case unwantedWords2.Has(word):
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
		case q.HasFrom && (q.Use == quantity.Target || q.Use == quantity.Other):
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
	next := g.actionsFrom(a.Token + 1)
	return len(next) > 0 && next[0].Token < i
}

// absolute finds perfect outcomes that nobody controls, and whole practices to
// be eliminated.
func absolute(g *Goal) (Claim, bool) {
	d := g.Doc
	for _, q := range g.Quantities {
		if q.Use == quantity.Basis || q.Use == quantity.Baseline || q.Use == quantity.Name || q.Use == quantity.Parent {
			continue
		}
		e, from, next, ok := metricNear(g, q)
		switch {
		case q.Kind == quantity.Percent && q.Value == 100 && q.Bound != quantity.AtMost && q.Bound != quantity.LessThan && !increases(g, q):
			if ok && perfect(e) {
				return Claim{Span: q.Span.Cover(d.Span(from, next)), Sort: Absolute, Metric: e.Phrase}, true
			}
		case q.Zero || q.Value == 0 && q.Kind != quantity.Duration:
			if ok && lossOfOthers(e) {
				return Claim{Span: q.Span.Cover(d.Span(from, next)), Sort: Absolute, Metric: e.Phrase}, true
			}
		}
	}
	for i := range d.Tokens {
		if s, metric, ok := eliminates(g, i); ok {
			return Claim{Span: s, Sort: Absolute, Metric: metric}, true
		}
	}
	return Claim{}, false
}

// increases reports a percentage that is a step ("by 100%") rather than a level.
func increases(g *Goal, q quantity.Quantity) bool {
	return g.Doc.Is(q.First-1, "by") || q.HasFrom && q.From == 0
}

// metricNear is the measure nearest to the quantity, within its sentence and a
// few words.
func metricNear(g *Goal, q quantity.Quantity) (e lexicon.Entry, from, next int, ok bool) {
	d := g.Doc
	s := d.SentenceOf(q.First)
	if s < 0 {
		return lexicon.Entry{}, 0, 0, false
	}
	const far = 8 // tokens
	best := far + 1
	first, last := max(d.Sentences[s].First, q.First-2*far), min(d.Sentences[s].Last, q.Last+far+1)
	for i := first; i < last; i++ {
		m, n, found := lexicon.Metrics().Match(d, i)
		if !found {
			continue
		}
		dist := i - q.Last
		if n <= q.First {
			dist = q.First - n
		}
		if i < q.Last && n > q.First {
			dist = 0
		}
		if dist < 0 {
			dist = 0
		}
		if dist < best {
			best, e, from, next, ok = dist, m, i, n, true
		}
		i = n - 1
	}
	return e, from, next, ok
}

// perfect reports a rate that depends on others, so that 100% can't be promised.
func perfect(e lexicon.Entry) bool {
	switch e.Phrase {
	case "win rate", "close rate", "closing rate", "conversion rate", "conversion", "reply rate", "response rate", "open rate", "connect rate", "connection rate", "click through rate", "show rate", "answer rate", "acceptance rate", "offer acceptance rate", "renewal rate", "retention rate", "retention", "gross retention", "logo retention", "customer retention", "client retention", "employee retention", "donor retention", "forecast accuracy", "market share", "uptime", "availability", "customer satisfaction", "csat", "success rate", "attendance", "attendance rate", "occupancy", "occupancy rate", "deflection rate", "referral rate", "placement rate", "attach rate", "meeting show rate", "gross revenue retention", "lead to opportunity conversion", "lead to meeting conversion", "meeting to opportunity conversion", "opportunity to close conversion", "demo to close rate", "demo to close", "hit rate", "adoption", "adoption rate", "user adoption", "first call resolution", "first contact resolution", "trial to paid conversion", "on time delivery", "pass rate", "accuracy", "csat score", "customer satisfaction score", "satisfaction score", "collection rate", "yield":
		return true
	}
	return false
}

// lossOfOthers reports a loss or fault that nobody can wholly prevent.
func lossOfOthers(e lexicon.Entry) bool {
	if e.Section == "rate-down" {
		return true
	}
	switch e.Phrase {
	case "no show", "complaint", "customer complaint", "defect", "downtime", "outage", "refund", "return", "chargeback", "stockout", "sick day", "absence", "unsubscribes", "error", "emission", "waste", "food waste", "churn", "escalation", "deal slippage", "slipped deal", "incident", "security incident", "accident", "discount", "data error":
		return true
	}
	return false
}

// eliminates reads "eliminate all discounts", "never lose a deal", "every
// no-show", "win every deal", "lose no customers".
func eliminates(g *Goal, i int) (text.Span, string, bool) {
	d := g.Doc
	norm := d.Norm(i)
	switch {
	case norm == "never":
		if v, ok := lexicon.VerbOf(d.Norm(i + 1)); ok && (v.Lemma == "lose" || v.Lemma == "miss" || v.Lemma == "fail") {
			end := d.SentenceOf(i)
			for k := i + 2; k < len(d.Tokens) && k < i+5 && d.SentenceOf(k) == end; k++ {
				switch word := lexicon.Singular(d.Norm(k)); {
				case eliminatesWords.Has(word):
					return d.Span(i, k+1), d.Norm(k), true
				}
			}
		}
	case isVerb(norm, "eliminate"), norm == "stop" && d.Is(i+1, "all"), isVerb(norm, "end") && d.Is(i+1, "all"), isVerb(norm, "abolish"):
		k := i + 1
		all := false
		for d.In(k, "all every any the our my product customer unplanned single") || d.At(k).Kind == text.Word && k < i+4 && !isLossWord(d.Norm(k)) {
			if d.In(k, "all every any") {
				all = true
			}
			if d.In(k, "the our") && !all && d.At(k+1).Kind != text.Word {
				break
			}
			k++
		}
		if isLossWord(d.Norm(k)) {
			return d.Span(i, k+1), d.Norm(k), true
		}
		if d.Is(k, "no") && d.In(k+2, "show shows") {
			return d.Span(i, k+3), "no-shows", true
		}
	case isVerb(norm, "close", "win", "convert", "renew", "retain", "keep"):
		if d.In(i+1, "every all") || d.Is(i+1, "100") && d.Is(i+2, "%") {
			for k := i + 2; k < i+7; k++ {
				switch word := lexicon.Singular(d.Norm(k)); {
				case eliminatesWords2.Has(word):
					if d.At(i+2).Kind == text.Number && d.Norm(i+1) == "all" || finite(d, k+1) {
						return text.Span{}, "", false
					}
					return d.Span(i, k+1), d.Norm(k), true
				}
			}
		}
	case isVerb(norm, "lose") && (d.In(i+1, "no zero") || d.Is(i+1, "0")):
		for k := i + 2; k < i+5; k++ {
			switch word := lexicon.Singular(d.Norm(k)); {
			case text.Among(word, "deal customer client account employee rep logo renewal"):
				return d.Span(i, k+1), d.Norm(k), true
			}
		}
	case norm == "no" && d.In(i+2, "ever leaves cancels churns quits"):
		switch word := lexicon.Singular(d.Norm(i + 1)); {
		case text.Among(word, "customer client account employee rep patient member one nobody"):
			return d.Span(i, i+3), d.Norm(i + 1), true
		}
	case norm == "no" && d.In(i+1, "churn lost attrition turnover complaints"):
		end := i + 2
		if d.Is(i+1, "lost") {
			end++
		}
		return d.Span(i, end), d.Norm(i + 1), true
	}
	return text.Span{}, "", false
}

// finite reports a list that the person controls: "all deals in the pilot
// list", "every account on my list".
func finite(d *text.Document, k int) bool {
	return d.In(k, "plan review record list profile notes call calls page") || d.Is(k, "on") && d.Is(k+2, "list")
}

func isVerb(norm string, lemmas ...string) bool {
	v, ok := lexicon.VerbOf(norm)
	if !ok {
		return false
	}
	for _, l := range lemmas {
		if v.Lemma == l {
			return true
		}
	}
	return false
}

func isLossWord(n string) bool {
	switch word := lexicon.Singular(n); {
	case isLossWordWords.Has(word):
		return true
	}
	return false
}

// extreme finds growth that no business reaches in the time given.
func extreme(g *Goal) (Claim, bool) {
	days := g.span()
	for _, q := range g.Quantities {
		if q.Use != quantity.Target && q.Use != quantity.Other || g.isLevel(q) {
			continue
		}
		f := factor(g, q)
		if f <= 1 {
			continue
		}
		if f >= 10 || days > 0 && (f >= 5 && days <= 366 || f >= 3 && days <= 93 || f >= 2 && days <= 31) {
			return Claim{Span: q.Span, Sort: Extreme, Metric: q.Unit, Factor: f}, true
		}
	}
	return Claim{}, false
}

// factor is how many times over the target multiplies what there is, or 0.
func factor(g *Goal, q quantity.Quantity) float64 {
	up := false
	s := g.Doc.SentenceOf(q.First)
	if s < 0 {
		return 0
	}
	// the nearest verb in front of it says which way it goes
	if k := len(g.Actions) - len(g.actionsFrom(q.First)) - 1; k >= 0 && g.Actions[k].Token >= g.Doc.Sentences[s].First {
		v := g.Actions[k].Verb
		up = direction(v) > 0 || v.Class == lexicon.Change || v.Class == lexicon.Up
	}
	switch {
	case q.Kind == quantity.Multiple:
		if !up && !q.Words && !opens(g, q.First) && !g.measureBehind(q.Last) && !g.measureBehind(q.First-1) {
			return 0 // "10x engineers" multiplies nothing
		}
		return q.Value
	case q.HasFrom && q.From > 0 && q.Value > q.From && q.Kind != quantity.Duration:
		return q.Value / q.From
	case q.Kind == quantity.Percent && (up && !g.Doc.Is(q.First-1, "to") || g.Doc.Is(q.First-1, "by") || g.Doc.Is(q.First-1, "+") || growthBehind(g.Doc, q.Last)) && q.Value >= 100:
		return 1 + q.Value/100
	}
	return 0
}

// measureBehind reports a measure or a broad noun right behind token i.
func (g *Goal) measureBehind(i int) bool {
	for article(g.Doc.Norm(i)) {
		i++
	}
	if _, _, ok := lexicon.Metrics().Match(g.Doc, i); ok {
		return true
	}
	e, _, ok := lexicon.Nouns().Match(g.Doc, i)
	return ok && (e.Section == "umbrella" || e.Section == "abstract")
}

func growthBehind(d *text.Document, i int) bool {
	return d.In(i, "growth increase more lift jump rise uplift gain")
}

// isLevel reports a multiple that is a level and not growth: 3x coverage, 4x
// pipeline, 10x quota.
func (g *Goal) isLevel(q quantity.Quantity) bool {
	if q.Kind != quantity.Multiple {
		return false
	}
	d := g.Doc
	for k := q.First - 4; k < q.Last+4; k++ {
		if d.SentenceOf(k) != d.SentenceOf(q.First) {
			continue
		}
		if isLevelWords.Has(d.Norm(k)) || k >= q.Last-1 && d.In(k, "pipeline quota") && !d.In(k-1, "our my the") && !growing(g, q) {
			return true
		}
	}
	return d.Is(q.Last, "/") || q.Per != ""
}

// growing reports a growth verb in front of the multiple, or a bare multiple
// used as the verb: "grow pipeline 10x", "10x pipeline".
func growing(g *Goal, q quantity.Quantity) bool {
	for _, a := range g.Actions {
		if a.Token < q.First && direction(a.Verb) > 0 {
			return true
		}
	}
	return opens(g, q.First)
}

// span is the number of days from today to the first deadline with a date, or 0.
func (g *Goal) span() int {
	for _, t := range g.Time.Deadlines {
		if t.To.IsZero() || t.Past || t.Impossible {
			continue
		}
		if t.Duration && t.N > 0 {
			switch t.Unit {
			case when.Month:
				return t.N * 31
			case when.Quarter:
				return t.N * 92
			case when.Year:
				return t.N * 366
			case when.Week:
				return t.N * 7
			}
		}
		from := g.Today
		if !g.Doc.In(t.First, "by before until till") && !t.From.IsZero() && from.Before(t.From) && (t.Grain == when.Month || t.Grain == when.Quarter || t.Grain == when.Year) {
			from = t.From
		}
		return max(1, from.DaysUntil(t.To))
	}
	return 0
}

var umbrellaGoodWords = text.NewWords("sales revenue revenues profit profits profitability pipeline income customers satisfaction productivity morale earnings")

var unwantedWords = text.NewWords("unqualified bad lost stale unprofitable unused duplicate internal unnecessary dependence reliance manual low-quality low churned late missed discounted overdue inactive dead paid gap")

var unwantedWords2 = text.NewWords("gap gaps risk loss losses errors variance decline leakage drop effort time cost costs prep dependency fraud")

var eliminatesWords = text.NewWords("deal customer client account opportunity sale quota renewal prospect again bid rfp patient game match tender lead forecast deadline number")

var eliminatesWords2 = text.NewWords("deal opportunity lead prospect customer client account renewal bid rfp trial visitor demo employee proposal tender pitch game match")

var isLossWordWords = text.NewWords("discount churn discounting complaint turnover attrition defect error waste downtime bug mistake absenteeism slippage refund overtime stockout outage rejection objection")

var isLevelWords = text.NewWords("coverage ote ratio roas roi ltv multiple earnings return leverage cac cover")
