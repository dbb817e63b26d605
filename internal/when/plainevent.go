package when

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// plainEvent reads what a goal is to be done before when no list knows its noun
// for an event: "before the data-centre move", "ahead of the developer day". j
// stands behind the preposition. What is done before each of many is a level of
// service, and read elsewhere.
func (r *reader) plainEvent(l lead, j int) int {
	det := determiner(r.norm(j)) || r.in(j, "this next")
	switch {
	case (l == before || l == until) && det:
	case l == by && det && !r.doneBy(j-1):
	case (l == before || l == by || l == until || l == during || l == at && r.in(j, "launch go kickoff graduation discharge showtime handover") && r.is(j-1, "at")) && !det:
		return r.bareEvent(l, j)
	default:
		return j
	}
	words, k := 0, r.endOfWhat(j+1)
	for ; k < len(r.d.Tokens) && words < 5; k++ {
		t := r.d.Tokens[k]
		if t.Norm == "-" && r.hyphen(k) > k || t.Norm == "'s" {
			continue
		}
		if t.Kind != text.Word || t.Line || r.functionWord(k) || text.Among(t.Norm, "they he she it you") {
			break
		}
		words++
	}
	if l == by && (words < 2 || peopleNouns.Has(r.norm(k-1)) || strings.HasSuffix(r.norm(k-1), "ing")) {
		return j
	}
	if words == 0 || !r.endsBefore(k) || r.in(k-1, "customer customers client clients lead leads prospect prospects others competition competitors rest market user users") {
		return j
	}
	return k
}

// bareEvent reads an event that takes no article: "before summer break", "by
// back-to-school", "during Lent", "by pancake day".
func (r *reader) bareEvent(l lead, j int) int {
	k := j
	for words := 0; k < len(r.d.Tokens) && words < 5; k++ {
		t := r.d.Tokens[k]
		if t.Norm == "-" && r.d.Glued(k) && r.d.Glued(k+1) || t.Norm == "'s" || t.Norm == "to" && r.is(k-1, "-") {
			continue
		}
		if t.Kind != text.Word || t.Line && k > j || r.functionWord(k) || text.Among(t.Norm, "every each all any the") {
			break
		}
		words++
	}
	if k == j || !r.endsBefore(k) {
		return j
	}
	last := r.norm(k - 1)
	switch {
	case last == "day" && !r.in(k-2, "the this next end of work working business school same each per one") && k > j+1, text.Among(last, "eve solstice equinox harvest lent advent midsummer midwinter ramadan halloween gras showtime kickoff hogmanay"):
	case last == "end" && k == j+2 && endableEventWords.Has(r.norm(j)), text.Among(last, "week weeks") && r.in(j-1, "during throughout") && !r.in(k-2, "work working school last past business"):
	case text.Among(last, "season break term semester holidays half-term") && k > j+1:
	case last == "school" && r.is(k-2, "-") && r.is(j, "back"), text.Among(last, "term terms") && r.is(k-2, "-") && r.in(j, "half mid"):
	case milestones.Has(last) && (l != during || last == "harvest") && (k == j+1 || l == before || r.in(j, "first last")):
	case l == before && text.Among(last, "week weekend lunch sunrise dawn") && k > j+1:
	default:
		return j
	}
	return k
}

// doneBy reports a participle in front of "by" within its clause, whose doer the
// words behind name: "signed off by their legal teams".
func (r *reader) doneBy(i int) bool {
	for k := i - 1; k >= 0 && k > i-7; k-- {
		n := r.norm(k)
		t := r.d.Tokens[k]
		if t.Kind == text.Punct && t.Norm != "-" || t.Kind == text.Number {
			return false
		}
		if len(n) > 4 && strings.HasSuffix(n, "ed") || text.Among(n, "led run owned given set built made written sent done held sold driven read seen taught paid won measured") {
			return true
		}
		if t.Line {
			return false
		}
	}
	return false
}

// milestones are events that take no article: "by discharge", "before handover".
var milestones = text.NewWords("discharge stocktake handover completion inspection harvest snow frost shutdown cutover graduation finals exams midterms mocks closing opening retirement lockdown easter whitsun thaw planting calving lambing ramadan bonfire showtime kickoff launch stock-take stocktaking go-live prelims christmas cinco demob sectional tipoff")

// peopleNouns are doers, whom "by the" names even without a participle.
var peopleNouns = text.NewWords("team teams rep reps manager managers staff desk committee group department company office officer leader leaders lead board crew squad owner director directors client clients customer customers employee employees student students teacher teachers way book hour dozen pallet unit rule")

// happening reads a point in time told as a clause: "before the clocks change",
// "by the time we open Lisbon", "before the books close".
func (r *reader) happening(l lead, i, j int) int {
	switch {
	case l == by && r.is(j, "the") && r.is(j+1, "time") && !r.is(j+2, "of"):
		j += 2
	case l == before && !r.is(j, "they"), l == until:
	default:
		return j
	}
	turns := r.d.Is(i, "by") // "by the time …" always tells a point in time
	for k := j; k < len(r.d.Tokens) && k < j+9; k++ {
		t := r.d.Tokens[k]
		if t.Line || t.Kind == text.Punct && (t.Norm == "." || t.Norm == "," || t.Norm == ";" || t.Norm == "!" || t.Norm == ")") || text.Among(t.Norm, "so because to and while by in at with") || t.Norm == "on" && turns {
			if turns {
				return k
			}
			return j
		}
		turns = turns || k > j && turning.Has(t.Norm)
	}
	if turns && j+9 >= len(r.d.Tokens) {
		return len(r.d.Tokens)
	}
	return j
}

// whenEvent reads a single event told as a clause at the end of what is said: "when the
// October survey closes". "When a customer calls" is no single one.
func (r *reader) whenEvent(i int) int {
	if !r.is(i, "when") || r.sentenceStart(i) || !r.in(i+1, "the our my this") {
		return i
	}
	for k := i + 2; k < i+7 && r.d.At(k).Kind == text.Word && !r.functionWord(k); k++ {
		if k > i+2 && r.in(k, "starts begins opens closes ends finishes") && (r.closes(k+1) || r.in(k+1, "so to because and with in")) && !r.perItem(k-1) && !r.in(k-1, "day shift meeting conversation session") {
			return k + 1
		}
	}
	return i
}

// dayOfEvent notes an event, and its day where that is said right behind it:
// "before their board on 3 Feb" is one deadline.
func (r *reader) dayOfEvent(l lead, i, end int) int {
	p := phrase{lead: l, first: i}
	if r.in(end, "from of between") {
		if e, ok := r.core(r.skip(end+1, "the"), true); ok && r.isRange(e) && !e.event && !e.to.IsZero() {
			return r.deadline(p, e, e.last) // "during the fair season from May to July"
		}
	}
	if r.in(end, "next this") {
		if e, ok := r.core(end, false); ok && e.grain == Month && !e.to.IsZero() && !e.cadence {
			return r.deadline(p, e, e.last) // "by my birthday next October"
		}
	}
	if r.is(end, ",") {
		if e, ok := r.core(end+1, false); ok && e.grain == Day && e.form == formDate && !e.event && !e.cadence && !e.to.IsZero() && !r.is(e.last, "-") && r.endsBefore(e.last) {
			return r.deadline(p, e, e.last) // "by the partner day, 11 June"
		}
	}
	if r.in(end, "on in") {
		if e, ok := r.core(end+1, false); ok && (e.grain == Day && r.is(end, "on") || e.grain == Month && r.is(end, "in") && e.form != formLength) && !e.event && !e.cadence && !e.to.IsZero() {
			return r.deadline(p, e, e.last)
		}
	}
	return r.deadline(p, expr{event: true, grain: Day}, end)
}

// turning are verbs of something that happens once, to everybody at the same
// time: the books close, the clocks change, we open.
var turning = text.NewWords("turn turns closes close opens open starts start begins begin ends end launches launch changes change ships ship moves move expires expire retires retire renews renew lapses lapse arrives arrive leaves leave graduates graduate returns return lands goes go runs resumes resume kicks breaks break comes come migrates migrate joins join takes publish publishes announce announces release releases print prints submit submits")
