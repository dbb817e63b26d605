package quantity

import "testing"

// Money.
func TestFindMoney(t *testing.T) {
	reads(t, []reading{
		{"$150K in ARR", "[$150K in ARR] money 150000 USD"},
		{"$ 10", "[$ 10] money 10 USD"},
		{"10$", "[10$] money 10 USD"},
		{"3.14US$", "[3.14US$] money 3.14 USD"},
		{"US$ 4.7 billion", "[US$ 4.7 billion] money 4.7e+09 USD"},
		{"USD3.14", "[USD3.14] money 3.14 USD"},
		{"USD115.5", "[USD115.5] money 115.5 USD"},
		{"usd$ 15", "[usd$ 15] money 15 USD"},
		{"EUR 20.0", "[EUR 20.0] money 20 EUR"},
		{"€2.000", "[€2.000] money 2000 EUR"},
		{"2.000 euros", "[2.000 euros] money 2000 EUR"},
		{"€1.2M", "[€1.2M] money 1.2e+06 EUR"},
		{"1.250,50 EUR", "[1.250,50 EUR] money 1250.5 EUR"},
		{"£40k MRR", "[£40k MRR] money 40000 GBP"},
		{"₹20 crore", "[₹20 crore] money 2e+08 INR"},
		{"Rs. 500", "[Rs. 500] money 500 INR"},
		{"exactly 42 bucks", "[42 bucks] money 42 USD"},
		{"50 grand", "[50 grand] money 50000"},
		{"thirteen dollars and forty-five cents", "[thirteen dollars and forty-five cents] money 13.45 USD"},
		{"10 US dollars", "[10 US dollars] money 10 USD"},
		{"$20 USD", "[$20 USD] money 20 USD"},
		{"$2.174T", "[$2.174T] money 2.174e+12 USD"},
		{"1.2M ARR", "[1.2M ARR] money 1.2e+06"},
		{"a quota of 750K", "[750K] money 750000"},
		{"500k users", "[500k users] count 500000 users"},
		{"250,000 in bookings", "[250,000 in bookings] money 250000"},
		{"a $10K deal", "[$10K] money 10000 USD"},
		{"$500K worth of pipeline", "[$500K worth of pipeline] money 500000 USD"},
		{"$1M in the West", "[$1M] money 1e+06 USD"},
		{"lose 10 pounds", "[10 pounds] count 10 pounds"},
		{"win 10 pounds", "[10 pounds] money 10 GBP"},
		{"CHF 90'000", "[CHF 90'000] money 90000 CHF"},
		{"1.5 Mio €", "[1.5 Mio €] money 1.5e+06 EUR"},
		{"-$500", "[-$500] money -500 USD"},
	})
}
