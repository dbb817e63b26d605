package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/text"
)

// openers are words in front of the first verb that say only that it is a goal.
var openers = [...]string{
	"my goal is to", "the goal is to", "our goal is to", "goal is to", "my objective is to", "the objective is to", "our objective is to", "my aim is to", "goal :", "objective :",
	"i am going to", "i'm going to", "i would like to", "i'd like to", "i want to", "i plan to", "i aim to", "i need to", "i intend to", "i have to", "i will", "i'll", "i must", "i should", "i'm aiming to", "i wanna", "wanna", "i'm gonna", "im gonna", "gonna", "im going to", "imma",
	"please", "pls", "plz",
}

// teamOpeners are dropped only when they are not all that tells a team's goal.
var teamOpeners = [...]string{"we want to", "we would like to", "we'd like to", "we need to", "we plan to", "we aim to", "we intend to", "we will", "we'll", "we should", "we must", "we have to", "we wanna", "we're going to", "we are going to"}

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
	if i > 0 && i < r.last && r.part[i-1] == dropped && r.d.Sentences[0].First < r.first {
		r.word[i] = capital(r.written(i)) // "… I'll get there": the sentence starts here now
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
