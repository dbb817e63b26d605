package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// openers are words in front of the first verb that say only that it is a goal.
var openers = [...]string{
	"my goal is to", "the goal is to", "our goal is to", "goal is to", "my objective is to", "the objective is to", "our objective is to", "my aim is to", "goal :", "objective :",
	"i am going to", "i'm going to", "i would like to", "i'd like to", "i want to", "i plan to", "i aim to", "i need to", "i intend to", "i have to", "i will", "i'll", "i must", "i should", "i'm aiming to",
	"please",
}

// teamOpeners are dropped only when they are not all that tells a team's goal.
var teamOpeners = [...]string{"we want to", "we would like to", "we'd like to", "we need to", "we plan to", "we aim to", "we intend to", "we will", "we'll", "we should", "we must", "we have to"}

// dropOpeners takes "I want to" and the like out.
func (r *reading) dropOpeners() {
	i := r.first
	for i < r.last && (r.part[i] != inCore || r.d.Tokens[i].Kind == text.Punct || r.d.Tokens[i].Kind == text.Bullet) {
		i++
	}
	for _, o := range openers {
		if next, ok := r.d.Phrase(i, strings.Fields(o)...); ok {
			r.drop(i, next)
			i = next
		}
	}
	if r.g.Role != goal.Team || r.g.RoleGiven {
		for _, o := range teamOpeners {
			if next, ok := r.d.Phrase(i, strings.Fields(o)...); ok {
				r.drop(i, next)
				i = next
			}
		}
	}
	if r.d.Is(i, "to") && r.g.ActionAt(i+1) != nil && !r.leadingReason(i) {
		r.drop(i, i+1)
	}
}

// leadingReason takes a purpose in front apart: "To feed the pipeline, make 50
// calls a day".
func (r *reading) leadingReason(i int) bool {
	for k := i + 2; k < r.last; k++ {
		if a := r.g.ActionAt(k + 1); r.d.Is(k, ",") && a != nil && a.Main && !r.holdsFact(i, k) {
			for j := i; j < k; j++ {
				if r.part[j] == inCore {
					r.part[j] = inReason
				}
			}
			return true
		}
	}
	return false
}

// commit turns "try to close" into "close" and "focus on closing" into "close";
// where no verb follows it asks what will be done. It gives the token after
// what it changed.
func (r *reading) commit(phrase string, i, next int) int {
	d := r.d
	if r.part[i] != inCore || !r.g.MainVerbPlace(i) {
		return next
	}
	if next == i+1 && (r.g.ActionAt(i) == nil || d.Is(next, ":", "rate", "of", "tickets", "team", "desk")) {
		return next
	}
	v, verb := lexicon.VerbOf(d.Norm(next))
	switch {
	case strings.HasSuffix(phrase, " to") && verb && v.Form == lexicon.Base:
		r.drop(i, next)
	case verb && v.Form == lexicon.Gerund && !strings.HasSuffix(phrase, " to") && !d.Is(next, "training", "onboarding", "marketing", "prospecting", "coaching", "learning", "selling") && (nounLike(d.At(next+1)) || d.At(next+1).Kind != text.Word || d.Is(next+1, "the", "our", "my", "a", "an")):
		r.drop(i, next)
		r.word[next] = v.Lemma
		return next + 1
	case d.At(next).Kind == text.Number:
	case learns(phrase):
		r.drop(i, next)
		r.part[i], r.word[i] = inCore, "Learn"
	case !nounLike(d.At(next)) && !d.Is(next, "the", "our", "my", "a", "an", "their", "your", "each", "every"):
		r.drop(i, next)
	default:
		r.deed(i, next, phrase)
	}
	return next
}

// deed asks what will be done, and keeps the effort as what it is for: "help
// customers" becomes "[do what, how many?] to help customers".
func (r *reading) deed(i, next int, phrase string) {
	for _, w := range [...]string{" on", " with", " into"} {
		if strings.HasSuffix(phrase, w) {
			r.put(i, next, "deed")
			r.suffix[i], r.counted = "on", true
			return
		}
	}
	if i > 0 && r.part[i-1] == inCore && !r.d.Is(i-1, ",", ":", "-", ";") || len(r.d.Tokens[i].Text) == 0 {
		return
	}
	for _, s := range shared {
		if s.Name == "deed" {
			r.ahead[i] = s
		}
	}
	r.word[i], r.counted = "to "+lowerFirst(r.written(i)), true
}

func lowerFirst(s string) string {
	if s != "" && s[0] >= 'A' && s[0] <= 'Z' && (len(s) == 1 || s[1] >= 'a') {
		return strings.ToLower(s[:1]) + s[1:]
	}
	return s
}

// learns reports effort that means learning: "get better at negotiation".
func learns(phrase string) bool {
	for _, p := range [...]string{"get better at", "get good at", "become familiar with", "get familiar with", "familiarize myself with", "learn about"} {
		if p == phrase {
			return true
		}
	}
	return false
}

// ownBlanks takes over the blanks that the goal has: each keeps its question.
func (r *reading) ownBlanks() {
	for _, b := range r.g.Blanks {
		i := r.d.TokenAt(b.Start)
		if i >= len(r.part) || r.part[i] == inRest {
			continue
		}
		prompt := question(b.In(r.d.Text))
		p := asks(prompt, r.d.Norm(i-1))
		if prompt == "what?" && r.d.Is(i-1, "by") && r.counted && i+1 == len(r.d.Tokens) {
			prompt, p = "which day?", inDeadline
		}
		if i > 0 && r.part[i] != dropped && (p == inDeadline && r.d.Is(i-1, "by", "until", "before", "on") || p == inReason && r.d.Is(i-1, "to")) {
			r.part[i], r.part[i-1] = p, p
		}
		if r.part[i] == inCore && p == inCore {
			r.counted = true
		}
		r.asked[p] = true
		r.swap[i] = Slot{Name: slug(prompt), Prompt: prompt}
		for k := i + 1; k < len(r.d.Tokens) && r.d.Tokens[k].Start < b.End; k++ {
			r.part[k] = dropped
		}
	}
}

// question is the prompt of a blank as the user wrote it, without its marks.
func question(s string) string {
	clean := strings.TrimSpace(strings.Map(func(c rune) rune {
		switch c {
		case '[', ']', '{', '}', '<', '>', '_', '\n', '\r', '\t':
			return ' '
		}
		return c
	}, strings.ToValidUTF8(s, "")))
	clean = strings.Join(strings.Fields(clean), " ")
	low := strings.ToLower(clean)
	switch {
	case clean == "" || low == "tbd" || low == "tbc" || low == "tba":
		return "what?"
	case strings.HasSuffix(clean, "%") && len(clean) < 5:
		return "what percent?"
	case len(clean) < 5 && !strings.Contains(clean, "?"):
		return "how much?"
	}
	return clean
}

// asks is the part that a user's blank stands for, by its words.
func asks(prompt, before string) part {
	low := strings.ToLower(prompt)
	has := func(words ...string) bool {
		for _, w := range words {
			if strings.Contains(low, w) {
				return true
			}
		}
		return false
	}
	switch {
	case has("when", "which day", "date", "deadline", "day?"):
		return inDeadline
	case has("tool", "where"):
		return inTracking
	case has("feed", "what for", "why", "reason"):
		return inReason
	case before == "on" && has("what", "pace", "pipeline"), has("basis"):
		return inBasis
	}
	return inCore
}

// slug makes a name out of a prompt: "how many a week?" is how_many.
func slug(prompt string) string {
	var words []string
	for _, f := range strings.Fields(strings.ToLower(prompt)) {
		w := strings.Map(func(c rune) rune {
			if c >= 'a' && c <= 'z' {
				return c
			}
			return -1
		}, f)
		if w != "" {
			words = append(words, w)
		}
	}
	if len(words) == 0 {
		return "value"
	}
	return strings.Join(words[:min(2, len(words))], "_")
}

// emptyVerbs asks what will be done in place of a verb that no number pins
// down: "leverage", "transform".
func (r *reading) emptyVerbs() {
	for _, a := range r.g.Actions {
		if a.Verb.Class == lexicon.Empty && r.part[a.Token] == inCore && a.Verb.Form == lexicon.Base && r.g.Vague(a) {
			r.put(a.Token, a.Token+1, "deed")
			r.suffix[a.Token], r.counted = "on", true
		}
	}
}
