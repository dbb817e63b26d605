package quantity

import "testing"

// Durations.
func TestFindDuration(t *testing.T) {
	reads(t, []reading{
		{"2 hours", "[2 hours] duration 2 hours"},
		{"two hours", "[two hours] duration 2 hours"},
		{"48h", "[48h] duration 48 hours"},
		{"15 min", "[15 min] duration 15 minutes"},
		{"90-day plan", "[90-day] duration 90 day"},
		{"six-month pilot", "[six-month] duration 6 month"},
		{"five business days", "[five business days] duration 5 business days"},
		{"1 hour 30 minutes", "[1 hour 30 minutes] duration 1.5 hour"},
		{"1h 30m", "[1h 30m] duration 1.5 hours"},
		{"2½ hours", "[2½ hours] duration 2.5 hours"},
		{"4h15 → 2h45", "[4h15 → 2h45] duration 2.75 from 4.25 hours"},
		{"7 of my 16 month-to-month tenants", "[7] count 7; [16 month-to-month tenants] count 16 month-to-month tenants"},
		{"to 1h30", "[1h30] duration 1.5 hours"},
		{"half an hour", "[half an hour] duration 0.5 hour"},
		{"200 ms", "[200 ms] duration 200 milliseconds"},
		{"over 90 days", "[90 days] duration 90 days"},
		{"over 2 hours", "[2 hours] duration 2 hours more_than"},
		{"within 24 hours", "[24 hours] duration 24 hours at_most"},
		{"60 days' notice", "[60 days'] duration 60 days"},
		{"every 2 weeks", ""},
		{"the 90s", ""},
		{"1990s", ""},
		{"one day I will", ""},
		{"in one day", "[one day] duration 1 day"},
		{"2 hours a week", "[2 hours a week] duration 2 hours per week"},
		{"from 4 hours to 30 minutes", "[from 4 hours to 30 minutes] duration 30 from 240 minutes"},
		{"10 more days", "[10 more days] duration 10 days"},
	})
}
