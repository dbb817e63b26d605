package model

import (
	"encoding/json"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/goal"
)

// Draft is what is stored between visits.
type Draft struct {
	Version   int        `json:"version"`
	Text      string     `json:"text"`
	Role      goal.Role  `json:"role"`
	Dismissed []Key      `json:"dismissed"`
	Closed    []NoticeID `json:"closed"`
	// Older is a draft that gave way to a newer text and is still on offer.
	Older string `json:"older,omitempty"`
	// Settings are the user's settings file, as package settings reads it; none
	// for those that Goalsmith comes with.
	Settings json.RawMessage `json:"settings,omitempty"`
}

const (
	draftVersion = 1
	maxDraft     = 1 << 20 // bytes of text
	maxDismissed = 200
	maxClosed    = 20
)

// Draft is what of the screen outlives it.
func (m Model) Draft() Draft {
	var closed []NoticeID
	for _, id := range m.Closed {
		// Only what stays true on the next visit is remembered as closed.
		if id == NoticeEvicts {
			closed = append(closed, id)
		}
	}
	d := Draft{Version: draftVersion, Text: m.Text, Role: m.Role, Dismissed: m.Dismissed, Closed: closed, Older: m.OldDraft}
	if m.SettingsRecord != "" {
		d.Settings = json.RawMessage(m.SettingsRecord)
	}
	return d
}

// Encode is the stored form.
func (d Draft) Encode() string {
	b, err := json.Marshal(d)
	if err != nil { // only strings, numbers and a record that was read: there is nothing that can't be written
		return ""
	}
	return string(b)
}

// ParseDraft reads a stored record. It trusts nothing: what is not understood or
// out of bounds is left out, and the text is kept wherever it can be read.
func ParseDraft(s string) (Draft, bool) {
	var d Draft
	if len(s) > 4*maxDraft || json.Unmarshal([]byte(s), &d) != nil {
		return Draft{}, false
	}
	d.Text, d.Older = bounded(d.Text), bounded(d.Older)
	switch d.Role {
	case "", goal.SDR, goal.AE, goal.Team:
	default:
		d.Role = ""
	}
	d.Dismissed = d.Dismissed[:min(len(d.Dismissed), maxDismissed)]
	d.Closed = d.Closed[:min(len(d.Closed), maxClosed)]
	d.Version = draftVersion
	return d, true
}

func bounded(s string) string {
	if len(s) <= maxDraft {
		return s
	}
	cut := maxDraft
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut]
}
