package handout

import (
	"html"
	"strings"
)

// Markdown prints a page. Goals are other people's text, so every mark that
// Markdown or HTML would read is escaped.
func Markdown(p Page) string {
	var b strings.Builder
	b.WriteString("# " + md(p.Title) + "\n")
	for _, x := range p.Blocks {
		b.WriteByte('\n')
		switch x.Kind {
		case Heading:
			b.WriteString("## " + md(x.Text) + "\n")
		case Goal:
			b.WriteString("> " + strings.ReplaceAll(md(x.Text), "\n", "  \n> ") + "\n")
		case Room:
			b.WriteString(md(x.Text) + "\n")
			for range x.Lines {
				b.WriteString("\n" + strings.Repeat("\\_", 40) + "\n")
			}
		case List:
			for _, s := range x.Items {
				b.WriteString("- " + flat(md(s)) + "\n")
			}
		case Checklist:
			for _, s := range x.Items {
				b.WriteString("- [ ] " + flat(md(s)) + "\n")
			}
		case Table:
			for i, row := range x.Rows {
				for _, cell := range row {
					b.WriteString("| " + flat(md(cell)) + " ")
				}
				b.WriteString("|\n")
				if i == 0 {
					b.WriteString(strings.Repeat("|---", len(row)) + "|\n")
				}
			}
		default:
			b.WriteString(md(x.Text) + "\n")
		}
	}
	return b.String()
}

// md escapes what Markdown would read as more than text.
func md(s string) string {
	const marks = "\\`*_{}[]<>#|~&!"
	var b strings.Builder
	open := true // nothing but spaces on the line so far
	for _, r := range s {
		if r < 0x80 && strings.IndexByte(marks, byte(r)) >= 0 || open && strings.ContainsRune("-+=", r) {
			b.WriteByte('\\')
		}
		open = r == '\n' || open && (r == ' ' || r >= '0' && r <= '9')
		b.WriteRune(r)
	}
	return numbered(b.String())
}

// numbered keeps "1. " at the start of a line from becoming a list.
func numbered(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		rest := strings.TrimLeft(line, " ")
		tail := strings.TrimLeft(rest, "0123456789")
		if len(tail) < len(rest) && tail != "" && (tail[0] == '.' || tail[0] == ')') {
			lines[i] = line[:len(line)-len(tail)] + "\\" + tail
		}
	}
	return strings.Join(lines, "\n")
}

func flat(s string) string { return strings.ReplaceAll(s, "\n", " ") }

// HTML prints a page as elements to go into a document's body, escaped, without a
// style or a script of its own.
func HTML(p Page) string {
	var b strings.Builder
	tag := func(name, class, text string) {
		b.WriteString("<" + name)
		if class != "" {
			b.WriteString(` class="` + class + `"`)
		}
		b.WriteString(">" + strings.ReplaceAll(html.EscapeString(text), "\n", "<br>") + "</" + name + ">\n")
	}
	tag("h1", "", p.Title)
	for _, x := range p.Blocks {
		switch x.Kind {
		case Heading:
			tag("h2", "", x.Text)
		case Goal:
			tag("blockquote", "goal", x.Text)
		case Room:
			tag("p", "label", x.Text)
			for range x.Lines {
				tag("p", "line", "")
			}
		case List, Checklist:
			b.WriteString(`<ul class="` + string(x.Kind) + `">` + "\n")
			for _, s := range x.Items {
				tag("li", "", s)
			}
			b.WriteString("</ul>\n")
		case Table:
			b.WriteString("<table>\n")
			for i, row := range x.Rows {
				b.WriteString("<tr>\n")
				for _, cell := range row {
					if i == 0 {
						tag("th", "", cell)
					} else {
						tag("td", "", cell)
					}
				}
				b.WriteString("</tr>\n")
			}
			b.WriteString("</table>\n")
		default:
			tag("p", "", x.Text)
		}
	}
	return b.String()
}

// Document is a page as a whole file of HTML.
func Document(p Page) string {
	return "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>" + html.EscapeString(p.Title) +
		"</title></head>\n<body>\n" + HTML(p) + "</body>\n</html>\n"
}
