package goal_test

import (
	"testing"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// read reads a goal on 15 January 2026, with no tagger.
func read(s string) *goal.Goal { return readAs(s, "") }

func readAs(s string, role goal.Role) *goal.Goal {
	return goal.Parse(text.Parse(s), goal.Options{Role: role, Time: when.Options{Today: when.Date{Year: 2026, Month: 1, Day: 15}}})
}

// judged runs goals against one criterion; the wants were written from
// semantics.md before the program was asked.
func judged(t *testing.T, criterion int, tests []judgedGoal) {
	t.Helper()
	for _, tt := range tests {
		g := readAs(tt.text, tt.role)
		if got := g.Verdicts[criterion].Verdict; got != tt.want {
			t.Errorf("%q: %s, want %s", tt.text, got, tt.want)
		}
		for _, e := range g.Verdicts[criterion].Evidence {
			if e.In(tt.text) == "" {
				t.Errorf("%q: evidence %v covers nothing", tt.text, e)
			}
		}
	}
}

type judgedGoal struct {
	text string
	want goal.Verdict
	role goal.Role
}

func TestMeasurable(t *testing.T) {
	met, weak, missing := goal.Met, goal.Weak, goal.Missing
	judged(t, goal.Measurable, []judgedGoal{
		{text: "Increase win rate by 20%", want: met},
		{text: "Make 50 calls per day", want: met},
		{text: "Close $150K in ARR", want: met},
		{text: "Create eight opportunities", want: met},
		{text: "Book twice the meetings", want: met},
		{text: "Cut onboarding time in half", want: met},
		{text: "Win a quarter of the RFPs", want: met},
		{text: "Land a dozen new logos", want: met},
		{text: "Grow pipeline 2x", want: met},
		{text: "Double the newsletter list", want: met},
		{text: "Raise reply rate to 15-20%", want: met},
		{text: "Host 50+ demos", want: met},
		{text: "Source at least 12 opportunities", want: met},
		{text: "Keep response time under 2 hours", want: met},
		{text: "Lift win rate from 20% to 25%", want: met},
		{text: "Become the #1 rep in the region", want: met},
		{text: "Finish in the top 5 of the leaderboard", want: met},
		{text: "No missed follow-ups", want: met},
		{text: "Eliminate stale opportunities", want: met},
		{text: "Never miss a follow-up", want: met},
		{text: "Every account has a plan", want: met},
		{text: "Certify 100% of the team", want: met},
		{text: "Ramp in 60 days", want: met},
		{text: "Hold weekly 1:1s", want: met},
		{text: "Run a monthly pipeline review", want: met},

		{text: "Raise my French grade from a C to a B", want: met},
		{text: "Lift our current close rate from 40% to 45%", want: met},
		{text: "Our current close rate is 40%", want: missing},
		{text: "Call X number of guests per week", want: missing},
		{text: "Report tremor as 2 or less on a scale of 0-10", want: met},
		{text: "Replace the phones by May 4 to achieve average hold times of no more than two minutes", want: met},
		{text: "Clear the 60+ day bucket", want: weak},
		{text: "We have an urgent need to raise $90,000", want: met},
		{text: "Climb the stairs with a stick and no pain", want: met},
		{text: "Provide wifi in the annex by 1 December", want: weak},
		{text: "Provide excellent care by 1 December", want: missing},
		{text: "___ leads in the CRM at one time", want: missing},
		{text: "Bring tremor down from severe to moderate range", want: met},
		{text: "Complete the negotiation course", want: weak},
		{text: "Hit quota by EOY", want: weak},
		{text: "Launch the new pricing page by March 15", want: weak},

		{text: "Streamline the process from quote to cash", want: missing},
		{text: "Increase sales across all regions", want: missing},
		{text: "Improve win rate by X%", want: missing},
		{text: "Book [number] meetings", want: missing},
		{text: "Close $N in ARR", want: missing},
		{text: "Book some meetings", want: missing},
		{text: "Book several more meetings every day", want: missing},
		{text: "Win a few deals", want: missing},
		{text: "Make a significant improvement in sales", want: missing},
		{text: "Improve coverage of Tier 1 accounts", want: missing},
		{text: "Improve relationships with Series B startups by Q3 2027", want: missing},
		{text: "Improve our 24/7 support", want: missing},
		{text: "Improve the win rate, currently 8%", want: missing},
		{text: "Be better", want: missing},
	})
}

func TestTimeBound(t *testing.T) {
	met, weak, missing := goal.Met, goal.Weak, goal.Missing
	var tests []judgedGoal
	for _, d := range []string{
		"by 30 September", "by 9/30", "by Sept 30th, 2027", "by end of Q2", "in Q3", "in Q1 FY27", "this quarter", "next month", "by year end", "by EOY", "by EOQ", "by month end", "in H1", "by mid-June",
		"within six months", "in the next 90 days", "over the next two quarters", "for the next three months", "for 6 weeks", "by Monday", "by tomorrow", "by 2027", "by day 75", "by month 3",
		"before the June kickoff", "by the next QBR", "within 90 days of launch",
	} {
		tests = append(tests, judgedGoal{text: "Book 20 qualified meetings " + d, want: met})
	}
	for _, d := range []string{
		"per week", "each quarter", "monthly", "soon", "eventually", "ASAP", "going forward", "over time", "in the near future", "by 30 September 2024", "by June 31", "by 2024",
	} {
		tests = append(tests, judgedGoal{text: "Book 20 qualified meetings " + d, want: weak})
	}
	tests = append(tests, []judgedGoal{
		{text: "Sign off all leases that are open today by close of business on Friday", want: met},
		{text: "Book 20 qualified meetings", want: missing},
		{text: "Respond to every lead within 24 hours", want: missing},
		{text: "Book more meetings than last quarter", want: missing},
		{text: "Write up the Q3 retro", want: missing},
		{text: "Prepare the year-end review", want: missing},
		{text: "Plan the Black Friday campaign", want: missing},
		{text: "Complete the two-week course", want: missing},
	}...)
	judged(t, goal.TimeBound, tests)
}

func TestSpecific(t *testing.T) {
	met, weak, missing := goal.Met, goal.Weak, goal.Missing
	judged(t, goal.Specific, []judgedGoal{
		{text: "Become fluent in Danish", want: met},
		{text: "Be #1 on the June leaderboard", want: met},
		{text: "Be the #1 producer in the branch", want: met},
		{text: "Manage my time more wisely", want: missing},
		{text: "Manage my time sheets", want: met},
		{text: "Be #1", want: missing},
		{text: "Read lots of history books", want: met},
		{text: "Attend several trainings", want: met},
		{text: "Attend excellent trainings", want: missing},
		{text: "Improve my ability to negotiate", want: missing},
		{text: "Hit my number", want: met},
		{text: "Improve my numbers", want: missing},
		{text: "Talk to twice as many leads every week", want: weak},
		{text: "Talk to twice as many dentists every week", want: met},
		{text: "Sell a bit more next year", want: missing},
		{text: "Improve system stability", want: missing},
		{text: "Raise the average transaction value by 5%", want: met},
		{text: "Keep blood sugar levels below 7%", want: met},
		{text: "Raise your sales level by 10%", want: weak},
		{text: "Get promoted to team lead by June 30", want: met},
		{text: "Reduce churn", want: met},
		{text: "Improve win rate", want: met},
		{text: "Grow average deal size", want: met},
		{text: "Hit quota attainment of 90%", want: met},
		{text: "Source 40 MQLs", want: met},
		{text: "Grow ARR by 10%", want: met},
		{text: "Make calls", want: met},
		{text: "Give 5 demos", want: met},
		{text: "Complete the negotiation course", want: met},
		{text: "Increase sales of Product X by 12%", want: met},
		{text: "Grow enterprise revenue by 10%", want: met},
		{text: "Increase revenue in EMEA by 10%", want: met},
		{text: "Increase customer satisfaction to 4.5 in the survey", want: met},
		{text: "Raise satisfaction to a CSAT of 90", want: met},

		{text: "Get more consistent at cold calling", want: met},
		{text: "Become more confident at public speaking", want: met},
		{text: "Spend more time prospecting", want: met},
		{text: "Eat fewer fried snacks", want: met},
		{text: "Swim more", want: met},
		{text: "Spend less time on expense reports", want: met},
		{text: "Be more consistent with follow-ups", want: met},
		{text: "Improve the reliability of our billing system", want: met},
		{text: "Raise LinkedIn engagement from 2% to 3%", want: met},
		{text: "Triple our engagements on TikTok to 300", want: met},
		{text: "Beat last month's Diwali sales by 5%", want: met},
		{text: "Write up the Diwali campaign results by Friday", want: met},
		{text: "Expand our training offerings", want: met},

		{text: "Get 7 hours of sleep each night", want: met},
		{text: "80% of customers have a named owner", want: met},
		{text: "Complete the proofing work for the spring catalogue", want: met},
		{text: "Reach 95% on the first response SLA", want: met},
		{text: "Improve my coding skills", want: missing},
		{text: "Grow average daily sales by 40", want: weak},
		{text: "Increase sales by 20%", want: weak},
		{text: "Grow revenue by $1M", want: weak},
		{text: "Get 30 customers", want: weak},
		{text: "Generate 100 leads", want: weak},
		{text: "Grow pipeline by 30%", want: weak},

		{text: "Improve voicemail quality", want: missing},
		{text: "Increase security", want: missing},
		{text: "Provide excellent customer service on every visit", want: missing},
		{text: "Deliver outstanding service", want: missing},
		{text: "Make the team more efficient", want: missing},
		{text: "Show more empathy", want: missing},
		{text: "Study harder", want: missing},
		{text: "Achieve record revenue", want: missing},
		{text: "Communicate better with my colleagues", want: missing},
		{text: "Increase sales", want: missing},
		{text: "Get more customers", want: missing},
		{text: "Improve performance by 20%", want: missing},
		{text: "Improve results", want: missing},
		{text: "Develop my skills", want: missing},
		{text: "Increase productivity by 15%", want: missing},
		{text: "Drive growth", want: missing},
		{text: "Increase satisfaction by 10%", want: missing},
		{text: "Increase sales by X%", want: missing},
	})
}

func TestAchievable(t *testing.T) {
	met, weak, missing := goal.Met, goal.Weak, goal.Missing
	judged(t, goal.Achievable, []judgedGoal{
		{text: "Book 20 meetings by June 30, based on 200 weekly contacts", want: met},
		{text: "Book 20 meetings a month, given that we did 18 last month", want: met},
		{text: "Hire 3 account executives by May 31, with budget approved in January", want: met},
		{text: "Sofie closed twelve deals last year. Her goal is 16 by June", want: met},
		{text: "Lift quota attainment to 90% in H1 by coaching each rep for an hour a week", want: met},
		{text: "Close 8 deals by June because our pipeline holds 40 qualified opportunities", want: met},

		{text: "Sign 4 clients this quarter with the current team", want: met},
		{text: "Grow the choir by reaching 40 singers by May", want: missing}, // it holds the goal
		{text: "Learn to weld by taking one class every week", want: met},
		{text: "At fairs I have a goal of 2 bookings", want: missing},
		{text: "More awareness of who we are", want: missing},
		{text: "Read two stories by June; this will be measured using a quiz", want: missing},
		{text: "Name 8 of 10 colours when given a picture card by May", want: missing},
		{text: "Write to all donors who haven't given since 2023 by May", want: missing},

		{text: "Reach a 100% close rate on the spring quotes", want: weak},
		{text: "Have zero churn by December", want: weak},
		{text: "Reach 100% forecast accuracy", want: weak},
		{text: "Never lose a deal", want: weak},
		{text: "Eliminate all discounts by June", want: weak},
		{text: "10x revenue", want: weak},
		{text: "Increase churn by 5%", want: weak},
		{text: "Reduce win rate to 10%", want: weak},
		{text: "Grow win rate from 20% to 15%", want: weak},

		{text: "Book 20 meetings by June", want: missing},
		{text: "Lift win rate from 20% to 25% by June", want: missing},
	})
}

func TestRelevant(t *testing.T) {
	met, weak, missing := goal.Met, goal.Weak, goal.Missing
	judged(t, goal.Relevant, []judgedGoal{
		{text: "Sign 4 mentors for the benefit of our apprentices", want: met},
		{text: "Run 10 km in an hour, so it feels doable", want: missing},
		{text: "Write 400 words a day until May 4. The plot is there, so it's doable", want: missing},
		{text: "Serve 90 walk-ins a day", want: missing},
		{text: "Earn a certification to boost my resume", want: met},
		{text: "Take one class a term toward earning my degree", want: met},
		{text: "I resolve to sleep 8 hours a night", want: missing},
		{text: "Write a procedure to contact late payers", want: missing},
		{text: "Build an app to track mileage", want: missing},
		{text: "Build an app to cut mileage", want: met},
		{text: "Book 20 meetings so that the AEs reach their quota", want: met},
		{text: "Book 20 meetings because two AEs start in April", want: met},
		{text: "Book 20 meetings in order to fill the enterprise pipeline", want: met},
		{text: "Book 20 meetings by June to support growth in the region", want: met},
		{text: "Book 20 meetings by June, which contributes to the team's $1M", want: met},
		{text: "Book 20 meetings by June; this aligns with the company's move upmarket", want: met},
		{text: "To feed the pipeline, make 50 calls a day", want: met},
		{text: "S: Book 20 meetings\nR: the team needs pipeline", want: met},

		{text: "Book 20 meetings a month (drives renewals)", want: met},
		{text: "I want to learn welding to help in my uncle's shop", want: met},
		{text: "Earn the PMP certificate by May to advance my career", want: met},
		{text: "Build the referral programme that will support our move upmarket", want: met},
		{text: "Take the course in May to better handle objections", want: met},
		{text: "Raise $9,000 by May to send 30 pupils to camp", want: met},

		{text: "Book 20 meetings to be more successful", want: weak},
		{text: "Cut marketing spend by 10% by June 30", want: weak, role: goal.SDR},
		{text: "Reduce payroll errors to 5 by June 30", want: weak, role: goal.SDR},
		{text: "Fix the login bug by Friday", want: weak, role: goal.SDR},

		{text: "Book 20 meetings", want: missing},
		{text: "Book 20 meetings by launching a new sequence", want: missing},
		{text: "Grow revenue by 10% while keeping margin", want: missing},
		{text: "Raise win rate to 20%", want: missing},
		{text: "Call 40 leads a day to book 20 meetings", want: missing},
		{text: "Two AEs start in April. Book 20 meetings", want: missing},
		{text: "Keep a GPA of 3.6 this year to increase my chances of a place", want: met},
		{text: "Jog 4 times this week. I missed the last two so this week I will", want: missing},
		{text: "Read two stories by June; this will be measured by a quiz", want: missing},
		{text: "Practise daily in order to get 90% on the final exam", want: missing},
		{text: "Sign two resellers by May to support growth in our home accounts", want: met},
		{text: "Recruit four nurses by May to support opening of a second ward", want: met},
		{text: "Hold two reviews a month until Christmas to protect renewals", want: met},
		{text: "Hire 8 fitters in May to catch up with the yearly plan", want: met},
		{text: "I wrote 40 posts last year, so I want to write 52 this year", want: missing},
		{text: "Cycle to work 3 times a week", want: missing},
		{text: "Cut the number of calls to close a deal", want: missing},
		{text: "Lead a pilot project to raise pupil satisfaction by 10% by May", want: missing},
	})
}
