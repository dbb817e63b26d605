package goal

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// kind reads what sort of goal it is, from what is to be done and what is
// counted. When an activity and an outcome are both named it is an outcome; what
// merely stands beside them ("call 30 customers") says nothing.
func kind(g *Goal) Kind {
	var has struct{ outcome, activity, development bool }
	note := func(k Kind) {
		switch k {
		case Outcome:
			has.outcome = true
		case Activity:
			has.activity = true
		case Development:
			has.development = true
		}
	}
	for _, o := range g.Objects {
		if o.Action >= 0 {
			note(kindOfAction(g, g.Actions[o.Action], o))
		} else {
			note(kindOfThing(g, o))
		}
	}
	if len(g.Actions) == 0 {
		for _, q := range g.Targets() {
			word := lexicon.Singular(g.Doc.Norm(q.Last - 1))
			if s, ok := lexicon.Metrics().Has(word); q.Kind == quantity.Money || ok && s == "count" && !isActivity(word) {
				note(Outcome) // "Q3: 40 demos, 12 proposals, 4 wins"
			}
		}
	}
	for _, a := range g.Actions {
		if a.Main && (has == struct{ outcome, activity, development bool }{}) {
			note(kindOfAction(g, a, Object{Breadth: None}))
		}
	}
	switch {
	case has.development && !has.outcome:
		return Development
	case has.outcome:
		return Outcome
	case has.activity:
		return Activity
	case len(g.Targets()) > 0 || g.Doc.HasWords() && len(g.Doc.Tokens) > 0:
		if g.becoming() {
			return Development
		}
		return Outcome
	}
	return ""
}

// kindOfAction judges a verb with its object.
func kindOfAction(g *Goal, a Action, o Object) Kind {
	d := g.Doc
	noun := ""
	if o.Breadth != None {
		noun = lexicon.Singular(d.Norm(o.Last - 1))
	}
	section, _ := lexicon.Nouns().Has(noun)
	lemma := a.Verb.Lemma
	switch {
	case selfVerbs.Has(lemma):
		return Development
	case section == "development" && !teachVerbs.Has(lemma), lemma == "train" && o.Breadth == None:
		return Development
	case selfSkillWords.Has(noun) && (a.Verb.Changes() || a.Verb.Class == lexicon.Effort || a.Verb.Class == lexicon.Abstract):
		return Development
	case a.Verb.Changes():
		if o.Metric == "count" && changesOutcome(g, a) || o.Metric != "count" && (o.Breadth == None || changesOutcome(g, a)) {
			return Outcome
		}
		return Activity
	case o.Metric != "" && o.Metric != "count":
		return Outcome
	case resultVerbs.Has(lemma):
		if o.Metric == "count" && isActivity(strings.ToLower(lexicon.Singular(o.Span.In(d.Text)))) && !text.Among(lemma, "book win") {
			return Activity
		}
		return Outcome
	case a.Verb.Class == lexicon.Effort || a.Verb.Class == lexicon.Abstract && o.Breadth == Vague:
		return Outcome
	}
	return Activity
}

// kindOfThing judges a fragment by the thing it names.
func kindOfThing(g *Goal, o Object) Kind {
	if o.Breadth == None {
		return ""
	}
	noun := lexicon.Singular(g.Doc.Norm(o.Last - 1))
	section, _ := lexicon.Nouns().Has(noun)
	switch {
	case section == "development":
		return Development
	case o.Metric == "count" && isActivity(noun), section == "deliverable" && o.Metric == "", activityNouns.Has(noun):
		return Activity
	}
	return Outcome
}

// becoming reports what a person is to be or feel: "be more visible", "get
// better at listening".
func (g *Goal) becoming() bool {
	d := g.Doc
	for i := range d.Tokens {
		if d.In(i, "be become feel get") && g.main(i) && (opens(g, i) || d.In(i-1, "to should i'll will and") && !d.In(i-2, "team we company docs")) {
			return true
		}
	}
	return false
}

var selfVerbs = text.NewWords("learn study practice practise master graduate certify enroll enrol meditate walk exercise journal stretch swim jog cycle sleep rest read upskill")

var teachVerbs = text.NewWords("teach deliver run host give hold lead offer build create launch design develop write publish organize organise facilitate present schedule roll provide conduct assign buy sell prepare record move")

var resultVerbs = text.NewWords("close win sell generate hit achieve attain exceed beat retain renew convert land secure earn acquire upsell gain save book source lose get sign reach recruit hire collect raise bring add recover score rank place cover carry maintain keep hold deadlift bench grow attract receive fill place have own be become ensure make turn")

var activityNouns = text.NewWords("drill talk post article blog webinar workshop review report session visit call email demo meeting check inspection audit interview ride-along standup roundtable kanji dial touch newsletter")

// changesOutcome: to increase an activity ("more calls") is an activity still.
func changesOutcome(g *Goal, a Action) bool {
	p, ok := nounPhrase(g, a.Token+1)
	if !ok {
		return false
	}
	if s, known := lexicon.Nouns().Has(g.Doc.Norm(p.head())); known && (s == "development" || s == "abstract") {
		return !selfSkill(g.Doc, p)
	}
	e, _, ok := endingMetric(g, p)
	return !ok || !isActivity(e.Phrase)
}

// selfSkill reports an ability of the person rather than a result.
func selfSkill(d *text.Document, p phrase) bool {
	switch word := lexicon.Singular(d.Norm(p.head())); {
	case selfSkillWords.Has(word):
		return true
	}
	return false
}

// isActivity reports a countable thing that the person controls.
func isActivity(phrase string) bool {
	return activities.Has(strings.ReplaceAll(phrase, " ", "_"))
}

// role takes the user's choice, or reads the role from the words outside the
// reason. A text that is not about sales has none.
func role(g *Goal, given Role) (Role, bool) {
	if given != "" {
		return given, true
	}
	d := g.Doc
	if d.In(0, "hr finance it legal payroll procurement facilities nursing") && d.In(1, "will to must should") {
		return "", false // another department's goal
	}
	var n struct{ sdr, ae, team int }
	sales, hints := false, 0
	for i := 0; i < len(d.Tokens); i++ {
		if d.Tokens[i].Kind != text.Word || g.deadlineNear(i) {
			continue // "before the client meeting" is when, and not whose
		}
		e, next, ok := lexicon.Roles().Match(d, i)
		if !ok {
			continue
		}
		weight := 2
		if !g.main(i) {
			weight = 1
		}
		if isActionAt(g, i) && next == i+1 {
			weight = 1
		}
		if sharedWords.Has(e.Phrase) {
			hints++
			sales = sales || hints > 1
		} else if e.Section != "team" {
			sales = true
		}
		switch e.Section {
		case "sdr":
			n.sdr += weight
		case "ae":
			n.ae += weight
		case "team":
			n.team += weight
			if !d.In(i, "we team") && !(d.Is(i, "our") && d.Is(i+1, "team")) {
				sales = true
			}
		}
		i = next - 1
	}
	if !sales {
		return "", false
	}
	switch {
	case n.team > 0 && n.team*2 >= max(n.sdr, n.ae):
		return Team, false
	case n.sdr > n.ae:
		return SDR, false
	case n.ae > 0:
		return AE, false
	case n.sdr > 0:
		return SDR, false
	}
	return "", false
}

// sharedWords are of the trade, but owners, founders and marketers write them as well: a
// single one tells no role.
var sharedWords = text.NewWords("contract quote negotiation proposal pilot discount expansion email mql prospect phone upsell cross-sell")

var selfSkillWords = text.NewWords("skill knowledge expertise confidence habit fitness health mindset leadership understanding capability negotiation communication")

var activities = text.NewWords("call cold_call dial email cold_email touch touchpoint voicemail linkedin_message connection_request site_visit visit roleplay follow_up sequence quote proposal interview demo prospect session steps daily_steps push_up pull_up conversation connect")
