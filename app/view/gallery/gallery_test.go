package gallery

import (
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/view"
	"github.com/goalsmith/goalsmith/internal/rules"
)

func drawn(s State) string { return app.HTMLString(view.Screen(s.Model, s.Side)) }

func count(html, pattern string) int { return len(regexp.MustCompile(pattern).FindAllString(html, -1)) }

// Every state keeps what tests, keyboards and screen readers rely on.
func TestStates(t *testing.T) {
	button := regexp.MustCompile(`(?s)<button([^>]*)>(.*?)</button>`)
	tags := regexp.MustCompile(`(?s)<[^>]*>`)
	id := regexp.MustCompile(`\sid="([^"]*)"`)
	for _, s := range States() {
		t.Run(s.Name, func(t *testing.T) {
			html := drawn(s)
			for _, want := range []struct {
				what, pattern string
				n             int
			}{
				{"h1", `<h1[ >]`, 1}, {"main", `<main[ >]`, 1}, {"editor", `data-part="goal-editor"`, 1},
				{"hallmarks", `data-part="criterion"`, 5}, {"verdicts", `data-verdict="(met|weak|missing)"`, 5},
				{"score", `data-part="score"`, 1}, {"live region", `aria-live="polite"`, 1},
				{"style attributes", `\sstyle=`, 0}, {"handlers", `\son[a-z]+=`, 0},
			} {
				if got := count(html, want.pattern); got != want.n {
					t.Errorf("%d × %s, want %d", got, want.what, want.n)
				}
			}
			for _, b := range button.FindAllStringSubmatch(html, -1) {
				if !strings.Contains(b[1], "data-act=") {
					t.Errorf("a button does nothing: %s", b[0])
				}
				if !strings.Contains(b[1], "aria-label=") && strings.TrimSpace(tags.ReplaceAllString(b[2], "")) == "" {
					t.Errorf("a button says nothing: %s", b[0])
				}
			}
			seen := map[string]bool{}
			for _, m := range id.FindAllStringSubmatch(html, -1) {
				if seen[m[1]] {
					t.Errorf("two elements are called %s", m[1])
				}
				seen[m[1]] = true
			}
		})
	}
}

func TestStatesShowWhatTheyAreFor(t *testing.T) {
	tests := []struct {
		state, want string
		n           int
	}{
		{"empty", `data-act="start"`, 3}, {"empty", `data-act="copy"`, 0}, {"empty", `data-part="underline"`, 0},
		{"rough", `data-part="underline"`, 3}, {"rough", `data-severity="error"`, 1}, {"rough", `data-part="hints"`, 2},
		{"half", `data-part="evidence"`, 2}, {"half", `data-part="blank"`, 3}, {"half", `data-act="use-rewrite"`, 1},
		{"asked-weak", `id="ask"`, 1}, {"asked-weak", `data-part="repair"`, 1}, {"asked-met", `>Where is it tracked?</label>`, 1}, {"asked-met", `class="earned"`, 1}, {"half", `data-part="repair"`, 0},
		{"repair", `>What exactly?</label>`, 1}, {"repair", `<ins>`, 0}, {"repair", `for="repair-field"`, 1}, {"repair", `data-act="repair-open"`, 1},
		{"repair-answered", `<ins>`, 1}, {"repair-answered", `data-settled="yes"`, 1},
		{"repair-days", `data-act="repair-choice"`, 4}, {"repair-days", `data-settled`, 0},
		{"repair-open", `data-settled="no"`, 1}, {"repair-last", `>What does it feed?</label>`, 1}, {"repair-last", `more after this`, 0}, {"dismissed", `data-act="undismiss"`, 1}, {"dismissed", `data-part="ready"`, 0},
		{"all-dismissed", `data-part="ready"`, 1}, {"ready", `data-part="ready"`, 1}, {"all-five", `data-verdict="met"`, 5},
		{"long", `data-notice="long"`, 1}, {"long", `data-part="ready"`, 0}, {"long", `Reading…`, 0}, {"long-reading", `Reading… 40%`, 1}, {"no-storage", `data-notice="no-storage"`, 2},
		{"old-draft", `data-act="restore-draft"`, 1}, {"update", `data-act="update"`, 1}, {"installable", `data-act="install"`, 1},
		{"rough", `data-act="install"`, 0}, {"safari", `data-notice="evicts"`, 2}, {"rules", `data-part="rule"`, len(rules.All())},
		{"settings", `data-act="set-setting"`, 10}, {"settings", `data-act="set-rule"`, len(rules.All())}, {"half", `data-act="set-rule"`, 0},
		{"settings-set", `data-act="remove-word"`, 4}, {"settings-wrong", `fiscal_strat: there is no such setting`, 1},
		{"settings-reset", `data-act="undo-settings"`, 1}, {"settings-reset", `data-act="remove-word"`, 0},
		{"settings-unread", `data-notice="bad-settings"`, 2}, {"half", `data-act="never-flag"`, 2},
		{"funnel-short", `data-part="funnel-number"`, 4}, {"funnel-short", `data-verdict="short"`, 2}, {"funnel-short", `data-act="funnel-commit"`, 0},
		{"funnel-many", `data-verdict="many"`, 2}, {"funnel-holds", `data-verdict="holds"`, 2}, {"funnel-typed", `data-act="funnel-commit"`, 1},
		{"funnel-wrong", `data-act="funnel-commit"`, 0}, {"funnel-ask", `data-act="funnel-choose"`, 2},
		{"funnel-roll-up", "105% of $1M assigned", 1}, {"funnel-growth", "15.8% in all", 1}, {"funnel-total", `value="6.3%"`, 1}, {"rough", `data-part="funnel"`, 0},
		{"demo", `data-act="demo-pause"`, 1}, {"demo", `data-act="demo-play"`, 0}, {"demo", `data-act="demo-scene"`, 3},
		{"demo-end", `data-act="demo-play"`, 1}, {"demo-end", `class="w gone"`, 3}, {"demo-end", `>100</b>`, 1},
		{"demo-calm", `data-act="demo-play"`, 0}, {"demo-calm", `data-act="demo-next"`, 1},
		{"results-empty", `data-part="chart"`, 0}, {"results", `data-part="chart"`, 3}, {"results", `data-part="room-result"`, 9}, {"results", `another deck<`, 1},
		{"results-mistyped", ` aria-invalid`, 1}, {"results-mistyped", `this has 7`, 1}, {"results-twice", `data-again="yes"`, 1},
		{"results-new-room", `data-act="undo-new-room"`, 1}, {"results-scan", `data-act="stop-scan"`, 1}, {"results-no-camera", `data-act="scan"`, 1}, {"results-no-camera", ` aria-invalid`, 0},
		{"sheet-worksheet", `class="pen"`, 21}, {"sheet-worksheet", `How many is more`, 0}, {"sheet-answers", `How many is more`, 1},
		{"sheet-guide", `data-head="After"`, 2}, {"sheet-plan", `data-head="Step"`, 2}, {"sheet-not-fetched", `data-part="sheet"`, 0},
		{"decks", `data-part="deck"`, 6}, {"decks", `data-act="undo-delete"`, 1}, {"decks", `data-part="deck-link"`, 1}, {"decks-unread", `data-act="export-unread"`, 1},
		{"deck-edit", `data-part="round-edit"`, 1}, {"deck-edit", `data-verdict="left"`, 1}, {"deck-edit", `data-act="expect-found"`, 1},
		{"deck-received", `data-act="keep-deck"`, 1}, {"deck-received-broken", `data-act="keep-deck"`, 0}, {"names-found", `data-act="make-deck"`, 1}, {"names-none", `data-act="make-deck"`, 0},
		{"prepare", `data-part="qr"`, 2}, {"prepare-large", `data-part="qr"`, 1}, {"prepare-long", `data-act="first-goals"`, 1}, {"prepare-loopback", `data-part="qr"`, 0}, {"prepare-loopback", `data-part="barrier"`, 1},
		{"never-flagged", `data-act="flag-again"`, 1}, {"never-flagged", `data-act="undismiss"`, 1},
	}
	byName := map[string]string{}
	for _, s := range States() {
		byName[s.Name] = drawn(s)
	}
	for _, tt := range tests {
		if got := count(byName[tt.state], regexp.QuoteMeta(tt.want)); got != tt.n {
			t.Errorf("%s: %d × %s, want %d", tt.state, got, tt.want, tt.n)
		}
	}
}
