package workshop

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/rules"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Check says what keeps a deck from being presented, kept or shared; nil when
// nothing does. The error is an *Error that names the key.
func Check(d Deck) error {
	if err := words("title", d.Title, MaxTitle, false); err != nil {
		return err
	}
	if err := words("about", d.About, MaxNote, true); err != nil {
		return err
	}
	if err := known("role", d.Role); err != nil {
		return err
	}
	switch n := len(d.Rounds); {
	case n == 0:
		return wrong("rounds", "there is no goal yet; a deck needs one at least")
	case n > MaxRounds:
		return wrong("rounds", strconv.Itoa(n)+" goals; a deck holds "+strconv.Itoa(MaxRounds)+" at most, so split it")
	}
	names := ruleNames()
	for i, r := range d.Rounds {
		if err := checkRound(i, r, names); err != nil {
			return err
		}
	}
	return nil
}

func checkRound(i int, r Round, names *text.Words) error {
	if strings.TrimSpace(r.Goal) == "" {
		return wrong(at(i, "goal"), "empty; write the goal or take the round out")
	}
	for _, x := range [...]struct {
		key, value string
		limit      int
		lines      bool
	}{
		{"goal", r.Goal, MaxGoal, true},
		{"weakness", r.Weakness, MaxTitle, false},
		{"ask", r.Ask, MaxNote, true},
		{"listen", r.Listen, MaxNote, true},
		{"rewrite", r.Rewrite, MaxGoal, true},
	} {
		if err := words(at(i, x.key), x.value, x.limit, x.lines); err != nil {
			return err
		}
	}
	if err := known(at(i, "role"), r.Role); err != nil {
		return err
	}
	if len(r.Expect) > MaxExpect {
		return wrong(at(i, "expect"), strconv.Itoa(len(r.Expect))+" findings; "+strconv.Itoa(MaxExpect)+" at most")
	}
	for _, e := range r.Expect {
		if !names.Has(e) {
			return wrong(at(i, "expect"), "there is no rule “"+brief(e)+"”")
		}
	}
	return nil
}

// words bounds a text. Control characters other than a line break are refused:
// no goal has one, and what they draw on a projector nobody knows.
func words(key, s string, limit int, lines bool) error {
	if !utf8.ValidString(s) {
		return wrong(key, "not UTF-8 text")
	}
	if n := utf8.RuneCountInString(s); n > limit {
		return wrong(key, strconv.Itoa(n)+" characters; "+strconv.Itoa(limit)+" at most")
	}
	for _, r := range s {
		if unicode.IsControl(r) && !(lines && r == '\n') {
			return wrong(key, "has a control character, which can't be shown")
		}
	}
	return nil
}

func known(key string, r goal.Role) error {
	switch r {
	case "", goal.SDR, goal.AE, goal.Team:
		return nil
	}
	return wrong(key, "“"+brief(string(r))+"”; use sdr, ae, team or leave it out")
}

func ruleNames() *text.Words {
	w := &text.Words{}
	for _, r := range rules.All() {
		w.Add(r.Name)
	}
	return w
}

// brief cuts what a file said to what an error can show.
func brief(s string) string {
	const limit = 40
	s = strings.ToValidUTF8(s, "�")
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
	if utf8.RuneCountInString(s) > limit {
		return string([]rune(s)[:limit]) + "…"
	}
	return s
}
