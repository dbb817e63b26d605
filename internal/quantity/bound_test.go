package quantity

import "testing"

// Bounds.
func TestFindBound(t *testing.T) {
	reads(t, []reading{
		{"at least 12 demos", "[12 demos] count 12 demos at_least"},
		{"at least a 20% lift", "[20%] percent 20 % at_least"},
		{"no fewer than 12 demos", "[12 demos] count 12 demos at_least"},
		{"not less than 12 demos", "[12 demos] count 12 demos at_least"},
		{"a minimum of 12 demos", "[12 demos] count 12 demos at_least"},
		{"min. 12 demos", "[12 demos] count 12 demos at_least"},
		{"12 demos minimum", "[12 demos] count 12 demos at_least"},
		{"12+ demos", "[12+ demos] count 12 demos at_least"},
		{"12 plus demos", "[12 plus demos] count 12 demos at_least"},
		{"12 or more demos", "[12 or more demos] count 12 demos at_least"},
		{"12 demos or more", "[12 demos or more] count 12 demos at_least"},
		{"12 demos and up", "[12 demos and up] count 12 demos at_least"},
		{"≥ 12 demos", "[≥ 12 demos] count 12 demos at_least"},
		{">=12 demos", "[>=12 demos] count 12 demos at_least"},
		{"hold > 12 demos", "[> 12 demos] count 12 demos more_than"},
		{"more than 12 demos", "[12 demos] count 12 demos more_than"},
		{"over 12 demos", "[12 demos] count 12 demos more_than"},
		{"exceed 12 demos", "[12 demos] count 12 demos more_than"},
		{"upwards of 12 demos", "[12 demos] count 12 demos at_least"},
		{"at most 12 demos", "[12 demos] count 12 demos at_most"},
		{"no more than 12 demos", "[12 demos] count 12 demos at_most"},
		{"not to exceed 12 demos", "[12 demos] count 12 demos at_most"},
		{"up to 12 demos", "[12 demos] count 12 demos at_most"},
		{"max 12 demos", "[12 demos] count 12 demos at_most"},
		{"12 demos max", "[12 demos] count 12 demos at_most"},
		{"12 demos or fewer", "[12 demos or fewer] count 12 demos at_most"},
		{"under 12 demos", "[12 demos] count 12 demos less_than"},
		{"fewer than 12 demos", "[12 demos] count 12 demos less_than"},
		{"sub-12%", "[12%] percent 12 % less_than"},
		{"below 12%", "[12%] percent 12 % less_than"},
		{"<12%", "[<12%] percent 12 % less_than"},
		{"about 12 demos", "[12 demos] count 12 demos about"},
		{"~12 demos", "[~12 demos] count 12 demos about"},
		{"close to 12 demos", "[12 demos] count 12 demos about"},
		{"12 demos or so", "[12 demos or so] count 12 demos about"},
		{"equal to 12 or less than 20", "[12] count 12; [20] count 20 less_than"},
	})
}
