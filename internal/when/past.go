package when

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// behind marks what the words put behind us: a comparison period where a
// comparison leads it, else a reference to the past.
func (r *reader) behind(p phrase, e expr) int {
	s := PastRef
	switch p.lead {
	case versus, from, over:
		s = Comparison
	}
	if r.in(p.first-1, "than vs versus above below exceed beat match against on") || r.is(e.last, "'s") {
		s = Comparison
	}
	if p.lead == over && e.n == 0 && r.in(e.first, "last past") && r.in(e.last-1, "months weeks days quarters years") {
		s = PastRef
	}
	end := e.last
	if r.is(end, "'s") {
		end = r.nameEnd(end + 1)
	}
	return r.mark(s, p.first, end)
}

// besidePast reports that a reference to the past stands right before: "last
// week between Friday and Sunday".
func (r *reader) besidePast(p phrase) bool {
	n := len(r.found.Marks)
	return p.lead == between && n > 0 && r.found.Marks[n-1].Sort == PastRef && r.found.Marks[n-1].Last == p.first
}

// baseline reports the time of the old value in "from 18% in Q1 to 25%", "from
// 20% today to 30%", and the rival in "beat Q2 2025".
func (r *reader) baseline(p phrase, e expr) bool {
	if p.lead == bare && e.form != formAnchored && r.in(p.first-1, "beat exceed match surpass outperform top beating exceeding above below beyond") {
		return true
	}
	switch p.lead {
	case in, bare, during, at, on:
	default:
		return false
	}
	if r.compared(p, e) {
		return true
	}
	if !r.in(e.last, "to -> up into") && !(r.in(e.last, ") ,") && r.in(e.last+1, "to ->")) {
		return false
	}
	for k := p.first - 1; k >= 0 && k > p.first-8; k-- {
		switch word := r.norm(k); {
		case word == "from":
			return r.d.At(k+1).Kind == text.Number || r.in(k+1, "$ € £ our the a about zero ~")
		case text.Among(word, ", ; . to"):
			return false
		}
	}
	return false
}

// compared reports that what the period belongs to is only compared with: "12 demos vs 8 in May", "32 wins, compared with
// 25 in FY26", "up from 25 wins in FY26". Where the text leaves the year open the goal may as well be due then.
func (r *reader) compared(p phrase, e expr) bool {
	i := p.first
	for k := i - 1; k >= 0 && k > i-4; k-- {
		if r.in(k, "vs versus") {
			return true
		}
	}
	if !e.full || r.today.Before(e.from) {
		return false
	}
	for k := i - 1; k > 0 && k > i-5; k-- {
		if r.in(k, ") , ; . by will -> →") {
			return false
		}
		if r.d.At(k+1).Kind != text.Number || r.bareYear(k+1).ok {
			continue
		}
		switch word := r.norm(k); {
		case word == "from" && r.in(k-1, "up down"), text.Among(word, "with to") && r.in(k-1, "compared compares"), word == "against" && k+2 >= i:
			return true
		case word == "to":
			return false
		}
	}
	return false
}

// told reports that a clause about what was done ends in front of i: "the meetings we had", "the calls Ana made". "3 QBRs
// held" and "revenue closed" say what will be.
func (r *reader) told(i int) bool {
	if i < 3 || !pastVerb(r.norm(i-1)) {
		return false
	}
	who := r.d.At(i - 2)
	if text.Among(who.Norm, "we i they he she") {
		return true
	}
	name := who.Kind == text.Word && len(who.Text) > 2 && r.capital(i-2) && who.Text[1:] == who.Norm[1:] && !r.sentenceStart(i-2)
	if r.in(i-3, "with from at in on for of to by and or") {
		return false // "10 customers in Germany signed"
	}
	return name && !r.capital(i-1) && r.d.At(i-3).Kind == text.Word && !r.capital(i-3) && !strings.HasSuffix(who.Norm, "s")
}

// baselineFrom reports "from Q2 levels", "from the 2025 baseline".
func (r *reader) baselineFrom(p phrase, e expr) bool {
	return e.form != formAnchored && !r.in(e.last, "on onward onwards forward") && r.in(p.first-1, "up down increase improvement growth %") && (r.d.At(p.first-1).Space || r.is(p.first-1, "%"))
}

// history reports that the sentence tells what was: "in 2024 we closed 12",
// "churn was 8% in Q1".
func (r *reader) history(p phrase, e expr) bool {
	switch p.lead {
	case bare, in, during, on, over, forLead:
	default:
		return false
	}
	if e.form == formAnchored || e.form == formLength {
		return false
	}
	if p.lead == in && !r.today.Before(e.from) && r.told(p.first) {
		return true
	}
	// "this quarter we closed" tells what was as well, but a goal for it may
	// still follow; only what lies behind, or has no year, is history.
	if !e.yearless && !(e.full && e.to.Before(r.today)) && !(e.form == formUnit) {
		return false
	}
	k := r.skip(e.last, ",")
	for n := 0; n < 4 && k < len(r.d.Tokens); n++ {
		if subject(r.norm(k)) && (pastVerb(r.norm(k+1)) || pastVerb(r.norm(k+2)) && r.in(k+1, "only also have team")) {
			return true
		}
		if r.d.At(k).Kind == text.Punct || r.in(k, "last previous") {
			break
		}
		k++
	}
	for k, n := p.first-1, 0; k >= 0 && n < 9; k, n = k-1, n+1 {
		switch word := r.norm(k); {
		case text.Among(word, ". ; ! ? : to will by"):
			return false
		case text.Among(word, "was were had did"):
			return true
		}
		if subject(r.norm(k)) && pastVerb(r.norm(k+1)) {
			return true
		}
	}
	return r.sentenceStartsPast(p.first) && e.full
}

// sentenceStartsPast reports a sentence that opens with a past verb: "Closed
// 12 deals in 2024".
func (r *reader) sentenceStartsPast(i int) bool {
	s := r.d.SentenceOf(i)
	return s >= 0 && pastVerb(r.norm(r.d.Sentences[s].First)) && !r.in(r.d.Sentences[s].First, "set hit beat cut led")
}

func subject(n string) bool {
	switch {
	case subjectWords.Has(n):
		return true
	}
	return false
}

func pastVerb(n string) bool {
	switch {
	case pastVerbWords.Has(n):
		return true
	}
	return false
}

var subjectWords = text.NewWords("we i they he she it team reps which that who company you sales revenue")

var pastVerbWords = text.NewWords("was were had did hit made got won lost sold saw went ran grew fell rose came brought built led took closed booked achieved missed generated averaged finished delivered ended sourced signed landed completed reached exceeded increased improved dropped declined hired launched started set beat cut added renewed churned reported held earned produced")
