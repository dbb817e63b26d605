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
			last = r.listed(r.g.PastParticle(a, last))
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
