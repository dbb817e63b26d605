package when

import "github.com/goalsmith/goalsmith/internal/text"

// vague reads vague time that starts at token i, puts it on the list and gives
// the index after it, or i.
func (r *reader) vague(i int) int {
	next := r.vaguePhrase(i)
	if next == i {
		return i
	}
	for k := i; k+2 < next; k++ {
		if t := r.d.At(k).Text; r.is(k+1, "-") && named(t) && named(r.d.At(k+2).Text) && r.in(k, "long short near") {
			return i // "in the Long-Term Care segment"
		}
	}
	// Inside a compound the word says something else: soon-to-be, long-term
	// contract value.
	if r.is(next, "-") && r.d.Glued(next) && r.d.Glued(next+1) {
		return next
	}
	if r.is(i-1, "-") && r.d.Glued(i) && r.d.Glued(i-1) {
		return next
	}
	return r.mark(Vague, i, next)
}

// vaguePhrase is the list: open, since the test is that two readers would
// think of different dates.
func (r *reader) vaguePhrase(i int) int {
	if !vagueStarts.Has(r.norm(i)) {
		return i
	}
	j := i + 1
	// then reads what makes the phrase of the word at i.
	then := func(phrases string) int { return max(i, r.words(j, phrases)) }
	switch word := r.norm(i); {
	case text.Among(word, "soon soonish sooner soonest"):
		if n := r.d.At(j).Text; i > 0 && named(r.d.At(i).Text) && !r.in(i-1, ". ! ? : -") && n != "" && n[0] >= 'A' && n[0] <= 'Z' {
			return i // "Soon Lee"
		}
		if r.is(i, "sooner") {
			return then("or later|rather than later")
		}
		return j
	case text.Among(word, "eventually asap a.s.a.p a.s.a.p. someday sometime shortly ultimately imminently promptly presently"):
		if r.is(i, "sometime") {
			return r.sometime(i)
		}
		if r.is(i, "shortly") && r.in(j, "after before") || r.in(i, "promptly ultimately") && !r.closes(j) {
			return i
		}
		return j
	case word == "on" && r.in(j, "an a"):
		return then("an ongoing basis|a continuous basis|a rolling basis")
	case word == "some":
		return then("day|time soon|point")
	case text.Among(word, "ongoing continuously continually perpetually indefinitely"):
		if r.is(i, "ongoing") && !r.closes(j) && !r.functionWord(j) {
			return i // ongoing projects, ongoing training
		}
		return j
	case text.Among(word, "going moving"):
		return then("forward|forwards")
	case word == "over":
		if k := r.skip(j, "the"); r.in(k, "long longer short medium") && r.is(k+1, "-") && r.in(k+2, "term run haul") && r.closes(k+3) {
			return k + 3
		}
		return max(then("time|the years|the long term|the long run|the longer term|the short term"), r.openUnits(i, j))
	case word == "with":
		return then("time")
	case text.Among(word, "long short near medium longer mid"):
		return r.term2(i)
	case text.Among(word, "in within for during"):
		return r.vagueIn(i, j)
	case word == "at":
		if n := then("some point|some stage|a later date|a later time|the earliest|your earliest|our earliest|my earliest|a future date|one point"); n > i {
			return r.skip(r.skip(n, "opportunity convenience"), "in")
		}
	case word == "as":
		if n := then("soon as|quickly as|fast as"); n > i {
			if r.in(n, "possible feasible") {
				return n + 1
			}
			if r.in(n, "we i you they") && r.is(n+1, "can") {
				return n + 2
			}
			if r.in(n, "practical practicable humanly") {
				return r.skip(n+1, "possible")
			}
		}
		return then("time allows|time permits|needed")
	case word == "down":
		return then("the road|the line|the track")
	case word == "one":
		if n := then("of these days"); n > i {
			return n
		}
		if r.is(j, "day") && !r.in(i-1, "of within in under to at per by than least most only just") && (r.closes(j+1) || r.functionWord(j+1) && !r.in(j+1, "from before after each every a per")) {
			return j + 1
		}
	case text.Among(word, "when whenever where"):
		if word == "whenever" && r.closes(j) {
			return j
		}
		if n := then("it's quiet|it 's quiet|things quiet down|there's time|there 's time|things slow down"); n > i {
			return n
		}
		return then("possible|the time is right|the time comes|things calm down|time permits|time allows|able|i can|we can|convenient|feasible|ready|i get time|i have time")
	case word == "by":
		return then("and by")
	case word == "before":
		return then("too long|long")
	case word == "until":
		return then("further notice")
	case word == "later":
		if r.is(j, "on") && r.closes(j+1) || r.closes(j) && i > 0 && !r.in(i-1, "or than no not") {
			if r.is(j, "on") {
				return j + 1
			}
			return j
		}
	case text.Among(word, "immediately quickly right"):
		if r.is(i, "right") {
			return then("away")
		}
		if r.closes(j) && i > 0 {
			return j
		}
	case text.Among(word, "coming next upcoming"):
		return max(i, r.openUnits(i, i))
	case word == "once":
		return then("possible|the time is right|the time comes|things calm down|time permits")
	}
	return i
}

// vagueStarts are the words that vague time begins with.
var vagueStarts = text.NewWords("soon soonish sooner soonest eventually asap a.s.a.p a.s.a.p. someday sometime shortly ultimately imminently promptly presently on some ongoing continuously continually perpetually indefinitely going moving over with long short near medium longer mid in within for during at as down one when whenever where by before until later immediately quickly right coming next upcoming once")
