package model

import "github.com/goalsmith/goalsmith/internal/glossary"

// Glossary is the glossary's page. Its data is a file that is fetched when the
// page is first shown.
type Glossary struct {
	Terms []glossary.Term
	// Query is what was typed to search, Found the terms that fit it.
	Query string
	Found []glossary.Term
	// Failed reports that the data could not be had.
	Failed bool
}

// What happens to the glossary.
type (
	// GlossaryCame brings the glossary's data, "" when it could not be had.
	GlossaryCame struct{ Data string }
	// TermSought is what was typed into the search field.
	TermSought struct{ Query string }
)

func (g GlossaryCame) apply(m Model, env Env) Model {
	m.Glossary.Terms = glossary.Parse(g.Data)
	m.Glossary.Failed = len(m.Glossary.Terms) == 0
	return TermSought{m.Glossary.Query}.apply(m, env)
}

func (t TermSought) apply(m Model, _ Env) Model {
	m.Glossary.Query = t.Query
	m.Glossary.Found = glossary.Find(m.Glossary.Terms, t.Query)
	return m
}
