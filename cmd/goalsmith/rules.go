package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/rules"
)

// rulesCmd writes the catalogue of rules, straight from the registry, so that it is never stale.
type rulesCmd struct {
	Format string `default:"text" placeholder:"NAME" help:"What to write: text, markdown or json (${default})."`
}

// Run writes the catalogue.
func (c *rulesCmd) Run(std *streams) error {
	var b bytes.Buffer
	switch c.Format {
	case "text":
		rulesText(&b, rules.All(), newPaint(std.out))
	case "markdown":
		rulesMarkdown(&b, rules.All())
	case "json":
		if err := rulesJSON(&b, rules.All()); err != nil {
			return err
		}
	default:
		return fmt.Errorf("unknown format %q: use text, markdown or json", c.Format)
	}
	if _, err := std.out.Write(b.Bytes()); err != nil {
		return fmt.Errorf("can't write the output (%w)", err)
	}
	return nil
}

// criteria are the groups of the catalogue, in its order.
func criteria() []lint.Criterion {
	five := lint.Criteria()
	return append(five[:], lint.Whole)
}

func rulesText(w *bytes.Buffer, all []*lint.Rule, p paint) {
	for _, c := range criteria() {
		for _, r := range all {
			if r.Criterion != c {
				continue
			}
			fmt.Fprintf(w, "%s  %s %s\n  %s %s\n", p.severity(r.Severity), p.as(bold, r.Name), p.as(dim, "("+criterionName(r.Criterion)+")"), r.Doc.Title, r.Doc.Why)
			fmt.Fprintf(w, "  before  %s\n  after   %s\n", r.Doc.Before, r.Doc.After)
			if s := rateOf(r); s != "" {
				fmt.Fprintf(w, "  %s\n", p.as(dim, s))
			}
			w.WriteByte('\n')
		}
	}
	fmt.Fprintf(w, "%s.\n", counted(len(all), "rule"))
}

func rulesMarkdown(w *bytes.Buffer, all []*lint.Rule) {
	w.WriteString("# Rules\n")
	for _, c := range criteria() {
		headed := false
		for _, r := range all {
			if r.Criterion != c {
				continue
			}
			if !headed {
				name := criterionName(c)
				fmt.Fprintf(w, "\n## %s\n", strings.ToUpper(name[:1])+name[1:])
				headed = true
			}
			fmt.Fprintf(w, "\n### %s\n\n*%s.* **%s** %s\n\n| before | after |\n|---|---|\n| %s | %s |\n",
				r.Name, r.Severity, plain(r.Doc.Title), plain(r.Doc.Why), plain(r.Doc.Before), plain(r.Doc.After))
			if s := rateOf(r); s != "" {
				fmt.Fprintf(w, "\n%s.\n", s)
			}
		}
	}
}

// rateOf says how often the rule was right on the labelled corpus, "" where no label judges it.
func rateOf(r *lint.Rule) string {
	right, of, ok := rules.Rate(r.Name)
	if !ok {
		return ""
	}
	return fmt.Sprintf("Right in %d of %d findings on the check half of the corpus", right, of)
}

// ruleObject is a rule in JSON; keys are never renamed.
type ruleObject struct {
	Name      string          `json:"name"`
	Criterion string          `json:"criterion"`
	Severity  string          `json:"severity"`
	Title     string          `json:"title"`
	Why       string          `json:"why"`
	Before    string          `json:"before"`
	After     string          `json:"after"`
	Examples  []exampleObject `json:"examples"`
	// Right of Fired findings were right on the check half of the corpus; both are 0 where no label judges the rule.
	Right int `json:"right"`
	Fired int `json:"fired"`
}

// exampleObject is an example; no marks mean that the rule stays silent.
type exampleObject struct {
	Text  string   `json:"text"`
	Marks []string `json:"marks"`
	Role  string   `json:"role"`
	Today string   `json:"today"`
}

func rulesJSON(w *bytes.Buffer, all []*lint.Rule) error {
	out := make([]ruleObject, 0, len(all))
	for _, r := range all {
		o := ruleObject{
			Name: r.Name, Criterion: string(r.Criterion), Severity: string(r.Severity),
			Title: r.Doc.Title, Why: r.Doc.Why, Before: r.Doc.Before, After: r.Doc.After,
			Examples: make([]exampleObject, 0, len(r.Examples)),
		}
		if right, of, ok := rules.Rate(r.Name); ok {
			o.Right, o.Fired = right, of
		}
		for _, x := range r.Examples {
			o.Examples = append(o.Examples, exampleObject{x.Text, append([]string{}, x.Marks...), x.Role, x.Today})
		}
		out = append(out, o)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}
