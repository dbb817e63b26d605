package stage

// Sum is what became of the rounds that the room wrote in.
type Sum struct {
	// Written are the rounds with a wording, of All.
	Written, All int
	// Before and After are the mean scores of those rounds.
	Before, After int
	// Ready are those that can be signed as they stand.
	Ready int
	Rows  []Row
}

// Row is one round.
type Row struct {
	Round         int
	Goal, Wording string
	Before, After int
	Ready         bool
}

// Sum reads what the room wrote. It reviews every round, so it is for the end.
func (m Model) Sum(env Env) Sum {
	s := Sum{All: len(m.Deck.Rounds)}
	for i, r := range m.Deck.Rounds {
		w := m.Words(i)
		if w == "" {
			continue
		}
		role := m.Deck.RoleOf(i)
		before, after := env.Review(r.Goal, role), env.Review(w, role)
		s.Rows = append(s.Rows, Row{i, r.Goal, w, before.Score.Total, after.Score.Total, after.Ready})
		s.Written++
		s.Before += before.Score.Total
		s.After += after.Score.Total
		if after.Ready {
			s.Ready++
		}
	}
	if s.Written > 0 {
		s.Before = (s.Before + s.Written/2) / s.Written
		s.After = (s.After + s.Written/2) / s.Written
	}
	return s
}
