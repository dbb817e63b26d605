package model

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/goal"
)

func TestDraftComesBack(t *testing.T) {
	m := after(Restored{}, Typed{"sell “5” 🙂 soon"}, RoleSet{goal.Team}, Dismissing{key("soon", 0)}, NoticeClosed{NoticeEvicts}, NoticeClosed{NoticeUpdate})
	d, ok := ParseDraft(m.Draft().Encode())
	if !ok {
		t.Fatal("the draft can't be read back")
	}
	n := after(Restored{Saved: d})
	if n.Text != m.Text || n.Role != m.Role || len(n.Findings) != 0 {
		t.Errorf("text %q, role %q, %d findings came back", n.Text, n.Role, len(n.Findings))
	}
	if diff := cmp.Diff([]NoticeID{NoticeEvicts}, n.Closed); diff != "" {
		t.Errorf("closed notices (-want +got)\n%s", diff)
	}
}

func TestParseDraftTrustsNothing(t *testing.T) {
	tests := []struct {
		name, record string
		ok           bool
		want         Draft
	}{
		{"nothing", "", false, Draft{}},
		{"no JSON", "sell soon", false, Draft{}},
		{"another shape", `{"text":5}`, false, Draft{}},
		{"a role that there is not", `{"text":"a","role":"king"}`, true, Draft{Version: 1, Text: "a"}},
		{"a newer version's text is kept", `{"version":9,"text":"a","colour":"red"}`, true, Draft{Version: 1, Text: "a"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := ParseDraft(tt.record)
			if ok != tt.ok {
				t.Fatalf("ok is %v", ok)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestParseDraftIsBounded(t *testing.T) {
	long := Draft{Text: strings.Repeat("é", maxDraft), Dismissed: make([]Key, 900), Closed: make([]NoticeID, 90)}
	d, ok := ParseDraft(long.Encode())
	if !ok || len(d.Text) > maxDraft || !utf8.ValidString(d.Text) || len(d.Dismissed) > maxDismissed || len(d.Closed) > maxClosed {
		t.Errorf("ok %v, %d bytes, %d dismissals, %d notices", ok, len(d.Text), len(d.Dismissed), len(d.Closed))
	}
}
