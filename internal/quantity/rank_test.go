package quantity

import "testing"

// Ranks.
func TestFindRank(t *testing.T) {
	reads(t, []reading{
		{"#1", "[#1] rank 1"},
		{"be # 1 in sales", "[# 1] rank 1"},
		{"no. 1", "[no. 1] rank 1"},
		{"number one", "[number one] rank 1"},
		{"number 7", ""},
		{"top 5", "[top 5] rank 5"},
		{"top-3", "[top-3] rank 3"},
		{"top ten accounts", "[top ten accounts] rank 10 accounts"},
		{"top 10%", "[top 10%] rank 10 %"},
		{"top quartile", "[top quartile] rank 25 %"},
		{"top-performing", ""},
		{"rank first", "[rank first] rank 1"},
		{"Goal #2", ""},
		{"tiers 1 and 2 accounts", ""},
		{"months 1-3", ""},
		{"my #1 priority", ""},
		{"no 1:1s", ""},
		{"from #5 to #1", "[from #5 to #1] rank 1 from 5"},
		{"#2027", ""},
	})
}
