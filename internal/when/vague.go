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
	p := func(words ...string) int {
		if n, ok := r.d.Phrase(j, words...); ok {
			return n
		}
		return 0
	}
	first := func(ns ...int) int {
		for _, n := range ns {
			if n > 0 {
				return n
			}
		}
		return i
	}
	switch word := r.norm(i); {
	case text.Among(word, "soon soonish sooner soonest"):
		if n := r.d.At(j).Text; i > 0 && named(r.d.At(i).Text) && !r.in(i-1, ". ! ? : -") && n != "" && n[0] >= 'A' && n[0] <= 'Z' {
			return i // "Soon Lee"
		}
		if r.is(i, "sooner") {
			return first(p("or", "later"), p("rather", "than", "later"))
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
		return first(p("an", "ongoing", "basis"), p("a", "continuous", "basis"), p("a", "rolling", "basis"))
	case word == "some":
		return first(p("day"), p("time", "soon"), p("point"))
	case text.Among(word, "ongoing continuously continually perpetually indefinitely"):
		if r.is(i, "ongoing") && !r.closes(j) && !r.functionWord(j) {
			return i // ongoing projects, ongoing training
		}
		return j
	case text.Among(word, "going moving"):
		return first(p("forward"), p("forwards"))
	case word == "over":
		return first(p("time"), p("the", "years"), p("the", "long", "term"), p("the", "long", "run"), p("the", "longer", "term"), p("the", "short", "term"), r.openUnits(i, j))
	case word == "with":
		return first(p("time"))
	case text.Among(word, "long short near medium longer mid"):
		return r.term2(i)
	case text.Among(word, "in within for during"):
		return r.vagueIn(i, j, first, p)
	case word == "at":
		if n := first(p("some", "point"), p("some", "stage"), p("a", "later", "date"), p("a", "later", "time"), p("the", "earliest"), p("your", "earliest"), p("our", "earliest"), p("my", "earliest"), p("a", "future", "date"), p("one", "point")); n > i {
			return r.skip(r.skip(n, "opportunity convenience"), "in")
		}
	case word == "as":
		if n := first(p("soon", "as"), p("quickly", "as"), p("fast", "as")); n > i {
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
		return first(p("time", "allows"), p("time", "permits"), p("needed"))
	case word == "down":
		return first(p("the", "road"), p("the", "line"), p("the", "track"))
	case word == "one":
		if n := p("of", "these", "days"); n > 0 {
			return n
		}
		if r.is(j, "day") && !r.in(i-1, "of within in under to at per by than") && (r.closes(j+1) || r.functionWord(j+1) && !r.is(j+1, "from")) {
			return j + 1
		}
	case text.Among(word, "when whenever where"):
		return first(p("possible"), p("the", "time", "is", "right"), p("the", "time", "comes"), p("things", "calm", "down"), p("time", "permits"), p("time", "allows"), p("able"), p("i", "can"), p("we", "can"), p("convenient"), p("feasible"), p("ready"), p("i", "get", "time"), p("i", "have", "time"))
	case word == "by":
		return first(p("and", "by"))
	case word == "before":
		return first(p("too", "long"), p("long"))
	case word == "until":
		return first(p("further", "notice"))
	case word == "later":
		if r.is(j, "on") && r.closes(j+1) || r.closes(j) && i > 0 && !r.in(i-1, "or than no not") {
			if r.is(j, "on") {
				return j + 1
			}
			return j
		}
	case text.Among(word, "immediately quickly right"):
		if r.is(i, "right") {
			return first(p("away"))
		}
		if r.closes(j) && i > 0 {
			return j
		}
	case text.Among(word, "coming next upcoming"):
		return first(r.openUnits(i, i))
	case word == "once":
		return first(p("possible"), p("the", "time", "is", "right"), p("the", "time", "comes"), p("things", "calm", "down"), p("time", "permits"))
	}
	return i
}

// vagueStarts are the words that vague time begins with.
var vagueStarts = text.NewWords("soon soonish sooner soonest eventually asap a.s.a.p a.s.a.p. someday sometime shortly ultimately imminently promptly presently on some ongoing continuously continually perpetually indefinitely going moving over with long short near medium longer mid in within for during at as down one when whenever where by before until later immediately quickly right coming next upcoming once")
