package text

import (
	"strings"
	"unicode/utf8"
)

// mark emits a punctuation token, joining the few marks that mean one thing.
func (sc *scanner) mark(r rune, size int) {
	rest := sc.src[sc.pos:]
	for _, m := range [...]struct{ text, norm string }{
		{"-->", "->"}, {"->", "->"}, {"=>", "->"}, {">=", ">="}, {"<=", "<="}, {"...", "..."},
	} {
		if strings.HasPrefix(rest, m.text) {
			sc.emit(Punct, sc.pos+len(m.text), m.norm)
			return
		}
	}
	norm := ""
	switch r {
	case '‐', '‑', '‒', '–', '—', '―', '−':
		norm = "-"
	case '→', '⇒', '➔', '➜', '➝', '⟶':
		norm = "->"
	case '≥':
		norm = ">="
	case '≤':
		norm = "<="
	case '…':
		norm = "..."
	case '‘', '’', 'ʼ', '`', '´':
		norm = "'"
	case '“', '”', '„', '«', '»':
		norm = `"`
	case '％':
		norm = "%"
	}
	sc.emit(Punct, sc.pos+size, norm)
}

// bullet ends a list mark that opens a line, or is 0. A number counts only
// with a full stop or bracket and a space behind it ("1. ", "2) "), so that a
// line that starts with a figure keeps it.
func (sc *scanner) bullet(r rune, size int) int {
	rest := sc.src[sc.pos:]
	switch r {
	case '-', '*', '+', '•', '·', '‣', '▪', '●', '○', '–', '—', '◦', '✓', '✔', '☐', '☑', '□', '■', '➢', '>', '#':
		i := size
		for r == '#' && i < len(rest) && rest[i] == '#' {
			i++
		}
		if i < len(rest) && (rest[i] == ' ' || rest[i] == '\t') {
			return sc.pos + i
		}
		return 0
	case '[':
		for _, box := range [...]string{"[ ]", "[x]", "[X]", "[]"} {
			if strings.HasPrefix(rest, box) {
				return sc.pos + len(box)
			}
		}
		return 0
	}
	i := 0
	if r == '(' {
		i++
	}
	d := i
	for i < len(rest) && i-d < 2 && rest[i] >= '0' && rest[i] <= '9' {
		i++
	}
	if i == d && i < len(rest) && rest[i] >= 'a' && rest[i] <= 'h' && i+1 < len(rest) && rest[i+1] == ')' {
		i++
	}
	if i == d || i+1 >= len(rest) || (rest[i] != '.' && rest[i] != ')') {
		return 0
	}
	if rest[i+1] != ' ' && rest[i+1] != '\t' {
		return 0
	}
	return sc.pos + i + 1
}

// blank ends a place left to fill in that starts here, or is 0. A bracket that
// holds a card's label ("[S]", "[Specific]") is a label, and one with a line
// break or over maxBlank bytes is prose.
func (sc *scanner) blank(r rune) int {
	rest := sc.src[sc.pos:]
	var closing byte
	switch r {
	case '_':
		i := 0
		for i < len(rest) && rest[i] == '_' {
			i++
		}
		if i >= 2 {
			return sc.pos + i
		}
		return 0
	case '[':
		closing = ']'
	case '{':
		closing = '}'
	case '<':
		closing = '>'
	default:
		return 0
	}
	limit := min(len(rest), maxBlank)
	for i := 1; i < limit; i++ {
		switch c := rest[i]; {
		case c == '\n' || c == '\r':
			return 0
		case c == closing:
			for c == '}' && i+1 < limit && rest[i+1] == '}' {
				i++
			}
			inner := rest[1:i]
			if closing == ']' && (labels(inner) || !hasLetterOrGap(inner) || sc.line && tagLabel(inner)) {
				return 0
			}
			if closing == '>' && (inner == "" || !isASCIILetter(inner[0]) || strings.ContainsAny(inner, "=/")) {
				return 0
			}
			return sc.pos + i + 1
		}
	}
	return 0
}

// hasLetterOrGap tells "[number]" and "[ ]" and "[?]" from a citation "[1]".
func hasLetterOrGap(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !isDigit(r) && r != utf8.RuneError }) >= 0
}

// tagLabel reports a label in brackets that opens a line: "[KR]", "[Q3]", "[SDR]".
func tagLabel(s string) bool {
	if len(s) < 2 || len(s) > 5 || strings.Trim(s, "X") == "" || strings.Trim(s, "N") == "" {
		return false
	}
	for _, r := range s {
		if (r < 'A' || r > 'Z') && !isDigit(r) {
			return false
		}
	}
	return true
}

// labels reports what only a card's label says in brackets: "S", "Time-bound".
// "[metric]" and "[deadline]" label a card as well, but in brackets they are
// places to fill in.
func labels(s string) bool {
	if len(s) > 24 {
		return false
	}
	letters := onlyLetters(s)
	letter, _ := cardWord(letters)
	return letter != 0 && (len(letters) == 1 || Among(letters, "specific measurable achievable attainable realistic relevant timebound timely"))
}
