package prose

import (
	"strings"
	"unicode/utf8"
)

// What prose asks its regular expressions, written out. Each function says what
// the pattern beside it says; patterns_test.go asks both.

// isAbbreviation is `^(?:[A-Za-z]\.){2,}$|^[A-Z][a-z]{1,2}\.$`: "U.S.", "Mr.".
func isAbbreviation(s string) bool {
	if n := len(s); (n == 3 || n == 4) && s[n-1] == '.' && upper(s[0]) && lower(s[1]) && (n == 3 || lower(s[2])) {
		return true
	}
	if len(s) < 4 || len(s)%2 != 0 {
		return false
	}
	for i := 0; i < len(s); i += 2 {
		if !upper(s[i]) && !lower(s[i]) || s[i+1] != '.' {
			return false
		}
	}
	return true
}

// isTrace is `^(?:0|\*[\w?]\*|\*\-\d{1,3}|\*[A-Z]+\*\-\d{1,3}|\*)$`, the marks
// that stand in a treebank for words that aren't there.
func isTrace(s string) bool {
	switch {
	case s == "0" || s == "*":
		return true
	case s == "" || s[0] != '*':
		return false
	case len(s) == 3 && s[2] == '*':
		c := s[1]
		return upper(c) || lower(c) || digit(c) || c == '_' || c == '?'
	}
	i := 1
	for i < len(s) && upper(s[i]) {
		i++
	}
	if i > 1 {
		if i == len(s) || s[i] != '*' {
			return false
		}
		i++
	}
	if i == len(s) || s[i] != '-' {
		return false
	}
	rest := s[i+1:]
	for j := range len(rest) {
		if !digit(rest[j]) {
			return false
		}
	}
	return len(rest) >= 1 && len(rest) <= 3
}

// isBracket is `^\-[A-Z]{3}\-$`: "-LRB-" and the like stand for themselves.
func isBracket(s string) bool {
	return len(s) == 5 && s[0] == '-' && s[4] == '-' && upper(s[1]) && upper(s[2]) && upper(s[3])
}

// isLink is commonregex's LinkRegex, which looks anywhere in s: a full stop
// behind a letter, a digit, a hyphen or another, and behind it two or more of
// characters and bracketed groups, of which the last is a group or no mark.
func isLink(s string) bool {
	for dot := 1; dot < len(s); dot++ {
		if s[dot] != '.' || !lower(s[dot-1]) && !digit(s[dot-1]) && s[dot-1] != '.' && s[dot-1] != '-' {
			continue
		}
		rest := s[dot+1:]
		for units := 0; rest != ""; units++ {
			n, ends := linkUnit(rest)
			if n == 0 {
				break
			}
			if ends && units > 0 {
				return true
			}
			rest = rest[n:]
		}
	}
	return false
}

// linkUnit is the length of the character or group that s begins with, 0 when
// it is neither, and whether a link may end with it.
func linkUnit(s string) (n int, ends bool) {
	if s[0] == '(' {
		return group(s, 2), true
	}
	for i, r := range s {
		if i > 0 {
			return i, ends
		}
		if strings.ContainsRune(" \t\n\f\r()<>", r) {
			return 0, false
		}
		ends = !strings.ContainsRune(`![]{};:'".,?`, r)
	}
	return len(s), ends
}

// group is the length of the brackets that s begins with, which may hold others
// depth levels deep; those of the last level hold no others and aren't empty. It
// is 0 when they don't close.
func group(s string, depth int) int {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case ')':
			if depth == 1 && i == 1 {
				return 0
			}
			return i + 1
		case '(':
			if depth == 1 {
				return 0
			}
			n := group(s[i:], depth-1)
			if n == 0 {
				return 0
			}
			i += n - 1
		case ' ', '\t', '\n', '\f', '\r', '<', '>':
			return 0
		}
	}
	return 0
}

// isEmail is commonregex's EmailRegex, which looks anywhere in s: a sign of a
// mailbox, "@", a name of letters, digits and inner hyphens, a full stop and one
// sign of a name.
func isEmail(s string) bool {
	for at := 1; at < len(s); at++ {
		if s[at] != '@' {
			continue
		}
		if c, _ := utf8.DecodeLastRuneInString(s[:at]); !nameRune(c) && !strings.ContainsRune("!#$%&'*+/=?^_{|.}~-", c) {
			continue
		}
		last := '-' // a name neither begins nor ends with a hyphen
		for i, r := range s[at+1:] {
			if r == '.' {
				next, _ := utf8.DecodeRuneInString(s[at+1+i+1:])
				if last != '-' && nameRune(next) {
					return true
				}
				break
			}
			if !nameRune(r) && (r != '-' || i == 0) {
				break
			}
			last = r
		}
	}
	return false
}

// nameRune is `(?i)[a-z0-9]`, which holds the long s and the sign of Kelvin: they
// are letters of ASCII in the other case.
func nameRune(r rune) bool {
	return r < 0x80 && (upper(byte(r)) || lower(byte(r)) || digit(byte(r))) || r == 'ſ' || r == '\u212a'
}

func upper(c byte) bool { return c >= 'A' && c <= 'Z' }
func lower(c byte) bool { return c >= 'a' && c <= 'z' }
func digit(c byte) bool { return c >= '0' && c <= '9' }
