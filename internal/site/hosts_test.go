package site

import (
	"regexp"
	"strings"
	"testing"
)

// What a host is told must be what serve does: every header, the same cache rule for the same files, and every type.
func TestHostsAreToldWhatServeDoes(t *testing.T) {
	forever := regexp.MustCompile(hashed)
	for _, base := range []string{"/", "/goals/"} {
		s := build(t, config(base))
		for _, f := range s.Files {
			if forever.MatchString(s.Base+f.Path) != f.Immutable {
				t.Errorf("%s: the rule for hashed names says %v, want %v", f.Path, !f.Immutable, f.Immutable)
			}
		}
		// In nginx a location with header lines of its own has none of those around it, so each of the two has them all.
		for name, times := range map[string]int{"_headers": 1, "_nginx.conf": 2, "_Caddyfile": 1} {
			text := string(s.hostFiles()[name])
			for _, h := range securityHeaders() {
				if strings.Count(text, h.name) != times || strings.Count(text, h.value) < times {
					t.Errorf("base %s: %s names %s %d times, want %d", base, name, h.name, strings.Count(text, h.name), times)
				}
			}
			for _, want := range []string{cacheForever, cacheChecked, base, "application/wasm", "application/manifest+json", "text/javascript"} {
				if !strings.Contains(text, want) {
					t.Errorf("base %s: %s lacks %q", base, name, want)
				}
			}
			if strings.Count(text, "{") != strings.Count(text, "}") && name != "_headers" {
				t.Errorf("base %s: %s has braces that don't pair", base, name)
			}
		}
	}
}

// The policy is what the documents promise, word by word: a word more in it is to be seen in a review.
func TestThePolicyAllowsNothingMore(t *testing.T) {
	allowed := map[string]string{
		"default-src": "'none'", "script-src": "'self' 'wasm-unsafe-eval'", "style-src": "'self'", "connect-src": "'self'",
		"img-src": "'self'", "manifest-src": "'self'", "worker-src": "'self'", "base-uri": "'none'", "form-action": "'none'",
		"require-trusted-types-for": "'script'", "trusted-types": "goalsmith", "frame-ancestors": "'none'",
	}
	for directive := range strings.SplitSeq(headerPolicy, "; ") {
		name, value, _ := strings.Cut(directive, " ")
		if allowed[name] != value {
			t.Errorf("%s %s, want %q", name, value, allowed[name])
		}
		delete(allowed, name)
	}
	if len(allowed) > 0 {
		t.Errorf("the policy lacks %v", allowed)
	}
}
