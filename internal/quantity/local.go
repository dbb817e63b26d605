package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// Localize gives amounts of money the reader's currency, an ISO code, where the
// text names none: "close 150K", and "$" for somebody who counts in another
// dollar, or "¥" for one who counts in yuan. What names its currency keeps it;
// an empty code changes nothing.
func Localize(d *text.Document, qs []Quantity, code string) {
	if code == "" {
		return
	}
	for i := range qs {
		q := &qs[i]
		if q.Kind == Money && (q.Unit == "" || shares(code, q.Unit) && !namesCurrency(d, q)) {
			q.Unit = code
		}
	}
}

// shares reports two currencies written with one sign.
func shares(code, unit string) bool {
	switch unit {
	case "USD":
		return text.Among(code, "CAD AUD NZD SGD HKD MXN")
	case "JPY":
		return code == "CNY"
	}
	return false
}

// namesCurrency reports an amount that says whose dollars or yen it means.
func namesCurrency(d *text.Document, q *Quantity) bool {
	for i := q.First - 1; i <= q.Last; i++ {
		if d.In(i, "us u.s u.s. usd american yen jpy japanese") {
			return true
		}
		if w := d.Norm(i); len(w) > 3 && (w[:3] == "usd" || w[:3] == "jpy") {
			return true
		}
	}
	return false
}
