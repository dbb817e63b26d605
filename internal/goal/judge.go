package goal

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Verdict says whether a goal meets a criterion.
type Verdict string

// The verdicts, as they stand in the JSON.
const (
	Met     Verdict = "met"
	Weak    Verdict = "weak"
	Missing Verdict = "missing"
)

// Judgement is a verdict and the words that earned it.
type Judgement struct {
	Verdict  Verdict
	Evidence []text.Span
}

// The places of the criteria in Goal.Verdicts.
const (
	Specific = iota
	Measurable
	Achievable
	Relevant
	TimeBound
)

// judge sets the five verdicts, each by its own section of semantics.md.
func (g *Goal) judge() {
	g.Verdicts = [5]Judgement{g.specific(), g.measurable(), g.achievable(), g.relevant(), g.timeBound()}
}

// specific follows section 4.
func (g *Goal) specific() Judgement {
	var met, weak []text.Span
	for _, q := range g.Targets() {
		if s, ok := concreteUnit(g, q); ok {
			met = append(met, s)
		} else if !s.Empty() {
			weak = append(weak, s)
		}
	}
	for _, o := range g.Objects {
		switch {
		case o.Breadth == Narrow && !o.Span.Empty():
			met = append(met, o.Span)
		case o.Breadth == Umbrella:
			weak = append(weak, o.Span)
		}
	}
	met = append(met, g.namedMetrics()...)
	if len(met) > 0 {
		return Judgement{Met, apart(met)}
	}
	if len(g.Targets()) > 0 && (len(weak) > 0 || g.hasMoney()) {
		return Judgement{Weak, weak}
	}
	return Judgement{Missing, nil}
}

// apart drops the spans that lie inside another, in text order.
func apart(spans []text.Span) []text.Span {
	slices.SortFunc(spans, func(a, b text.Span) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && out[n-1].Contains(s) {
			continue
		}
		out = append(out, s)
	}
	return out
}

// namedMetrics are narrow measures anywhere in what is to be done.
func (g *Goal) namedMetrics() []text.Span {
	d := g.Doc
	var out []text.Span
	for i := 0; i < len(d.Tokens); i++ {
		if !g.main(i) || g.timed(i) {
			continue
		}
		if c := g.ClauseAt(i); c != nil && c.Sort != Result {
			continue
		}
		if l := g.Card.Line(i); l != nil && l.Letter != 'S' && l.Letter != 'M' {
			continue
		}
		e, next, ok := lexicon.Metrics().Match(d, i)
		if !ok {
			continue
		}
		if _, end, part := lexicon.Nouns().Match(d, i); part && end > next {
			i = end - 1
			continue
		}
		if s, is := lexicon.Nouns().Has(e.Phrase); is && s == "abstract" || d.Hyphened(i) && next == i+1 || isActionAt(g, i) {
			i = next - 1
			continue
		}
		out = append(out, d.Span(i, next))
		i = next - 1
	}
	return out
}

func (g *Goal) hasMoney() bool {
	for _, q := range g.Targets() {
		if q.Kind == quantity.Money {
			return true
		}
	}
	return false
}

// measurable follows section 1.
func (g *Goal) measurable() Judgement {
	var spans []text.Span
	for _, q := range g.Targets() {
		spans = append(spans, q.Span)
	}
	if len(spans) > 0 {
		return Judgement{Met, spans}
	}
	if s, ok := g.checkable(); ok && len(g.Blanks) == 0 {
		return Judgement{Weak, []text.Span{s}}
	}
	return Judgement{Missing, nil}
}

// checkable reports a goal without a number that is done or not done: a verb of
// completion with something concrete behind it, or a bare quota to be hit.
func (g *Goal) checkable() (text.Span, bool) {
	for _, o := range g.Objects {
		if o.Action < 0 {
			continue
		}
		a := g.Actions[o.Action]
		if g.Doc.In(o.Last-1, "quota quotas target targets number") && text.Among(a.Verb.Lemma, "hit meet reach exceed beat surpass achieve attain make") && !a.Negated {
			return a.Span.Cover(o.Span), true // done or not done, whatever the number is
		}
		if a.Negated || o.Breadth != Narrow || !ends(a.Verb) || plainPlural(g.Doc, o, a) {
			continue
		}
		if o.Metric != "" && o.Metric != "count" && !g.Doc.In(o.Last-1, "quota quotas") {
			continue
		}
		return a.Span.Cover(o.Span), true
	}
	return g.participle()
}

// participle reports something that is to be in a finished state: "PMP passed by
// June", "the pricing page ready", "certification in hand".
func (g *Goal) participle() (text.Span, bool) {
	d := g.Doc
	for i := 1; i < len(d.Tokens); i++ {
		if !g.main(i) || g.Quoted(i) || isActionAt(g, i) {
			continue
		}
		p := d.At(i - 1)
		if p.Kind != text.Word && p.Norm != `"` && p.Norm != ")" || article(p.Norm) || stopsPhrase(p.Norm) && !after(p, "is are be was") {
			continue
		}
		if d.In(i, "live ready done certified completed in") {
			if d.Is(i, "in") && !d.In(i+1, "hand place") {
				continue
			}
			return d.Tokens[i].Span, true
		}
		v, ok := lexicon.VerbOf(d.Norm(i))
		if ok && v.Form == lexicon.Past && (v.Class == lexicon.Done || v.Class == lexicon.Do) && ends(v) && d.At(i).Tag != "JJ" && !d.Hyphened(i) {
			return d.Tokens[i].Span, true
		}
	}
	return text.Span{}, false
}

// ends reports a verb whose work is done at some point, so that one can say
// whether it is. Changing, trying and keeping up never are.
func ends(v lexicon.Verb) bool {
	if v.Changes() || v.Class == lexicon.Effort || v.Class == lexicon.Light {
		return false
	}
	switch word := v.Lemma; {
	case endsWords.Has(word):
		switch word := v.Lemma; {
		case text.Among(word, "read take give make hold apply put turn save"):
			return true // a book, a course, a talk: done once
		}
		return false
	}
	return true
}

// plural reports a plural object with nothing that says how many.
func plural(d *text.Document, o Object) bool {
	n := d.Norm(o.Last - 1)
	return n != lexicon.Singular(n)
}

// plainPlural reports a bare plural ("publish articles", "close deals"), which
// nobody can tick off; "the", "our" or a name in front makes it a fixed list.
func plainPlural(d *text.Document, o Object, a Action) bool {
	if !plural(d, o) || o.Metric == "" && o.Last-o.First > 1 && d.At(o.First).Text[0] < 'a' {
		return false
	}
	for k := a.Token + 1; k < o.Last; k++ {
		if d.In(k, "the my our both these all those 's") || d.At(k).Kind == text.Number {
			return false
		}
		if t := d.At(k).Text; k < o.Last-1 && t != "" && t[0] >= 'A' && t[0] <= 'Z' {
			return false
		}
	}
	return true
}

// achievable follows section 5: a claim that can't hold is weak, a basis met.
func (g *Goal) achievable() Judgement {
	if len(g.Claims) > 0 {
		var spans []text.Span
		for _, c := range g.Claims {
			spans = append(spans, c.Span)
		}
		return Judgement{Weak, spans}
	}
	var spans []text.Span
	for _, c := range g.Clauses {
		if (c.Sort == Basis || c.Sort == Means) && g.says(c) {
			spans = append(spans, c.Span)
		}
	}
	for _, f := range g.Facts {
		if f.Carries {
			spans = append(spans, f.Span)
		}
	}
	for _, q := range g.Quantities {
		if q.Use == quantity.Basis && g.factAt(q.First) == nil && g.ClauseAt(q.First) == nil && q.Kind == quantity.Percent {
			spans = append(spans, q.Span)
		}
	}
	if g.Card != nil {
		for _, l := range g.Card.Lines {
			if l.Letter == 'A' && g.says(Clause{Body: l.First, Last: l.Last}) {
				spans = append(spans, l.Span)
			}
		}
	}
	if len(spans) > 0 {
		return Judgement{Met, spans}
	}
	return Judgement{Missing, nil}
}

// says reports whether a clause holds something beyond vague wording and
// effort: "by working harder" gives no basis.
func (g *Goal) says(c Clause) bool {
	d := g.Doc
	for i := c.Body; i < c.Last; i++ {
		t := d.At(i)
		if t.Kind == text.Number {
			return true
		}
		if t.Kind != text.Word || stopsPhrase(t.Norm) || article(t.Norm) {
			continue
		}
		if _, next, ok := lexicon.Vague().Match(d, i); ok {
			i = next - 1
			continue
		}
		switch word := lemma(t.Norm); {
		case saysWords.Has(word):
			continue
		}
		return true
	}
	return false
}

// relevant follows section 6.
func (g *Goal) relevant() Judgement {
	var met, weak []text.Span
	for _, c := range g.Clauses {
		if c.Sort != Reason {
			continue
		}
		if g.beyond(c) {
			met = append(met, c.Span)
		} else {
			weak = append(weak, c.Span)
		}
	}
	if g.Card != nil {
		for _, l := range g.Card.Lines {
			if l.Letter != 'R' {
				continue
			}
			if l.Last > l.First && g.beyond(Clause{Body: l.First, Last: l.Last}) {
				met = append(met, l.Span)
			} else if l.Last > l.First {
				weak = append(weak, l.Span)
			}
		}
	}
	if g.Foreign().Len() > 0 {
		return Judgement{Weak, append(met, weak...)}
	}
	switch {
	case len(met) > 0:
		return Judgement{Met, met}
	case len(weak) > 0:
		return Judgement{Weak, weak}
	}
	return Judgement{Missing, nil}
}

// EmptyReasons are the purposes that name nothing beyond success.
func (g *Goal) EmptyReasons() []text.Span {
	var out []text.Span
	for _, c := range g.Clauses {
		if c.Sort == Reason && !g.beyond(c) {
			out = append(out, c.Span)
		}
	}
	return out
}

// beyond reports whether a reason names anything beyond success and the goal's
// own words.
func (g *Goal) beyond(c Clause) bool {
	d := g.Doc
	for i := c.Body; i < c.Last; i++ {
		t := d.At(i)
		switch t.Kind {
		case text.Number:
			return true
		case text.Word:
		default:
			continue
		}
		if stopsPhrase(t.Norm) || article(t.Norm) || isAdverb(t.Norm) {
			continue
		}
		switch word := lemma(t.Norm); {
		case beyondWords.Has(word):
			continue
		}
		if _, next, ok := lexicon.Vague().Match(d, i); ok {
			i = next - 1
			continue
		}
		if g.repeats(c, t.Norm) || t.Norm == "team" && d.In(c.Body, "be become") {
			continue
		}
		return true
	}
	return false
}

// repeats reports a word of a reason that the goal itself has said already.
func (g *Goal) repeats(c Clause, norm string) bool {
	if c.Last-c.Body > 7 {
		return false // a longer reason says something beside what it repeats
	}
	for i := range g.Doc.Tokens {
		if i >= c.First && i < c.Last {
			continue
		}
		if t := g.Doc.Tokens[i]; t.Kind == text.Word && lemma(t.Norm) == lemma(norm) {
			return true
		}
	}
	return false
}

// Foreign is the measure or deliverable that belongs to another role than the
// goal's, or an empty span.
func (g *Goal) Foreign() text.Span {
	if g.Role == "" {
		return text.Span{}
	}
	d := g.Doc
	for i := range d.Tokens {
		if !g.main(i) {
			continue
		}
		e, next, ok := lexicon.Roles().Match(d, i)
		if !ok {
			continue
		}
		if e.Section == "not-sales" || e.Section == "not-sdr" && g.Role == SDR {
			return d.Span(i, next)
		}
	}
	return text.Span{}
}

// timeBound follows section 2.
func (g *Goal) timeBound() Judgement {
	var met, weak []text.Span
	for _, t := range g.Time.Deadlines {
		if t.Past || t.Impossible {
			weak = append(weak, t.Span)
		} else {
			met = append(met, t.Span)
		}
	}
	if len(met) > 0 {
		return Judgement{Met, met}
	}
	for _, c := range g.Time.Cadences {
		weak = append(weak, c.Span)
	}
	for _, m := range g.Time.Marks {
		if m.Sort == "vague" || m.Sort == "start" {
			weak = append(weak, m.Span)
		}
	}
	if len(weak) > 0 {
		return Judgement{Weak, weak}
	}
	return Judgement{Missing, nil}
}

var endsWords = text.NewWords("maintain sustain keep hold monitor manage follow track engage learn study practice practise master network nurture respond reply answer handle serve treat coach mentor teach speak warm touch work use apply stop quit lose sleep eat drink cook walk exercise target retain exceed beat surpass spend budget save ask participate coordinate oversee own be stay take give push provide communicate collaborate act prospect qualify turn read make generate gain drive put start begin")

var saysWords = text.NewWords("work be do try get make harder smarter have keep focus effort more up step together as team best leverage push hustle stay act put yes doable feasible reach possible realistic achievable attainable sure we i can it this presence")

var beyondWords = text.NewWords("serve them it her him be become success successful succeed better best good great more most improve perform performance result grow goal objective excel win achieve reach potential job work make do get us me can have things thing drive value overall maximum efficiency higher increase thrive outcome help support excellence level next well could should would you feel proud stronger strong positive impact add unlock upside ensure everyone all sure really very self myself ourselves forward move needle difference smarter harder winning may might just bring give relevant role important matters health")
