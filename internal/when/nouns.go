package when

import "github.com/goalsmith/goalsmith/internal/text"

// thing reports that a noun phrase which a time word can name starts at token
// i: "retro" in "Q3 retro", "sales pipeline" in "May sales pipeline".
func (r *reader) thing(i int) bool {
	_, ok := r.thingEnd(i)
	return ok
}

// thingEnd is the index after that noun phrase. Words that only qualify
// ("sales", "board") count when a head noun follows.
func (r *reader) thingEnd(i int) (next int, ok bool) {
	for k := i; k < i+5 && k < len(r.d.Tokens); k++ {
		t := r.d.At(k)
		if t.Kind == text.Punct && (t.Norm == "-" || t.Norm == "&") && r.hyphen(k) > k {
			continue
		}
		if t.Kind != text.Word || k > i && t.Line {
			break
		}
		if t.Norm == "off" && next > 0 && (r.is(k-1, "kick") || r.is(k-2, "kick")) {
			next = k + 1
			continue
		}
		head, qualifies := thingWord(t.Norm)
		if head && !r.verbHere(k) {
			next, ok = k+1, true
			continue
		}
		if !qualifies {
			break
		}
	}
	return next, ok
}

// verbHere reports that a word which may be noun or verb takes an object at k:
// "close 10 deals", "review all accounts".
func (r *reader) verbHere(k int) bool {
	if !alsoVerb(r.norm(k)) {
		return false
	}
	t := r.d.At(k)
	switch word := t.Tag; {
	case text.Among(word, "VB VBP"):
		return true
	case text.Among(word, "NN NNS NNP"):
		return false
	}
	n := r.d.At(k + 1)
	if n.Line && k+1 < len(r.d.Tokens) {
		return false
	}
	switch word := n.Norm; {
	case verbHereWords.Has(word):
		return true
	}
	return n.Kind == text.Number || n.Kind == text.Blank
}

func alsoVerb(n string) bool {
	switch {
	case alsoVerbWords.Has(n):
		return true
	}
	return false
}

// thingWord reports nouns that time words name, and words that may stand
// between the two.
func thingWord(n string) (head, qualifies bool) {
	switch {
	case thingWordWords.Has(n):
		return true, true
	case thingWordWords2.Has(n):
		return false, true
	}
	return false, false
}

// countedNoun reports that the word at i is counted by the number before it:
// "June 30 demos" against "June 30 at the latest".
func (r *reader) countedNoun(i int) bool {
	t := r.d.At(i)
	if t.Kind != text.Word || t.Line || len(t.Norm) < 4 {
		return false
	}
	n := t.Norm
	if n[len(n)-1] != 's' || n[len(n)-2] == 's' {
		return n == "qualified" || n == "new" || n == "discovery" || n == "people"
	}
	switch {
	case countedNounWords.Has(n):
		return false
	}
	return true
}

var verbHereWords = text.NewWords("a an the all every each at my our your their more up out $ € £ new >")

var alsoVerbWords = text.NewWords("close review report launch release plan target book call grow process audit project sales survey budget forecast train refresh push sprint start stretch run raise research test trial rollout pitch demo contract ship spend")

var thingWordWords = text.NewWords("quota quotas target targets goal goals pipeline pipelines forecast forecasts budget budgets plan plans planning retro retros retrospective review reviews campaign campaigns roadmap kickoff kick report reports reporting numbers results bookings revenue revenues earnings newsletter newsletters webinar webinars event events conference summit launch launches release releases standup standups meeting meetings sync call calls session sessions offsite cohort class deals renewals commit commission commissions bonus spiff contest promo promotion promotions sale okr okrs objective objectives kpi kpis priorities initiative initiatives strategy performance attainment arr mrr acv mqls sqls sals opportunities opps average avg level levels baseline actuals figure figures survey cycle sprint deadline exam exams intake batch audit audits filing taxes payroll invoice invoices statement statements contract contracts agreement party rush close closeout rate rates volume volumes growth churn retention margin margins spend demand inventory backlog calendar schedule agenda deck decks presentation presentations scorecard dashboard dashboards surveys assessment appraisal appraisals evaluation production shipment shipments orders collection collections edition magazine program programme programs tour trip visit visits training workshop workshops course gala fundraiser drive appeal marathon race election elections tournament hackathon expo show leads signups subscribers traffic downloads registrations registrants attendees hires accounts clients promotional run runs recap update updates theme themes checklist wins salary bill bills rent board qbr qbrs ebr sko kickoffs milestone milestones test tests scores score sales freeze migration payout payouts merit raise comp interlock refresh mbr cleanup book business cash profit income ebitda costs cost expenses")

var thingWordWords2 = text.NewWords("team customer customers client partner marketing product enterprise company outbound inbound new net financial annual staff all hands smb mid market regional global user employee engagement email content social media holiday stretch rep reps individual personal open brand win conversion demo lead gen generation deal account field partners charity safety it hr gtm revops expansion renewal upsell gross recurring steering committee leadership")

var countedNounWords = text.NewWords("this thus plus versus always unless across was has is as yes onwards towards afterwards forwards others")
