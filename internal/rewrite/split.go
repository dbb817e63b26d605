package rewrite

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// split offers a goal that holds two results as two lines, each with its own
// words and the date that they share.
func (r *reading) split() (Rewrite, bool) {
	at := r.secondGoal()
	if at < 0 {
		return Rewrite{}, false
	}
	cut := at
	for cut > r.first && (r.part[cut-1] == dropped || r.d.In(cut-1, ", ; . & and then also plus") || r.d.Tokens[cut-1].Kind == text.Bullet) {
		cut--
	}
	due := [2]int{}
	var shared text.Span
	for _, t := range r.g.Time.Deadlines {
		side := 0
		if t.First >= at {
			side = 1
		}
		due[side]++
		shared = t.Span
	}
	var d draft
	for side, half := range [2][2]int{{0, cut}, {at, len(r.part)}} {
		var keep []int
		for i := half[0]; i < half[1]; i++ {
			if r.part[i] != dropped {
				keep = append(keep, i)
			}
		}
		one := r.words(keep, around{})
		switch {
		case due[side] > 0:
		case due[1-side] == 1:
			var by draft
			by.say(shared.In(r.d.Text))
			one.add(r.by(by))
		case due[1-side] == 0:
			word := "by"
			if r.pace(half[0], half[1]) {
				word = "until"
			}
			one.add(Template{}.pattern(word + " {deadline}"))
		}
		one = one.capital()
		if side > 0 {
			d = append(d, piece{text: "\n", glued: true})
			one[0].glued = true
		}
		d.add(one)
	}
	w := Rewrite{
		Template: "split", Title: "Two goals", UseWhen: "One text asks for two results",
		Why: "Two results share this goal. A line each keeps the score of both clear.",
	}
	d = d.unique()
	w.Text, w.Blanks = d.write("{", "}", false)
	w.Draft, w.DraftBlanks = d.write("[", "]", true)
	return w, true
}

// secondGoal is the verb of a second result with a number of its own, or -1.
func (r *reading) secondGoal() int {
	if r.g.Card != nil || len(r.g.Blanks) > 0 || len(r.g.Time.Deadlines) > 2 {
		return -1
	}
	first, second := -1, -1
	for k, a := range r.g.Actions {
		if v, ok := lexicon.VerbOf(r.d.Norm(a.Token)); !a.Main || !ok || v.Form != lexicon.Base || !r.g.OwnTarget(a) {
			continue
		}
		switch {
		case first < 0:
			first = k
		case a.Verb.Lemma == r.g.Actions[first].Verb.Lemma:
		case second >= 0:
			return -1 // three are a list, and a list has its own lines to find
		default:
			second = a.Token
		}
	}
	if second < 0 || !r.d.In(second-1, ", ; . & and then also plus") {
		return -1
	}
	return second
}

// pace reports a rate among the tokens: what goes on until a date, not by it.
func (r *reading) pace(first, last int) bool {
	for _, q := range r.g.Targets() {
		if q.First >= first && q.Last <= last && q.Per != "" && q.Per != "rep" {
			return true
		}
	}
	return false
}
