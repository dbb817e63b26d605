package view

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
)

// Prerender is a route's page before the app has come, with an editor that can
// be typed into. The glossary's page shows its data, the workshop's the first deck:
// what is largest on a page is there at once. data gives a data file by its name.
// The same input gives the same bytes: they go into the hash that names a version.
func Prerender(route string, data func(name string) string) string {
	p := NewPage(nil)
	switch p.m.Route = route; route {
	case model.RouteGlossary:
		p.m = model.Update(p.m, model.GlossaryCame{Data: data("data/glossary.txt")}, model.Env{})
	case model.RouteWorkshop:
		if w, ok := p.sides[route].(*workshopPage); ok {
			w.unfold(data)
		}
	}
	return stable(app.HTMLString(Screen(p.m, p.side())))
}

// stable puts the attributes of every tag in order and writes out the value
// "true": go-app draws attributes from a map and leaves that value away, which
// means false in ARIA. Only our own markup passes here; its attribute values
// hold no angle bracket and no quote.
func stable(html string) string {
	var out strings.Builder
	for {
		open := strings.IndexByte(html, '<')
		if open < 0 {
			out.WriteString(html)
			return out.String()
		}
		end := strings.IndexByte(html[open:], '>')
		if end < 0 {
			out.WriteString(html)
			return out.String()
		}
		out.WriteString(html[:open])
		out.WriteString(tag(html[open+1 : open+end]))
		html = html[open+end+1:]
	}
}

func tag(s string) string {
	name, rest, ok := strings.Cut(s, " ")
	if !ok {
		return "<" + s + ">"
	}
	var attrs []string
	for rest != "" {
		rest = strings.TrimLeft(rest, " ")
		end := strings.IndexAny(rest, " =")
		if end >= 0 && rest[end] == '=' {
			if shut := strings.IndexByte(rest[min(end+2, len(rest)):], '"'); shut >= 0 {
				end += 2 + shut + 1
			}
		}
		if end < 0 {
			end = len(rest)
		}
		a := rest[:end]
		if strings.HasPrefix(a, "aria-") && !strings.Contains(a, "=") {
			a += `="true"`
		}
		if a != "" {
			attrs = append(attrs, a)
		}
		rest = rest[end:]
	}
	slices.Sort(attrs)
	return "<" + name + " " + strings.Join(attrs, " ") + ">"
}
