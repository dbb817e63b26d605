package practice

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lint"
)

// Hints are three steps towards the answer: what a coach would ask, where to look,
// and what the good goal said there, or what a round's goal leaves open.
func Hints(it Item) []string {
	if it.Criterion == "" {
		return []string{"Read it as somebody who has to do it.", "Look for a number, a day, what carries it and what it is for.", "Everything is there: it is ready to sign."}
	}
	second := "No word is weak. Ask which of the five letters has nothing to stand on: it is " + it.Criterion.Name()[:1] + "."
	if len(it.Words) > 0 {
		second = "A word is weak: look " + where(it) + "."
	}
	third := "A goal like this once said “" + it.Gone + "”."
	switch {
	case it.Round && len(it.Open) > 0:
		third = "Not met yet: " + names(it.Open) + "."
	case len(it.Words) > 0 && it.Gone == "":
		third = "Take “" + it.Words[0].In(it.Text) + "” out and read it again."
	}
	return []string{ask(it.Criterion), second, third}
}

func names(cs []lint.Criterion) string {
	var out []string
	for _, c := range cs {
		out = append(out, strings.ToLower(c.Name()))
	}
	return listed(out)
}

func ask(c lint.Criterion) string {
	switch c {
	case lint.Measurable:
		return "How would you know that it is done?"
	case lint.Achievable:
		return "Would you believe it? What makes it reachable?"
	case lint.Relevant:
		return "Why this, and why now? Who needs it?"
	case lint.TimeBound:
		return "When would you sit down and say that it is done?"
	}
	return "Would two people who read this do the same thing?"
}

// where is the third of the text that the first weak word stands in.
func where(it Item) string {
	switch at := it.Words[0].Start; {
	case at*3 < len(it.Text):
		return "near the start"
	case at*3 < 2*len(it.Text):
		return "in the middle"
	}
	return "near the end"
}
