package names

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// contacts are addresses and numbers, which have a shape of their own.
func contacts(d *text.Document) []Candidate {
	var out []Candidate
	for i, t := range d.Tokens {
		switch {
		case t.Kind == text.Opaque && strings.Contains(t.Text, "@") && !strings.Contains(t.Text, "//"):
			out = append(out, Candidate{Span: t.Span, Kind: Email, Likely: true})
		case t.Kind == text.Opaque:
			out = append(out, Candidate{Span: t.Span, Kind: Link, Likely: true})
		case t.Text == "@" && i+1 < len(d.Tokens) && d.At(i+1).Kind == text.Word && !d.At(i+1).Space:
			out = append(out, Candidate{Span: t.Span.Cover(d.At(i + 1).Span), Kind: Person, Likely: true})
		}
	}
	numbers := phones(d.Text)
	out = merge(out, numbers)
	return merge(out, references(d))
}

// phones are runs of digits in groups. Sums of money, plain numbers, dates and
// ranges are none.
func phones(s string) []Candidate {
	var out []Candidate
	for at := 0; at < len(s); {
		if !(s[at] >= '0' && s[at] <= '9' || s[at] == '+' || s[at] == '(') || at > 0 && inWord(s[at-1]) {
			at++
			continue
		}
		end, digits := at, 0
		var groups []int
		inGroup := false
		last := at
		for ; end < len(s) && strings.IndexByte("0123456789+()-./ ", s[end]) >= 0; end++ {
			if s[end] >= '0' && s[end] <= '9' {
				digits++
				if !inGroup {
					groups = append(groups, 0)
				}
				groups[len(groups)-1]++
				inGroup, last = true, end+1
			} else {
				inGroup = false
			}
		}
		if phone(s[at:last], digits, groups) && !(last < len(s) && (inWord(s[last]) || s[last] == '%' || s[last] == ',')) {
			out = append(out, Candidate{Span: text.Span{Start: at, End: last}, Kind: Phone, Likely: true})
		}
		at = max(end, at+1)
	}
	return out
}

func phone(s string, digits int, groups []int) bool {
	switch {
	case digits > 15 || digits < 7:
		return false
	case s[0] == '+':
		return true
	case len(groups) == 2 && groups[0] == 3 && groups[1] == 4 && !strings.Contains(s, "."):
		return true // 555-0134
	case digits < 9 || len(groups) < 2 || groups[len(groups)-1] < 2:
		return false
	}
	return s[0] == '0' || s[0] == '(' || len(groups) >= 3 && groups[0] >= 2 && groups[1] >= 2
}

// references are codes of letters and four digits or more: ACC-10293, #48213.
func references(d *text.Document) []Candidate {
	var out []Candidate
	for i, t := range d.Tokens {
		n := d.At(i + 1)
		switch {
		case t.Text == "#" && n.Kind == text.Number && !n.Space && len(n.Text) >= 4 && plain(n.Text):
			out = append(out, Candidate{Span: t.Span.Cover(n.Span), Kind: Reference, Likely: true})
		case t.Kind == text.Word && len(t.Text) <= 4 && strings.ToUpper(t.Text) == t.Text && n.Text == "-" && !n.Space &&
			d.At(i+2).Kind == text.Number && !d.At(i+2).Space && len(d.At(i+2).Text) >= 4 && plain(d.At(i+2).Text):
			out = append(out, Candidate{Span: t.Span.Cover(d.At(i + 2).Span), Kind: Reference, Likely: true})
		case t.Kind == text.Word && coded(t.Text):
			out = append(out, Candidate{Span: t.Span, Kind: Reference, Likely: true})
		}
	}
	return out
}

// plain reports digits alone.
func plain(s string) bool { return strings.Trim(s, "0123456789") == "" }

// coded reports capitals with four digits or more behind them: ACC10293.
func coded(s string) bool {
	head := strings.TrimRight(s, "0123456789")
	return len(head) > 0 && len(s)-len(head) >= 5 && strings.Trim(head, "ABCDEFGHIJKLMNOPQRSTUVWXYZ-") == ""
}

func inWord(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b >= 0x80 || b == '$' || b == '#'
}
