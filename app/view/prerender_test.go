package view

import (
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/web"
)

// shipped gives the data files of the site.
func shipped(name string) string {
	raw, err := web.Files.ReadFile(name)
	if err != nil {
		panic(err)
	}
	return string(raw)
}

func TestPrerender(t *testing.T) {
	for _, route := range []string{model.RouteDraft, model.RouteRules, model.RouteGlossary, model.RouteWorkshop, model.RoutePractice, model.RouteDemo} {
		html := Prerender(route, shipped)
		if !strings.HasPrefix(html, "<div") {
			t.Errorf("%s starts with %.20q; the app mounts on a div", route, html)
		}
		for range 20 {
			if Prerender(route, shipped) != html {
				t.Fatalf("%s is drawn differently from time to time", route)
			}
		}
		if n := strings.Count(html, `data-part="goal-editor"`); n != 1 {
			t.Errorf("%s has %d editors", route, n)
		}
	}
	if !strings.Contains(Prerender(model.RouteRules, shipped), `data-part="rule"`) {
		t.Error("the rules are not on their page")
	}
	for route, want := range map[string]string{model.RouteGlossary: `data-part="term"`, model.RouteWorkshop: `data-act="stage-round"`} {
		if strings.Count(Prerender(route, shipped), want) < 12 {
			t.Errorf("%s is drawn without what it is for", route)
		}
	}
	if !strings.Contains(Prerender(model.RouteDraft, shipped), `aria-pressed="true"`) {
		t.Error("the role switch is prerendered without its state")
	}
}

func TestStable(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"text alone", "a & b", "a & b"},
		{"attributes in order", `<a href="x y" class="c d">t</a>`, `<a class="c d" href="x y">t</a>`},
		{"a true ARIA state", `<b aria-pressed data-a="1">`, `<b aria-pressed="true" data-a="1">`},
		{"a plain boolean stays one", `<input autofocus>`, `<input autofocus>`},
		{"an equals sign in a value", `<a href="?a=b" class="c">`, `<a class="c" href="?a=b">`},
		{"no tag end", `<a href="x`, `<a href="x`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := stable(tt.in); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}
