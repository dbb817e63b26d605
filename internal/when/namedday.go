package when

import "github.com/goalsmith/goalsmith/internal/text"

// namedDay reads a feast or an event by its proper name alone, which no list
// holds: "by Nowruz", "by Burns Night", "before All Saints' Day". Behind a
// participle "by" names who did it ("signed by Dana"), and that is no time.
func (r *reader) namedDay(l lead, i, j int) int {
	if l != by && l != before && l != until && l != during {
		return i
	}
	if feasts.Has(r.norm(j)) {
		return r.skip(r.skip(j+1, "de gras"), "mayo day eve week festival sunday friday monday")
	}
	if r.agent(i) || l == during || weekdayPlural(r.norm(j)) {
		return i
	}
	k := j
	for k < len(r.d.Tokens) && k < j+4 {
		t := r.d.Tokens[k]
		if t.Norm == "'s" || t.Norm == "'" {
			k++
			continue
		}
		if t.Kind != text.Word || t.Line && k > j || !named(t.Text) {
			break
		}
		k++
	}
	if k == j || !r.endsBefore(k) && !(r.sentenceStart(i) && r.in(k, "our my the we i i'll we'll all each every")) || k > j+1 && !eventEnd.Has(r.norm(k-1)) {
		return i // "by Steven Covey" names who wrote it
	}
	return k
}

// eventEnd are the last words of an event's name.
var eventEnd = text.NewWords("day days night eve week weekend festival fest fair games cup con conference summit open derby congress forum expo convention gala ball marathon sunday monday friday saturday thursday wednesday tuesday holiday holidays break month season term semester year")

// named reports a capitalised word that is not written in capitals throughout.
func named(s string) bool {
	return (len(s) > 2 || s == "St") && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'a' && s[1] <= 'z'
}

// feasts are days that need no list of dates: what matters is that everybody
// knows when they are.
var feasts = text.NewWords("cinco pentecost midsummer mardi pancake eid nowruz purim holi vesak lent michaelmas hogmanay beltane samhain lammas candlemas epiphany carnival vaisakhi onam pongal navratri tet songkran sukkot shavuot ashura mawlid kwanzaa oktoberfest remembrance armistice anzac bastille michaelmas easter solstice equinox")

// endsBefore reports that a phrase can end before token k.
func (r *reader) endsBefore(k int) bool {
	t := r.d.At(k)
	return k >= len(r.d.Tokens) || t.Line || t.Kind == text.Punct && text.Among(t.Norm, ". , ; ) ! - :") || text.Among(t.Norm, "to so because and for with as via based tracked in since by")
}

// agent reports a participle within a few words in front: "signed by", "reviewed
// each month by".
func (r *reader) agent(i int) bool {
	for k := i - 1; k >= 0 && k > i-3; k-- {
		n := r.norm(k)
		if len(n) > 3 && n[len(n)-2:] == "ed" || text.Among(n, "led run owned given set built made written sent done held sold driven read seen taught paid won") {
			return true
		}
		if t := r.d.Tokens[k]; t.Kind == text.Punct || t.Line {
			return false
		}
	}
	return false
}
