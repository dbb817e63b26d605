// Package goal reads a document as one goal: what is to be done, to what, how
// much, by when, on what basis and for what reason, as values with spans.
package goal

import (
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Role is whose goal it is; "" when it can't be told.
type Role string

// The roles, as they stand in the JSON.
const (
	SDR  Role = "sdr"
	AE   Role = "ae"
	Team Role = "team"
)

// Kind is what sort of goal it is (semantics.md section 7); "" when it can't be
// told.
type Kind string

// The kinds, as they stand in the JSON.
const (
	Activity    Kind = "activity"
	Outcome     Kind = "outcome"
	Development Kind = "development"
)

// Goal is what was understood of one goal.
type Goal struct {
	Doc *text.Document
	// Today is the day that dates were resolved against.
	Today when.Date
	// Time holds deadlines, cadences and other time expressions.
	Time when.Found
	// Quantities are the quantities with their use set.
	Quantities []quantity.Quantity
	Kind       Kind
	Role       Role
	// RoleGiven reports that the user chose the role.
	RoleGiven bool
}
