package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// kind reads what sort of goal it is. When an activity and an outcome are both
// named it is an outcome.
func kind(g *Goal) Kind {
	d := g.Doc
	var outcome, activity, development bool
	for _, a := range g.Actions {
		if !a.Main {
			continue
		}
		switch word := a.Verb.Lemma; {
		case kindWords.Has(word):
			development = true
		case kindWords2.Has(word):
			outcome = true
		}
		if a.Verb.Changes() && a.Verb.Class != lexicon.Empty {
			outcome = outcome || changesOutcome(g, a)
		}
	}
	for i := 0; i < len(d.Tokens); i++ {
		if !g.main(i) || isActionAt(g, i) || g.Quoted(i) {
			continue
		}
		if e, next, ok := lexicon.Metrics().Match(d, i); ok {
			switch e.Section {
			case "count":
				if isActivity(e.Phrase) {
					activity = true
				} else {
					outcome = true
				}
			default:
				outcome = true
			}
			i = next - 1
			continue
		}
		if e, next, ok := lexicon.Nouns().Match(d, i); ok {
			switch e.Section {
			case "umbrella":
				outcome = true
			case "development":
				development = true
			}
			i = next - 1
		}
	}
	switch {
	case development && !activityOutcome(g):
		return Development
	case outcome:
		return Outcome
	case activity:
		return Activity
	case len(g.Actions) > 0:
		return Activity
	case len(g.Quantities) > 0:
		return Outcome
	}
	return ""
}

// activityOutcome reports a quantified result beside something to be learnt, so
// that the result is the goal.
func activityOutcome(g *Goal) bool {
	for _, o := range g.Objects {
		if o.Metric != "" && o.Metric != "count" {
			return true
		}
	}
	return false
}

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
	switch phrase {
	case "call", "cold call", "dial", "email", "cold email", "touch", "touchpoint", "voicemail", "linkedin message", "connection request", "site visit", "visit", "roleplay", "follow up", "sequence", "quote", "proposal", "interview", "demo", "prospect", "session", "steps", "daily steps", "push up", "pull up", "conversation", "connect":
		return true
	}
	return false
}

// role takes the user's choice, or reads the role from the words outside the
// reason. A text that is not about sales has none.
func role(g *Goal, given Role) (Role, bool) {
	if given != "" {
		return given, true
	}
	d := g.Doc
	var n struct{ sdr, ae, team int }
	sales := false
	for i := 0; i < len(d.Tokens); i++ {
		if d.Tokens[i].Kind != text.Word {
			continue
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
		switch e.Section {
		case "sdr":
			n.sdr += weight
			sales = true
		case "ae":
			n.ae += weight
			sales = true
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

var kindWords = text.NewWords("learn study practice practise master graduate certify enroll enrol meditate walk exercise journal stretch")

var kindWords2 = text.NewWords("close win sell generate hit achieve attain exceed beat retain renew convert land secure earn acquire upsell gain save book source lose")

var selfSkillWords = text.NewWords("skill knowledge expertise confidence habit fitness health mindset leadership understanding capability negotiation communication")
