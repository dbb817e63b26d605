package review_test

import (
	"testing"

	"github.com/goalsmith/goalsmith/internal/review"
)

// TestOtherLanguage: one hint, no avalanche, and no word that it is ready.
func TestOtherLanguage(t *testing.T) {
	r := review.Review("Den Umsatz bis Ende Juni um 20% steigern", review.Options{})
	if len(r.Findings) != 1 || r.Findings[0].Rule != "other-language" || r.Ready || len(r.Rewrites) > 0 {
		t.Errorf("found %v, ready %v, %d rewrites: want other-language alone, not ready, none", r.Findings, r.Ready, len(r.Rewrites))
	}
}
