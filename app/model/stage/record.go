package stage

import (
	"encoding/json"
	"time"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// maxRecord bounds a record, in bytes: the words of a full deck.
const maxRecord = 4 << 20

// record is the stage as it is kept on the device and told to the other window.
// A key is never renamed.
type record struct {
	Schema int             `json:"schema"`
	ID     string          `json:"id"`
	Mark   byte            `json:"mark"`
	Deck   json.RawMessage `json:"deck,omitempty"`
	On     bool            `json:"on,omitempty"`
	Round  int             `json:"round"`
	Step   Step            `json:"step"`
	Seen   [5]bool         `json:"seen"`
	Whole  bool            `json:"whole,omitempty"`
	Asked  lint.Criterion  `json:"asked,omitempty"`
	Words  []string        `json:"words,omitempty"`
	Goals  []string        `json:"goals,omitempty"` // what the words are of
	Held   bool            `json:"held,omitempty"`
	Model  bool            `json:"model,omitempty"`
	Sound  bool            `json:"sound,omitempty"`
	Length int             `json:"length,omitempty"` // seconds
	Left   int             `json:"left,omitempty"`   // milliseconds
	Runs   bool            `json:"runs,omitempty"`
	Used   bool            `json:"used,omitempty"`
}

// Encode writes the stage; withDeck tells the deck as well, for a window that
// can't know it.
func (m Model) Encode(now time.Duration, withDeck bool) string {
	s := m.Show
	r := record{
		Schema: 1, ID: m.Chosen, Mark: m.Deck.Mark(), On: s.On, Round: s.Round, Step: s.Step, Seen: s.Seen, Whole: s.SeenWhole, Asked: s.Asked,
		Words: s.Words, Held: s.Held, Model: s.Model, Sound: s.Sound,
		Length: int(s.Timer.length() / time.Second), Left: int(s.Timer.LeftAt(now) / time.Millisecond),
		Runs: s.Timer.Running, Used: s.Timer.Used,
	}
	for i, w := range s.Words {
		if w != "" && i < len(m.Deck.Rounds) {
			r.Goals = append(r.Goals, make([]string, i+1-len(r.Goals))...)
			r.Goals[i] = m.Deck.Rounds[i].Goal
		}
	}
	if withDeck {
		r.Deck = workshop.Compact(m.Deck)
	}
	out, err := json.Marshal(r)
	if err != nil {
		return "" // strings and numbers can always be written
	}
	return string(out)
}

// Resumed brings a kept stage back, or what the other window says of it. A record
// that can't be read, or that is of another deck than the one at hand, changes
// nothing; of a deck that was edited since, what was written to goals that still
// stand comes back. Ours reports that the record is this window's own, from before a
// reload: the stage is then offered and not opened, and its timer rests.
type Resumed struct {
	Record string
	Ours   bool
}

func (r Resumed) apply(m Model, env Env) Model {
	m, _ = r.resume(m, env)
	return m
}

func (r Resumed) resume(m Model, env Env) (Model, bool) {
	var k record
	if len(r.Record) > maxRecord || json.Unmarshal([]byte(r.Record), &k) != nil || k.Schema != 1 {
		return m, false
	}
	if len(k.Deck) > 0 && !r.Ours {
		d, err := workshop.Parse(k.Deck)
		if err != nil {
			return m, false
		}
		m.Chosen, m.Deck, m.Wrong = k.ID, d, ""
	}
	n := len(m.Deck.Rounds)
	if k.ID == m.Chosen && k.Mark != m.Deck.Mark() && r.Ours {
		words, any := carry(k.Goals, k.Words, m.Deck)
		if m.Show.Words = words; any {
			m = m.read(env)
		}
		return m, any
	}
	if k.ID != m.Chosen || k.Mark != m.Deck.Mark() || k.Round < 0 || k.Round >= n || len(k.Words) > n || !k.Step.known() {
		return m, false
	}
	s := Show{
		On: k.On && !r.Ours, Round: k.Round, Step: k.Step, Seen: k.Seen, SeenWhole: k.Whole, Asked: k.Asked, Words: k.Words, Held: k.Held,
		Model: k.Model && m.Deck.Rounds[k.Round].Rewrite != "", Sound: k.Sound, Help: m.Show.Help,
	}
	s.Timer = Timer{Length: time.Duration(min(max(k.Length, 1), 24*3600)) * time.Second, Used: k.Used, Running: k.Runs && !r.Ours}
	s.Timer.Left = min(max(time.Duration(k.Left)*time.Millisecond, 0), s.Timer.Length)
	if s.Timer.Running {
		s.Timer.Ends = env.Now + s.Timer.Left
	}
	m.Show = s
	return m.read(env), true
}

// carry finds what was written to the goals of a deck in another one.
func carry(goals, words []string, d workshop.Deck) (out []string, any bool) {
	for i, r := range d.Rounds {
		for k, g := range goals {
			if g != "" && g == r.Goal && k < len(words) && words[k] != "" {
				out = append(out, make([]string, i+1-len(out))...)
				out[i], any = words[k], true
				break
			}
		}
	}
	return out, any
}

// goalsOf are the goals of a deck.
func goalsOf(d workshop.Deck) []string {
	out := make([]string, len(d.Rounds))
	for i, r := range d.Rounds {
		out[i] = r.Goal
	}
	return out
}

func (s Step) known() bool {
	return s == StepGoal || s == StepWrite || s == StepCompare || s == StepEnd
}

// Begun reports that there is a session to go on with.
func (m Model) Begun() bool {
	if m.Show.Round > 0 || m.Show.Step != StepGoal {
		return true
	}
	for _, w := range m.Show.Words {
		if w != "" {
			return true
		}
	}
	return false
}

// Afresh begins a session anew; Former brings the one before it back.
type (
	Afresh struct{}
	Former struct{}
)

func (Former) apply(m Model, env Env) Model {
	now := ""
	if m.Begun() {
		now = m.Encode(env.Now, false)
	}
	back, ok := Resumed{Record: m.Former, Ours: true}.resume(m, env)
	if ok {
		back.Former = now
	}
	return back
}

func (Afresh) apply(m Model, env Env) Model {
	if m.Begun() {
		m.Former = m.Encode(env.Now, false)
	}
	m.Show = Show{Step: StepGoal, Timer: m.Show.Timer.reset(), Sound: m.Show.Sound}
	return m.read(env)
}
