package share

// dictionary is what decks are likely to say, the likeliest last, as DEFLATE has
// it. It is part of the links' version 1: every link out there was written with
// it, so it is never changed, and TestOldLink fails when it is.
const dictionary = `several accounts some prospects more deals better results improve performance increase revenue significantly regularly ` +
	`"percent-or-points","several-goals","activity-without-result","percent-without-base","conflicting-goals","far-deadline","unclear-count",` +
	`"cards-disagree","period-mismatch","past-deadline","ambiguous-date","impossible-date","role-mismatch","empty-reason","extreme-growth",` +
	`"impossible-rate","wrong-direction","funnel-mismatch","start-only","cadence-not-deadline","blank-left","weak-commitment","vague-timing",` +
	`"vague-object","vague-quantity","vague-quality","vague-verb","no-deadline","no-metric"],` +
	`S: \nM: tracked in the CRM\nA: \nR: Supports the team’s \nT: ` +
	` as soon as possible going forward to be more successful ` +
	` to support the company’s growth target. so that the region to feed the team’s pipeline.` +
	` the win rate the reply rate from 10% to 15% the average deal size the sales cycle from 60 to 45 days by testing` +
	` opportunities customers renewals prospects proposals emails meetings with accounts demos with calls a day` +
	` Improve Increase Reduce Raise Close $150K in ARR from a $400K pipeline at a 40% win rate Book 20 qualified meetings with mid-market accounts` +
	` each week per month this quarter next quarter last quarter based on conversations a week at a 10% conversion rate,` +
	` by the end of the month by the end of the year by the end of the quarter` +
	`","ask":"From what to what? By when? How many?","listen":"","rewrite":"","weakness":"","expect":["` +
	`{"schema":1,"title":"","role":"team","about":"","role":"ae","role":"sdr","rounds":[{"goal":"."},{"goal":"`
