package quantity

import "strings"

// currencySign is the ISO code of a sign, or "".
func currencySign(norm string) string {
	switch norm {
	case "$":
		return "USD"
	case "€":
		return "EUR"
	case "£":
		return "GBP"
	case "¥":
		return "JPY"
	case "₹":
		return "INR"
	case "₩":
		return "KRW"
	case "₪":
		return "ILS"
	case "₺":
		return "TRY"
	}
	return ""
}

// currencyCode is the ISO code of three letters, or "". Codes that are English
// words (TRY) are left out.
func currencyCode(norm string) string {
	switch norm {
	case "usd", "eur", "gbp", "cad", "aud", "nzd", "chf", "jpy", "cny", "inr", "sek", "nok", "dkk", "sgd", "hkd", "zar", "brl", "mxn", "pln", "aed", "ils", "krw", "czk", "huf":
		return strings.ToUpper(norm)
	case "rmb":
		return "CNY"
	case "rs":
		return "INR"
	}
	return ""
}

// dollarPrefix is the code of "US$", "A$" and their like.
func dollarPrefix(norm string) string {
	switch norm {
	case "us", "u.s", "u.s.", "usd":
		return "USD"
	case "a", "au", "aud":
		return "AUD"
	case "c", "ca", "cad", "can":
		return "CAD"
	case "nz", "nzd":
		return "NZD"
	case "s", "sg", "sgd":
		return "SGD"
	case "hk", "hkd":
		return "HKD"
	}
	return ""
}

// currencyWord is the code and the factor of a written currency.
func currencyWord(norm string) (code string, factor float64, ok bool) {
	switch norm {
	case "dollar", "dollars":
		return "USD", 1, true
	case "euro", "euros":
		return "EUR", 1, true
	case "pound", "pounds", "quid":
		return "GBP", 1, true
	case "buck", "bucks":
		return "USD", 1, true
	case "grand":
		return "", 1000, true
	case "cent", "cents":
		return "USD", 0.01, true
	case "pence":
		return "GBP", 0.01, true
	case "yen":
		return "JPY", 1, true
	case "yuan":
		return "CNY", 1, true
	case "rupee", "rupees":
		return "INR", 1, true
	case "franc", "francs":
		return "CHF", 1, true
	}
	return "", 0, false
}
