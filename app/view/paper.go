package view

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/workshop/handout"
)

// Paper is a hand-out on the screen as it is printed.
type Paper struct {
	app.Compo
	Page handout.Page
	// Kind is the sheet's, for the style.
	Kind string
}

// Render draws the sheet, a section from each heading to the next, so that print
// keeps a goal and its lines on one page.
func (s *Paper) Render() app.UI {
	if len(s.Page.Blocks) == 0 {
		return el("div|class=off")
	}
	body := []app.UI{say("h3", s.Page.Title)}
	var part []app.UI
	close := func() {
		if len(part) > 0 {
			body = append(body, el("section").Body(part...))
			part = nil
		}
	}
	for _, b := range s.Page.Blocks {
		if b.Kind == handout.Heading {
			close()
		}
		part = append(part, printed(b))
	}
	close()
	return el("article|data-part=sheet", "class", "paper paper-"+s.Kind, "data-sheet", s.Kind, "aria-label", s.Page.Title).Body(body...)
}

func printed(b handout.Block) app.UI {
	switch b.Kind {
	case handout.Heading:
		return say("h4", b.Text)
	case handout.Goal:
		return say("blockquote", b.Text)
	case handout.Room:
		return lines(b)
	case handout.List:
		return el("ul|class=dots").Body(entries(b.Items)...)
	case handout.Checklist:
		return el("ul|class=boxes").Body(entries(b.Items)...)
	case handout.Table:
		return table(b.Rows)
	}
	return say("p", b.Text)
}

func entries(items []string) []app.UI {
	var out []app.UI
	for _, s := range items {
		out = append(out, say("li", s))
	}
	return out
}

// lines are room to write. A letter's line has its stamp, to be filled in with the
// pen when it is earned.
func lines(b handout.Block) app.UI {
	label := []app.UI{app.Text(b.Text)}
	if letter, rest, ok := strings.Cut(b.Text, "  "); ok {
		for _, c := range lint.Criteria() {
			if c.Name()[:1] == letter {
				label = []app.UI{stamp(c), say("span|class=sr", letter+": "), app.Text(rest)}
			}
		}
	}
	body := []app.UI{el("p|class=label v-plain").Body(label...)}
	for range b.Lines {
		body = append(body, el("p|class=pen"))
	}
	class := "room"
	if b.Lines > 1 {
		class = "room wide"
	}
	return el("div", "class", class).Body(body...)
}

// table draws rows, the first its head. Each cell knows what stands above it, for
// where there is no room for columns.
func table(rows [][]string) app.UI {
	var head, body []app.UI
	for i, row := range rows {
		var cells []app.UI
		for k, cell := range row {
			if i == 0 && cell == "" {
				cells = append(cells, el("td")) // no head
				continue
			}
			if i == 0 {
				cells = append(cells, say("th|scope=col", cell))
				continue
			}
			if c, ok := named(cell); ok && k == 0 {
				cells = append(cells, el("th|scope=row|class=v-plain").Body(stamp(c), app.Text(cell)))
				continue
			}
			cells = append(cells, say("td", cell, "data-head", rows[0][min(k, len(rows[0])-1)]))
		}
		if i == 0 {
			head = append(head, el("tr").Body(cells...))
		} else {
			body = append(body, el("tr").Body(cells...))
		}
	}
	return el("table").Body(el("thead").Body(head...), el("tbody").Body(body...))
}

// named is the criterion of that name.
func named(s string) (lint.Criterion, bool) {
	for _, c := range lint.Criteria() {
		if c.Name() == s {
			return c, true
		}
	}
	return "", false
}
