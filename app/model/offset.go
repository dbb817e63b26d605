package model

import "unicode/utf8"

// The browser counts a text in UTF-16 units and the engine in bytes. This file
// is the one place that turns one into the other. A lone surrogate comes from
// the browser as U+FFFD: three bytes here, one unit there, like the character.

// Units is the UTF-16 length of s[:b]; b beyond the text is its end, and b
// inside a character is its start.
func Units(s string, b int) int {
	n := 0
	for i := 0; i < len(s) && i < b; {
		r, size := utf8.DecodeRuneInString(s[i:])
		if i+size > b {
			break
		}
		i += size
		n++
		if r > 0xffff {
			n++
		}
	}
	return n
}

// Bytes is the byte offset of unit u in s; u beyond the text is its end, and u
// between the halves of a surrogate pair is the pair's start.
func Bytes(s string, u int) int {
	n := 0
	for i, r := range s {
		width := 1
		if r > 0xffff {
			width = 2
		}
		if n+width > u {
			return i
		}
		n += width
	}
	return len(s)
}
