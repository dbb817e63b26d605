package prosetag

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// standIn is fed in place of what prose can't read: a blank, an address, a
	// word of unknown bytes. It is a noun that is never a verb.
	standIn = "something"
	// maxWord is the longest word, in bytes, that prose reads. No English word
	// is longer.
	maxWord = 64
)

// feed rewrites words for prose: each result is free of white space and comes
// back from prose as one or more whole tokens. Only the typography changes,
// so the tags belong to the words one to one.
func feed(words []string) []string {
	fed := make([]string, len(words))
	shout := shouted(words)
	for i, w := range words {
		fed[i] = plain(w)
		if shout {
			fed[i] = strings.ToLower(fed[i])
		}
	}
	return fed
}

// shouted reports a sentence in capitals throughout: prose takes every such
// word for a name. A lone acronym ("ARR: 20%") is no shouting.
func shouted(words []string) bool {
	capitals := 0
	for _, w := range words {
		letters := 0
		for _, r := range w {
			if unicode.IsLower(r) {
				return false
			}
			if unicode.IsUpper(r) {
				letters++
			}
		}
		if letters > 1 {
			capitals++
		}
	}
	return capitals > 1
}

var typography = strings.NewReplacer(
	"‘", "'", "’", "'", "ʼ", "'", "`", "'", "´", "'",
	"“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`,
	"‐", "-", "‑", "-", "‒", "-", "–", "-", "—", "-", "―", "-", "−", "-",
	"…", "...", "％", "%", "≥", ">=", "≤", "<=",
)

// plain is what prose reads for one word.
func plain(w string) string {
	if len(w) > maxWord || !utf8.ValidString(w) {
		return standIn
	}
	w = typography.Replace(w)
	switch w {
	case "->", "-->", "=>", "→", "⇒", "➔", "➜", "➝", "⟶":
		return "to" // "from 15% -> 20%"
	case "0":
		return "10" // prose takes a nought for a trace mark
	case "":
		return standIn
	case "'s", "'S":
		return "'s"
	}
	if odd(w) {
		return standIn
	}
	if clitic(w) {
		return strings.ReplaceAll(w, "'", "")
	}
	return w
}

// clitic reports a name such as O'Reilly, in which prose sees a clitic ("'re")
// and drops what follows it.
func clitic(w string) bool {
	low := strings.ToLower(w)
	for _, c := range [...]string{"'ll", "'s", "'re", "'m", "n't"} {
		if i := strings.Index(low, c); i >= 0 && i+len(c) < len(low) {
			return true
		}
	}
	return false
}

// odd reports a word that prose cuts apart, drops, rewrites or reads as a
// mark of its own.
func odd(w string) bool {
	if strings.ContainsAny(w, "[]{}<>@*_&\\/=|~^") && len(w) > 2 && !ampersand(w) {
		return true
	}
	// A word in hyphens ("-NNP-") stands for its own tag.
	if len(w) > 2 && w[0] == '-' && w[len(w)-1] == '-' {
		return true
	}
	// prose looks for clitics in the lower-case form and cuts there in the word
	// as written, which only works while both have the same length.
	if len(strings.ToLower(w)) != len(w) {
		return true
	}
	return strings.IndexFunc(w, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r)
	}) >= 0
}

// ampersand accepts "R&D" and "P&L".
func ampersand(w string) bool {
	return strings.Count(w, "&") == 1 && !strings.ContainsAny(w, "[]{}<>@*_\\/=|~^;")
}

// settle puts right the tags that are known without a model.
func settle(words, fed, tags []string) {
	for i := range tags {
		switch {
		case words[i] == "":
			tags[i] = ""
		case isNumber(fed[i]):
			tags[i] = "CD"
		case fed[i] == "-":
			tags[i] = ":" // Penn's tag; prose says "-"
		case tags[i] == "-NONE-":
			tags[i] = "SYM"
		}
	}
}

func isNumber(w string) bool {
	digits := false
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= '0' && c <= '9':
			digits = true
		case c != '.' && c != ',':
			return false
		}
	}
	return digits
}
