// Package rewrite turns what was understood of a goal into complete drafts: a
// template's slots are filled with the goal's own words, and what the goal does
// not say stays an honest blank.
package rewrite

import "github.com/goalsmith/goalsmith/internal/text"

// Blank is a place in a draft that the user has to fill.
type Blank struct {
	// Name is the slot's name: "amount".
	Name string
	// Prompt is the short question written in its place: "how much?".
	Prompt string
	// Span covers the blank in the text that holds it.
	text.Span
}

// Card is the goal as five lines.
type Card struct{ S, M, A, R, T string }

// Rewrite is one draft made from a template.
type Rewrite struct {
	// Template is the template's name, Title its heading, UseWhen one line on
	// when it fits.
	Template, Title, UseWhen string
	// Why is one line on why it was offered for this goal; Note, where there is
	// something to say, on what the draft keeps that is still to be settled.
	Why, Note string
	// Text is the draft in one sentence with each blank as {name}; Blanks are
	// their spans in Text.
	Text   string
	Blanks []Blank
	// Draft is the same with each blank as [prompt], as it goes into the editor;
	// DraftBlanks are their spans in Draft.
	Draft       string
	DraftBlanks []Blank
	Card        Card
}
