package model

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/repair"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/settings"
	"github.com/goalsmith/goalsmith/internal/when"
)

func onDay() Env {
	return Env{Time: when.Options{Today: when.Date{Year: 2026, Month: time.November, Day: 22}}}
}

func repairs(msgs ...Msg) Model {
	m := New(onDay())
	for _, msg := range msgs {
		m = Update(m, msg, onDay())
	}
	return m
}

// asked is the open question, and how many are left with it.
func asked(m Model) any {
	if m.Open == "" {
		return "none"
	}
	return string(m.Open) + " " + string(m.Repair.Question.Ask)
}

func previewed(m Model) any {
	var b strings.Builder
	for _, s := range m.Preview() {
		if s.New {
			b.WriteString("[" + s.Text + "]")
		} else {
			b.WriteString(s.Text)
		}
	}
	return b.String()
}

func TestRepair(t *testing.T) {
	const rough = "Increase sales soon"
	tests := []struct {
		name string
		msgs []Msg
		see  func(Model) any
		want any
	}{
		{"nothing is asked of an empty page", []Msg{RepairOpened{}}, asked, "none"},
		{"the first question comes first", []Msg{Typed{rough}, RepairOpened{}}, asked, "specific object"},
		{"or the one that is asked for", []Msg{Typed{rough}, RepairOpened{lint.TimeBound}}, asked, "time_bound deadline"},
		{"a hallmark asks as well", []Msg{Typed{rough}, Asked{lint.Measurable}}, asked, "measurable from-to"},
		{"and closes when pressed again", []Msg{Typed{rough}, Asked{lint.Measurable}, Asked{lint.Measurable}}, asked, "none"},
		{"all are counted", []Msg{Typed{rough}, RepairOpened{}}, func(m Model) any { return m.Repair.Left }, 5},
		{"what is typed is previewed", []Msg{Typed{rough}, RepairOpened{lint.TimeBound}, RepairTyped{"30 June"}}, previewed, "Increase sales [by 30 June]"},
		{"and changes nothing yet", []Msg{Typed{rough}, RepairOpened{lint.TimeBound}, RepairTyped{"30 June"}}, func(m Model) any { return m.Text }, rough},
		{"with the verdict it earns", []Msg{Typed{rough}, RepairOpened{lint.TimeBound}, RepairTyped{"30 June"}}, func(m Model) any { return m.Repair.Woven.On.Verdict }, review.Met},
		{"an unfair answer is shown as still weak", []Msg{Typed{rough}, RepairOpened{lint.TimeBound}, RepairTyped{"eventually"}}, func(m Model) any { return m.Repair.Woven.On.Verdict }, review.Weak},
		{"an emptied field previews nothing", []Msg{Typed{rough}, RepairOpened{}, RepairTyped{"x"}, RepairTyped{" "}}, previewed, ""},
		{"skipping asks the next", []Msg{Typed{rough}, RepairOpened{}, RepairWent{}}, asked, "measurable from-to"},
		{"the skipped is not asked again", []Msg{Typed{rough}, RepairOpened{}, RepairWent{}, RepairWent{}, RepairWent{}, RepairWent{}, RepairWent{}}, asked, "none"},
		{"until it is opened anew", []Msg{Typed{rough}, RepairOpened{}, RepairWent{}, RepairOpened{}}, asked, "specific object"},
		{"an answer leads to the next", []Msg{Typed{rough}, RepairOpened{}, Typed{"Increase enterprise software sales soon"}, RepairWent{}}, asked, "measurable from-to"},
		{"with an empty field", []Msg{Typed{rough}, RepairOpened{}, RepairTyped{"x"}, RepairWent{}}, func(m Model) any { return m.Repair.Answer }, ""},
		{"leaving closes the panel", []Msg{Typed{rough}, RepairOpened{}, RepairTyped{"x"}, RepairLeft{}}, func(m Model) any { return m.Text + asked(m).(string) + m.Repair.Answer }, rough + "none"},
		{"the question keeps up with the text", []Msg{Typed{rough}, RepairOpened{lint.TimeBound}, Typed{"Increase sales by 30 June 2024"}}, func(m Model) any { return strings.Contains(m.Repair.Question.Hint, "has passed") }, true},
		{"and so does the preview", []Msg{Typed{rough}, RepairOpened{lint.TimeBound}, RepairTyped{"30 June"}, Typed{"Increase renewals soon"}, Paused{}}, previewed, "Increase renewals [by 30 June]"},
		{"which a key takes away until the pause", []Msg{Typed{rough}, RepairOpened{lint.TimeBound}, RepairTyped{"30 June"}, Typed{rough + "e"}}, previewed, ""},
		{"a key waits for the pause", []Msg{Typed{rough}, RepairOpened{lint.TimeBound}, Typed{rough + "."}}, func(m Model) any { return m.Behind && m.Repair.Question.Ask == repair.Deadline }, true},
		{"what is met is asked no more", []Msg{Typed{rough}, RepairOpened{lint.TimeBound}, Typed{"Increase sales by 30 June"}}, func(m Model) any { return m.Repair.Question.Ask }, repair.Ask("")},
		{"dates follow the settings", []Msg{SettingSet{settings.FiscalStart, "2"}, Typed{rough}, RepairOpened{lint.TimeBound}}, func(m Model) any { return m.Repair.Question.Choices[1].Label }, "End of Q4 FY27 · 31 Jan 2027"},
		{"a long text is asked nothing", []Msg{Typed{strings.Repeat("sell tea ", 1200)}, Rested{}, Asked{lint.TimeBound}}, func(m Model) any { return m.Repair.Question.Ask }, repair.Ask("")},
		{"a pause reads the preview out", []Msg{Typed{rough}, RepairOpened{lint.TimeBound}, RepairTyped{"30 June"}, RepairTold{}}, func(m Model) any { return m.Live }, "Time-bound met with this: Increase sales by 30 June"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, tt.see(repairs(tt.msgs...))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
