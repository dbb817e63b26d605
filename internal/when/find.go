package when

import "github.com/goalsmith/goalsmith/internal/text"

// Find gives the deadlines, cadences and other time expressions of a document.
func Find(d *text.Document, o Options) Found { return Found{} }
