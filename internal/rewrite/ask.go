package rewrite

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// plan says what a draft on the user's own words has to ask, and where.
type plan struct {
	around
	// proof and measure ask for what shows that it is done: a result, or the
	// score that an abstract noun is read from.
	proof, measure bool
	// segment is where an umbrella word can be narrowed, -1 for nowhere.
	segment int
	// number is the question for the number, for the card.
	number draft
}

// ask finds what the number of a goal is missing and where it goes. fits
// reports that the template is about what the goal is about, so that its own
// slots ask better than the shared ones.
func (r *reading) ask(t Template, fits bool) plan {
	p := plan{around: around{map[int]draft{}, map[int]draft{}}, segment: -1}
	numbered := len(r.g.Targets()) > 0 || r.counted
	for n, a := range r.g.Actions {
		if r.part[a.Token] != inCore && r.part[a.Token] != inMeans {
			continue
		}
		o := r.objectOf(n)
		first, last, ok := r.g.ObjectPhrase(a.Token + 1)
		ok = ok && last <= len(r.part) && r.part[last-1] == r.part[a.Token]
		if ok {
			last = r.listed(last)
		}
		if ok && p.segment < 0 && o.Breadth == goal.Umbrella {
			p.segment = r.behind(last - 1)
		}
		_, asked := r.swap[a.Token]
		vague := r.g.Vague(a) && !r.askedWithin(a)
		switch {
		case vague && (numbered || r.part[a.Token] == inMeans):
			if ok {
				p.put(t, r.behind(r.whole(last)-1), "by {much}")
			}
		case vague && a.Verb.Class == lexicon.Abstract:
			p.proof, numbered = true, true
		case vague && o.Metric != "" && ok:
			p.fromTo(t, fits, r.whole(last)-1, o.Metric, a.Verb)
			numbered = true
		case vague && o.Breadth == goal.Umbrella && ok:
			p.put(t, r.whole(last)-1, "by {much}")
			numbered = true
		case vague && o.Breadth == goal.Vague && ok:
			p.fromTo(t, false, r.whole(last)-1, "", a.Verb)
			p.measure, numbered = true, true
		case vague && ok && a.Verb.Changes() && a.Verb.Class != lexicon.Empty:
			p.put(t, r.behind(r.whole(last)-1), "by {much}")
			numbered = true
		case vague:
			p.proof, numbered = true, true
		case !numbered && a.Main && ok && r.countable(a, first, last) || !numbered && asked && ok && r.countable(a, first, last):
			d := t.pattern("{howmany}")
			if s, has := t.Slot("count"); has && fits {
				d = draft{piece{name: s.Name, prompt: s.Prompt}}
			}
			p.before[first] = d
			p.number, numbered = d, true
		}
	}
	if !numbered {
		p.bare(t, fits, r)
	}
	if r.g.Verdicts[goal.Specific].Verdict == goal.Missing && !p.measure && !p.proof && !r.howMany() && r.broad() {
		p.measure = true
	}
	return p
}

// bare asks for the number of a fragment or of something that can't be counted.
func (p *plan) bare(t Template, fits bool, r *reading) {
	missing := r.g.Verdicts[goal.Measurable].Verdict == goal.Missing
	for _, o := range r.g.Objects {
		if o.Action >= 0 || r.part[o.First] != inCore {
			continue
		}
		plural := r.countable(goal.Action{Token: o.First - 1}, o.First, o.Last)
		switch first := r.front(o.First); {
		case plural && o.Metric == "count" && verbOf(lexicon.Singular(r.d.Norm(o.Last-1))) != "",
			plural && missing && o.Metric == "" && o.Breadth == goal.Narrow && first == r.start():
			p.before[first] = t.pattern("{howmany}")
			p.number = p.before[first]
			return
		case o.Metric != "" && o.Metric != "count" && !r.d.In(r.whole(o.Last), "is are was were has have will"):
			p.fromTo(t, fits, r.whole(o.Last)-1, o.Metric, lexicon.Verb{})
			return
		}
	}
	p.proof = missing
}

// front is where the noun phrase that holds token i starts: "Glassdoor reviews".
func (r *reading) front(i int) int {
	for i > r.first && r.part[i-1] == inCore && nounLike(r.d.At(i-1)) && r.g.ActionAt(i-1) == nil && !r.d.At(i).Line {
		i--
	}
	return i
}

// start is the first word of what is to be done.
func (r *reading) start() int {
	i := r.first
	for i < r.last && (r.part[i] != inCore || r.d.At(i).Kind == text.Bullet || r.d.At(i).Kind == text.Punct) {
		i++
	}
	return i
}

func (p *plan) put(t Template, at int, pattern string) {
	if !p.behind[at].empty() {
		return
	}
	d := t.pattern(pattern)
	p.behind[at] = d
	if p.number.empty() {
		p.number = d
	}
}

// fromTo asks for the baseline and the target. The template's own slots know
// their unit; the shared ones run the way that the verb or the measure goes.
func (p *plan) fromTo(t Template, fits bool, at int, metric string, v lexicon.Verb) {
	if _, ok := t.Slot("from"); ok && fits {
		p.put(t, at, "from {from} to {to}")
		return
	}
	down := metric == "down" || metric == "rate-down"
	if v.Class == lexicon.Down {
		down = true
	}
	if down {
		p.put(t, at, "from {above} to {below}")
		return
	}
	p.put(t, at, "from {before} to {after}")
}

// behind is the last token of the quantity that token i stands in, or i: no
// blank goes into a number.
func (r *reading) behind(i int) int {
	if q := r.g.QuantityAt(i); q != nil {
		for k := q.Last - 1; k > i; k-- {
			if r.part[k] != dropped && !r.ends(k) {
				return k
			}
		}
	}
	return i
}

// whole is the end of what is changed with the words behind it that say which:
// "lead response time to inbound leads", "customer satisfaction in support".
func (r *reading) whole(last int) int {
	d := r.d
	for last < r.last && r.part[last] == r.part[last-1] && d.In(last, "of to for in on with among across at within between") && !r.g.InTime(last) {
		first, end, ok := r.g.ObjectPhrase(last + 1)
		if !ok || end > len(r.part) || r.part[end-1] != r.part[last] || r.g.ActionAt(last+1) != nil {
			break
		}
		for i := last + 1; i < end; i++ {
			if _, blank := r.swap[i]; blank || r.g.QuantityAt(i) != nil || r.g.InTime(i) || i < first && d.At(i).Kind == text.Punct || d.At(i).Line {
				return last
			}
		}
		last = r.listed(end)
	}
	return last
}

// listed is the end of a list of nouns: "performance and morale".
func (r *reading) listed(last int) int {
	for r.d.Is(last, "and", "&") {
		_, end, ok := r.g.ObjectPhrase(last + 1)
		if !ok || r.g.ActionAt(last+1) != nil || r.d.In(end, "up out off down") || r.part[end-1] != r.part[last] || r.d.At(last+1).Kind != text.Word {
			break
		}
		last = end
	}
	return last
}

func (r *reading) objectOf(action int) goal.Object {
	for _, o := range r.g.Objects {
		if o.Action == action {
			return o
		}
	}
	return goal.Object{}
}

// askedWithin reports a blank of the draft within the action's reach.
func (r *reading) askedWithin(a goal.Action) bool {
	for i := a.Token; i < r.g.Reach(a) && i < len(r.part); i++ {
		if _, ok := r.swap[i]; ok && r.part[i] != dropped {
			return true
		}
	}
	return false
}

// countable reports an object that takes a number in front: a plain plural.
func (r *reading) countable(a goal.Action, first, last int) bool {
	d := r.d
	head := d.Norm(last - 1)
	if lexicon.Singular(head) == head || r.g.PhraseSection(first, last) == "abstract" || d.At(last-1).Kind != text.Word {
		return false
	}
	switch head {
	case "phonics", "economics", "mathematics", "maths", "politics", "physics", "ethics", "athletics", "sales", "revenues", "news", "basics", "analytics", "skills", "earnings", "logistics", "savings", "ads", "results":
		return false
	}
	for k := a.Token + 1; k < last; k++ {
		switch d.Norm(k) {
		case "the", "our", "my", "all", "every", "each", "these", "those", "'s", "a", "an", "both", "their", "your", "on", "in", "to", "with", "at", "from", "about":
			return false
		}
	}
	return first >= a.Token+1 && r.g.QuantityAt(first) == nil
}

// howMany reports that the draft asks for a count: what is counted needs no score.
func (r *reading) howMany() bool {
	for i, s := range r.swap {
		if s.Name == "howmany" && r.part[i] == inCore {
			return true
		}
	}
	return false
}

// broad reports a goal with an abstract object that no score is named for.
func (r *reading) broad() bool {
	for _, o := range r.g.Objects {
		if o.Breadth == goal.Vague && o.First < len(r.part) && r.part[o.First] == inCore {
			return true
		}
	}
	return false
}
