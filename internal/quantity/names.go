package quantity

import (
	"unicode"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/text"
)

// skipName steps over the tokens at i that hold digits without being a quantity:
// dates, clock times, versions, telephone numbers, "24/7", "1:1". It gives i
// where there is none.
func skipName(d *text.Document, i int) int {
	if next, ok := oneOnOne(d, i); ok {
		return next
	}
	t := d.At(i)
	if t.Kind != text.Number {
		return i
	}
	if next := skipDate(d, i); next > i {
		return next
	}
	if d.Glued(i) {
		p := d.At(i - 1)
		switch {
		case p.Norm == "'" || p.Norm == "_" || p.Norm == "\\":
			return i + 1
		case d.Is(i-1, ".", "/", "@", "=", "&", ":") && d.Glued(i-1) && isWord(d.At(i-2)) && !d.Is(i-1, ":", "="):
			return i + 1 // v2.0, Q3/2027
		case p.Norm == "-" && d.Glued(i-1) && isWord(d.At(i-2)) && hyphenName(d.At(i-2)) && !(d.Glued(i-2) && d.At(i-3).Kind == text.Number):
			return i + 1 // GPT-4, SOC-2
		}
	}
	next := i + 1
	if end := phone(d, i); end > i {
		return end
	}
	if d.Is(next, "(") && d.Glued(next) && isWord(d.At(next+1)) && len(d.Norm(next+1)) == 1 && d.Is(next+2, ")") {
		return next + 3 // 401(k)
	}
	if d.Is(next, ")") && d.Glued(next) && len(t.Text) <= 2 && enumerator(d, i) {
		return next + 1
	}
	return i
}

// hyphenName reports a word that makes a name with the number tied to it. A
// plural noun is a label ("Calls-50") and top is a rank.
func hyphenName(t text.Token) bool {
	switch t.Norm {
	case "top", "sub", "mid", "pre", "plus":
		return false
	}
	return !plural(t.Norm)
}

// namer reports a word that makes a name with the number behind it, whatever
// follows: Tier 1, SOC 2, Stage 4, Fortune 500.
func namer(w string) bool {
	switch w {
	case "tier", "soc", "iso", "stage", "level", "phase", "step", "fortune", "forbes", "global", "ftse", "nasdaq", "section", "version", "ver", "v", "series",
		"gen", "type", "category", "module", "chapter", "web", "windows", "office", "dynamics", "microsoft", "page", "slide", "sprint", "appendix",
		"schedule", "article", "form", "room", "route", "highway", "building", "inc", "s&p", "lesson", "part", "act", "title", "python", "java", "angular", "gong", "hall", "gdpr", "pci", "cmmc", "nist", "band", "formula", "channel", "catch", "line", "exhibit", "clause", "annex", "figure", "fig", "table", "vol", "volume", "issue", "apollo", "boeing", "airbus", "iphone", "pixel", "galaxy", "playstation", "xbox", "mod", "ring", "bucket":
		return true
	}
	return false
}

// labeller reports a word that numbers itself unless a count follows: "Goal 2",
// "region 4", "day 75".
func labeller(w string) bool {
	switch w {
	case "goal", "task", "objective", "priority", "kr", "okr", "kpi", "region", "territory", "zone", "district", "group", "wave", "batch", "cohort",
		"round", "question", "item", "team", "session", "pod", "grade", "class", "rule", "milestone", "option", "plan", "key", "result", "unit",
		"day", "week", "month", "quarter", "year", "days", "months", "weeks", "hour", "gate", "track", "pillar", "initiative", "project", "point", "big", "floor", "area", "segment", "store", "branch", "site", "team's", "fy", "q", "h", "flight", "agent", "scene":
		return true
	}
	return false
}

// refuse drops an amount that reads like a quantity and is none. next is the
// token to go on from.
func (f *finder) refuse(a amount) (next int, no bool) {
	d := f.d
	if a.words && refuseWord(d, a) {
		return a.last, true
	}
	if d.Is(a.first-1, "every", "each") && a.kind == Duration {
		return a.last, true // a cadence
	}
	if d.Is(a.first-1, "per") && a.kind == Count {
		return a.last, true // what a rate is counted on
	}
	if a.kind == Duration && d.Is(a.last-1, "s") && (yearLike(d.At(a.first).Text) || d.Is(a.first-1, "the", "mid", "low", "high", "their", "-")) {
		return a.last, true // the 1990s
	}
	if !a.bare || a.part {
		return 0, false
	}
	if next, no := tied(d, a); no {
		return next, true
	}
	if a.scaled && a.last == a.first+2 && d.Is(a.last-1, "k") && (a.value == 5000 || a.value == 10000) && races(d, a.first) {
		return a.last, true
	}
	if a.plain && serial(d.At(a.last)) && !counting(d, a) {
		return a.last + 1, true
	}
	p := d.At(a.first - 1)
	if !isWord(p) || d.At(a.first).Line && a.first > 0 {
		return 0, false
	}
	if namer(p.Norm) && !a.scaled && !(d.Is(a.first-2, "to", "our", "the") && d.Is(a.first-1, "level", "volume") && a.value > 20) {
		return a.last, true
	}
	if labeller(p.Norm) && a.value <= 100 && !a.scaled && !d.Is(a.first-2, "per", "each", "every", "a", "this", "last", "next", "the", "one") && !counting(d, a) {
		return a.last, true
	}
	if a.plain && productName(d, a) {
		return a.last, true
	}
	if a.plain && d.At(a.first).Text == "360" && (d.Is(a.last, "feedback", "review", "reviews", "view", "degree", "degrees", "evaluation", "customer") || d.Is(a.last, "-")) {
		return a.last, true
	}
	return a.last, a.plain && d.At(a.first).Text == "101" && !counting(d, a)
}

// serial reports a word with digits in it, as in "24703 m212".
func serial(t text.Token) bool {
	if !isWord(t) || t.Line || datePart(t) {
		return false
	}
	c := t.Text[len(t.Text)-1]
	return c >= '0' && c <= '9'
}

// counting reports a plural noun behind the amount.
func counting(d *text.Document, a amount) bool {
	last, ok := nounPhrase(d, a.last, false)
	return ok && (plural(d.Norm(last-1)) || last > a.last+1)
}

// pluralAhead reports a noun phrase with a plural head at token i.
func pluralAhead(d *text.Document, i int) bool {
	last, ok := nounPhrase(d, i, false)
	return ok && plural(d.Norm(last-1))
}

// tied drops a number that a hyphen or no space at all ties to something that
// is no unit: "two-way", "3D", "24x7".
func tied(d *text.Document, a amount) (next int, no bool) {
	j := a.last
	if !d.Glued(j) {
		return 0, false
	}
	t := d.At(j)
	switch {
	case isWord(t):
		for _, r := range t.Text {
			if !unicode.IsLetter(r) {
				return j + 1, true
			}
		}
		if len(t.Text) < 4 || !plural(t.Norm) {
			return j + 1, true
		}
	case t.Norm == "-" && d.Glued(j+1) && isWord(d.At(j+1)):
		w := d.Norm(j + 1)
		if compoundUnit(w) || w == "plus" || (w == "a" || w == "per") && d.Is(j+2, "-") || w == "to" {
			return 0, false
		}
		end := joined(d, j+1)
		return end, true
	case d.Is(j, "/") && d.Glued(j+1) && d.At(j+1).Kind == text.Number, d.Is(j, ":") && d.Glued(j+1):
		return j + 2, true
	}
	return 0, false
}

// compoundUnit reports nouns that a count may be tied to by a hyphen.
func compoundUnit(w string) bool {
	switch w {
	case "person", "seat", "account", "call", "user", "deal", "meeting", "demo", "rep", "lead", "member", "unit", "store", "customer", "employee", "touch", "location":
		return true
	}
	return false
}

// productName reports a capital word that names something with the number
// behind it ("Gong 360"), where no noun is counted.
func productName(d *text.Document, a amount) bool {
	p := d.At(a.first - 1)
	r, _ := utf8.DecodeRuneInString(p.Text)
	if !unicode.IsUpper(r) || len(p.Text) < 3 || nounStop(p.Norm) || changeVerb(p.Norm) || !p.Space || p.Line {
		return false
	}
	if second, _ := utf8.DecodeRuneInString(p.Text[utf8.RuneLen(r):]); !unicode.IsLower(second) {
		return false
	}
	before := d.At(a.first - 2)
	if !isWord(before) || a.first-1 == firstOf(d, a.first-1) {
		return false
	}
	if q, _ := utf8.DecodeRuneInString(before.Text); unicode.IsUpper(q) && a.first-2 == firstOf(d, a.first-2) && len(before.Text) > 3 && d.At(a.first).Space && endsPhrase(d, a.last) {
		return false // Title Case: "Increase Demos 20"
	}
	return !counting(d, a) && len(d.At(a.first).Text) <= 4
}

// firstOf is the first token of the sentence of token i.
func firstOf(d *text.Document, i int) int {
	if s := d.SentenceOf(i); s >= 0 {
		return d.Sentences[s].First
	}
	return i
}

// races reports that a 5K is a race.
func races(d *text.Document, i int) bool {
	for j := i - 1; j > i-5; j-- {
		if d.Is(j, "run", "running", "race", "jog", "marathon", "charity") {
			return true
		}
	}
	return false
}

// phone steps over "+1 (555) 010-9999" from its first number on, or from the one
// in brackets.
func phone(d *text.Document, i int) int {
	j := i
	if d.Is(j+1, "(") && len(d.Norm(j)) <= 3 && d.Is(j-1, "+") {
		j += 2
	}
	area, rest := d.At(j), d.At(j+2)
	if d.Is(j-1, "(") && len(area.Text) == 3 && d.Is(j+1, ")") && rest.Kind == text.Number && len(rest.Text) >= 3 &&
		d.Is(j+3, "-") && d.Glued(j+3) && len(d.Norm(j+4)) == 4 && d.At(j+4).Kind == text.Number {
		return j + 5
	}
	return i
}
