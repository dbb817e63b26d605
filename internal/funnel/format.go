package funnel

import (
	"math"
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Amount writes a value as the number itself would be written: "$160K", "260",
// "6.7%". It never writes NaN.
func (n *Number) Amount(v float64) string {
	switch n.Kind {
	case quantity.Money:
		return money(v, n.Unit)
	case quantity.Percent:
		return plainNumber(v) + "%"
	}
	return plainNumber(v)
}

// Times is how many times over: "13 times", "3.6 times".
func (n *Number) Times(ratio float64) string { return plainNumber(ratio) + " times" }

// String is the number with its noun and its period: "200 contacts a week".
func (n *Number) String() string { return n.with(n.Value, n.Per) }

// Worth is another value in the number's own words, without a period: "260
// meetings".
func (n *Number) Worth(v float64) string { return n.with(v, "") }

// with writes another value, per another period, in the number's own words.
func (n *Number) with(v float64, per Period) string {
	s := n.Amount(v)
	if n.Kind == quantity.Count && n.Unit != "" {
		s += " " + noun(n.Unit, v)
	}
	return s + aPeriod(per)
}

// noun agrees a counted noun with its number.
func noun(unit string, v float64) string {
	if plainNumber(v) == "1" {
		k := strings.LastIndexByte(unit, ' ') + 1
		return unit[:k] + lexicon.Singular(unit[k:])
	}
	return unit
}

func aPeriod(p Period) string {
	switch {
	case p == "":
		return ""
	case p[0] >= '0' && p[0] <= '9':
		return " every " + string(p)
	case p == "half":
		return " a half year"
	}
	return " a " + string(p)
}

// plainNumber writes at most one decimal, and none from 100 on; thousands are
// set apart.
func plainNumber(v float64) string {
	if !sound(v) {
		return "0"
	}
	if math.Abs(v) >= 1e15 {
		return strconv.FormatFloat(v, 'g', 3, 64) // too long to read, and still a number
	}
	digits := 0
	if math.Abs(v) < 99.95 {
		digits = 1
		if v != 0 && math.Abs(v) < 0.095 {
			digits = 2
		}
	}
	s := strconv.FormatFloat(v, 'f', digits, 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	if s == "-0" || s == "" {
		return "0"
	}
	return thousands(s)
}

// thousands sets the groups of a plain decimal apart.
func thousands(s string) string {
	sign, rest, point := "", s, ""
	if strings.HasPrefix(rest, "-") {
		sign, rest = "-", rest[1:]
	}
	if k := strings.IndexByte(rest, '.'); k >= 0 {
		rest, point = rest[:k], rest[k:]
	}
	for k := len(rest) - 3; k > 0; k -= 3 {
		rest = rest[:k] + "," + rest[k:]
	}
	return sign + rest + point
}

// money writes an amount with its sign and a K or an M: "$1.05M", "€12.5K".
func money(v float64, iso string) string {
	sign, mark := "", iso+" "
	if v < 0 {
		sign, v = "-", -v
	}
	switch {
	case iso == "":
		mark = ""
	case text.Among(iso, "USD"):
		mark = "$"
	case text.Among(iso, "EUR"):
		mark = "€"
	case text.Among(iso, "GBP"):
		mark = "£"
	}
	if !sound(v) {
		v = 0
	}
	for _, u := range [...]struct {
		size float64
		name string
	}{{1e9, "B"}, {1e6, "M"}, {1e3, "K"}} {
		if v >= u.size*0.9995 {
			if v/u.size >= 1e15 {
				break
			}
			s := strconv.FormatFloat(v/u.size, 'f', 2, 64)
			if v/u.size >= 100 {
				s = strconv.FormatFloat(v/u.size, 'f', 0, 64)
			}
			if strings.Contains(s, ".") {
				s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
			}
			return sign + mark + thousands(s) + u.name
		}
	}
	return sign + mark + plainNumber(v)
}
