package funnel

import (
	"cmp"
	"math"
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// figure is how a number is written: what stands around its digits and how they
// are grouped.
type figure struct {
	before, after string
	scale         float64 // what one unit of the digits is worth
	mark          string  // the magnitude as written: "K", " million"
	group         string  // between thousands: ",", "." or ""
	money         bool
}

// styled writes another value in the style of the number in the goal: "$400K"
// for $400K, "1,250" for 1,250. A number in words becomes one in digits.
func (n *Number) styled(goal string, v float64) string {
	said := n.Numeral.In(goal)
	f := n.figure(said)
	if n.Kind == quantity.Percent && !strings.Contains(f.after, "%") && !behindPercent(goal[n.Numeral.End:]) {
		f.after = "%" // "one in four"
	}
	if n.Kind == quantity.Percent && n.Value < 0 {
		v = -v // what shrinks is written without its sign
	}
	return f.write(v)
}

func behindPercent(rest string) bool {
	rest = strings.ToLower(strings.TrimLeft(rest, " -"))
	for _, w := range [...]string{"%", "percent", "per cent", "pct", "point", "pp"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	// the first number of "from 15 to 20%" has its sign behind the second
	return strings.HasPrefix(rest, "to ") || strings.HasPrefix(rest, "up to ")
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// figure reads the style of a number as it stands in a goal.
func (n *Number) figure(said string) figure {
	f := figure{scale: 1, group: ",", money: n.Kind == quantity.Money}
	first, last := strings.IndexFunc(said, digitRune), strings.LastIndexFunc(said, digitRune)
	if first < 0 || strings.Contains(strings.ToLower(said), " in ") || strings.Contains(said, "/") || strings.Contains(said, "(") {
		return f
	}
	f.before, f.after = said[:first], said[last+1:]
	if strings.Trim(f.before, " +-~<>=≥≤") == "" || !f.money {
		f.before = strings.TrimRight(f.before, " +-~<>=≥≤") // a sign of its own is no part of the style
		f.before = strings.TrimSpace(f.before)
	}
	run := said[first:]
	run = run[:len(run)-len(strings.TrimLeft(run, "0123456789,."))]
	run = strings.TrimRight(run, ",.")
	if k := strings.IndexAny(run, ",."); k >= 0 {
		if n.Unit == "EUR" && run[k] == '.' && len(run)-k >= 4 && isDigit(run[k+1]) {
			f.group = "."
		}
	} else if len(run) > 3 {
		f.group = ""
	}
	tail := strings.TrimLeft(f.after, " ")
	k := 0
	for k < len(tail) && (tail[k]|0x20) >= 'a' && (tail[k]|0x20) <= 'z' {
		k++
	}
	if scale := magnitude(strings.ToLower(tail[:k])); scale > 0 {
		f.scale = scale
		f.mark = f.after[:len(f.after)-len(tail)+k]
		f.after = tail[k:]
	}
	return f
}

func digitRune(r rune) bool { return r >= '0' && r <= '9' }

func magnitude(w string) float64 {
	switch {
	case text.Among(w, "k thousand grand"):
		return 1e3
	case text.Among(w, "m mm mn mio million"):
		return 1e6
	case text.Among(w, "b bn billion"):
		return 1e9
	}
	return 0
}

// write writes a value. The magnitude stays where the value fits it, gives way
// to its neighbour where that fits, and to plain digits otherwise.
func (f figure) write(v float64) string {
	if fits(v, f.scale) {
		return f.before + f.digits(v/f.scale) + f.mark + f.after
	}
	word := strings.TrimLeft(f.mark, " ")
	if len(word) == 1 {
		space := f.mark[:len(f.mark)-1]
		for _, m := range [...]struct {
			scale float64
			mark  string
		}{{1e9, "B"}, {1e6, "M"}, {1e3, "K"}} {
			if word[0] >= 'a' {
				m.mark = strings.ToLower(m.mark)
			}
			if (f.money || m.scale == 1e3) && fits(v, m.scale) {
				return f.before + f.digits(v/m.scale) + space + m.mark + f.after
			}
		}
	}
	f.group = cmp.Or(f.group, ",")
	return f.before + f.digits(v) + f.after
}

// fits reports a value that a magnitude writes in up to three digits and two
// decimals.
func fits(v, scale float64) bool {
	if scale == 1 {
		return true
	}
	x := v / scale
	return x >= 1 && x < 1000 && math.Abs(x*100-math.Round(x*100)) < 1e-6
}

// digits writes a plain number with its thousands grouped. Four digits that could
// be a year are grouped always.
func (f figure) digits(v float64) string {
	v = math.Round(v*1e6) / 1e6
	if f.money && f.scale == 1 || f.mark != "" {
		v = math.Round(v*100) / 100
	}
	s := strconv.FormatFloat(v, 'f', -1, 64)
	whole, part, _ := strings.Cut(s, ".")
	if f.group != "" || len(whole) == 4 && (whole[:2] == "19" || whole[:2] == "20") {
		whole = strings.ReplaceAll(thousands(whole), ",", cmp.Or(f.group, ","))
	}
	switch {
	case part == "":
		return whole
	case f.group == ".":
		return whole + "," + part
	}
	return whole + "." + part
}
