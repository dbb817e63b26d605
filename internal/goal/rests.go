package goal

import "github.com/goalsmith/goalsmith/internal/text"

// rests reports a stretch behind the goal that works out what it rests on: "nine
// are already in legal review", "200 weekly contacts convert at 2%", "$410k sits
// at verbal", "I expect 20 referrals". It asks for nothing to be done.
func rests(g *Goal, first, last int) bool {
	d := g.Doc
	number := false
	for i := first; i < last; i++ {
		n := d.Norm(i)
		number = number || d.At(i).Kind == text.Number || numberWords.Has(n)
		switch {
		case text.Among(n, "pays brings earns") && i+1 < last && i > first:
			return true // "overtime pays me around $700 a month"
		case !number && !text.Among(n, "expect expects usually typically historically"):
		case carrying.Has(n) && i+1 < last && !d.In(i-1, "to that which who will") && !(text.Among(n, "sits average averages") && d.In(i+1, "a an per each every over of")): // "15 sits a week"
			return true
		case text.Among(n, "are is were sit sits stand stands come came") && d.In(i+1, "already in at from open verbal committed signed due up ready"):
			return true
		}
	}
	return false
}

// carrying are verbs that say what numbers come to.
var carrying = text.NewWords("convert converts converted gives give yields yield carries carry covers cover sits averages average expect expects usually typically historically worked works closing gets makes")

var numberWords = text.NewWords("one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty half both")
