package when

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// fromEvent reads what the length is counted from: "of launch" is one event,
// "of receipt", "of each call" are service levels.
func (r *reader) fromEvent(p phrase, e expr) (next int, ok bool) {
	j := e.last
	if !r.in(j, "of from after following post") {
		return 0, false
	}
	if p.lead == over || p.lead == forLead {
		// "for 6 weeks after launch" is counted from it all the same.
		if !r.in(j, "after following post") {
			return 0, false
		}
	}
	k := r.hyphen(j + 1)
	det := determiner(r.norm(k))
	if det {
		k++
	}
	each := r.in(k, "a an each every any all initial first") || r.is(k, "being") && !r.in(k+1, "hired promoted certified")
	end := k + 1
	if each {
		end++
	}
	end = min(r.eventTail(end), len(r.d.Tokens))
	joins := joining.Has(r.norm(k))
	if joins || strings.HasSuffix(r.norm(k), "ing") {
		end = max(end, r.joined(k))
	}
	if joins {
		each = each || r.in(k+1, "each every any") || short(e) && (r.serviceBefore(p, e) || e.unit.hours) || r.in(end-1, "call request lead ticket application order")
	}
	if !each && (joins || r.single(k) || r.single(k+1) && r.modifier(k)) {
		if r.modifier(k) && r.single(k+1) && !r.single(k) {
			end = max(end, k+2)
		}
		if r.is(k, "go") {
			end = r.skip(r.hyphen(k+1), "live")
		}
		end = r.skip(end, "date day")
		e.event, e.form = true, formCounted
		return r.deadline(p, e, end), true
	}
	if !each && det && !r.perItem(k) && !short(e) {
		e.event, e.form = true, formCounted
		return r.deadline(p, e, end), true
	}
	if !each && !det && !short(e) && r.onceAt(k) {
		// "within 30 days of county sign-off"
		end = r.onceEnd(k)
		e.event, e.form = true, formCounted
		return r.deadline(p, e, end), true
	}
	return r.mark(ServiceLevel, p.first, end), true
}

// onceAt reports an event in one or two plain words and nothing behind it, none of which comes in item by item.
func (r *reader) onceAt(k int) bool {
	end := r.onceEnd(k)
	if end == k || end > k+5 || !r.closes(end) {
		return false
	}
	for j := k; j < end; j++ {
		if r.in(j, "cancellation return complaint enquiry signature delivery end award creation hire death birth payment claim") || r.perItem(j) || r.perItem(j+1) && j+1 < end || strings.HasSuffix(r.norm(j), "s") || strings.HasSuffix(r.norm(j), "ing") {
			return false
		}
	}
	return true
}

func (r *reader) onceEnd(k int) int {
	for ; r.d.At(k).Kind == text.Word && !r.d.At(k).Line && !r.functionWord(k) || r.is(k, "-") && r.d.Glued(k) || r.is(k-1, "-") && r.d.Glued(k); k++ {
		if k >= len(r.d.Tokens) {
			break
		}
	}
	return k
}

// joined is the end of what one joins, starts or finishes at token k: "graduating
// from our program", "enrolment in the course".
func (r *reader) joined(k int) int {
	j := r.skip(k+1, "from in as into at with")
	if j == k+1 && !strings.HasSuffix(r.norm(k), "ing") {
		return j
	}
	det := determiner(r.norm(j)) || r.in(j, "a an this")
	if det {
		j++
	}
	for m := j; m < j+4; m++ {
		if r.closes(m) || r.functionWord(m) {
			return max(m, k+1)
		}
		if r.d.At(m).Kind != text.Word {
			break
		}
	}
	if det {
		return j + 1
	}
	return k + 1
}

var joining = text.NewWords("graduating graduation enrolling enroling enrolment enrollment enlisting joining starting completing completion finishing leaving moving opening launching onboarding registering registration therapy treatment physio physiotherapy rehab practice")

// eventTail takes the second word of "contract signing", "lead arriving",
// "each discovery call".
func (r *reader) eventTail(end int) int {
	t := r.d.At(end)
	if t.Kind == text.Word && !t.Line && !r.functionWord(end) && (r.perItem(end) || r.single(end)) {
		return end + 1
	}
	return end
}

func (r *reader) modifier(k int) bool {
	return r.d.At(k).Kind == text.Word && !r.functionWord(k) && !r.perItem(k)
}

// single reports a word for something that happens once.
func (r *reader) single(k int) bool {
	switch word := r.norm(k); {
	case singleWords.Has(word):
		return true
	}
	return false
}

// perItem reports a word for something that happens with every item.
func (r *reader) perItem(k int) bool {
	switch word := r.norm(k); {
	case perItemWords.Has(word):
		return true
	}
	return false
}

// short reports a length so short that it tells how fast, not by when.
func short(e expr) bool { return e.unit.hours || e.unit.grain == Day && e.n <= 10 }

var singleWords = text.NewWords("launch launching op hire hiring hired being start starting joining go golive kickoff promotion onboarding approval funding release employment training completion graduation rollout implementation acquisition merger migration opening today now project program ramp sko conference event certification orientation appointment move birth surgery deployment publication announcement beta ga")

var perItemWords = text.NewWords("receipt receiving submission request requests inquiry enquiry lead leads contact demo call calls meeting signup purchase delivery invoice assignment creation close visit report discharge admission signing arriving arrival notification discovery order application interview conversation ticket complaint service renewal expiration expiry contract download registration placement referral invoicing session sending quote proposal due issue incident escalation initial form trial webinar interaction inbound closing outreach sale")
