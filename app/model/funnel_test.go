package model

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/when"
)

const shortGoal = "Book 60 meetings in Q2, based on 100 calls a week at a 3% booking rate"

var january = Env{Time: when.Options{Today: when.Date{Year: 2026, Month: 1, Day: 15}}}

func reads15(text string, msgs ...Msg) Model {
	m := Update(New(january), Typed{Text: text}, january)
	for _, msg := range msgs {
		m = Update(m, msg, january)
	}
	return m
}

// goalAfter is the goal with the panel's numbers put in.
func goalAfter(m Model) string {
	cover, put, ok := Apply(m.Text, m.FunnelEdits(january))
	if !ok {
		return m.Text
	}
	return m.Text[:cover.Start] + put + m.Text[cover.End:]
}

func TestFunnel(t *testing.T) {
	head := func(m Model) string { return m.Sums()[0].Head }
	needs := func(m Model) string {
		var out []string
		for _, n := range m.Sums()[0].Needs {
			out = append(out, n.Text)
		}
		return strings.Join(out, "; ")
	}
	value := func(slot funnel.Slot) func(Model) string {
		return func(m Model) string { v, _ := m.FigureShown(m.Worked.Sum, slot); return v }
	}
	tests := []struct {
		name, goal string
		msgs       []Msg
		see        func(Model) string
		want       string
	}{
		{"the verdict", shortGoal, nil, head, "21 meetings short"},
		{"what would carry it", shortGoal, nil, needs, "154 calls a week; 4.7% get through; 20 weeks; 39 meetings asked"},
		{"one changes", shortGoal, []Msg{FigureTyped{Slot: 1, Text: "4%"}}, head, "8 meetings short"},
		{"and what the others must be follows", shortGoal, []Msg{FigureTyped{Slot: 1, Text: "4"}}, needs, "116 calls a week; 4.7% get through; 15 weeks; 52 meetings asked"},
		{"no end is no number of weeks", "Book 60 meetings, based on 100 calls a week at a 3% booking rate", nil, value(funnel.Time), ""},
		{"the goal waits", shortGoal, []Msg{FigureTyped{Slot: 1, Text: "4%"}}, func(m Model) string { return m.Text }, shortGoal},
		{"one follows", shortGoal, []Msg{FigureTyped{Slot: 0, Text: "120"}, FigureFollows{Slot: 1}}, value(1), "3.9%"},
		{"and is put in with the one typed", shortGoal, []Msg{FigureTyped{Slot: 0, Text: "120"}, FigureFollows{Slot: 1}}, goalAfter,
			"Book 60 meetings in Q2, based on 120 calls a week at a 3.9% booking rate"},
		{"it follows what is typed next", shortGoal, []Msg{FigureFollows{Slot: 1}, FigureTyped{Slot: 0, Text: "200"}}, value(1), "2.4%"},
		{"the target follows", shortGoal, []Msg{FigureFollows{Slot: funnel.Target}}, goalAfter, strings.Replace(shortGoal, "60", "39", 1)},
		{"the time follows", shortGoal, []Msg{FigureFollows{Slot: funnel.Time}}, goalAfter, strings.Replace(shortGoal, "in Q2", "by 3 June", 1)},
		{"pressed again it stays", shortGoal, []Msg{FigureFollows{Slot: 1}, FigureFollows{Slot: 1}}, goalAfter, shortGoal},
		{"typed in, it follows no longer", shortGoal, []Msg{FigureFollows{Slot: 1}, FigureTyped{Slot: 1, Text: "5"}}, goalAfter, strings.Replace(shortGoal, "3%", "5%", 1)},
		{"its field keeps what it showed", shortGoal, []Msg{FigureFollows{Slot: 1}, FigureTyped{Slot: 1, Text: "5"}}, value(1), "4.7%"},
		{"left, all is as it was", shortGoal, []Msg{FigureTyped{Slot: 1, Text: "4%"}, FunnelLeft{}}, head, "21 meetings short"},
		{"typing in the goal gives it up", shortGoal, []Msg{FigureTyped{Slot: 1, Text: "4%"}, Typed{shortGoal + "."}}, goalAfter, shortGoal + "."},
		{"a word is no number", shortGoal, []Msg{FigureTyped{Slot: 1, Text: "many"}}, head, "“many” is no number."},
		{"and is not put in", shortGoal, []Msg{FigureTyped{Slot: 1, Text: "NaN"}}, goalAfter, shortGoal},
		{"nor is nothing", shortGoal, []Msg{FigureTyped{Slot: 1, Text: " "}}, func(m Model) string { return head(m) + goalAfter(m) }, "Type a number, or press Esc to leave it." + shortGoal},
		{"nor what is below zero", shortGoal, []Msg{FigureTyped{Slot: 0, Text: "-5"}}, func(m Model) string { return m.Sums()[0].Words + goalAfter(m) }, "A number below zero carries nothing." + shortGoal},
		{"nor a rate over 100%", shortGoal, []Msg{FigureTyped{Slot: 1, Text: "300%"}}, goalAfter, shortGoal},
		{"zero carries nothing", shortGoal, []Msg{FigureTyped{Slot: 1, Text: "0"}}, head, "60 meetings short"},
		{"nothing follows a zero", shortGoal, []Msg{FigureTyped{Slot: 1, Text: "0"}, FigureFollows{Slot: 0}}, head, "Another number is zero, so nothing would carry it."},
		{"money", "Close $150K in Q2 from $400K pipeline at 40%", []Msg{FigureTyped{Slot: funnel.Target, Text: "200k"}, FigureFollows{Slot: 0}}, goalAfter,
			"Close $200K in Q2 from $500K pipeline at 40%"},
		{"shares", "Achieve $1M in new ARR in Q3 with 7 AEs at $150K each", nil, head, "105% of $1M assigned"},
		{"shares that follow", "Achieve $1M in new ARR in Q3 with 7 AEs at $150K each", []Msg{FigureTyped{Slot: 0, Text: "five"}, FigureFollows{Slot: 1}}, goalAfter,
			"Achieve $1M in new ARR in Q3 with 5 AEs at $200K each"},
		{"growth compounds", "Increase average deal size by 5% each month for the next three months", nil, head, "15.8% in all"},
		{"growth in all asks for a step", "Increase average deal size by 5% each month for the next three months", []Msg{FigureTyped{Slot: funnel.Target, Text: "20%"}}, goalAfter,
			"Increase average deal size by 6.3% each month for the next three months"},
		{"a change", "Raise win rate from 15% to 20% by the end of Q2", []Msg{FigureTyped{Slot: 1, Text: "18"}}, head, "+3 points, or +20%"},
		{"another sum gives the first up", aeGoal, []Msg{FigureTyped{Slot: 0, Text: "500K"}, FigureTyped{Sum: 1, Slot: 0, Text: "10"}}, goalAfter, strings.Replace(aeGoal, "8 opp", "10 opp", 1)},
		{"told when typing rests", shortGoal, []Msg{FigureTyped{Slot: 1, Text: "5%"}, FunnelRested{}}, func(m Model) string { return m.Live },
			"It holds, with 8.3% to spare. 100 calls a week × 5% = 5 meetings a week; 13 weeks to 30 June carry 65 meetings; the goal asks 60: it holds, with 8.3% to spare"},
		{"no sum, nothing shown", "Increase sales", []Msg{FigureTyped{Slot: 1, Text: "5%"}}, func(m Model) string { return goalAfter(m) + strings.Repeat("!", len(m.Sums())) }, "Increase sales"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, tt.see(reads15(tt.goal, tt.msgs...))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

const aeGoal = "Close $150K in ARR from 8 opportunities by June 30, based on $400K pipeline and a 40% close rate"

// TestFunnelAsks: the two readings of 8 opportunities at 40%, each a button that
// makes the goal say it.
func TestFunnelAsks(t *testing.T) {
	m := reads15(aeGoal)
	if len(m.Sums()) != 2 {
		t.Fatalf("%d sums", len(m.Sums()))
	}
	if diff := cmp.Diff([]string{"8 tried, 3.2 wins", "8 wins from 20 opportunities"}, m.Sums()[1].Choices); diff != "" {
		t.Error(diff)
	}
	_, put, _ := Apply(m.Text, m.ChoiceEdits(1, 1))
	if put != "8 wins in 20 opportunities" {
		t.Errorf("won: %q", put)
	}
	for _, bad := range [][2]int{{0, 0}, {1, 2}, {1, -1}, {7, 0}, {-1, 0}} {
		if e := m.ChoiceEdits(bad[0], bad[1]); len(e) != 0 {
			t.Errorf("%v: %v", bad, e)
		}
	}
}

// TestFunnelAnything: whatever is typed or pressed, nothing on the screen is NaN
// and every edit fits the goal.
func TestFunnelAnything(t *testing.T) {
	goals := []string{shortGoal, aeGoal, "Increase average deal size by 5% each month for the next three months", "Raise win rate from 15% to 20% by June 30",
		"Achieve $1M in new ARR in Q3 with 7 AEs at $150K each", "Make 60 calls a day, 200 a week, until June 30", "Increase sales", "Book 20 meetings from 200 contacts a week at 10%"}
	rapid.Check(t, func(t *rapid.T) {
		m := reads15(rapid.SampledFrom(goals).Draw(t, "goal"))
		typed := rapid.OneOf(rapid.SampledFrom([]string{"", "0", "-1", "NaN", "1e999", "100", "101%", "$5M", "999999999999999999999", "0.0000001", "twelve", "2-3"}), rapid.String())
		for range rapid.IntRange(1, 5).Draw(t, "steps") {
			sum, slot := rapid.IntRange(-1, 2).Draw(t, "sum"), funnel.Slot(rapid.IntRange(-3, 4).Draw(t, "slot"))
			var msg Msg = FigureFollows{Sum: sum, Slot: slot}
			if rapid.Bool().Draw(t, "type") {
				msg = FigureTyped{Sum: sum, Slot: slot, Text: typed.Draw(t, "typed")}
			}
			m = Update(Update(m, msg, january), FunnelRested{}, january)
			if _, _, ok := Apply(m.Text, m.FunnelEdits(january)); !ok && len(m.FunnelEdits(january)) > 0 {
				t.Fatalf("edits %v don't fit %q", m.FunnelEdits(january), m.Text)
			}
			for _, s := range m.Sums() {
				all := s.Head + s.Words + s.Why
				for _, r := range s.Rows {
					if f, on := m.Worked.typed(sum, r.Slot); !on || f.Text == "" {
						all += r.Value + r.Then
					}
					if r.From != r.From || r.To != r.To || r.N < 0 || r.N > 60 {
						t.Fatalf("%+v can't be drawn", r)
					}
				}
				for _, n := range s.Needs {
					all += n.Text
				}
				if strings.Contains(strings.ReplaceAll(all, "“NaN”", ""), "NaN") || strings.Contains(all, "Inf") {
					t.Fatalf("on the screen: %s", all)
				}
			}
		}
	})
}
