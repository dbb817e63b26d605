package goal

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// absolute finds perfect outcomes that nobody controls, and whole practices to
// be eliminated.
func absolute(g *Goal) (Claim, bool) {
	d := g.Doc
	for _, q := range g.Quantities {
		if q.Use == quantity.Basis || q.Use == quantity.Baseline || q.Use == quantity.Name || q.Use == quantity.Parent {
			continue
		}
		if s, ok := perfectOutcome(g, q); ok {
			return Claim{Span: s, Sort: Absolute, Metric: s.In(d.Text)}, true
		}
		e, from, next, ok := metricNear(g, q)
		switch {
		case q.Kind == quantity.Percent && q.Value == 100 && inFigures(d, q) && q.Bound != quantity.AtMost && q.Bound != quantity.LessThan && !increases(g, q):
			if ok && perfect(e) {
				return Claim{Span: q.Span.Cover(d.Span(from, next)), Sort: Absolute, Metric: e.Phrase}, true
			}
		case q.Zero || q.Value == 0 && q.Kind != quantity.Duration:
			if q.Zero && g.everWithin(q) {
				return Claim{Span: q.Span, Sort: Absolute, Metric: q.Unit}, true
			}
			if ok && lossOfOthers(e) && !d.In(from-1, "unexcused") && !limited(d, max(next, q.Last)) {
				return Claim{Span: q.Span.Cover(d.Span(from, next)), Sort: Absolute, Metric: e.Phrase}, true
			}
		}
	}
	for i := range d.Tokens {
		if s, metric, ok := eliminates(g, i); ok {
			return Claim{Span: s, Sort: Absolute, Metric: metric}, true
		}
	}
	return Claim{}, false
}

// limited reports a limit behind a loss: "discounts above 15%" is a part of the
// practice that one controls.
func limited(d *text.Document, i int) bool {
	return d.In(i, "above over below under beyond exceeding")
}

// everWithin reports "ever" behind none of something: nobody can promise that.
func (g *Goal) everWithin(q quantity.Quantity) bool {
	d := g.Doc
	for i := q.Last; i < q.Last+6 && d.SentenceOf(i) == d.SentenceOf(q.First); i++ {
		if d.Is(i, "ever") {
			return true
		}
	}
	return false
}

// increases reports a percentage that is a step ("by 100%") rather than a level.
func increases(g *Goal, q quantity.Quantity) bool {
	return g.Doc.Is(q.First-1, "by") || q.HasFrom && q.From == 0
}

// metricNear is the measure nearest to the quantity, within its sentence and a
// few words.
func metricNear(g *Goal, q quantity.Quantity) (e lexicon.Entry, from, next int, ok bool) {
	d := g.Doc
	s := d.SentenceOf(q.First)
	if s < 0 {
		return lexicon.Entry{}, 0, 0, false
	}
	const far = 8 // tokens
	best := far + 1
	first, last := max(d.Sentences[s].First, q.First-2*far), min(d.Sentences[s].Last, q.Last+far+1)
	for i := first; i < last; i++ {
		m, n, found := lexicon.Metrics().Match(d, i)
		if !found {
			continue
		}
		dist := i - q.Last
		if n <= q.First {
			dist = q.First - n
		}
		if i < q.Last && n > q.First {
			dist = 0
		}
		if dist < 0 {
			dist = 0
		}
		if dist < best {
			best, e, from, next, ok = dist, m, i, n, true
		}
		i = n - 1
	}
	return e, from, next, ok
}

// perfect reports a rate that depends on others, so that 100% can't be promised.
func perfect(e lexicon.Entry) bool {
	return perfectRates.Has(strings.ReplaceAll(e.Phrase, " ", "_"))
}

// lossOfOthers reports a loss or fault that nobody can wholly prevent.
func lossOfOthers(e lexicon.Entry) bool {
	if e.Section == "rate-down" {
		return true
	}
	return othersLosses.Has(strings.ReplaceAll(e.Phrase, " ", "_"))
}

// eliminates reads "eliminate all discounts", "never lose a deal", "every
// no-show", "win every deal", "lose no customers".
func eliminates(g *Goal, i int) (text.Span, string, bool) {
	d := g.Doc
	norm := d.Norm(i)
	switch {
	case norm == "never":
		if v, ok := lexicon.VerbOf(d.Norm(i + 1)); ok && (v.Lemma == "lose" || v.Lemma == "miss" || v.Lemma == "fail") {
			end := d.SentenceOf(i)
			for k := i + 2; k < len(d.Tokens) && k < i+5 && d.SentenceOf(k) == end; k++ {
				switch word := lexicon.Singular(d.Norm(k)); {
				case losable.Has(word):
					return d.Span(i, k+1), d.Norm(k), true
				}
			}
		}
	case isVerb(norm, "eliminate"), norm == "stop" && d.Is(i+1, "all"), isVerb(norm, "end") && d.Is(i+1, "all"), isVerb(norm, "abolish"):
		k := i + 1
		all := false
		for d.In(k, "all every any the our my product customer unplanned single") || d.At(k).Kind == text.Word && k < i+4 && !isLossWord(d.Norm(k)) {
			if d.In(k, "all every any") {
				all = true
			}
			if d.In(k, "the our") && !all && d.At(k+1).Kind != text.Word {
				break
			}
			k++
		}
		if isLossWord(d.Norm(k)) && !limited(d, k+1) {
			return d.Span(i, k+1), d.Norm(k), true
		}
		if d.Is(k, "no") && d.In(k+2, "show shows") {
			return d.Span(i, k+3), "no-shows", true
		}
	case isVerb(norm, "close", "win", "convert", "renew", "retain", "keep"):
		if d.In(i+1, "every all") || d.Is(i+1, "100") && d.Is(i+2, "%") {
			for k := i + 2; k < i+7; k++ {
				switch word := lexicon.Singular(d.Norm(k)); {
				case winnable.Has(word):
					if d.At(i+2).Kind == text.Number && d.Norm(i+1) == "all" || finite(d, k+1) {
						return text.Span{}, "", false
					}
					return d.Span(i, k+1), d.Norm(k), true
				}
			}
		}
	case isVerb(norm, "lose") && (d.In(i+1, "no zero") || d.Is(i+1, "0")):
		for k := i + 2; k < i+5; k++ {
			switch word := lexicon.Singular(d.Norm(k)); {
			case text.Among(word, "deal customer client account employee rep logo renewal"):
				return d.Span(i, k+1), d.Norm(k), true
			}
		}
	case norm == "no" && d.In(i+2, "ever leaves cancels churns quits slips lapses leave cancel churn quit slip lapse"):
		switch word := lexicon.Singular(d.Norm(i + 1)); {
		case text.Among(word, "customer client account employee rep patient member one nobody deal renewal"):
			return d.Span(i, i+3), d.Norm(i + 1), true
		}
	case d.In(i, "zero 0") && d.In(i+1, "lost churned"):
		for k := i + 2; k < i+4; k++ {
			if losable.Has(lexicon.Singular(d.Norm(k))) {
				return d.Span(i, k+1), d.Norm(k), true // "zero lost renewals"
			}
		}
	case norm == "no" && d.In(i+1, "churn lost attrition turnover complaints"):
		end := i + 2
		if d.Is(i+1, "lost") {
			end++
		}
		return d.Span(i, end), d.Norm(i + 1), true
	}
	return text.Span{}, "", false
}

// finite reports a list that the person controls: "all deals in the pilot
// list", "every account on my list".
func finite(d *text.Document, k int) bool {
	return d.In(k, "plan review record list profile notes call calls page") || d.Is(k, "on") && d.Is(k+2, "list")
}

func isVerb(norm string, lemmas ...string) bool {
	v, ok := lexicon.VerbOf(norm)
	if !ok {
		return false
	}
	for _, l := range lemmas {
		if v.Lemma == l {
			return true
		}
	}
	return false
}

func isLossWord(n string) bool {
	return lossNouns.Has(lexicon.Singular(n))
}

var losable = text.NewWords("employee rep teammate deal customer client account opportunity sale quota renewal prospect again bid rfp patient game match tender lead forecast deadline number")

var winnable = text.NewWords("deal opportunity lead prospect customer client account renewal bid rfp trial visitor demo employee proposal tender pitch game match")

var lossNouns = text.NewWords("discount churn discounting complaint turnover attrition defect error waste downtime bug mistake absenteeism slippage refund overtime stockout outage rejection objection shrinkage resignation")

var perfectRates = text.NewWords("win_rate close_rate closing_rate conversion_rate conversion reply_rate response_rate open_rate connect_rate connection_rate click_through_rate show_rate answer_rate acceptance_rate offer_acceptance_rate renewal_rate retention_rate retention gross_retention logo_retention customer_retention client_retention employee_retention donor_retention forecast_accuracy market_share uptime availability customer_satisfaction csat success_rate attendance attendance_rate occupancy occupancy_rate deflection_rate referral_rate placement_rate attach_rate meeting_show_rate gross_revenue_retention lead_to_opportunity_conversion lead_to_meeting_conversion meeting_to_opportunity_conversion opportunity_to_close_conversion demo_to_close_rate demo_to_close hit_rate adoption adoption_rate user_adoption first_call_resolution first_contact_resolution trial_to_paid_conversion on_time_delivery pass_rate accuracy csat_score customer_satisfaction_score satisfaction_score collection_rate yield")

var othersLosses = text.NewWords("resignation no_show complaint customer_complaint defect downtime outage refund return chargeback stockout sick_day absence unsubscribes error emission waste food_waste churn escalation deal_slippage slipped_deal incident security_incident accident discount data_error shrinkage shrink panic_attack quality_problem quality_issue")
