package share

import (
	"errors"
	"strings"
)

// What an origin can be besides good.
var (
	ErrNoOrigin = errors.New("set the address under which the room reaches Goalsmith, like https://goals.example.com")
	ErrLoopback = errors.New("this address is this computer's own: phones can't reach it; set the address of a site that they can")
	ErrInsecure = errors.New("the address starts with http://: phones open it, but keep nothing offline; https:// does")
)

// CheckOrigin says what stands in the way of phones in the room that open links
// under an address. ErrInsecure is a warning; links under it work.
func CheckOrigin(address string) error {
	scheme, rest, ok := strings.Cut(strings.ToLower(strings.TrimSpace(address)), "://")
	if !ok || scheme != "http" && scheme != "https" {
		return ErrNoOrigin
	}
	host := rest
	if i := strings.IndexAny(host, "/?#"); i >= 0 {
		host = host[:i]
	}
	if i := strings.LastIndexByte(host, '@'); i >= 0 {
		host = host[i+1:]
	}
	if strings.HasPrefix(host, "[") {
		end := strings.IndexByte(host, ']')
		if end < 0 {
			return ErrNoOrigin
		}
		host = host[1:end]
	} else if i := strings.LastIndexByte(host, ':'); i >= 0 {
		host = host[:i]
	}
	host = strings.TrimSuffix(host, ".")
	switch {
	case host == "" || strings.ContainsAny(host, " \t\"<>\\"):
		return ErrNoOrigin
	case host == "localhost", strings.HasSuffix(host, ".localhost"), host == "::1", host == "0.0.0.0", host == "::",
		strings.HasPrefix(host, "127.") && strings.Trim(host, "0123456789.") == "":
		return ErrLoopback
	case scheme == "http":
		return ErrInsecure
	}
	return nil
}
