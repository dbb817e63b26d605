package gallery

import (
	"regexp"
	"testing"

	"github.com/goalsmith/goalsmith/app/model"
)

func TestPracticeStates(t *testing.T) {
	byName := map[string]string{}
	for _, s := range exercises(model.Env{}) {
		byName[s.Name] = drawn(s)
	}
	for _, tt := range []struct {
		state, want string
		n           int
	}{
		{"practice-start", `data-act="practice-start"`, 5}, {"practice-start", `data-part="practice-wrong"`, 0},
		{"practice-broken", `data-part="practice-wrong"`, 1}, {"practice-broken", `data-act="practice-start"`, 5},
		{"practice-link", `data-act="practice-keep"`, 1}, {"practice-link", `read-only`, 1}, {"practice-kept", `data-act="practice-keep"`, 0},
		{"practice-no-deck", `be fetched`, 1}, {"practice-going", `data-deck="going"`, 2},
		{"practice-item", `data-act="practice-tap"`, 8}, {"practice-item", `data-act="practice-name"`, 5}, {"practice-item", `aria-pressed="false"`, 10},
		{"practice-item", `data-part="practice-mark"`, 0}, {"practice-hints", `data-part="practice-hint-line"`, 3}, {"practice-hints", `data-act="practice-hint"`, 0},
		{"practice-marked", `data-part="practice-mark"`, 1}, {"practice-marked", `class="word found"`, 1}, {"practice-marked", `class="word fine"`, 1},
		{"practice-marked", `data-act="practice-check"`, 0}, {"practice-marked", `readonly`, 1}, {"practice-missed", `class="word missed"`, 1},
		{"practice-end", `data-part="result-code"`, 1}, {"practice-end", `class="qr"`, 1}, {"practice-end", `data-part="practice-kind"`, 5},
		{"practice-cant-copy", `let the page copy`, 1},
	} {
		if got := count(byName[tt.state], regexp.QuoteMeta(tt.want)); got != tt.n {
			t.Errorf("%s: %d × %s, want %d", tt.state, got, tt.want, tt.n)
		}
	}
}
