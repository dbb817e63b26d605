package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// skipName steps over the tokens at i that hold digits without being a quantity:
// dates, clock times, versions, telephone numbers, "24/7", "1:1". It gives i
// where there is none.
func skipName(d *text.Document, i int) int {
	if next, ok := oneOnOne(d, i); ok {
		return next
	}
	t := d.At(i)
	if t.Kind != text.Number {
		return i
	}
	if next := skipDate(d, i); next > i {
		return next
	}
	if d.Glued(i) {
		p := d.At(i - 1)
		switch {
		case p.Norm == "'" || p.Norm == "_" || p.Norm == "\\":
			return i + 1
		case d.In(i-1, ". / @ = & :") && d.Glued(i-1) && isWord(d.At(i-2)) && !d.In(i-1, ": ="):
			return i + 1 // v2.0, Q3/2027
		case p.Norm == "-" && d.Glued(i-1) && isWord(d.At(i-2)) && hyphenName(d.At(i-2)) && !(d.Glued(i-2) && d.At(i-3).Kind == text.Number):
			return i + 1 // GPT-4, SOC-2
		}
	}
	next := i + 1
	if end := phone(d, i); end > i {
		return end
	}
	if d.Is(next, "(") && d.Glued(next) && isWord(d.At(next+1)) && len(d.Norm(next+1)) == 1 && d.Is(next+2, ")") {
		return next + 3 // 401(k)
	}
	if d.Is(next, ")") && d.Glued(next) && len(t.Text) <= 2 && enumerator(d, i) {
		return next + 1
	}
	return i
}

// hyphenName reports a word that makes a name with the number tied to it. A
// plural noun is a label ("Calls-50") and top is a rank.
func hyphenName(t text.Token) bool {
	switch word := t.Norm; {
	case text.Among(word, "top sub mid pre plus to or"):
		return false
	}
	return !plural(t.Norm)
}

// namer reports a word that makes a name with the number behind it, whatever
// follows: Tier 1, SOC 2, Stage 4, Fortune 500.
func namer(w string) bool {
	switch {
	case namerWords.Has(w):
		return true
	}
	return false
}

// labeller reports a word that numbers itself unless a count follows: "Goal 2",
// "region 4", "day 75".
func labeller(w string) bool {
	switch {
	case labellerWords.Has(w):
		return true
	}
	return false
}

// phone steps over "+1 (555) 010-9999" from its first number on, or from the one
// in brackets.
func phone(d *text.Document, i int) int {
	j := i
	if t := d.At(i); len(t.Text) == 3 && t.Text[2] != '0' && d.Is(i+1, "-") && d.Glued(i+1) && d.Glued(i+2) && len(d.Norm(i+2)) == 4 &&
		d.At(i+2).Kind == text.Number && endsPhrase(d, i+3) && !d.Is(i+3, "%") {
		return i + 3 // 555-1212
	}
	if d.Is(j+1, "(") && len(d.Norm(j)) <= 3 && d.Is(j-1, "+") {
		j += 2
	}
	area, rest := d.At(j), d.At(j+2)
	if d.Is(j-1, "(") && len(area.Text) == 3 && d.Is(j+1, ")") && rest.Kind == text.Number && len(rest.Text) >= 3 &&
		d.Is(j+3, "-") && d.Glued(j+3) && len(d.Norm(j+4)) == 4 && d.At(j+4).Kind == text.Number {
		return j + 5
	}
	return i
}

var namerWords = text.NewWords("semester trimester ifrs ias asc tier soc iso stage level phase step fortune forbes global ftse nasdaq section version ver v series gen type category module chapter web windows office dynamics microsoft page slide sprint appendix schedule article form room route highway building inc s&p lesson part act title python java angular gong hall gdpr pci cmmc nist band formula channel catch line exhibit clause annex figure fig table vol volume issue apollo boeing airbus iphone pixel galaxy playstation xbox mod ring bucket row station suite platform choice covid order vitamin")

var labellerWords = text.NewWords("goal number task objective priority kr okr kpi region territory zone district group wave batch cohort round question item team session pod grade class rule milestone option plan key result unit day week month quarter year days months weeks hour gate track pillar initiative project point big floor area segment store branch site team's fy q h flight agent scene assignment problem worksheet")
