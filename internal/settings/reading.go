package settings

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// Reading is what the settings mean to a review, made once for many. The nil
// Reading is that of the zero Settings.
type Reading struct {
	// Words are the reader's own; nil when there are none.
	Words    *lexicon.Own
	Rules    lint.Tuning
	Bands    goal.Bands
	Currency string
}

// Reading works the settings out for reviews; nil when there is nothing to say
// beyond the calendar, which Time gives.
func (s *Settings) Reading() *Reading {
	r := Reading{Bands: s.Bands, Currency: s.Currency}
	if len(s.Terms)+len(s.Vague)+len(s.Tools)+len(s.Metrics)+len(s.Roles) > 0 {
		roles := words(s.Roles)
		for _, t := range s.Tools {
			roles = append(roles, lexicon.Word{Phrase: t, Section: "tool"})
		}
		r.Words = lexicon.NewOwn(s.Terms, s.Vague, words(s.Metrics), roles)
	}
	if len(s.Rules) > 0 {
		r.Rules = make(lint.Tuning, len(s.Rules))
		for _, p := range s.Rules {
			r.Rules[p.Name] = lint.Severity(p.Value)
		}
	}
	if r.Words == nil && r.Rules == nil && r.Bands == (goal.Bands{}) && r.Currency == "" {
		return nil
	}
	return &r
}

func words(list []Pair) []lexicon.Word {
	out := make([]lexicon.Word, 0, len(list))
	for _, p := range list {
		out = append(out, lexicon.Word{Phrase: p.Name, Section: p.Value})
	}
	return out
}
