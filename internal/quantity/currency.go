package quantity

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// currencySign is the ISO code of a sign, or "".
func currencySign(norm string) string {
	switch {
	case norm == "$":
		return "USD"
	case norm == "€":
		return "EUR"
	case norm == "£":
		return "GBP"
	case norm == "¥":
		return "JPY"
	case norm == "₹":
		return "INR"
	case norm == "₩":
		return "KRW"
	case norm == "₪":
		return "ILS"
	case norm == "₺":
		return "TRY"
	}
	return ""
}

// currencyCode is the ISO code of three letters, or "". Codes that are English
// words (TRY) are left out.
func currencyCode(norm string) string {
	switch {
	case currencyCodeWords.Has(norm):
		return strings.ToUpper(norm)
	case norm == "rmb":
		return "CNY"
	case norm == "rs":
		return "INR"
	}
	return ""
}

// dollarPrefix is the code of "US$", "A$" and their like.
func dollarPrefix(norm string) string {
	switch {
	case text.Among(norm, "us u.s u.s. usd"):
		return "USD"
	case text.Among(norm, "a au aud"):
		return "AUD"
	case text.Among(norm, "c ca cad can"):
		return "CAD"
	case text.Among(norm, "nz nzd"):
		return "NZD"
	case text.Among(norm, "s sg sgd"):
		return "SGD"
	case text.Among(norm, "hk hkd"):
		return "HKD"
	}
	return ""
}

// currencyWord is the code and the factor of a written currency.
func currencyWord(norm string) (code string, factor float64, ok bool) {
	switch {
	case text.Among(norm, "dollar dollars"):
		return "USD", 1, true
	case text.Among(norm, "euro euros"):
		return "EUR", 1, true
	case text.Among(norm, "pound pounds quid"):
		return "GBP", 1, true
	case text.Among(norm, "buck bucks"):
		return "USD", 1, true
	case norm == "grand":
		return "", 1000, true
	case text.Among(norm, "cent cents"):
		return "USD", 0.01, true
	case norm == "pence":
		return "GBP", 0.01, true
	case norm == "yen":
		return "JPY", 1, true
	case norm == "yuan":
		return "CNY", 1, true
	case text.Among(norm, "rupee rupees"):
		return "INR", 1, true
	case text.Among(norm, "franc francs"):
		return "CHF", 1, true
	}
	return "", 0, false
}

var currencyCodeWords = text.NewWords("usd eur gbp cad aud nzd chf jpy cny inr sek nok dkk sgd hkd zar brl mxn pln aed ils krw czk huf")
