package model

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/text"
)

// toy reads "soon" and "better" as warnings, "?" as a hint, and a digit as a
// measure: enough of an engine to see what the screen makes of a report.
func toy(s string, o review.Options) review.Report {
	r := review.Report{Text: s, Role: o.Role, Findings: []lint.Finding{}, Empty: strings.TrimSpace(s) == "", TooLong: len(s) > review.LongText}
	for i, c := range lint.Criteria() {
		r.Criteria[i] = review.Criterion{Name: c, Verdict: review.Missing}
	}
	if strings.ContainsAny(s, "0123456789") {
		r.Criteria[1].Verdict = review.Met
	}
	for at := 0; at < len(s); at++ {
		for word, sev := range map[string]lint.Severity{"soon": lint.Warning, "better": lint.Warning, "?": lint.Hint} {
			if strings.HasPrefix(s[at:], word) {
				r.Findings = append(r.Findings, lint.Finding{
					Rule: "vague-" + word, Criterion: lint.TimeBound, Severity: sev, Text: word,
					Span:  text.Span{Start: at, End: at + len(word)},
					Fixes: []lint.Fix{{Label: "drop", Edits: []lint.Edit{{Span: text.Span{Start: at, End: at + len(word)}}}}},
				})
			}
		}
	}
	for _, name := range []string{"a", "b", "c"} {
		if o.NoRewrites {
			break
		}
		r.Rewrites = append(r.Rewrites, rewrite.Rewrite{Template: name, Draft: name + " [what?] of " + s})
	}
	return r
}

func toyEnv() Env { return Env{Review: toy} }

func after(msgs ...Msg) Model {
	m := New(toyEnv())
	for _, msg := range msgs {
		m = Update(m, msg, toyEnv())
	}
	return m
}

func key(word string, n int) Key { return Key{Rule: "vague-" + word, Text: word, N: n} }

func TestUpdate(t *testing.T) {
	long := strings.Repeat("sell soon ", 1200)
	tests := []struct {
		name string
		msgs []Msg
		// see is what to look at; want is what it should be.
		see  func(Model) any
		want any
	}{
		{"typing is read", []Msg{Typed{"sell 5 soon"}}, standing, "vague-soon"},
		{"typing again is read anew", []Msg{Typed{"sell soon"}, Typed{"sell 5"}}, standing, ""},
		{"hints are folded", []Msg{Typed{"sell soon?"}}, func(m Model) any { return len(m.Hints) }, 1},
		{"hints don't count", []Msg{Typed{"sell?"}}, func(m Model) any { return m.Signable() }, true},
		{"an empty page is not signable", []Msg{Typed{"  "}}, func(m Model) any { return m.Signable() }, false},
		{"a role is handed to the engine", []Msg{RoleSet{goal.AE}}, func(m Model) any { return m.Report.Role }, goal.AE},
		{"a role resets the rewrite", []Msg{NextRewrite{}, RoleSet{goal.AE}}, func(m Model) any { return m.Shown() }, 0},
		{"rewrites go round", []Msg{NextRewrite{}, NextRewrite{}, NextRewrite{}, NextRewrite{}}, func(m Model) any { return m.Shown() }, 1},
		{"a dismissed finding goes", []Msg{Typed{"sell soon"}, Dismissing{key("soon", 0)}}, standing, ""},
		{"only the one dismissed goes", []Msg{Typed{"soon soon"}, Dismissing{key("soon", 1)}}, func(m Model) any { return m.Findings[0].Start }, 0},
		{"a dismissal outlives an edit elsewhere", []Msg{Typed{"sell soon"}, Dismissing{key("soon", 0)}, Typed{"sell 5 soon"}}, standing, ""},
		{"a dismissal outlives tags", []Msg{Typed{"sell soon"}, Dismissing{key("soon", 0)}, TagsCame{TaggerReady}}, standing, ""},
		{"a dismissal can be taken back", []Msg{Typed{"soon better"}, Dismissing{key("soon", 0)}, Undismissed{key("soon", 0)}}, standing, "vague-soon vague-better"},
		{"an unknown dismissal is not taken back", []Msg{Typed{"soon"}, Undismissed{key("soon", 3)}}, standing, "vague-soon"},
		{"a new goal starts with nothing dismissed", []Msg{Typed{"sell soon"}, Dismissing{key("soon", 0)}, Typed{""}, Typed{"call soon"}}, standing, "vague-soon"},
		{"undo after New goal brings dismissals back", []Msg{Typed{"sell soon"}, Dismissing{key("soon", 0)}, Typed{""}, Typed{"sell soon"}}, standing, ""},
		{"all dismissed is signable", []Msg{Typed{"sell soon"}, Dismissing{key("soon", 0)}}, func(m Model) any { return m.Signable() }, true},
		{"a question opens", []Msg{Asked{lint.Relevant}}, func(m Model) any { return m.Open }, lint.Relevant},
		{"and closes when pressed again", []Msg{Asked{lint.Relevant}, Asked{lint.Relevant}}, func(m Model) any { return m.Open }, lint.Criterion("")},
		{"what is lit goes out with its finding", []Msg{Typed{"soon"}, Pointed{key("soon", 0)}, Typed{"now"}}, func(m Model) any { return m.Lit }, Key{}},
		{"Tab walks after a rewrite", []Msg{BlanksLeft{1, true}, Typed{"sell [what?]"}}, func(m Model) any { return m.Walking }, true},
		{"and no longer when the last blank is filled", []Msg{BlanksLeft{1, true}, Typed{"sell [what?]"}, Typed{"sell tea"}}, func(m Model) any { return m.Walking }, false},
		{"a rewrite without blanks starts no walk", []Msg{BlanksLeft{0, true}}, func(m Model) any { return m.Walking }, false},
		{"copying is taken back by typing", []Msg{Typed{"a"}, Copied{true}, Typed{"ab"}}, func(m Model) any { return m.Copied }, false},
		{"a refused copy is said", []Msg{Copied{false}}, notices, "copy"},
		{"a long text waits", []Msg{Typed{long}}, func(m Model) any { return m.Stale && m.Report.TooLong && len(m.Findings) == 0 }, true},
		{"a long paste is due at once", []Msg{Typed{long}}, func(m Model) any { return m.Due && m.Round == 1 }, true},
		{"and read by message", []Msg{Typed{long}, LongRead{1, toy(long, review.Options{})}}, func(m Model) any { return !m.Stale && !m.Due && len(m.Findings) > 0 }, true},
		{"a reading of another round is none", []Msg{Typed{long}, RoleSet{goal.AE}, LongRead{1, toy(long, review.Options{})}}, func(m Model) any { return m.Stale && m.Due && m.Round == 2 }, true},
		{"a key in it waits", []Msg{Typed{long}, Typed{long + "x"}, Sliced{1, 50}, LongRead{1, toy(long, review.Options{})}}, func(m Model) any { return m.Stale && !m.Due && m.Percent == 0 }, true},
		{"and is due at rest", []Msg{Typed{long}, Typed{long + "x"}, Rested{}}, func(m Model) any { return m.Stale && m.Due && m.Round == 2 }, true},
		{"its progress is told", []Msg{Typed{long}, Sliced{1, 50}}, func(m Model) any { return m.Percent }, 50},
		{"tags don't break into that pause", []Msg{Typed{long}, Typed{long + "x"}, TagsCame{TaggerReady}}, func(m Model) any { return m.Stale && !m.Due }, true},
		{"nor into a reading, but the next is due behind it", []Msg{Typed{long}, TagsCame{TaggerReady}, LongRead{1, toy(long, review.Options{})}}, func(m Model) any { return !m.Stale && m.Due && m.Round == 2 && len(m.Findings) > 0 }, true},
		{"a short text ends a reading", []Msg{Typed{long}, Typed{"sell"}, LongRead{1, toy(long, review.Options{})}}, func(m Model) any { return !m.Stale && !m.Due && !m.Report.TooLong }, true},
		{"a long text says so", []Msg{Typed{long}}, notices, "long"},
		{"a short one no longer", []Msg{Typed{long}, Typed{"sell"}}, notices, ""},
		{"a key leaves the rewrites alone", []Msg{Typed{"sell soon"}, Typed{"sell soon?"}}, behind, "true of sell soon hints 0 of 1"},
		{"and so does taking one back", []Msg{Typed{"sell soon?"}, Typed{"sell soon"}}, behind, "true of sell soon? hints 1 of 0"},
		{"tags don't hurry them", []Msg{Typed{"sell soon"}, Typed{"sell soon?"}, TagsCame{TaggerReady}}, behind, "true of sell soon hints 0 of 1"},
		{"a pause brings them", []Msg{Typed{"sell soon"}, Typed{"sell soon?"}, Paused{}}, behind, "false of sell soon? hints 1 of 1"},
		{"a pause without need changes nothing", []Msg{Typed{"sell soon?"}, Paused{}}, behind, "false of sell soon? hints 1 of 1"},
		{"a paste brings them at once", []Msg{Typed{"sell"}, Typed{"s"}, Typed{"sell soon?"}}, behind, "false of sell soon? hints 1 of 1"},
		{"a key that empties the page leaves none", []Msg{Typed{"sell soon"}, Typed{"s"}, Typed{""}}, behind, "false of  hints 0 of 0"},
		{"a key into an empty page leaves none", []Msg{Typed{"s"}}, behind, "true of  hints 0 of 0"},
		{"a dismissal shows at once", []Msg{Typed{"sell soon"}, Typed{"sell soon?"}, Dismissing{key("?", 0)}}, behind, "true of sell soon hints 0 of 0"},
		{"restoring makes ready", []Msg{Restored{}}, func(m Model) any { return m.Ready }, true},
		{"a draft comes back", []Msg{Restored{Saved: Draft{Text: "sell soon", Role: goal.SDR, Dismissed: []Key{key("soon", 0)}}}}, standing, ""},
		{"early text wins", []Msg{Restored{Saved: Draft{Text: "old"}, Early: "new"}}, func(m Model) any { return m.Text + "|" + m.OldDraft }, "new|old"},
		{"early text that is the draft is the draft", []Msg{Restored{Saved: Draft{Text: "same soon", Dismissed: []Key{key("soon", 0)}}, Early: "same soon"}}, func(m Model) any { return standing(m).(string) + m.OldDraft }, ""},
		{"an old draft on offer stays on offer", []Msg{Restored{Saved: Draft{Text: "a", Older: "b"}}}, notices, "old-draft"},
		{"no storage is said", []Msg{StorageFailed{}}, notices, "no-storage"},
		{"once", []Msg{StorageFailed{}, NoticeClosed{NoticeStorage}, StorageFailed{}}, notices, ""},
		{"an update is offered", []Msg{UpdateWaits{}}, notices, "update"},
		{"eviction is said when there is something to lose", []Msg{InstallSaid{InstallIOS, true}, Typed{"sell"}}, notices, "evicts"},
		{"and not before", []Msg{InstallSaid{InstallIOS, true}}, notices, ""},
		{"a page is shown", []Msg{Navigated{RouteRules}}, func(m Model) any { return m.Route }, RouteRules},
		{"a dialog opens", []Msg{DialogSet{KeysDialog}}, func(m Model) any { return m.Dialog }, KeysDialog},
		{"waking keeps the text", []Msg{Typed{"sell soon"}, Woke{}}, standing, "vague-soon"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, tt.see(after(tt.msgs...))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func standing(m Model) any {
	var rules []string
	for _, it := range m.Findings {
		rules = append(rules, it.Rule)
	}
	return strings.Join(rules, " ")
}

// behind tells which text the rewrites are of, and how many of the hints are drawn.
func behind(m Model) any {
	r, _ := m.Rewrite()
	_, of, _ := strings.Cut(r.Draft, "[what?] of ")
	return fmt.Sprintf("%v of %s hints %d of %d", m.Behind, of, len(m.Folded), len(m.Hints))
}

func notices(m Model) any {
	var ids []string
	for _, n := range m.Notices() {
		ids = append(ids, string(n.ID))
	}
	return strings.Join(ids, " ")
}

func TestUpdateNeverChangesTheOldModel(t *testing.T) {
	m := after(Typed{"soon better soon"}, Dismissing{key("soon", 0)})
	before := m.Dismissed
	a := Update(m, Dismissing{key("better", 0)}, toyEnv())
	b := Update(m, Dismissing{key("soon", 1)}, toyEnv())
	if diff := cmp.Diff([]Key{key("soon", 0)}, before); diff != "" {
		t.Errorf("the old model changed:\n%s", diff)
	}
	if a.Dismissed[1] == b.Dismissed[1] {
		t.Error("two futures of one model share their dismissals")
	}
}

func TestTold(t *testing.T) {
	tests := []struct {
		name string
		msgs []Msg
		want string
	}{
		{"nothing before the pause", []Msg{Typed{"sell 5 soon"}}, ""},
		{"what changed and what is left", []Msg{Typed{"sell 5 soon"}, Settled{}}, "Measurable met; 1 left"},
		{"only what changed since", []Msg{Typed{"sell 5 soon"}, Settled{}, Typed{"sell 5 soon better"}, Settled{}}, "2 left"},
		{"ready to sign", []Msg{Typed{"sell 5 soon"}, Settled{}, Typed{"sell 5"}, Settled{}}, "ready to sign"},
		{"a restored draft is no news", []Msg{Restored{Saved: Draft{Text: "sell 5 soon"}}, Settled{}}, ""},
		{"clearing is said", []Msg{Typed{"sell"}, Settled{}, Typed{""}, Settled{}}, "The page is empty."},
		{"dismissing is said", []Msg{Typed{"soon"}, Dismissing{key("soon", 0)}}, "Dismissed. Take back stands at the end of the list."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := after(tt.msgs...).Live; got != tt.want {
				t.Errorf("told %q, want %q", got, tt.want)
			}
		})
	}
}

func TestWalk(t *testing.T) {
	m := after(Typed{"soon better soon"})
	tests := []struct {
		name string
		from Key
		step int
		want Key
	}{
		{"from the editor down", Key{}, 1, key("soon", 0)},
		{"from the editor up", Key{}, -1, key("soon", 1)},
		{"on", key("soon", 0), 1, key("better", 0)},
		{"round", key("soon", 1), 1, key("soon", 0)},
		{"back round", key("soon", 0), -1, key("soon", 1)},
		{"from one that has gone", key("later", 0), 1, key("soon", 0)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, _ := m.Walk(tt.from, tt.step); got != tt.want {
				t.Errorf("reached %v, want %v", got, tt.want)
			}
		})
	}
	if _, ok := after().Walk(Key{}, 1); ok {
		t.Error("there is nothing to walk to, yet the walk went on")
	}
}
