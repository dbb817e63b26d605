package exercise

import (
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
)

// Items for today: how many, and of how many goals they are made. More goals take a
// phone a second to go through and make no better items.
const (
	perDay = 6
	models = 8
)

// forToday makes items of the decks' model rewrites, others every day and every time.
func forToday(decks []workshop.Deck, cards []practice.Card, env Env) []practice.Item {
	var all []practice.Source
	for n, more := 0, true; more; n++ { // the decks in turn, so that every day has some of each
		more = false
		for _, d := range decks {
			if n < len(d.Rounds) {
				more = true
				if r := d.Rounds[n]; r.Rewrite != "" {
					all = append(all, practice.Source{Text: r.Rewrite, Role: d.RoleOf(n)})
				}
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	seed := when.Date{Year: 2020, Month: 1, Day: 1}.DaysUntil(env.Time.Today) // of the day
	for _, c := range cards {
		seed += c.Passed + c.Missed
	}
	seed = max(seed, 0)
	var some []practice.Source
	for i := range min(models, len(all)) {
		some = append(some, all[(seed*models+i)%len(all)])
	}
	due := len(practice.Due(cards, env.Time.Today))
	if due == 0 { // then all are practised
		due = len(cards)
	}
	pool := len(cards) * ((perDay + due - 1) / due) // as many of each kind as the due ones may need
	return practice.Pick(practice.Generate(some, pool, uint64(seed), env.options()), cards, env.Time.Today, perDay)
}
