package settings

import (
	"strconv"

	"github.com/goalsmith/goalsmith/internal/lexicon"
)

// list is the words under a key, or nil when the key holds none.
func (s *Settings) list(key string) *[]string {
	switch key {
	case Terms:
		return &s.Terms
	case Vague:
		return &s.Vague
	case Tools:
		return &s.Tools
	}
	return nil
}

// pairs are the names with their values under a key, or nil.
func (s *Settings) pairs(key string) *[]Pair {
	switch key {
	case Metrics:
		return &s.Metrics
	case Roles:
		return &s.Roles
	case Rules:
		return &s.Rules
	}
	return nil
}

// Words are the words under a key, in the order in which they were added.
func (s *Settings) Words(key string) []string {
	if l := s.list(key); l != nil {
		return *l
	}
	return nil
}

// Pairs are the names and values under a key, by name.
func (s *Settings) Pairs(key string) []Pair {
	if l := s.pairs(key); l != nil {
		return *l
	}
	return nil
}

// Add puts a word, or the name of a rule, under a key, with a value where the key
// takes one. What is there already gets the new value. A word is vague or never
// vague and not both: the last word on it stands.
func (s Settings) Add(key, name, value string) (Settings, error) {
	err := s.add(key, name, value)
	return s, err
}

// add changes nothing when it refuses.
func (s *Settings) add(key, name, value string) error {
	at := key + "." + brief(name)
	if key == Rules {
		if !isRule(name) {
			return wrong(at, "there is no such rule")
		}
	} else {
		w, err := Word(name)
		if err != nil {
			return wrong(at, err.Error())
		}
		name = w
	}
	if l := s.list(key); l != nil {
		if has(*l, name) {
			return nil
		}
		if len(*l) >= MaxWords {
			return full(key)
		}
		switch key {
		case Terms:
			s.Vague = without(s.Vague, name)
		case Vague:
			s.Terms = without(s.Terms, name)
		}
		*l = append((*l)[:len(*l):len(*l)], name)
		return nil
	}
	l := s.pairs(key)
	if l == nil {
		return wrong(brief(key), "there is no such setting")
	}
	if _, err := chosen(key, at, value); err != nil {
		return err
	}
	list := put(*l, name, value)
	if len(list) > MaxWords {
		return full(key)
	}
	*l = list
	return nil
}

func full(key string) error {
	return wrong(key, "holds more than "+strconv.Itoa(MaxWords)+" entries")
}

// Without takes a word, or the name of a rule, off a key.
func (s Settings) Without(key, name string) Settings {
	if l := s.list(key); l != nil {
		*l = without(*l, name)
	}
	if l := s.pairs(key); l != nil {
		*l = put(*l, name, "")
	}
	return s
}

// TermOf is the term that stands in a text as these words, or "".
func (s *Settings) TermOf(words string) string {
	for _, t := range s.Terms {
		if lexicon.Same(t, words) {
			return t
		}
	}
	return ""
}
