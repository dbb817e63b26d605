package exercise

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
	"github.com/goalsmith/goalsmith/internal/workshop/room"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
	"github.com/goalsmith/goalsmith/web"
)

var env = Env{Time: when.Options{Today: when.Date{Year: 2026, Month: time.January, Day: 15}}}

const better = "Book 20 meetings with clinics by the end of the quarter, based on 200 contacts a week at 10%, so that the AE team has its pipeline."

func file(t testing.TB, id string) string {
	t.Helper()
	for _, r := range workshop.ReadyMade() {
		if r.ID == id {
			raw, err := web.Files.ReadFile(r.File)
			if err != nil {
				t.Fatal(err)
			}
			return string(raw)
		}
	}
	t.Fatal(id)
	return ""
}

func all(m Model, msgs ...Msg) Model {
	for _, x := range msgs {
		m = Update(m, x, env)
	}
	return m
}

func deck(goals ...string) workshop.Deck {
	d := workshop.Deck{Title: "Our room"}
	for _, g := range goals {
		d.Rounds = append(d.Rounds, workshop.Round{Goal: g})
	}
	return d
}

func link(t testing.TB, d workshop.Deck) string {
	t.Helper()
	f, err := share.Fragment(d)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// begun is a session on two goals.
func begun(t testing.TB) Model {
	return all(New(env), Linked{link(t, deck("Book 20 meetings with clinics soon", "Increase sales"))}, Begin{Link})
}

func TestLinks(t *testing.T) {
	good := link(t, deck("Increase sales"))
	for _, x := range []struct {
		name, fragment, wrong string
		rounds                int
	}{
		{"none", "", "", 0}, {"good", good, "", 1}, {"with its hash", "#" + good, "", 1},
		{"cut", good[:len(good)-4], "The link was cut or changed", 0}, {"empty", "d1.", "The link", 0},
		{"no deck", "top", "The link holds no deck", 0}, {"newer", "d7.abc", "The link is from a newer Goalsmith", 0},
		{"long", "d1." + strings.Repeat("A", 1<<20), "The link is longer than 32 KB", 0},
	} {
		m := all(New(env), Linked{x.fragment})
		if !strings.HasPrefix(m.Wrong, x.wrong) || (m.Wrong == "") != (x.wrong == "") || len(m.Offer.Rounds) != x.rounds || m.Phase != Choosing {
			t.Errorf("%s: %q, %d rounds, phase %d", x.name, m.Wrong, len(m.Offer.Rounds), m.Phase)
		}
		if m = all(m, Fetching{"mixed"}, DeckCame{"mixed", file(t, "mixed")}); m.Phase != Working || m.Wrong != "" {
			t.Errorf("%s: the page doesn't go on: %q", x.name, m.Wrong)
		}
	}
}

// TestDeck works through a deck and reads the code that comes of it.
func TestDeck(t *testing.T) {
	m := begun(t)
	if m.Phase != Working || len(m.Words) != 6 || m.Words[5].In(m.Item.Text) != "soon" || m.Session.Answer.Rewrite != m.Item.Text || m.Changed() {
		t.Fatalf("%+v", m)
	}
	m = all(m, Tap{5}, Tap{1}, Tap{1}, Tap{99}, Name{lint.Relevant}, Name{lint.TimeBound}, Name{"nonsense"}, Hint{}, Write{better})
	if m.StateOf(5) != Tapped || m.StateOf(1) != Plain || m.Session.Answer.Named != lint.TimeBound || len(m.HintsRead()) != 1 || !m.Changed() {
		t.Errorf("%+v", m.Session.Answer)
	}
	m = all(m, Check{})
	if m.Mark.Total != 95 || !m.Session.Marked || m.StateOf(5) != Found || m.Streak.Now != 1 || m.MoreHints() {
		t.Errorf("%+v", m.Mark)
	}
	if again := all(m, Check{}, Tap{0}, Write{"x"}, Hint{}, Name{lint.Specific}, Skip{}); !cmp.Equal(again, m) {
		t.Error("a marked answer changes")
	}
	m = all(m, Next{}, Skip{})
	if m.Phase != Ended || m.Session.Score() != 47 || m.Session.Passed() != 1 || m.Streak != (practice.Streak{Now: 0, Best: 1}) {
		t.Fatalf("%+v", m.Session)
	}
	r, err := room.Parse(m.Session.Code())
	if err != nil {
		t.Fatal(err)
	}
	if r.Deck != m.Session.Mark || r.Before[4] != room.Little || r.After[4] != room.Much || r.To <= r.From {
		t.Errorf("%s is %+v", m.Session.Code(), r)
	}
	for _, c := range m.Cards {
		if c.Kind == practice.Vague && (c.Passed != 1 || c.Missed != 1 || m.ComesAgain(c) != "tomorrow") {
			t.Errorf("%+v", c)
		}
	}
	if m = all(m, Copied{true}); m.Copied != IsCopied {
		t.Error("copied")
	}
	if m = all(m, Again{}); m.Phase != Choosing || m.Session.Going() || len(m.Offer.Rounds) != 2 {
		t.Errorf("%+v", m)
	}
}

func TestToday(t *testing.T) {
	files := []string{file(t, "sdr"), file(t, "ae"), "broken", file(t, "mixed")}
	m := all(New(env), DecksCame{files}) // nobody asked
	if m.Phase != Choosing {
		t.Error("items came unasked")
	}
	m = all(m, Fetching{Today}, DecksCame{files})
	if m.Phase != Working || len(m.Session.Items) != perDay || m.Session.Deck {
		t.Fatalf("%d items, phase %d", len(m.Session.Items), m.Phase)
	}
	for i := range perDay {
		it := m.Item
		m = all(m, Name{it.Criterion}, Write{it.Model}, Check{})
		if !m.Mark.Passed() {
			t.Errorf("item %d: %q", i+1, m.Mark.Why)
		}
		m = all(m, Next{})
	}
	if m.Phase != Ended || m.Session.Code() != "" || m.Streak.Best != perDay {
		t.Errorf("%+v", m.Session)
	}
	more := all(all(m, Again{}), Fetching{Today}, DecksCame{files})
	if more.Phase != Working || more.Item.Text == m.Session.Items[0].Text {
		t.Errorf("the same again: %q", more.Item.Text)
	}
	if m = all(New(env), Fetching{Today}, DecksCame{make([]string, 4)}); m.Wrong != noDeck || m.Phase != Choosing || m.Busy != "" {
		t.Errorf("%+v", m.Wrong)
	}
	if m = all(New(env), Fetching{"ae"}, DeckCame{"ae", ""}); m.Wrong != noDeck {
		t.Errorf("%+v", m.Wrong)
	}
	if m = all(New(env), Fetching{"ae"}, DeckCame{"ae", `{"schema":1}`}); m.Wrong == "" || m.Phase != Choosing {
		t.Errorf("%+v", m.Wrong)
	}
}

// TestAnyDeck: any goals can be practised on, however many and however long.
func TestAnyDeck(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := deck(rapid.SliceOfN(rapid.String(), 1, 4).Draw(t, "goals")...)
		m := New(env).begin(of(Link, d, env), env)
		for m.Phase == Working {
			for i, w := range m.Words {
				if !strings.Contains(m.Item.Text, w.Text) || w.In(m.Item.Text) == "" && !w.Empty() {
					t.Fatalf("%+v", w)
				}
				m = all(m, Tap{i})
			}
			m = all(m, Hint{}, Hint{}, Hint{}, Hint{}, Write{rapid.String().Draw(t, "rewrite")}, Check{})
			for i := range m.Words {
				m.StateOf(i)
			}
			m = all(m, Next{})
		}
		if _, err := room.Parse(m.Session.Code()); err != nil {
			t.Fatal(m.Session.Code(), err)
		}
	})
}

func TestFullDeck(t *testing.T) {
	d := deck()
	for range workshop.MaxRounds {
		d.Rounds = append(d.Rounds, workshop.Round{Goal: strings.Repeat("Book meetings soon. ", 149)})
	}
	m := New(env).begin(of(Link, d, env), env)
	if m = all(m, Write{strings.Repeat("é", workshop.MaxGoal+9)}); len([]rune(m.Session.Answer.Rewrite)) != workshop.MaxGoal {
		t.Error("the rewrite isn't bounded")
	}
	m = all(m, Check{}, Next{})
	if back := ParseSession(m.Session.Record()); back.At != 1 || len(back.Items) != workshop.MaxRounds {
		t.Errorf("%d of %d", back.At, len(back.Items))
	}
}

func TestWords(t *testing.T) {
	const goal = "S: Book “20” meetings — soon!\nM: 10% of $5K…"
	var got []string
	for _, w := range words(goal) {
		s := w.Text + "=" + w.In(goal)
		if w.Break {
			s = "/" + s
		}
		got = append(got, s)
	}
	want := []string{"S:=S", "Book=Book", "“20”=20", "meetings=meetings", "—=", "soon!=soon", "/M:=M", "10%=10%", "of=of", "$5K…=$5K"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
