package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/internal/lint"
)

const svgSpace = "http://www.w3.org/2000/svg"

// svg is a drawing that says nothing to a screen reader: words stand beside it.
func svg(class, box string, body ...app.UI) app.HTMLElem {
	e := app.Elem("svg").XMLNS(svgSpace).Class(class)
	if box != "" {
		e.Attr("viewBox", box)
	}
	return e.Aria("hidden", "true").Attr("focusable", "false").Body(body...)
}

func path(class, d string) app.UI {
	return app.Elem("path").XMLNS(svgSpace).Class(class).Attr("d", d)
}

// shapes are the hallmarks' outlines in a box of 52, and how far down the letter
// sits: a shield's weight is at its top.
func shape(c lint.Criterion) (d, letter, y string) {
	switch c {
	case lint.Specific:
		return "M6 5h40v28L26 48 6 33z", "S", "24"
	case lint.Measurable:
		return "M26 5a21 21 0 1 1 0 42 21 21 0 0 1 0-42z", "M", "27"
	case lint.Achievable:
		return "M16 5h20l11 11v20L36 47H16L5 36V16z", "A", "27"
	case lint.Relevant:
		return "M26 4c13 0 20 9 20 22s-7 22-20 22S6 39 6 26 13 4 26 4z", "R", "27"
	default:
		return "M26 3l20 11.5v23L26 49 6 37.500v-23z", "T", "27"
	}
}

// stamp is a criterion's hallmark. What it looks like when met, weak, missing
// or waiting is the style sheet's, from the class around it.
func stamp(c lint.Criterion) app.UI {
	d, letter, y := shape(c)
	return svg("stamp", "0 0 52 52",
		path("shape", d),
		app.Elem("text").XMLNS(svgSpace).Class("letter").Attr("x", "26").Attr("y", y).Text(letter),
	)
}

func smith() app.UI {
	return svg("smith", "0 0 26 26",
		path("smith-shield", "M3 3h20v13.5L13 24 3 16.5z"),
		path("smith-tick", "M8.2 12.6l3.4 3.5 6.4-7"),
	)
}

func icon(d string) app.UI { return svg("icon", "0 0 16 16", path("", d)) }

const (
	iconLock    = "M4 7V5a4 4 0 0 1 8 0v2h1v7H3V7zm2 0h4V5a2 2 0 0 0-4 0z"
	iconCross   = "M3.4 2.3 8 6.900l4.600-4.600 1.100 1.100L9.100 8l4.600 4.600-1.100 1.100L8 9.100l-4.600 4.600-1.100-1.100L6.900 8 2.300 3.400z"
	iconUndo    = "M6.500 2 2 6.500 6.500 11V8c3 0 5 .8 6.500 3.500C13 7.500 11 5 6.500 5z"
	iconCheck   = "M6.400 12.600 2 8.200l1.500-1.500 2.900 2.900 6.100-6.200L14 4.900z"
	iconCopy    = "M5 2h8v9h-2V4H5zM3 5h7v9H3z"
	iconGear    = "M3 2h1.500v4H3zM2 7h3.500v1.500H4.500V14H3V8.500H2zM7.250 2h1.500v7h-1.500zM6.250 10h3.500v1.500H8.750V14h-1.500v-2.500H6.250zM11.500 2H13v2.500h-1.500zM10.500 5.500H14V7h-1v7h-1.500V7h-1z"
	iconPlus    = "M7 3h2v4h4v2H9v4H7V9H3V7h4z"
	iconPlay    = "M4 2.500 13 8l-9 5.500z"
	iconPause   = "M4 3h3v10H4zM9 3h3v10H9z"
	iconBack    = "M10.500 2.500 12 4 8 8l4 4-1.500 1.500L5 8z"
	iconForward = "M5.500 2.500 4 4l4 4-4 4 1.500 1.500L11 8z"
	iconAgain   = "M8 3V.5L4 4l4 3.500V5a3.500 3.500 0 1 1-3.500 3.500h-2A5.500 5.500 0 1 0 8 3z"
	iconScan    = "M1 1h5v1.500H2.500V6H1zM10 1h5v5h-1.500V2.500H10zM1 10h1.500v3.500H6V15H1zM13.500 10H15v5h-5v-1.500h3.500zM4.500 4.500h3v3h-3zM8.500 8.500h3v3h-3z"
)
