package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxBlank bounds a bracketed blank, in bytes: a longer bracket is prose that
// somebody put in brackets, and prose is read.
const maxBlank = 80

// scanner walks the text once. It never looks further ahead than maxBlank
// bytes, or the end of an address, so that tokenizing stays linear.
type scanner struct {
	src    string
	pos    int
	tokens []Token
	space  bool
	line   bool
}

func tokenize(s string) []Token {
	sc := &scanner{src: s, space: true, line: true, tokens: make([]Token, 0, len(s)/5+4)}
	for sc.pos < len(sc.src) {
		r, size := utf8.DecodeRuneInString(sc.src[sc.pos:])
		if isSpace(r) {
			sc.space = true
			if r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' {
				sc.line = true
			}
			sc.pos += size
			continue
		}
		sc.next(r, size)
	}
	return sc.tokens
}

// isSpace counts zero-width marks and the byte order mark as white space: they
// come along with pasted text and mean nothing.
func isSpace(r rune) bool {
	switch r {
	case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad':
		return true
	}
	return unicode.IsSpace(r)
}

func (sc *scanner) emit(k Kind, end int, norm string) {
	if norm == "" {
		norm = normal(sc.src[sc.pos:end])
	}
	sc.tokens = append(sc.tokens, Token{
		Span: Span{sc.pos, end}, Kind: k, Text: sc.src[sc.pos:end], Norm: norm,
		Space: sc.space, Line: sc.line,
	})
	sc.pos, sc.space, sc.line = end, false, false
}

func (sc *scanner) next(r rune, size int) {
	if sc.line {
		if end := sc.bullet(r, size); end > 0 {
			sc.emit(Bullet, end, "•")
			// What follows still opens the line for whoever asks.
			sc.line = true
			return
		}
	}
	if end := sc.blank(r); end > 0 {
		sc.emit(Blank, end, "")
		return
	}
	switch {
	case isDigit(r):
		sc.emit(Number, sc.number(), "")
	case unicode.IsLetter(r):
		if end := sc.address(); end > 0 {
			sc.emit(Opaque, end, "")
			return
		}
		sc.word()
	default:
		sc.mark(r, size)
	}
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// number ends a run of digits. A comma or full stop stays inside only between
// digits, so that "20." and "20, 30" do not hold it.
func (sc *scanner) number() int {
	i := sc.pos
	for i < len(sc.src) {
		switch c := sc.src[i]; {
		case c >= '0' && c <= '9':
			i++
			continue
		case (c == ',' || c == '.') && i+1 < len(sc.src) && sc.src[i+1] >= '0' && sc.src[i+1] <= '9':
			i++
			continue
		}
		return i
	}
	return i
}

// word ends at the first rune that can't be inside one. A possessive 's and a
// trailing apostrophe are tokens of their own, so that "team's" matches "team".
func (sc *scanner) word() {
	i := sc.pos
	last := i
	for i < len(sc.src) {
		r, size := utf8.DecodeRuneInString(sc.src[i:])
		switch {
		case unicode.IsLetter(r), isDigit(r), unicode.Is(unicode.M, r):
			i += size
			last = i
			continue
		case r == '\'' || r == '’' || r == 'ʼ':
			after, _ := utf8.DecodeRuneInString(sc.src[i+size:])
			if unicode.IsLetter(after) && !sc.possessive(i, size) {
				i += size
				continue
			}
		case r == '&' || r == '.':
			// R&D, Q&A, P&L; U.S., e.g., i.e. (single letters either side)
			if sc.singleLetters(i, size) {
				i += size
				if r == '.' && !sc.letterAt(i) {
					last = i
				}
				continue
			}
			if n := sc.domain(i); n > 0 {
				i += n
				last = i
			}
		}
		break
	}
	sc.emit(Word, last, "")
	if sc.pos < len(sc.src) {
		r, size := utf8.DecodeRuneInString(sc.src[sc.pos:])
		if (r == '\'' || r == '’') && sc.possessive(sc.pos, size) {
			sc.emit(Word, sc.pos+size+1, "'s")
		}
	}
}

// domain is the length of a domain's end at i, or 0: Monday.com is a name, and
// no Monday.
func (sc *scanner) domain(i int) int {
	for _, end := range [...]string{".com", ".io", ".org", ".ai"} {
		if n := len(end); i-sc.pos > 1 && i+n <= len(sc.src) && strings.EqualFold(sc.src[i:i+n], end) {
			r, _ := utf8.DecodeRuneInString(sc.src[i+n:])
			if !unicode.IsLetter(r) && !isDigit(r) {
				return n
			}
		}
	}
	return 0
}

// possessive reports whether the apostrophe at i opens a closing 's.
func (sc *scanner) possessive(i, size int) bool {
	rest := sc.src[i+size:]
	if rest == "" || (rest[0] != 's' && rest[0] != 'S') {
		return false
	}
	r, _ := utf8.DecodeRuneInString(rest[1:])
	return len(rest) == 1 || !(unicode.IsLetter(r) || isDigit(r))
}

// singleLetters reports whether the mark at i stands right behind a single
// letter of this word, as in "R&D", "e.g." and "U.S.A.".
func (sc *scanner) singleLetters(i, size int) bool {
	mark := sc.src[i]
	if i-sc.pos < 1 {
		return false
	}
	prev := sc.src[i-1]
	if !isASCIILetter(prev) {
		return false
	}
	lone := i-1 == sc.pos || sc.src[i-2] == '.' || sc.src[i-2] == '&'
	if !lone {
		return false
	}
	if mark == '&' {
		return sc.letterAt(i+size) && !sc.letterAt(i+size+1)
	}
	if sc.letterAt(i + size) {
		return !sc.letterAt(i + size + 1)
	}
	// The closing full stop belongs to "U.S." but not to a lone letter.
	return i-1 != sc.pos
}

func (sc *scanner) letterAt(i int) bool { return i < len(sc.src) && isASCIILetter(sc.src[i]) }

func isASCIILetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// maxMail bounds a mail address, in bytes, so that a long run of @ marks is not
// walked again from each of its letters.
const maxMail = 254

// address ends a web or mail address that starts here, or is 0.
func (sc *scanner) address() int {
	end := sc.pos
	at, scheme := -1, false
	web := len(sc.src)-sc.pos > 4 && strings.EqualFold(sc.src[sc.pos:sc.pos+4], "www.")
	for end < len(sc.src) {
		c := sc.src[end]
		if c <= ' ' || c >= utf8.RuneSelf || strings.IndexByte(`<>"'()[]{},;`, c) >= 0 {
			break
		}
		if c == '@' && end > sc.pos {
			if at >= 0 && !scheme && !web {
				return 0
			}
			at = end
		}
		if c == ':' && strings.HasPrefix(sc.src[end:], "://") {
			scheme = true
		}
		end++
		if n := end - sc.pos; !scheme && !web && (at < 0 && n > 40 || n > maxMail) {
			return 0
		}
	}
	word := sc.src[sc.pos:end]
	switch {
	case scheme, web && len(word) > 4:
	case at > 0 && strings.IndexByte(sc.src[at:end], '.') > 1:
	default:
		return 0
	}
	return sc.pos + len(strings.TrimRight(word, ".?!:"))
}

// normal folds case and typography.
func normal(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch r {
		case '’', 'ʼ', '‘':
			r = '\''
		case '“', '”', '„':
			r = '"'
		default:
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
	}
	return b.String()
}
