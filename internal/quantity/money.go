package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// moneyPrefix reads the sign or code before an amount. glued reports a code
// written into one word with the digits ("USD115").
func moneyPrefix(d *text.Document, i int) (code string, next int, glued bool) {
	t := d.At(i)
	switch t.Kind {
	case text.Punct:
		if c := currencySign(t.Norm); c != "" {
			next = i + 1
			if cc := currencyCode(d.Norm(next)); cc != "" && d.At(next+1).Kind == text.Number { // "$USD 20"
				return cc, next + 1, false
			}
			return c, next, false
		}
	case text.Word:
		if d.Is(i+1, "$") && (d.Glued(i+1) || t.Text == "US" || t.Norm == "us" || t.Norm == "u.s") {
			if c := dollarPrefix(t.Norm); c != "" {
				return c, i + 2, false
			}
		}
		if c := currencyCode(t.Norm); c != "" {
			j := i + 1
			if currencySign(d.Norm(j)) != "" || t.Norm == "rs" && d.Is(j, ".") {
				j++
			}
			if d.At(j).Kind == text.Number && !d.At(j).Line {
				return c, j, false
			}
		}
		if len(t.Norm) > 3 && t.Norm[3] >= '0' && t.Norm[3] <= '9' {
			if c := currencyCode(t.Norm[:3]); c != "" {
				return c, i, true
			}
		}
	}
	return "", i, false
}

// readMoney reads an amount with its currency in front.
func readMoney(d *text.Document, i int) (amount, bool) {
	code, j, glued := moneyPrefix(d, i)
	if code == "" {
		return amount{}, false
	}
	if glued {
		return gluedMoney(d, i, code)
	}
	n, ok := readNumeral(d, j, style{money: true, european: code == "EUR"})
	if !ok || n.Words || d.At(j).Line {
		return amount{}, false
	}
	a := amount{first: i, last: n.Last, value: n.Value, kind: Money, unit: code, scaled: n.Scaled}
	a.number = d.Span(i, n.Last)
	if c := currencyCode(d.Norm(a.last)); c != "" && d.At(a.last+1).Kind != text.Number { // "$20 USD"
		a.unit = c
		a.last++
	} else if c, f, ok := currencyWord(d.Norm(a.last)); ok && f == 1 && (c == code || c == "") {
		a.last++
	}
	return a, true
}

// gluedMoney reads "USD115" and "USD115.5", which the tokenizer takes for a
// word with digits in it.
func gluedMoney(d *text.Document, i int, code string) (amount, bool) {
	t := d.Tokens[i]
	digits, last := t.Norm[3:], i+1
	if d.In(last, ". ,") && d.Glued(last) && d.At(last+1).Kind == text.Number && d.Glued(last+1) {
		digits += d.Norm(last) + d.Norm(last+1)
		last += 2
	}
	factor := 1.0
	switch digits[len(digits)-1] {
	case 'k':
		factor = 1e3
	case 'm':
		factor = 1e6
	case 'b':
		factor = 1e9
	}
	if factor > 1 {
		digits = digits[:len(digits)-1]
	} else if f, ok := suffix(d, last, true); ok {
		factor = f
		last++
	}
	v, ok := parseDigits(digits, code == "EUR")
	if !ok {
		return amount{}, false
	}
	return amount{first: i, last: last, number: d.Span(i, last), value: v * factor, kind: Money, unit: code, scaled: factor > 1}, true
}

// moneyTail reads the currency behind an amount: "10$", "2.000 €", "5 EUR",
// "3.14US$", "ten pounds", "10 US dollars", "5 grand".
func moneyTail(d *text.Document, a *amount) bool {
	at, tied := tailAt(d, a)
	if at < 0 || a.part {
		return false
	}
	code, next := "", at
	switch t := d.At(at); {
	case tied:
	case currencySign(t.Norm) != "" && (d.Glued(at) || d.At(at+1).Kind != text.Number):
		code, next = currencySign(t.Norm), at+1
	case d.Is(at+1, "$") && d.Glued(at+1) && dollarPrefix(t.Norm) != "":
		code, next = dollarPrefix(t.Norm), at+2
	case currencyCode(t.Norm) != "" && d.At(at+1).Kind != text.Number:
		code, next = currencyCode(t.Norm), at+1
	}
	if code == "" {
		if d.In(at, "us u.s. american canadian australian chinese british") {
			at++
		}
		c, factor, ok := currencyWord(d.Norm(at))
		if !ok || d.In(at, "pound pounds") && weighed(d, a.first) {
			return false
		}
		code, next = c, at+1
		a.value *= factor
		if factor == 1 {
			next = a.cents(d, next)
		}
	}
	if code == "EUR" && d.At(a.first).Kind == text.Number && !a.scaled {
		if v, _, ok := readDigits(d, a.first, true); ok {
			a.value = v
		}
	}
	a.number = d.Span(a.first, a.last).Cover(d.Span(a.first, next))
	if tied || isWord(d.At(next-1)) {
		a.number = d.Span(a.first, a.last)
	}
	a.compound = tied
	a.end(d, next, Money, code)
	return true
}

// cents adds "and forty-five cents".
func (a *amount) cents(d *text.Document, j int) int {
	if !d.In(j, "and &") {
		return j
	}
	n, ok := ReadNumeral(d, j+1)
	if !ok || n.Value >= 100 || !d.In(n.Last, "cent cents pence") {
		return j
	}
	a.value += n.Value / 100
	return n.Last + 1
}

// weighed reports that pounds here are a weight: "lose 10 pounds".
func weighed(d *text.Document, i int) bool {
	for j := i - 1; j >= 0 && j > i-5; j-- {
		if d.In(j, "lose losing gain shed drop lift bench squat deadlift weigh weight") {
			return true
		}
	}
	return false
}
