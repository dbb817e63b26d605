package view

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// el is an element with its attributes, written as "tag|name=value|name=value";
// those that are worked out follow as names and values. An empty value leaves
// its attribute away. go-app's own functions come to a kilobyte of program for
// each attribute of each element: a part with many kinds of fields is a third of
// the size this way.
func el(what string, attrs ...string) app.HTMLElem {
	tag, rest, more := strings.Cut(what, "|")
	e := app.Elem(tag)
	for more {
		var a string
		a, rest, more = strings.Cut(rest, "|")
		name, value, _ := strings.Cut(a, "=")
		e.Attr(name, value)
	}
	for i := 0; i+1 < len(attrs); i += 2 {
		if attrs[i+1] != "" {
			e.Attr(attrs[i], attrs[i+1])
		}
	}
	return e
}

// say is an element with words in it.
func say(what, words string, attrs ...string) app.UI { return el(what, attrs...).Text(words) }

// button is a button, written as el writes elements; without words it is a cross.
func button(attributes, words string, attrs ...string) app.HTMLElem {
	b := el("button|type=button|"+attributes, attrs...)
	if words == "" {
		return b.Body(icon(iconCross))
	}
	return b.Text(words)
}

// yesNo is a state that is told either way, as aria-pressed is; yesOnly one whose
// attribute is left away when it is not so.
func yesNo(on bool) string { return strconv.FormatBool(on) }

func yesOnly(on bool) string {
	if on {
		return "true"
	}
	return ""
}

// counted is a number with its noun.
func counted(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return strconv.Itoa(n) + " " + noun
}
