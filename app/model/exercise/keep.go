package exercise

import (
	"encoding/json"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
)

// version is the kept session's; another one is not read.
const version = 1

// maxRecord is the longest record that is read: a full deck with room to spare.
const maxRecord = 2 * workshop.MaxFile

// kept is a session as a device keeps it.
type kept struct {
	Version int
	Session Session
}

// Record is the session for the device.
func (s Session) Record() string {
	b, err := json.Marshal(kept{version, s})
	if err != nil {
		return ""
	}
	return string(b)
}

// ParseSession reads a record. What doesn't hold is no session: a round that is
// lost is begun again, and a page that can't open is worse.
func ParseSession(record string) Session {
	var k kept
	if len(record) > maxRecord || json.Unmarshal([]byte(record), &k) != nil || k.Version != version || !k.Session.holds() {
		return Session{}
	}
	return k.Session
}

func (s Session) holds() bool {
	n := len(s.Items)
	if n == 0 || n > workshop.MaxRounds || s.At < 0 || s.At > n || !short(s.Title, workshop.MaxTitle) || !short(s.Answer.Rewrite, workshop.MaxGoal) {
		return false
	}
	done := s.At
	if s.Marked {
		done++
	}
	if !s.Over && (len(s.Done) != done || s.At == n) || len(s.Done) > n {
		return false
	}
	for _, d := range s.Done {
		if d.Points < 0 || d.Points > 100 || !d.Before.holds() || !d.After.holds() {
			return false
		}
	}
	for _, it := range s.Items {
		if !holds(it) {
			return false
		}
	}
	return s.At == n || within(s.Answer.Tapped, s.Items[s.At].Text)
}

func (s Standing) holds() bool { return len(s.Verdicts) == 5 && s.Score >= 0 && s.Score <= 100 }

// holds reports whether an item's key can be marked by.
func holds(it practice.Item) bool {
	if !short(it.Text, workshop.MaxGoal) || !short(it.Model, workshop.MaxGoal) || !short(it.Gone, workshop.MaxGoal) || !within(it.Words, it.Text) {
		return false
	}
	if it.Round { // its key is made anew
		return it.Text != ""
	}
	known := false
	for _, c := range lint.Criteria() {
		known = known || c == it.Criterion
	}
	for _, k := range practice.Kinds() {
		if k == it.Kind {
			return known
		}
	}
	return false
}

// within reports whether spans are in order in a text, on its characters.
func within(spans []text.Span, s string) bool {
	for _, w := range spans {
		if w.Start < 0 || w.End > len(s) || w.Start >= w.End || !utf8.ValidString(s[w.Start:w.End]) {
			return false
		}
	}
	return len(spans) <= len(s)
}

func short(s string, most int) bool {
	return len(s) <= utf8.UTFMax*most && utf8.RuneCountInString(s) <= most
}
