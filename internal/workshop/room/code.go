package room

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A code is eight characters of Crockford's base 32: digits and letters without I,
// L, O and U, five bits each. Small letters, spaces and hyphens are fine, O reads
// as 0 and I and L as 1. The first seven hold 35 bits, the highest first:
//
//	bits  what
//	 1    version, 0
//	 8    the deck's mark
//	10    the levels before: S, M, A, R, T, two bits each
//	10    the levels after
//	 3    band of the mean score before
//	 3    band of the mean score after
//
// The eighth is a check in GF(32): the characters, each times a power of its own
// of the field's generator, add up to a constant. The powers differ and none is
// zero, so every single wrong character and every two that are swapped, next to
// each other or not, are noticed; so is 31 of 32 of anything else.
const (
	alphabet  = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	length    = 8
	checkSum  = 21        // not zero, so that 0000 0000 is no code
	generator = 0b00010   // x
	modulus   = 0b1_00101 // x⁵ + x² + 1, which is primitive
)

// What is wrong with a typed code, in a line each.
var (
	ErrMistyped = errors.New("no code reads like this: one character or more is wrong; read it again")
	ErrNewer    = errors.New("the code is from a newer Goalsmith; update Goalsmith to add it")
)

// Code writes a result, in two groups of four that are easy to read aloud.
func (r Result) Code() string {
	v := uint64(r.Deck)
	for _, levels := range [...][5]Level{r.Before, r.After} {
		for _, l := range levels {
			v = v<<2 | uint64(l&3)
		}
	}
	v = v<<3 | uint64(r.From&7)
	v = v<<3 | uint64(r.To&7)
	var c [length]byte
	for i := length - 2; i >= 0; i-- {
		c[i] = byte(v & 31)
		v >>= 5
	}
	for c[length-1] = 0; !sound(c); c[length-1]++ { // one of 32 is right
	}
	var b strings.Builder
	for i, x := range c {
		if i == length/2 {
			b.WriteByte(' ')
		}
		b.WriteByte(alphabet[x])
	}
	return b.String()
}

// Parse reads a code as people type it. Whatever is no code is an error that says
// what to look at.
func Parse(s string) (Result, error) {
	var c [length]byte
	n := 0
	for _, r := range s {
		if r == ' ' || r == '-' || r == '\t' || r == '\n' || r == '\r' || r == '\u00a0' {
			continue
		}
		k := digit(r)
		if k < 0 {
			return Result{}, errors.New("“" + shown(r) + "” stands in no code: a code has digits and letters, without I, L, O and U")
		}
		if n < length {
			c[n] = byte(k)
		}
		n++
	}
	if n != length {
		return Result{}, errors.New("a code has 8 characters; this has " + strconv.Itoa(n))
	}
	if !sound(c) {
		return Result{}, ErrMistyped
	}
	v := uint64(0)
	for _, x := range c[:length-1] {
		v = v<<5 | uint64(x)
	}
	if v>>34 != 0 {
		return Result{}, ErrNewer
	}
	take := func(n uint) uint64 { // from the low end
		part := v & (1<<n - 1)
		v >>= n
		return part
	}
	var r Result
	r.To, r.From = Band(take(3)), Band(take(3))
	for _, levels := range [...]*[5]Level{&r.After, &r.Before} {
		for i := 4; i >= 0; i-- {
			levels[i] = Level(take(2))
		}
	}
	r.Deck = byte(take(8))
	return r, nil
}

// digit is a character's value, -1 for none.
func digit(r rune) int {
	switch r {
	case 'o', 'O':
		return 0
	case 'i', 'I', 'l', 'L':
		return 1
	}
	if r >= 'a' && r <= 'z' {
		r -= 'a' - 'A'
	}
	if r >= utf8.RuneSelf {
		return -1
	}
	return strings.IndexByte(alphabet, byte(r))
}

// shown is a character as an error can show it.
func shown(r rune) string {
	if strconv.IsPrint(r) {
		return string(r)
	}
	return "?"
}

// sound reports whether a code's check holds.
func sound(c [length]byte) bool {
	sum, power := byte(0), byte(1)
	for _, x := range c {
		power = times(power, generator)
		sum ^= times(x, power)
	}
	return sum == checkSum
}

// times multiplies in GF(32).
func times(a, b byte) byte {
	p := 0
	for i := range 5 {
		if b>>i&1 == 1 {
			p ^= int(a) << i
		}
	}
	for i := 8; i >= 5; i-- {
		if p>>i&1 == 1 {
			p ^= modulus << (i - 5)
		}
	}
	return byte(p)
}
