// Package rules holds the rules, one file each. A rule is a value: its examples
// are its tests, its tooltip and its fuzz seeds.
package rules

import "github.com/goalsmith/goalsmith/internal/lint"

// All are the rules in the order of the catalogue. Adding a rule is one file and
// one line here.
func All() []*lint.Rule {
	return []*lint.Rule{
		// specific
		vagueVerb, vagueQuantity, vagueQuality, vagueObject, weakCommitment, noAction, severalGoals,
		// measurable
		noMetric, percentWithoutBase, percentOrPoints, activityWithoutResult, noTracking, unclearCount, blankLeft,
		// achievable
		noBasis, impossibleRate, extremeGrowth, wrongDirection, funnelMismatch, periodMismatch,
		// relevant
		noReason, emptyReason, roleMismatch,
		// time-bound
		noDeadline, vagueTiming, cadenceNotDeadline, pastDeadline, impossibleDate, ambiguousDate, farDeadline, startOnly,
		// whole
		cardsDisagree, noReview, noStake, otherLanguage,
	}
}
