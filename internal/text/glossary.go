package text

// Glossary is what a reader's settings add to the word lists. Package lexicon
// makes it and looks into it; it travels with the document so that every lookup
// sees it without being told.
type Glossary interface {
	// Terms are the stretches of a document, in text order, that hold the reader's
	// own terms, which are never vague.
	Terms(d *Document) []Span
}
