package text

// Span is a half-open range of bytes, [Start, End), into the UTF-8 text of a
// Document. An empty span marks a place, for instance where a word is missing.
type Span struct{ Start, End int }

// Len is the number of bytes covered.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span marks a place rather than a stretch of text.
func (s Span) Empty() bool { return s.End <= s.Start }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Contains reports whether o lies wholly inside s. An empty span at either
// edge counts as inside.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Cover is the smallest span that covers both.
func (s Span) Cover(o Span) Span {
	return Span{Start: min(s.Start, o.Start), End: max(s.End, o.End)}
}

// In cuts the span out of the text it was made for. It returns "" rather than
// panic when the span does not fit the text, because a stale span must never
// take the page down.
func (s Span) In(whole string) string {
	if s.Start < 0 || s.End > len(whole) || s.Start >= s.End {
		return ""
	}
	return whole[s.Start:s.End]
}
