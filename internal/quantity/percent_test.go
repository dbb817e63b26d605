package quantity

import "testing"

// Percent and points.
func TestFindPercent(t *testing.T) {
	reads(t, []reading{
		{"at 20.5 %", "[20.5 %] percent 20.5 %"}, // no year, although it has four signs and begins like one
		{"20%", "[20%] percent 20 %"},
		{"20 %", "[20 %] percent 20 %"},
		{"20 percent", "[20 percent] percent 20 %"},
		{"20 per cent", "[20 per cent] percent 20 %"},
		{"20 pct", "[20 pct] percent 20 %"},
		{"twenty percent", "[twenty percent] percent 20 %"},
		{"0.2%", "[0.2%] percent 0.2 %"},
		{"+15%", "[+15%] percent 15 %"},
		{"-5%", "[-5%] percent -5 %"},
		{"zero percent", "[zero percent] percent 0 % zero"},
		{"20-percent", "[20-percent] percent 20 %"},
		{"5 pp", "[5 pp] percent 5 points points"},
		{"5 percentage points", "[5 percentage points] percent 5 points points"},
		{"5-point lift", "[5-point] percent 5 points points"},
		{"5 points of NPS", "[5 points] count 5 points"},
		{"50 basis points", "[50 basis points] percent 0.5 points points"},
		{"150 bps", "[150 bps] percent 1.5 points points"},
		{"a 10-point scale", ""},
		{"90th percentile", ""},
		{"100% of reps", "[100%] percent 100 % universal"},
		{"100% of quota", "[100%] percent 100 %"},
		{"20% more deals", "[20%] percent 20 %"},
		{"20% of all accounts", "[20%] percent 20 %"},
	})
}
