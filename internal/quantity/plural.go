package quantity

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// plural tells a plural noun by its ending.
func plural(w string) bool {
	switch {
	case text.Among(w, "people men women children alumni criteria personnel staff"):
		return true
	}
	n := len(w)
	if n < 3 || w[n-1] != 's' {
		return false
	}
	switch w[n-2] {
	case 's', 'u', 'i', '\'':
		return w == "emojis" || w == "pis" || n > 4 && strings.HasSuffix(w, "kpis") || w == "pois" || w == "lois" || w == "menus" || w == "apis"
	}
	return true
}

// pluralModifier reports words that end like a plural and stand before a head:
// "sales calls", "customer success stories", "SaaS deals".
func pluralModifier(w string) bool {
	switch {
	case pluralModifierWords.Has(w):
		return true
	}
	return false
}

// looseModifier reports words that modify a noun and can't be its head.
func looseModifier(w string) bool {
	switch {
	case looseModifierWords.Has(w):
		return true
	}
	return false
}

// hyphenNext reports a word that a hyphen ties to the next: "no-shows" is a
// noun, though "no" ends one.
func hyphenNext(d *text.Document, i int) bool {
	return d.Is(i+1, "-") && d.Glued(i+1) && d.Glued(i+2) && isWord(d.At(i+2))
}

// adjectiveHere reports a preposition or a period that stands right behind a
// number as an adjective: "three past customers", "ten Q3 renewals".
func adjectiveHere(d *text.Document, i int) bool {
	if !d.In(i, "past next inside outside near minimum maximum total") && !datePart(d.At(i)) {
		return false
	}
	t := d.At(i + 1)
	return isWord(t) && !t.Line && !nounStop(t.Norm) && !isTimeUnit(t.Norm) && (plural(t.Norm) || plural(d.Norm(i+2)))
}

var pluralModifierWords = text.NewWords("sales business success operations ops devops revops analytics communications relations series status campus saas sms aws cms gps ios pos sports goods services systems news previous logistics human resources savings economics hours overseas its")

var looseModifierWords = text.NewWords("more new additional extra other further total better faster higher lower less fewer only also ahead early late now today overall average net consecutive online together worth quality qualified points plus big small great older younger larger bigger left remaining longer shorter again already yet first")
