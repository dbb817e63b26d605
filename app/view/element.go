package view

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// el is an element with its attributes as names and values; an empty value
// leaves its attribute away. go-app's own functions come to a kilobyte of program
// for each attribute of each element, so that a part with many kinds of fields
// is a third of the size this way.
func el(tag string, attrs ...string) app.HTMLElem {
	e := app.Elem(tag)
	for i := 0; i+1 < len(attrs); i += 2 {
		if attrs[i+1] != "" {
			e.Attr(attrs[i], attrs[i+1])
		}
	}
	return e
}

// button is a button with what it does and a few more attributes.
func button(class, act, text string, attrs ...string) app.HTMLElem {
	b := el("button", append(attrs, "type", "button", "class", class, "data-act", act)...)
	if text == "" {
		return b.Body(icon(iconCross))
	}
	return b.Text(text)
}
