package practice

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/when"
)

func date(t testing.TB, s string) when.Date {
	t.Helper()
	d, err := when.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestLeitner(t *testing.T) {
	today := date(t, "2028-02-27")
	c := Card{Kind: Vague, Box: 1, Due: today}
	for _, x := range []struct {
		passed bool
		box    int
		due    string
	}{
		{true, 2, "2028-02-29"}, {true, 3, "2028-03-02"}, {true, 4, "2028-03-06"}, {true, 5, "2028-03-14"}, {true, 5, "2028-03-14"}, {false, 1, "2028-02-28"}, {true, 2, "2028-02-29"},
	} {
		c = c.After(x.passed, today)
		if c.Box != x.box || c.Due.String() != x.due {
			t.Errorf("box %d due %s, want %d, %s", c.Box, c.Due, x.box, x.due)
		}
	}
	if c.Passed != 6 || c.Missed != 1 {
		t.Errorf("%+v", c)
	}
}

func TestDueAndPick(t *testing.T) {
	today := date(t, "2026-12-31")
	cards := []Card{
		{Kind: NoMetric, Box: 3, Due: today}, {Kind: NoDeadline, Box: 1, Due: today}, {Kind: Vague, Box: 1, Due: today.AddDays(-2)},
		{Kind: NoBasis, Box: 1, Due: today.AddDays(1)}, {Kind: NoReason, Box: 5, Due: today.AddDays(9)},
	}
	if diff := cmp.Diff([]Kind{Vague, NoDeadline, NoMetric}, Due(cards, today)); diff != "" {
		t.Error(diff)
	}
	var items []Item
	for _, k := range Kinds() {
		items = append(items, Item{Kind: k, Text: "a"}, Item{Kind: k, Text: "b"})
	}
	texts := func(its []Item) (out []string) {
		for _, it := range its {
			out = append(out, string(it.Kind)+" "+it.Text)
		}
		return out
	}
	if diff := cmp.Diff([]string{"vague a", "deadline a", "metric a", "vague b"}, texts(Pick(items, cards, today, 4))); diff != "" {
		t.Error(diff)
	}
	if got := Pick(items, cards, today, 99); len(got) != 6 {
		t.Errorf("%d items of three due kinds", len(got))
	}
	if got := Pick(items, cards, today.AddDays(-30), 10); len(got) != 10 {
		t.Errorf("%d items where nothing is due", len(got))
	}
	if got := Pick(nil, cards, today, 5); len(got) != 0 {
		t.Errorf("%v out of nothing", got)
	}
}

func TestStreak(t *testing.T) {
	var s Streak
	for _, passed := range []bool{true, true, false, true} {
		s = s.After(passed)
	}
	if s != (Streak{1, 2}) {
		t.Errorf("%+v", s)
	}
}

func TestKept(t *testing.T) {
	today := date(t, "2026-10-01")
	rapid.Check(t, func(t *rapid.T) {
		cards, s := Cards(today), Streak{}
		for range rapid.IntRange(0, 30).Draw(t, "answers") {
			i, passed := rapid.IntRange(0, len(cards)-1).Draw(t, "kind"), rapid.Bool().Draw(t, "passed")
			cards[i], s = cards[i].After(passed, today), s.After(passed)
		}
		gotCards, gotStreak := Decode(Encode(cards, s), today)
		if diff := cmp.Diff(cards, gotCards); diff != "" || s != gotStreak {
			t.Fatalf("%s %+v", diff, gotStreak)
		}
	})
	fresh := Cards(today)
	for _, broken := range []string{"", "streak", "streak 9 2", "metric 9 2026-10-01 1 1", "metric 1 never 1 1", "luck 1 2026-10-01 1 1", "metric 1 2099-01-01 1 1", "\x00\n\n   "} {
		cards, s := Decode(broken, today)
		if diff := cmp.Diff(fresh, cards); diff != "" || s != (Streak{}) {
			t.Errorf("%q: %s %+v", broken, diff, s)
		}
	}
}

// TestBoth: what two windows have learnt is kept from both.
func TestBoth(t *testing.T) {
	today := date(t, "2026-10-01")
	a, b := Cards(today), Cards(today)
	a[0], b[1] = a[0].After(true, today), b[1].After(false, today)
	b[2], a[2] = b[2].After(true, today), a[2].After(false, today).After(false, today)
	got := Both(a, b)
	if got[0] != a[0] || got[1] != b[1] || got[2] != a[2] || a[1] != Cards(today)[1] {
		t.Errorf("%+v", got)
	}
}

func FuzzDecode(f *testing.F) {
	today := date(f, "2026-10-01")
	f.Add(Encode(Cards(today), Streak{3, 9}))
	f.Add("metric 5 2026-09-30 1 -1\nstreak 1 1")
	f.Fuzz(func(t *testing.T, kept string) {
		cards, s := Decode(kept, today)
		again, s2 := Decode(Encode(cards, s), today)
		if diff := cmp.Diff(cards, again); diff != "" || s != s2 {
			t.Error(diff)
		}
	})
}
