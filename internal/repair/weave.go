package repair

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Woven is a goal with an answer in it.
type Woven struct {
	// Edits are against the goal as it was, in text order and apart; Text is the
	// goal as it would be.
	Edits []lint.Edit
	Text  string
	// On is the verdict on the question's criterion in that text; Ready reports
	// that nothing stands there that a manager would send back.
	On    review.Criterion
	Score int
	Ready bool
}

// Settled reports an answer that earns its criterion.
func (w Woven) Settled() bool { return w.On.Verdict == review.Met }

// tries bounds how many places an answer is tried in, and with it the time that
// a preview takes.
const tries = 6

// maxAnswer is the longest answer that is woven in, in bytes.
const maxAnswer = 400

// Weave puts an answer where it belongs. ok is false for an empty answer only:
// one that settles nothing is woven in like any other. The grammar names the
// places, best first; the first one that the engine reads as meant is taken.
func Weave(s string, q Question, answer string, o review.Options) (out Woven, ok bool) {
	answer = clean(answer)
	if answer == "" {
		return Woven{}, false
	}
	o.NoRewrites = true
	w := &weaver{g: review.Parse(s, o), q: q, ans: answer, a: text.Parse(answer)}
	w.d = w.g.Doc
	var was review.Report
	best := -1
	for n, edits := range w.places() {
		if n == tries {
			break
		}
		edits = smallest(s, whole(s, edits))
		after, err := lint.Apply(s, edits)
		if err != nil || len(edits) == 0 {
			continue
		}
		if best < 0 {
			was = review.Review(s, o)
		}
		r := review.Review(after, o)
		x := Woven{Edits: edits, Text: after, On: on(r, q.Criterion), Score: r.Score.Total, Ready: r.Ready}
		worth := rank(x, r, was)
		if worth > best {
			best, out = worth, x
		}
		if worth >= fits {
			break
		}
	}
	return out, best >= 0
}

// fits is the rank of a place that needs no better one.
const fits = 7

// rank weighs a place: the criterion first, then that nothing else got worse.
func rank(x Woven, r, was review.Report) int {
	n := 0
	switch x.On.Verdict {
	case review.Met:
		n += 4
	case review.Weak:
		n++
	}
	if r.Score.Total >= was.Score.Total {
		n += 2
	}
	if standing(r) <= standing(was) {
		n++
	}
	return n
}

func standing(r review.Report) int {
	n := 0
	for _, f := range r.Findings {
		if f.Severity != lint.Hint {
			n++
		}
	}
	return n
}

func on(r review.Report, c lint.Criterion) review.Criterion {
	for _, x := range r.Criteria {
		if x.Name == c {
			return x
		}
	}
	return review.Criterion{}
}

// weaver is one answer on its way into one goal.
type weaver struct {
	g   *goal.Goal
	d   *text.Document
	q   Question
	ans string
	a   *text.Document
}

// places are the ways to weave the answer in, best first.
func (w *weaver) places() [][]lint.Edit {
	var out [][]lint.Edit
	if e := w.blank(); e != nil {
		out = append(out, e)
	}
	if w.g.Card != nil {
		return append(out, w.line()...)
	}
	switch w.q.Ask {
	case Object:
		out = append(out, w.object()...)
	case FromTo, HowMany, Know:
		out = append(out, w.amount()...)
	case Figure:
		out = append(out, w.figure()...)
	case Deadline:
		out = append(out, w.deadline()...)
	case Basis:
		out = append(out, w.basis()...)
	case Reason:
		out = append(out, w.reason()...)
	case Tracking:
		out = append(out, w.tracking()...)
	}
	return out
}
