package when

import "github.com/goalsmith/goalsmith/internal/text"

// moves reports that something is got or brought through what follows "through" at i.
func (r *reader) moves(i int) bool {
	s := r.d.SentenceOf(i)
	for k := i - 1; s >= 0 && k >= r.d.Sentences[s].First; k-- {
		if r.in(k, "get getting put putting take taking bring bringing push walk move go going pass") {
			return true
		}
	}
	return false
}

// passed reports that the words from i on name what people are put through, rather than a time.
func (r *reader) passed(i int) bool {
	for k := i; k < i+6 && r.d.At(k).Kind == text.Word; k++ {
		if r.in(k, "end rest") || season(r.norm(k)) {
			return false
		}
		if r.in(k, "training trainings course courses bootcamp onboarding program programme test tests exam exams workshop workshops certification curriculum module modules interview assessment audit process") {
			return true
		}
	}
	return false
}

// lasts reports that the words from j on name something that takes time: one goes through a season or a merger to its end,
// and through a newsletter or a partner by way of it.
func (r *reader) lasts(j int) bool {
	for k := j + 1; k < j+5 && r.d.At(k).Kind == text.Word && !r.functionWord(k); k++ {
		if r.in(k, "series newsletter mailing") {
			return false // "through the spring webinar series"
		}
	}
	for k := j; k < j+7; k++ {
		t := r.d.At(k)
		if t.Norm == "-" || t.Norm == "'s" || t.Kind == text.Number || t.Norm == "to" && r.is(k-1, "-") {
			continue
		}
		if t.Kind != text.Word || k > j && t.Line || k > j && r.functionWord(k) && !r.in(k, "of the our my") {
			return false
		}
		if is, _ := eventWord(t.Norm); is || endableEventWords.Has(t.Norm) || season(t.Norm) || lasting.Has(t.Norm) {
			return true
		}
		if _, _, ok := r.monthAt(k); ok {
			return true
		}
	}
	return false
}

var lasting = text.NewWords("end close rest remainder year quarter half month week day night spring summer autumn fall winter christmas easter thanksgiving ramadan diwali merger acquisition transition migration move changeover handover reorganisation reorganization restructuring leave maternity paternity peak crisis pandemic strike merge launch period phase beta rush crunch audit freeze fundraise fundraising build construction renovation refurbishment recruitment hiring negotiation negotiations recession downturn weekend lockdown")

// madeBy reports works that one reaches something by unless an article makes one of them an event: "through BigQuery migration",
// but "through the migration".
func (r *reader) madeBy(j int) bool {
	for k := j; k < j+4 && r.d.At(k).Kind == text.Word; k++ {
		if r.in(k+1, "season period phase weeks week months") {
			return false
		}
		if r.in(k, "migration transition move acquisition merger construction renovation refurbishment recruitment hiring negotiation negotiations fundraising reorganisation reorganization restructuring audit build launch") {
			return true
		}
		if r.in(k, "end close rest") {
			return false
		}
	}
	return false
}
