package goal

import (
	"slices"
	"sort"
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// ownTime keeps the deadlines that are the goal's own. A time in a stretch that
// only tells, on a card's A or R line, or inside a reason or a basis beside a
// deadline of the goal belongs to something else; so does one that names a thing
// or a person.
func (g *Goal) ownTime() {
	d, own, last := g.Doc, 0, -1
	for k, t := range g.Time.Deadlines {
		if !g.foreignTime(t) && g.asideClause(t) == "" {
			own, last = own+1, k
		}
	}
	kept := make([]when.Deadline, 0, len(g.Time.Deadlines))
	for k, t := range g.Time.Deadlines {
		side := g.asideClause(t)
		switch {
		case g.foreignTime(t):
		case t.Last == t.First+1 && g.Doc.Is(t.First, "today") && (own > 1 || g.Doc.Is(t.Last, ":") && g.Doc.Is(t.First-1, "(")):
			// "1 in 9 today, 1 in 20 by June"
		case t.Duration && g.Doc.In(t.First, "in within inside") && !g.Doc.In(t.First+1, "next coming") && !g.Doc.In(t.First+2, "next coming") && g.datedElsewhere(t):
			// "ramp the new reps in 60 days by the June kickoff": how long each may
			// take, and by when the whole is done
		case side == Reason && own == 0 && g.ClauseAt(t.First) != nil && (g.ClauseAt(t.First).Purpose || g.inOrder(g.ClauseAt(t.First))):
			kept = append(kept, t) // "to reach $2M by Q3" gives the goal its end
		case own == 0 && g.Doc.In(t.First, "by this") && g.Doc.Tokens[t.Last-1].End >= g.End():
			kept = append(kept, t) // "…, up from $65K, by 30 June" ends the goal, not the basis
		case own == 0 && side == Basis && g.companion(t):
			kept = append(kept, t) // "with the new reps until March"
		case side == Reason && g.countedUntil(t.First):
			kept = append(kept, t) // "and use it to cut revisions by 15% by EOY": a number of its own, and its end
		case side != "":
			g.elsewhere = append(g.elsewhere, t.Span)
		case own > 1 && g.Doc.SentenceOf(t.First) >= 0 && g.relative(g.Doc.Sentences[g.Doc.SentenceOf(t.First)].First, t.First) && !(k == last && len(kept) == 0):
			// "contracts that lapse this spring, signed by May 31", "what is open today by Friday"
		case own > 1 && (d.In(t.First+1, "their its his her") && d.In(t.First+2, "first") || d.In(t.First, "in on last") && d.In(t.First-1, "bought hired acquired lost met signed launched joined started got won did") && (d.In(t.First-2, "i we they he she who you just") || d.In(t.First-1, "hired bought acquired") && !g.numberBehind(t.First-4, t.First-1) && !(k == last && len(kept) == 0))):
			g.elsewhere = append(g.elsewhere, t.Span) // "churn among customers in their first year", "the reps hired in December"
		case own > 1 && d.Is(t.First, "for") && !t.Duration && k < last && d.In(g.Time.Deadlines[last].First, "by before until") && d.SentenceOf(g.Time.Deadlines[last].First) == d.SentenceOf(t.First):
			// "coverage for Q3 of 3.5x by 1 July" says of which quarter
		case own > 1 && t.Past && g.fromThen(t.First):
			// "$900K by June, from $620K in 2025"
		case own > 1 && g.inBrackets(t.First) && (len(kept) > 0 || t.Past):
			// "32 wins in FY27 (25 in FY26)"
		case own > 1 && g.servesThing(t):
			// "a plan to be used for opening the branch in 2031, signed by EOQ"
		case own > 1 && g.headingTime(t):
			// "Q1 number: $310K by March 31": the heading only says which
		default:
			kept = append(kept, t)
		}
	}
	g.Time.Deadlines = kept
	g.OwnCadences = slices.DeleteFunc(slices.Clone(g.Time.Cadences), g.foreignCadence)
	g.indexTime()
}

// numberBehind reports a number among the tokens [i, k): "10 partners acquired in March".
func (g *Goal) numberBehind(i, k int) bool {
	for ; i < k; i++ {
		if g.QuantityAt(i) != nil || g.Doc.At(i).Kind == text.Number {
			return true
		}
	}
	return false
}

// companion reports that a deadline ends what is done with somebody or something: "6 joint calls with the new reps until
// March". Behind a verb it is the companion's own: "with the tool launching in June".
func (g *Goal) companion(t when.Deadline) bool {
	d, c := g.Doc, g.ClauseAt(t.First)
	if c == nil || !d.Is(c.First, "with") {
		return false
	}
	for i := c.First + 1; i < t.First; i++ {
		if d.At(i).Kind == text.Number || d.At(i).Kind == text.Punct || strings.HasSuffix(d.Norm(i), "ing") || strings.HasSuffix(d.Norm(i), "ed") || d.In(i, "that who which") {
			return false
		}
	}
	return true
}

// servesThing reports a time inside "used for …ing", which is when the thing serves
// and not when it is to be there.
func (g *Goal) servesThing(t when.Deadline) bool {
	d := g.Doc
	for k := t.First - 1; k > t.First-6 && d.At(k).Kind == text.Word; k-- {
		if strings.HasSuffix(d.Norm(k), "ing") && d.Is(k-1, "for") {
			return d.In(k-2, "used needed plan plans ready budget required")
		}
	}
	return false
}

// headingTime reports a bare period in a heading that a colon closes.
func (g *Goal) headingTime(t when.Deadline) bool {
	d := g.Doc
	s := d.SentenceOf(t.First)
	if s < 0 || d.At(t.First).Kind != text.Word || d.In(t.First, "by in before until within for over during this next") {
		return false
	}
	for i := d.Sentences[s].First; i < t.First; i++ {
		if d.At(i).Kind == text.Word && !d.In(i, "subject re my our") {
			return false
		}
	}
	for i := t.Last; i < t.Last+3; i++ {
		if d.Is(i, ":") || d.At(i).Line {
			return true
		}
	}
	return false
}

// foreignCadence reports how often something else happens: the check-in
// ("reviewed weekly"), what the goal rests on ("200 weekly contacts"), a fact.
func (g *Goal) foreignCadence(c when.Cadence) bool {
	if g.factAt(c.First) != nil || g.Doc.In(c.First-1, "reviewed checked tracked reported measured") {
		return true
	}
	if l := g.Card.Line(c.First); l != nil {
		return l.Letter == 'A' || l.Letter == 'R'
	}
	in := g.ClauseAt(c.First)
	return in != nil && c.First >= in.Body && (in.Sort == Basis || in.Sort == Tracking || in.Sort == Reason && !in.Purpose)
}

// datedElsewhere reports another deadline of the same sentence that is no length
// of time.
func (g *Goal) datedElsewhere(t when.Deadline) bool {
	for _, o := range g.Time.Deadlines {
		if o.First != t.First && !o.Duration && !o.Event && g.Doc.SentenceOf(o.First) == g.Doc.SentenceOf(t.First) && !(o.First > t.Last && g.Doc.At(t.Last).Kind == text.Punct) && !g.foreignTime(o) && g.asideClause(o) == "" {
			return true
		}
	}
	return false
}

// asideClause is the sort of clause that a deadline stands inside, past its
// opening words, where that clause speaks of something else.
func (g *Goal) asideClause(t when.Deadline) Sort {
	c := g.ClauseAt(t.First)
	if c == nil && g.Card == nil {
		// "so that each has a closer before the fall season" ends the reason, where
		// the goal has had its own end before it
		if r := g.ClauseAt(t.First - 1); r != nil {
			if (r.Sort == Reason || r.Sort == Means) && r.Last == t.First && len(g.Time.Deadlines) > 1 && g.Time.Deadlines[0].Last <= r.First && g.Doc.SentenceOf(g.Time.Deadlines[0].First) == g.Doc.SentenceOf(t.First) {
				return Reason
			}
		}
	}
	if c == nil || t.First < c.Body || g.Card != nil || c.Sort == Basis && g.namesGoal(c) || c.Sort == Reason && t.First == c.Body && g.Doc.Is(c.First, "so") && g.Doc.In(t.Last, "i we i'll we'll") {
		return "" // "…, so this week I will"
	}
	if c.Sort == Reason || c.Sort == Basis || c.Sort == Means && g.dueBefore(c.First) {
		return c.Sort
	}
	return ""
}

// dueBefore reports a deadline in front of token i in its sentence.
func (g *Goal) dueBefore(i int) bool {
	k := sort.Search(len(g.Time.Deadlines), func(k int) bool { return g.Time.Deadlines[k].First >= i })
	return k > 0 && g.Doc.SentenceOf(g.Time.Deadlines[k-1].First) == g.Doc.SentenceOf(i)
}

// foreignTime reports a time that is not the goal's own wherever it stands.
func (g *Goal) foreignTime(t when.Deadline) bool {
	d := g.Doc
	if g.Quoted(t.First) || g.factAt(t.First) != nil {
		return true
	}
	if l := g.Card.Line(t.First); l != nil && (l.Letter == 'A' || l.Letter == 'R') {
		return true
	}
	last := d.Norm(t.Last - 1)
	if text.Among(last, "monday tuesday wednesday thursday friday saturday sunday christmas easter thanksgiving halloween") &&
		d.In(t.Last-2, "the a every each any") && thingBehind(d, t.Last) {
		return true // "the Tuesday tutor", "the Christmas menu"
	}
	if t.Last == t.First+1 && text.Among(last, "may june april august march") && capital(d.At(t.Last).Text) && capital(d.At(t.First).Text) && !d.At(t.Last).Line {
		return true // "May Chen", "June Okafor", "March Networks"
	}
	return false
}

// thingBehind reports a noun right behind token i-1, on the same line.
func thingBehind(d *text.Document, i int) bool {
	t := d.At(i)
	return t.Kind == text.Word && !t.Line && !stopsPhrase(t.Norm) && !text.Among(t.Norm, "noon night evening morning afternoon close cob eod")
}

func capital(s string) bool {
	return len(s) > 1 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'a' && s[1] <= 'z'
}

// countedUntil reports a number of a purpose right in front of token i.
func (g *Goal) countedUntil(i int) bool {
	c := g.ClauseAt(i - 1)
	if c == nil || !c.Purpose {
		return false
	}
	for _, q := range g.quantitiesFrom(c.Body) {
		if q.First >= i {
			break
		}
		if q.Last == i {
			return true
		}
	}
	return false
}

// fromThen reports a number in front of token i that something came from.
func (g *Goal) fromThen(i int) bool {
	for k := i - 1; k > i-6 && k >= 0 && !g.Doc.In(k, ", ; ."); k-- {
		if g.Doc.In(k, "from versus against") && g.Doc.At(i-1).Kind != text.Punct {
			return true
		}
	}
	return false
}
