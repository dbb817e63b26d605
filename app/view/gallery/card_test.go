package gallery

import (
	"regexp"
	"testing"

	"github.com/goalsmith/goalsmith/app/model"
)

func TestCardStates(t *testing.T) {
	byName := map[string]string{}
	for _, s := range cards(model.Env{}) {
		byName[s.Name] = drawn(s)
	}
	for _, tt := range []struct {
		state, want string
		n           int
	}{
		{"card", `data-part="card-line"`, 5}, {"card", `data-part="card-preview"`, 0}, {"card-empty", `data-part="card-line"`, 5},
		{"card-line", `data-part="card-preview"`, 1}, {"card-line", `<mark>`, 1}, {"card-line", `data-act="card-commit"`, 1},
		{"card-written", `class="wrong"`, 0}, {"card-disagrees", `id="wrong-`, 2},
		{"glossary-search", `data-part="term"`, 4}, {"glossary-nothing", `data-part="term"`, 0}, {"glossary-failed", `be fetched`, 1},
	} {
		if got := count(byName[tt.state], regexp.QuoteMeta(tt.want)); got != tt.n {
			t.Errorf("%s: %d × %s, want %d", tt.state, got, tt.want, tt.n)
		}
	}
	if n := count(byName["glossary"], `data-part="term"`); n < 80 {
		t.Errorf("the glossary shows %d terms", n)
	}
}
