package handout

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lint"
)

// GuideFile and PlansFile are the places of the texts among the site's files.
const (
	GuideFile = "data/guide.txt"
	PlansFile = "data/plans.txt"
)

// Guide is the one-page guide's text.
type Guide struct {
	Letters []Letter
	// Checks are what to look at before a goal is signed.
	Checks []string
}

// Letter is one criterion in the guide.
type Letter struct {
	Criterion lint.Criterion
	// Ask is the question, Why why it is asked, Watch what to watch for.
	Ask, Why, Watch string
	// Weak and Better are an example before and after.
	Weak, Better string
}

// Example is a goal of the team's own, before and after.
type Example struct{ Before, After string }

// ParseGuide reads the guide's file: "key: text" lines under [criterion] headings,
// and the checks, a line each, under [check]. # opens a comment.
func ParseGuide(data string) Guide {
	var g Guide
	section := ""
	for line := range strings.SplitSeq(data, "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			section = strings.Trim(line, "[]")
			if section != "check" {
				g.Letters = append(g.Letters, Letter{Criterion: lint.Criterion(section)})
			}
		case section == "check":
			g.Checks = append(g.Checks, line)
		case len(g.Letters) > 0:
			key, value, _ := strings.Cut(line, ": ")
			g.Letters[len(g.Letters)-1].set(key, value)
		}
	}
	return g
}

func (l *Letter) set(key, value string) {
	switch key {
	case "ask":
		l.Ask = value
	case "why":
		l.Why = value
	case "watch":
		l.Watch = value
	case "weak":
		l.Weak = value
	case "better":
		l.Better = value
	}
}

// Page lays the guide out, with the team's own examples at the end.
func (g Guide) Page(own []Example) Page {
	p := Page{Title: "SMART goals for sales, on one page"}
	rows := [][]string{{"", "Ask", "Weak", "Better"}}
	for _, l := range g.Letters {
		rows = append(rows, []string{letterName(l.Criterion), l.Ask + " " + l.Why, l.Weak, l.Better})
	}
	p.table(rows)
	var watch []string
	for _, l := range g.Letters {
		if l.Watch != "" {
			watch = append(watch, l.Watch)
		}
	}
	p.say(Heading, "Watch for")
	p.list(List, watch)
	if len(own) > 0 {
		p.say(Heading, "Our own")
		rows := [][]string{{"Before", "After"}}
		for _, e := range own {
			rows = append(rows, []string{e.Before, e.After})
		}
		p.table(rows)
	}
	p.sign(g.Checks)
	return p
}

// sign adds what to look at before a goal is signed.
func (p *Page) sign(checks []string) {
	if len(checks) > 0 {
		p.say(Heading, "Before you sign")
		p.list(Checklist, checks)
	}
}

func letterName(c lint.Criterion) string {
	s := strings.ReplaceAll(string(c), "_", "-")
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
