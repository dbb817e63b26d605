package repair

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

func objectQuestion(g *goal.Goal) Question {
	q := Question{Ask: Object, Prompt: "What exactly?", Hint: "Name the one thing that is to change, so that two people point at the same one.", Example: "win rate on renewals"}
	o, ok := broad(g)
	if !ok {
		return q
	}
	word := "“" + capital(short(o.In(g.Doc.Text))) + "”"
	if o.Breadth == goal.Umbrella {
		q.Hint = word + " is broad. Name the product, the segment or the region."
		q.Example = "enterprise software"
	} else {
		q.Hint = word + " can mean ten things. Name the measure that shows it."
		q.Example = "win rate"
	}
	return q
}

// broad is the object that is too wide to agree on.
func broad(g *goal.Goal) (goal.Object, bool) {
	for _, o := range g.Objects {
		if (o.Breadth == goal.Umbrella || o.Breadth == goal.Vague) && !o.Span.Empty() {
			return o, true
		}
	}
	return goal.Object{}, false
}

func amountQuestion(g *goal.Goal, v goal.Verdict) Question {
	if v == goal.Weak {
		return Question{Ask: Know, Prompt: "How will you know it worked?", Hint: "Done or not done can be checked. A score or a count shows how well.", Example: "a score of 90%"}
	}
	a, ok := mainAction(g)
	if !ok {
		return fragmentQuestion(g)
	}
	o, wide := broad(g)
	switch {
	case a.Verb.Class == lexicon.Empty, a.Verb.Class == lexicon.Abstract, wide && o.Breadth == goal.Vague:
		return knowQuestion()
	case a.Verb.Changes():
		return changeQuestion(g)
	}
	w := weaver{g: g, d: g.Doc}
	i := w.behindLoose(a.Token + 1)
	if first, last, is := w.counted(i); is && g.PhraseSection(first, last) != "abstract" && (countable(g.Doc.Norm(last-1)) || i > a.Token+1) || !is && i > a.Token+1 {
		return manyQuestion()
	}
	return knowQuestion()
}

// fragmentQuestion asks about a goal without a verb: "more meetings", "win rate".
func fragmentQuestion(g *goal.Goal) Question {
	o, ok := fragment(g)
	switch {
	case !ok:
		return knowQuestion()
	case o.Metric == "count", o.Breadth == goal.Narrow && o.Metric == "" && lexicon.Singular(g.Doc.Norm(o.Last-1)) != g.Doc.Norm(o.Last-1):
		return manyQuestion()
	case o.Metric != "", o.Breadth == goal.Umbrella:
		return changeQuestion(g)
	}
	return knowQuestion()
}

func changeQuestion(g *goal.Goal) Question {
	return Question{Ask: FromTo, Prompt: "From what to what?", Hint: "Where it stands and where it is to be; or start with “by” for the size of the change.", Example: example(g)}
}

func manyQuestion() Question {
	return Question{Ask: HowMany, Prompt: "How many?", Hint: "A number to aim at, with its pace if it has one.", Example: "5 a week"}
}

func knowQuestion() Question {
	return Question{Ask: Know, Prompt: "How will you know?", Hint: "Name the number that shows it: a score, a count, a from-to.", Example: "a score of 90%"}
}

// example keeps to the sort of number that the goal's measure has, and to its
// good direction.
func example(g *goal.Goal) string {
	for _, o := range g.Objects {
		down := strings.HasSuffix(o.Metric, "down")
		switch {
		case strings.HasPrefix(o.Metric, "rate") && down:
			return "8% to 5%"
		case strings.HasPrefix(o.Metric, "rate"):
			return "20% to 25%"
		case text.Among(g.Doc.Norm(o.Last-1), "sales revenue revenues arr mrr acv bookings pipeline size income turnover profit"):
			return "$200K to $250K"
		case down:
			return "12 to 9"
		}
	}
	return "400 to 500"
}

func trackingQuestion() Question {
	return Question{Criterion: lint.Measurable, Ask: Tracking, Prompt: "Where is it tracked?", Hint: "Say where the number is read, so that nobody argues later.", Example: "Salesforce"}
}

func basisQuestion() Question {
	return Question{Ask: Basis, Prompt: "What makes it reachable?", Hint: "What carries it: capacity, past results, pipeline, or how you will do it.", Example: "200 contacts a week at 10%"}
}

func figureQuestion(q quantity.Quantity) Question {
	example := "20"
	switch q.Kind {
	case quantity.Percent:
		example = "95%"
	case quantity.Money:
		example = "$50K"
	}
	return Question{Ask: Figure, Prompt: "Which number could you sign?", Hint: "As it stands it can't hold. Your answer takes the number's place.", Example: example}
}

func reasonQuestion() Question {
	return Question{Ask: Reason, Prompt: "What does it feed?", Hint: "The team target, the customer or the plan that needs it.", Example: "the team's pipeline target"}
}

// mainAction is the verb that a number belongs to: the first that lacks one,
// else the first of all.
func mainAction(g *goal.Goal) (goal.Action, bool) {
	var first *goal.Action
	for i := range g.Actions {
		a := &g.Actions[i]
		if !a.Main || g.LeadsToVerb(*a) || g.Told(a.Token) {
			continue
		}
		if g.Vague(*a) && a.Verb.Changes() {
			return *a, true
		}
		if first == nil {
			first = a
		}
	}
	if first == nil {
		return goal.Action{}, false
	}
	return *first, true
}

// fragment is the object of a goal without a verb.
func fragment(g *goal.Goal) (goal.Object, bool) {
	for _, o := range g.Objects {
		if o.Action < 0 && !o.Span.Empty() {
			return o, true
		}
	}
	return goal.Object{}, false
}

// number is the first quantity of an answer.
func (w *weaver) number() (quantity.Quantity, bool) {
	qs := quantity.Find(w.a)
	if len(qs) == 0 {
		return quantity.Quantity{}, false
	}
	return qs[0], true
}

func short(s string) string {
	r := []rune(s)
	if len(r) > 24 {
		return string(r[:23]) + "…"
	}
	return s
}
