package when

import "github.com/goalsmith/goalsmith/internal/text"

// serviceBefore reports that the clause before a length makes it a service
// level: something done to every item within so long, or a time that is itself
// the metric.
func (r *reader) serviceBefore(p phrase, e expr) bool {
	if k := p.first - 1; serviceBeforeWords.Has(r.norm(k)) {
		// "improve the reply time in five months": months are no reply time
		return e.unit.months == 0 || !r.in(k, "time times turnaround process resolution") || r.in(k-1, "ramp cycle lead sales payback close")
	} else if e.unit.grain == Day && r.in(k, "deals sales loans") && r.in(k-1, "close closing closes closed") {
		return true // each of them: "close deals in 30 days"
	}
	if r.in(p.first-1, "books payroll ledger ledgers month-end close") && e.unit.months == 0 && r.recurringJob(p.first-2) {
		return true // "close the books in 10 days": how fast, month by month
	}
	if r.in(p.first-1, "live onboarded activated productive ramped") && r.shareBefore(p.first) && r.beside(p.first, "customers users clients hires members reps accounts") {
		return true // "90% of customers live in 4 weeks"
	}
	if r.in(p.first-1, "onboarding setup orientation activation") && r.in(p.first-2, "complete completes completed completing finish finishes finished finishing") && r.shareBefore(p.first) && r.beside(p.first, "new") {
		return true // "70% of new accounts complete onboarding in 30 days"
	}
	if e.unit.grain != Year && r.newcomers(p.first) {
		return true // "new hires should know the product within 30 days": each of them
	}
	verb, weak, many, one, ramp, metric := false, false, false, false, false, false
	for k := p.first - 1; k >= 0 && k > p.first-25; k-- {
		t := &r.d.Tokens[k]
		n := t.Norm
		if t.Kind == text.Punct && (n == "." || n == ";" || n == ":" || n == "!") || t.Line && k < p.first-1 && n == "" {
			break
		}
		switch {
		case text.Among(n, "every each all % any"):
			many = true
		case text.Among(n, "the this my our"):
			one = true
		case text.Among(n, "ramp ramped onboard onboarded"):
			ramp = true
		case text.Among(n, "time sla turnaround cycle times"):
			metric = true
		}
		if serviceVerb(n) {
			verb = true
			if n == "follow" && !r.is(r.hyphen(k+1), "up") {
				verb = false
			}
		}
		verb = verb || n == "turn" && r.is(k+1, "around")
		weak = weak || oftenService(n)
		if perItemPlural(n) && !r.counts(k-1) && !r.counts(k-2) {
			many = true
		}
		if r.sentenceStart(k) {
			break
		}
	}
	fast := e.unit.hours || e.unit.grain == Day && e.n <= 10 || e.unit.grain == Week && e.n == 1 && e.unit.days == 7
	switch {
	case verb && fast:
		return many || !one || e.n <= 3 && e.unit.grain == Day
	case weak && fast && (many || e.unit.hours):
		return true
	case many && fast && e.unit.grain == Day && e.n <= 5:
		return true
	case ramp && e.unit.grain != Year && e.n <= 120 && !one:
		return many || r.rampObject(p.first)
	case metric && fast:
		return true
	}
	return false
}

// counts reports a number that bounds the items behind it: "50 calls in one day".
func (r *reader) counts(i int) bool {
	if _, w := r.digits(i); w > 0 {
		return true
	}
	n, next := r.count(i)
	return next > i && n > 1
}

// rampObject reports "ramp in 60 days", "ramp new reps in 90 days": a level for
// whoever ramps, where "ramp to full quota within 75 days" is one's own date.
func (r *reader) rampObject(i int) bool {
	for k := i - 1; k >= 0 && k > i-8; k-- {
		switch word := r.norm(k); {
		case text.Among(word, "ramp ramped onboard onboarded"):
			return true
		case text.Among(word, "to up my me"):
			return false
		}
	}
	return false
}

func serviceVerb(n string) bool {
	switch {
	case serviceVerbWords.Has(n):
		return true
	}
	return false
}

// oftenService reports verbs that make a service level when they take every
// item, and a deadline when they take one: "send proposals within 24 hours",
// "send the deck within 3 days".
func oftenService(n string) bool {
	switch {
	case oftenServiceWords.Has(n):
		return true
	}
	return false
}

// perItemPlural reports the plurals that come in one by one.
func perItemPlural(n string) bool {
	switch {
	case perItemPluralWords.Has(n):
		return true
	}
	return false
}

// stalled reports that a length measures how long something has been so:
// "deals stuck for 30 days", "invoices over 60 days".
func (r *reader) stalled(i int) bool {
	switch word := r.norm(i - 1); {
	case stalledWords.Has(word):
		return true
	}
	return false
}

var serviceBeforeWords = text.NewWords("to time cycle turnaround sla duration stay resolution delivered paid process times payback")

var serviceVerbWords = text.NewWords("respond responding responded reply replying replied answer answered acknowledge follow resolve resolved resolving return log logged contact contacted triage escalate escalated route routed turnaround callback disposition")

var oftenServiceWords = text.NewWords("touch send sent call process processed review reviewed qualify update updated enter entered invoice invoiced ship shipped deliver delivered engage confirm schedule submit submitted approve approved book close convert")

var perItemPluralWords = text.NewWords("leads tickets requests inquiries enquiries emails calls complaints demos invoices orders mqls inbounds messages voicemails proposals quotes cases incidents applications claims rfps notes questions queries responses bugs signups referrals reviews issues")

var stalledWords = text.NewWords("anything everything those things stuck idle stalled open aged aging inactive older outstanding overdue dark dormant untouched silent is are invoices receivables deals tickets opportunities opps leads stale lasting than tenure employed accounts stage ar")
