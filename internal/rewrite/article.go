package rewrite

import (
	"strings"
)

func closing(norm string) bool {
	switch norm {
	case ",", ".", ";", ":", "!", "?", ")", "%", "'s":
		return true
	}
	return false
}

// article is "a" or "an" as the next word asks, with the capital of the old one.
func article(old, next string) string {
	a := "a"
	if vowelSound(next) {
		a = "an"
	}
	if old[0] == 'A' {
		return capital(a)
	}
	return a
}

// vowelSound reports whether a word is spoken with a vowel first: "8%", "hour",
// "MQL", "opportunity", and not "one", "user" or "unit".
func vowelSound(w string) bool {
	low := strings.ToLower(w)
	if low == "" {
		return false
	}
	if low[0] >= '0' && low[0] <= '9' {
		return low[0] == '8' || low == "11" || low == "18" || strings.HasPrefix(low, "11,") || strings.HasPrefix(low, "18,")
	}
	if len(w) > 1 && len(w) < 6 && strings.ToUpper(w) == w {
		return strings.IndexByte("AEFHILMNORSX", w[0]) >= 0
	}
	for _, p := range [...]string{"uni", "use", "usa", "eu", "one", "once", "ubi", "ura"} {
		if strings.HasPrefix(low, p) && !strings.HasPrefix(low, "unin") && !strings.HasPrefix(low, "unim") {
			return false
		}
	}
	for _, p := range [...]string{"hour", "honest", "honor", "honour", "heir"} {
		if strings.HasPrefix(low, p) {
			return true
		}
	}
	return strings.IndexByte("aeiou", low[0]) >= 0
}
