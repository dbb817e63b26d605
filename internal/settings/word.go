package settings

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/rules"
)

// Word is a word or phrase as a list holds it, or why it can't.
func Word(s string) (string, error) {
	s = strings.Join(strings.Fields(s), " ")
	switch {
	case !printable(s):
		return "", wrong("", "holds a character that can't be printed")
	case utf8.RuneCountInString(s) > maxRunes:
		return "", wrong("", "is longer than "+strconv.Itoa(maxRunes)+" characters")
	}
	parts := lexicon.Phrase(s)
	switch {
	case len(parts) == 0:
		return "", wrong("", "must start with a letter or a digit")
	case len(parts) > maxParts:
		return "", wrong("", "has more than "+strconv.Itoa(maxParts)+" words")
	}
	return s, nil
}

func printable(s string) bool {
	for _, r := range s {
		if !unicode.IsPrint(r) || r == utf8.RuneError {
			return false
		}
	}
	return true
}

// isRule reports a rule's name.
func isRule(name string) bool {
	for _, r := range rules.All() {
		if r.Name == name {
			return true
		}
	}
	return false
}

// brief keeps what a file says from filling a message.
func brief(s string) string {
	s = strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return '?'
		}
		return r
	}, s)
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
