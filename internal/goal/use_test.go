package goal_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/quantity"
)

// uses lists a goal's quantities as "use:text".
func uses(g *goal.Goal) []string {
	var out []string
	for _, q := range g.Quantities {
		out = append(out, string(q.Use)+":"+q.In(g.Doc.Text))
	}
	return out
}

func TestUses(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Renew 34 of her 38 leases by May", []string{"target:34 of her 38 leases"}},
		{"First reply under 90 minutes by June, down from 3 hours", []string{"target:90 minutes", "baseline:3 hours"}},
		{"Year 9 maths: 75% of pupils pass by June", []string{"name:9 maths", "target:75%"}},
		{"Ward 6 scores 95% in June", []string{"name:6 scores", "target:95%"}},
		{"Run the Leeds half in under two hours in May", []string{"name:half", "target:two hours"}},
		{"82% of pupils pass by July (69% did last June)", []string{"target:82%", "baseline:69%"}},
		{"Row the course in under 8 minutes by May; my best so far is 9", []string{"target:8 minutes", "basis:9"}},
		{"Of the £480k due for renewal I am to bring in £440k by June", []string{"other:£480k", "target:£440k"}},
		{"Right now 40 open quotes. By June each one is closed, no strays left.", []string{"baseline:40 open quotes", "target:no strays"}},
		{"Before: notes get lost. After (by 1 April): 95% of notes are in the file.", []string{"target:95%"}},
		{"My boss wants one SMART goal: cut errors to 3 a week by May", []string{"target:3 a week"}},
		{"Cut churn among buyers in their first 12 months to 2% by May", []string{"target:2%"}},
		{"200 calls a week at a 4% meeting rate should give me 90 meetings by May", []string{"basis:200 calls a week", "basis:4%", "target:90 meetings"}},
		{"Was: 11 demos a month. New goal: 16 demos a month by May.", []string{"basis:11 demos a month", "target:16 demos a month"}},
		{"Cut no-shows to 5% by May with a text reminder two days before the visit", []string{"target:5%", "other:two days"}},
		{"For the next year we agreed on two things: a renewal rate of 94% and six multi-product deals", []string{"target:94%", "target:six multi-product deals"}},
		{"Book 40 meetings and give me 5 case studies by June", []string{"target:40 meetings", "target:5 case studies"}},
		{"Lift line speed by 10% and yield by 3 points by June", []string{"target:10%", "target:3 points"}},
		{"Target: last year we booked 40 demos; book 60 by June", []string{"basis:40 demos", "target:60"}},
		{"Stage 12 homes for sale by June", []string{"target:12 homes"}},
		{"Book 20 qualified meetings by 9/30", []string{"target:20 qualified meetings"}},
		{"Lift win rate from 20% to 25% by June", []string{"target:from 20% to 25%"}},
		{"Raise reply rate to 8%, currently 6%", []string{"target:to 8%, currently 6%"}}, // a from-to in another order
		{"Raise the reply rate (currently 6%) to 8%", []string{"baseline:6%", "target:8%"}},
		{"Raise the reply rate to 8% (6% today)", []string{"target:8%", "baseline:6%"}},
		{"Raise reply rate to 8% versus 6%", []string{"target:8%", "baseline:6%"}},
		{"Close 6 deals instead of 4", []string{"target:6 deals", "baseline:4"}},
		{"Book 20 meetings, based on 200 weekly contacts", []string{"target:20 meetings", "basis:200 weekly contacts"}},
		{"Close 8 deals at a close rate of 40%", []string{"target:8 deals", "basis:40%"}},
		{"Book 20 meetings to support the team's $1M", []string{"target:20 meetings", "parent:$1M"}},
		{"Close $150K so that the team reaches $2M", []string{"target:$150K", "parent:$2M"}},
		{"Call 40 leads a day to book 20 meetings", []string{"target:40 leads a day", "target:20 meetings"}},
		{"Meet the crew to plan the week and swap jobs, cutting downtime by 20% by May", []string{"target:20%"}},
		{"We must fix handover because it takes us 9 days, so let's bring it down to 5 days by July", []string{"parent:9 days", "target:5 days"}},
		{"Call two customers each week with the goal of raising repeat orders by 5% by May", []string{"target:two customers each week", "target:5%"}},
		{"Run a pilot project to raise pupil satisfaction by 10% by May", []string{"target:10%"}},
		{"Save $150 each month to build a reserve of $1,800", []string{"target:$150 each month", "target:$1,800"}},
		{"Run 3 workshops to help the team lift the win rate by 4%", []string{"target:3 workshops", "parent:4%"}},
		{"Goal: raise pass rate by 6 points by May\nS: Tutor the class\nM: Check the marks", []string{"target:6 points"}},
		// a limit behind "with", the second of two verbs, and whom or what is meant
		{"Type 40 words a minute with 3 or fewer mistakes", []string{"target:40 words a minute", "target:3 or fewer mistakes"}},
		{"Book 9 demos with firms with under 80 seats", []string{"target:9 demos", "other:80 seats"}},
		{"Write 20 letters and meet with 4 alumni by June", []string{"target:20 letters", "target:4 alumni"}},
		{"Grow a network with 10 schools to 15", []string{"target:10 schools", "target:15"}},
		{"Sign 4 clinics ($2k+/mo)", []string{"target:4 clinics", "other:$2k+/mo"}},
		{"Sign one more client ($90k+) by May", []string{"target:one more client", "other:$90k+"}},
		{"Grow revenue ($1M+)", []string{"target:$1M+"}},
		{"Move donors giving over $500 from 20 to 35", []string{"other:$500", "target:from 20 to 35"}},
		{"Grow deals over $50k from 4 to 9", []string{"other:$50k", "target:from 4 to 9"}},
		{"Finish the year with $5M in revenue", []string{"target:$5M in revenue"}},
		{"Each SDR will book 12 demos", []string{"other:Each SDR", "target:12 demos"}},
		{"Each coach runs 3 clinics a month", []string{"other:Each coach", "target:3 clinics a month"}},
		{"Have each AE close 4 deals", []string{"other:each AE", "target:4 deals"}},
		{"Each coach completes the safety course", []string{"target:Each coach"}},
		{"Host 3 tastings this year, each with 40 or more guests", []string{"target:3 tastings", "target:40 or more guests"}},
		{"Hold monthly check-ins with 7 dealers", []string{"target:monthly check-ins", "target:7 dealers"}},
		{"Cut handovers to tier 3 by a quarter", []string{"target:a quarter"}},
		{"Open one trust account a month with a family worth $2 million or more", []string{"target:one trust account a month", "other:$2 million or more"}},
		{"Pace is read off the demo report every Monday", nil},
		{"New reps fully ramped in 45 days", []string{"target:45 days"}},
		{"Cut open quotes by Q4; right now it's about 7", []string{"baseline:7"}},
		{"Grow share at the top 8 dealers from 20% to 24%", []string{"other:top 8 dealers", "target:from 20% to 24%"}},
		{"Grow share from 20% to 24%; last year's trial with two dealers got us 5 points", []string{"target:from 20% to 24%", "basis:two dealers", "basis:5 points"}},
		{"Make 30 dials a day, logged in the CRM, plus three demos a week", []string{"target:30 dials a day", "target:three demos a week"}},
		{"Two goals here. One: win 4 tenders", []string{"name:Two goals", "target:4 tenders"}},
		{"Deal hygiene - each open deal has a next step", []string{"target:each open deal"}},
		{"Coach weaker writers so that at least eight of them finish a draft", []string{"target:eight"}},
		{"Coach the team so that the company hits its $2M", []string{"parent:$2M"}},
		{"100% of quota each month with zero discounts", []string{"target:100%", "target:zero discounts"}},
		{"Before: \"Read more.\" After: \"Read 12 books by December.\"", []string{"target:12 books"}},
		{"Put $200 aside each month until I have $5,000", []string{"target:$200", "target:$5,000"}},
		{"Cut referrals by a third compared with last year's 66", []string{"target:a third", "baseline:66"}},
		{"S: Finish the review\nM: 25 pages with 60 sources", []string{"target:25 pages", "target:60 sources"}},
		{"Work through 6 papers, each marked at 70%", []string{"target:6 papers", "target:70%"}},
		{"Row three times a week, at least 2 km each session", []string{"target:three times a week", "target:2 km each session"}},
		{"Cut churn among customers in their first 6 months to 2%", []string{"other:6 months", "target:2%"}},
		{"Before: 30 in 100 sign. After, by May: 40 in 100 sign.", []string{"basis:30 in 100 sign", "target:40 in 100 sign"}},
		{"Improve sign-up so that 80% of users finish it in one day", []string{"target:80%", "other:one day"}},
		{"Hold 2 tastings, each with 40 guests", []string{"target:2 tastings", "target:40 guests"}},
		{"Train 8 reps so that they close 20 deals", []string{"target:8 reps", "parent:20 deals"}},
		{"Beat the number one branch", []string{"name:number one"}},
		{"Bring 60 of 90 on time; 44 do so today", []string{"target:60 of 90", "baseline:44"}},
		{"Trim it to 9 points; 14 points off list at present", []string{"target:9 points", "baseline:14 points"}},
		{"Book 105% of her $200k quota", []string{"target:105%", "other:$200k"}},
		{"Convert one out of every six quotes", []string{"target:one out of every six quotes"}},
		{"Knock on 90 doors a week, 12 sits a week", []string{"target:90 doors a week", "target:12 sits a week"}},
		{"Name 8 shapes across 3 sessions", []string{"target:8 shapes", "target:3 sessions"}},
		{"KR: forms returned in ≤3 working days", []string{"target:≤3 working days"}},
		{"Sign 9 shops by May 4. I do about 60 walk-ins a week", []string{"target:9 shops", "basis:60 walk-ins a week"}},
		{"Win back 40 donors by May 4; the phone bank has 18 volunteers", []string{"target:40 donors", "basis:18 volunteers"}},
		{"Before I leave (last day 12 June), hand over 14 files, each with a call already held", []string{"target:14 files"}},
		{"Based on 250 dials a week and a 4% rate, book 9 demos a week", []string{"basis:250 dials a week", "basis:4%", "target:9 demos a week"}},
		{"Revenue in the Alpine region from 1.2 to 1.5 million euros", []string{"target:from 1.2 to 1.5 million euros"}},
		{"The team's target is $3M. My part: close $400K", []string{"parent:$3M", "target:$400K"}},
		{"KR 3.1 Weekly readers from 900 to 1,200", []string{"target:from 900 to 1,200"}},
		{"Read to the pupils in 5B 3 times a week", []string{"target:3 times a week"}},
		{"Save $9,000 by May 4. Tutoring pays me about $400 a month", []string{"target:$9,000", "basis:$400 a month"}},
		{"Move the last 12 servers by May 4; seven went across in spring", []string{"target:12 servers", "basis:seven went"}},
		{"By May 4, the team has 6 trained closers", []string{"target:6 trained closers"}},
		{"KR1: the team has 6 closers", []string{"target:6 closers"}},
		{"Book 20 demos; the team has 6 closers", []string{"target:20 demos", "basis:6 closers"}},
		{"Upsell 15 accounts from Silver to Gold", []string{"target:15 accounts", "other:from Silver to Gold"}},
		{"I'm at 60% of quota and want to be at 100%", []string{"baseline:60%", "target:100%"}},
		{"Given 3 SDRs and 60 dials a day, book 90 meetings", []string{"basis:3 SDRs", "basis:60 dials a day", "target:90 meetings"}},
		{"My team's goal is 40 logos and $2M", []string{"target:40 logos", "target:$2M"}},
		{"Before June 30, I do around 15 demos a month", []string{"target:15 demos a month"}},
		{"Raise $10,000 prize money", []string{"target:$10,000"}},
		{"Given 12 flash cards, the pupil will name 9", []string{"other:12 flash cards", "target:9"}},
		{"Score 70% on 3 consecutive quizzes", []string{"target:70%", "target:3 consecutive quizzes"}},
		{"Spend one day a month in the depot", []string{"target:one day a month"}},
		{"Rate it 2 or less on a scale of 0-10", []string{"target:2 or less", "other:0-10"}},
		{"Sell 40 tables a week to get a $150 bonus", []string{"target:40 tables a week", "parent:$150"}},
		{"Hit quota (all AEs)", []string{"other:all AEs"}},
		{"Touch each open deal twice a week", []string{"other:each open deal", "target:twice a week"}},
		{"Answer every ticket within 4 hours", []string{"target:every ticket", "target:4 hours"}},
		{"Make 60 calls in one day and win 3 clients", []string{"target:60 calls", "target:3 clients"}},
		// a baseline and a basis
		{"Cut wait time by 40% from an average of 9 minutes", []string{"target:40%", "baseline:9 minutes"}},
		{"Raise giving by 15% from a baseline of $80k", []string{"target:15%", "baseline:$80k"}},
		{"Since my fee is 6%, I must sell $50,000", []string{"other:6%", "target:$50,000"}},
		// sizes and habits
		{"Hold a 20-minute talk by June", []string{"target:20-minute"}},
		{"Write a 6-page brief by June", []string{"target:6-page"}},
		{"Finish the 6-page form by June", []string{"name:6-page"}},
		{"Write a 6-page brief and train 4 stewards", []string{"name:6-page", "target:4 stewards"}},
		{"Run every morning", []string{"target:every morning"}},
		{"Pray every night and read 5 pages a day", []string{"target:every night", "target:5 pages a day"}},
		{"Read 5 pages a day and swim every Friday", []string{"target:5 pages a day", "target:every Friday"}},
		{"Try every day", nil},
		{"Track all expenses", []string{"other:all expenses"}},
		{"Finish Monthly Sales reports by the 15th of each month", []string{"target:Monthly Sales reports"}},
		{"Jog 20 minutes each day for two months to prepare for a race in three months", []string{"target:20 minutes each day"}},
		{"Grow bookings by 35 percent in four months - target by end of May", []string{"target:35 percent"}},
		{"Ramp 3 reps in 60 days by June 30", []string{"target:3 reps", "target:60 days"}},
		{"Bring scrap down to under 3% weekly by May", []string{"target:3% weekly"}},
		{"Post 6 clips a month to lift shop visits by 20% by May", []string{"target:6 clips a month", "target:20%"}},
		{"Run the pilot in May and sign 5 stores", []string{"target:5 stores"}},
		{"Send 30 letters and connect with 10 pupils by Friday", []string{"target:30 letters", "target:10 pupils"}},
		{"Build a side business making over $2,000 a month by May", []string{"target:$2,000 a month"}},
		{"As our territory grows, I will sign 12 clinics, the first by May 30", []string{"target:12 clinics"}},
		{"Host 3 events within a $10K budget", []string{"target:3 events", "budget:$10K"}},
		{"Host 3 events on a budget of $10K", []string{"target:3 events", "budget:$10K"}},
		{"Cut the travel budget to $50K", []string{"target:$50K"}},
		{"Reduce budget variance to 5%", []string{"target:5%"}},
		{"Complete the two-week course", []string{"name:two-week"}},
		{"Move to Area 51", nil},
		{"Increase sales across all regions", nil},
		// brackets, measures, purposes and scopes
		{"Grow visits by 20% (from 500 to 600 visits a month) by May", []string{"target:20%", "target:from 500 to 600 visits a month"}},
		{"Lift scores by 4 points (71-75) by May", []string{"target:4 points", "target:71-75"}},
		{"Sell 36 kits (3 per week) by June", []string{"target:36 kits", "target:3 per week"}},
		{"Sell 36 kits (2 per week last year) by June", []string{"target:36 kits", "baseline:2 per week"}},
		{"Grow the list to 900 (400 in 2025) by June", []string{"target:900", "baseline:400"}},
		{"Write for 20 minutes a day and finish the draft (40,000 words) by May", []string{"target:20 minutes a day", "target:40,000 words"}},
		{"Calm the class by May, as measured by a 15% drop in referrals", []string{"target:15%"}},
		{"Lift focus by trying 4 new routines, as measured by 90% on the checklist", []string{"basis:4 new routines", "target:90%"}},
		{"Write the guide, as measured by 2 reviewers", []string{"other:2 reviewers"}},
		{"I have a goal of 3 bookings and 1 recruit", []string{"target:3 bookings", "target:1 recruit"}},
		{"Book 9 calls, we have 40 leads", []string{"target:9 calls", "basis:40 leads"}},
		{"Sell $9,000 more to lift my pay by $400 a month", []string{"target:$9,000", "parent:$400 a month"}},
		{"Save $90 a month to build a fund of $1,080", []string{"target:$90 a month", "target:$1,080"}},
		{"Lift sales 9% to reach a corporate growth of 4%", []string{"target:9%", "parent:4%"}},
		{"Write to alumni to jointly reach a 12% reply rate", []string{"target:12%"}},
		{"Walk 20 minutes a day to stay fit and reach 7,000 steps a day", []string{"target:20 minutes a day", "target:7,000 steps a day"}},
		{"I will reach this goal by calling 30 schools", []string{"target:30 schools"}},
		{"Sign 20 schools by calling 30 a week", []string{"target:20 schools", "basis:30 a week"}},
		{"Call donors who have made 3+ gifts", []string{"other:3+ gifts"}},
		{"Hire 3 people who will win 4 deals each", []string{"target:3 people", "other:4 deals"}},
		{"Hand in all essays on time", []string{"target:all essays"}},
		{"Make visits to all clinics", []string{"other:all clinics"}},
		{"Send a card to all donors", []string{"target:all donors"}},
		{"Hold a monthly call with all owners", []string{"target:monthly call", "target:all owners"}},
		{"Monthly call with every owner", []string{"target:Monthly call", "other:every owner"}},
		{"Keep repair time below 45 minutes for all outages", []string{"target:45 minutes", "other:all outages"}},
		{"Move 5 clients to the $2,500/mo plan", []string{"target:5 clients", "other:$2,500/mo"}},
		{"Hold a monthly call with each owner", []string{"target:monthly call", "other:each owner"}},
		{"After six weeks, set 3 goals", []string{"other:six weeks", "target:3 goals"}},
		{"Read on in order to get 90% in the exam", []string{"target:90%"}},
		{"Every account has a plan", []string{"target:Every account"}},
		{"Reach 100% of quota", []string{"target:100%"}},
		{"Read 12 books in 2026", []string{"target:12 books"}},
		{"Respond to leads within 2 hours", []string{"target:2 hours"}},
		{"Win 47 of the 50 contracts", []string{"target:47 of the 50 contracts"}},
		{"Sofie closed twelve deals last year. Her goal is 16 by June", []string{"basis:twelve deals", "target:16"}},
		{"No excuses: book 20 meetings", []string{"target:20 meetings"}},
		{"Ship “Ten Ways to Win” by June", []string{"name:Ten Ways"}},
		{"S: Book 20 meetings\nM: 20 meetings in the CRM\nA: 200 contacts a week\nR: the team's $1M\nT: June 30", []string{"target:20 meetings", "target:20 meetings", "basis:200 contacts a week", "parent:$1M"}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, uses(read(tt.text))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
}

// TestTargets: Targets are the quantities whose use is target, in text order.
func TestTargets(t *testing.T) {
	g := read("Raise reply rate to 8%, currently 6%, and book 20 meetings, based on 200 contacts")
	var got []string
	for _, q := range g.Targets() {
		if q.Use != quantity.Target {
			t.Errorf("%q is of use %s", q.In(g.Doc.Text), q.Use)
		}
		got = append(got, q.In(g.Doc.Text))
	}
	if diff := cmp.Diff([]string{"to 8%, currently 6%", "20 meetings"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestFacts: a stretch that only tells how things are is none of what is to be
// done, unless there is nothing else.
func TestFacts(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Sofie closed twelve deals last year. Her goal is 16 by June", []string{"Sofie closed twelve deals last year."}},
		{"We have 40 open opportunities. Close 8 by June", []string{"We have 40 open opportunities"}},
		{"Close 8 deals by June; there are 41 open", []string{"there are 41 open"}},
		{"Close 8 deals by June", nil},
		{"I will close 8 deals by June", nil},
		{"We need to close 8 deals", nil},
		{"Sofie closed twelve deals last year.", nil}, // all there is to read
		{"- Every account has a plan", nil},
		{"1. Every account has a plan.\n2. Every deal has a next step.", nil},
	}
	for _, tt := range tests {
		g := read(tt.text)
		var got []string
		for _, f := range g.Facts {
			got = append(got, f.In(tt.text))
			for i := f.First; i < f.Last; i++ {
				if !g.Told(i) {
					t.Errorf("%q: token %d of a fact is not told", tt.text, i)
				}
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
}
