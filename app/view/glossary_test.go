package view

import (
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/glossary"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/web"
)

// TestRuleTerms: every rule's finding leads to terms that the glossary has, and
// no rule is named that there is not.
func TestRuleTerms(t *testing.T) {
	raw, err := web.Files.ReadFile("data/glossary.txt")
	if err != nil {
		t.Fatal(err)
	}
	has := map[string]bool{}
	for _, x := range glossary.Parse(string(raw)) {
		has[x.Name] = true
	}
	for _, r := range catalogue() {
		terms := termsOf(r.Name, r.Criterion)
		if len(terms) == 0 || len(terms) > 2 {
			t.Errorf("%s leads to %d terms, want one or two", r.Name, len(terms))
		}
		for _, x := range terms {
			if !has[x] {
				t.Errorf("%s leads to %q, which the glossary does not explain", r.Name, x)
			}
		}
	}
	for line := range strings.SplitSeq(strings.TrimSpace(ruleTerms), "\n") {
		name, _, _ := strings.Cut(line, ":")
		if !slices.ContainsFunc(catalogue(), func(r *lint.Rule) bool { return r.Name == name }) {
			t.Errorf("there is no rule %q", name)
		}
	}
}

func TestFindingLeadsToItsTerms(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Increase sales soon")
	d.settle()
	html := app.HTMLString(Screen(p.m, nil))
	for _, want := range []string{`href="glossary#term-deadline"`, `href="glossary#term-target"`, `href="glossary"`} {
		if !strings.Contains(html, want) {
			t.Errorf("no link %s", want)
		}
	}
}

// terms are a glossary.
const terms = "[smart]\nBaseline | starting point | The level from which you start."

func TestGlossaryIsShown(t *testing.T) {
	p, d := open(t, func(d *desk) { d.glossary = terms })
	p.do(model.Navigated{Route: model.RouteGlossary})
	p.showGlossary("term-baseline")
	d.settle()
	html := app.HTMLString(Screen(p.m, nil))
	if strings.Count(html, `data-part="term"`) != 1 || !strings.Contains(html, "What the words mean") || !strings.Contains(html, "1 term<") {
		t.Errorf("the glossary: %s", html)
	}
	if d.at != "#term-baseline" {
		t.Errorf("the focus is at %s", d.at)
	}
	d.act("act", "find-term", "value", "zebra")
	if html = app.HTMLString(Screen(p.m, nil)); strings.Contains(html, `data-part="term"`) || !strings.Contains(html, "No term fits") {
		t.Error("a search that finds nothing shows terms")
	}
	// Shown again it is whole, and nothing is fetched twice.
	p.showGlossary("")
	d.settle()
	if n := strings.Count(strings.Join(d.log, " "), "glossary"); n != 1 || len(p.m.Glossary.Found) != 1 || d.fields["#find-term"] != "" {
		t.Errorf("fetched %d times, %d terms found", n, len(p.m.Glossary.Found))
	}
}

func TestGlossaryWithoutData(t *testing.T) {
	p, d := open(t, nil)
	p.do(model.Navigated{Route: model.RouteGlossary})
	p.showGlossary("")
	d.settle()
	if html := app.HTMLString(Screen(p.m, nil)); !strings.Contains(html, "be fetched") {
		t.Errorf("a glossary that couldn't be had: %s", html)
	}
}
