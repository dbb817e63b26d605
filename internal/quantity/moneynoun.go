package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// measuredInMoney reports the head of what an amount of money is an amount of;
// direct reports that it can follow without "in" ("$150K ARR").
func measuredInMoney(w string) (in, direct bool) {
	switch {
	case measuredInMoneyWords.Has(w):
		return true, true
	case measuredInMoneyWords2.Has(w):
		return true, false
	}
	return false, false
}

// moneyNoun reads "in ARR", "in net new pipeline", "worth of renewals" or a
// direct "ARR" from token i on. Other nouns ("a $10K deal") stay outside: there
// the money describes the noun.
func moneyNoun(d *text.Document, i int, signed bool) (last int, ok bool) {
	j, prep := i, false
	switch {
	case d.Is(j, "in"):
		j, prep = j+1, true
	case d.Is(j, "worth") && d.Is(j+1, "of"):
		j, prep = j+2, true
	case d.Is(j, "of") && signed:
		j, prep = j+1, true
	}
	if j > i && d.At(j).Line {
		return i, false
	}
	for n := 0; n < 5; n++ {
		t := d.At(j)
		if !isWord(t) || t.Line || !t.Space || nounStop(t.Norm) || t.Norm == "in" {
			break
		}
		if n == 0 && !prep && frequency(t.Norm) != "" && endsPhrase(d, j+1) {
			break
		}
		end := joined(d, j)
		in, direct := measuredInMoney(d.Norm(end - 1))
		if t.Norm == "gross" && end == j+1 {
			in = !measured(d.Norm(end))
		}
		if prep && (in || signed && d.Is(i, "in") && things(d, end-1)) || direct {
			last, ok = end, true
		}
		j = end
	}
	return last, ok
}

// things reports a common plural noun, as in "$0.5M in deposits"; a capital makes
// it a place, and a unit of time a length.
func things(d *text.Document, i int) bool {
	t := d.At(i)
	return t.Text == t.Norm && len(t.Norm) > 3 && plural(t.Norm) && !pluralModifier(t.Norm) && !isTimeUnit(t.Norm)
}

func measured(w string) bool {
	in, _ := measuredInMoney(w)
	return in
}

// sells reports that the words before an amount without a currency sign are
// about money: "close 150K", "a quota of 1.2M".
func sells(d *text.Document, i int) bool {
	for j := i - 1; j >= 0 && j > i-7; j-- {
		switch word := d.Norm(j); {
		case sellsWords.Has(word):
			return true
		case sellsWords2.Has(word):
			return false
		}
	}
	return false
}

var measuredInMoneyWords = text.NewWords("arr mrr acv tcv gmv revenue revenues pipeline bookings sales business profit profits billings turnover ebitda gci premium premiums upsell upsells renewals expansion")

var measuredInMoneyWords2 = text.NewWords("booking deals contracts margin margins savings spend quota orders opportunities opps fees commission commissions funding donations income cash costs volume grants sponsorships sponsorship invoices value contributions cross-sell cross-sells won closed-won purchases transactions investment investments growth pledges gifts loans assets receivables retention subscriptions gross debt expenses stock overtime waste discounts refunds")

var sellsWords = text.NewWords("arr mrr acv tcv revenue pipeline bookings sales quota close closing sell selling book deal profit budget savings save earn raise business")

var sellsWords2 = text.NewWords(". ; users visits visitors followers subscribers calls emails contacts leads impressions signups downloads traffic")
