package gallery

import "github.com/goalsmith/goalsmith/internal/lint"

// rough is where most goals start.
func rough() sketch {
	return sketch{
		text: "Increase sales soon", verdicts: "----w", notes: [5]string{4: "“soon” has no date"},
		found: []found{
			{"vague-verb", "Increase", lint.Specific, lint.Warning, "Up by one counts as well as up by half. Say from what to what.", []string{"Increase … from [now] to [target]", "Win"}},
			{"vague-object", "sales", lint.Specific, lint.Warning, "Sales of what, to whom? Name the product, segment or region.", nil},
			{"no-metric", "", lint.Measurable, lint.Error, "Without a number nobody knows when it's done. Add one to aim at.", []string{"by [how much?]"}},
			{"vague-timing", "soon", lint.TimeBound, lint.Warning, "Soon means tomorrow to one reader and next year to another.", []string{"by the end of the quarter", "by [which day?]"}},
			{"no-basis", "", lint.Achievable, lint.Hint, "Say what carries it: past results, pipeline or capacity.", []string{"based on [what?]"}},
			{"no-reason", "", lint.Relevant, lint.Hint, "One clause on the reason earns the R.", []string{"to feed [what?]"}},
		},
		drafts: []draft{
			{"ae-arr", "New business", "for a number you own", "Close [how much?] in new sales from [whom?] by [which day?], from [what basis?], to [feed what?]"},
			{"outcome", "Any outcome", "", "Raise sales from [now] to [target] by [which day?]"},
		},
	}
}

// half has three hallmarks.
func half() sketch {
	return sketch{
		text: "Book 20 qualified meetings with better enterprise prospects, based on 200 weekly contacts and a 10% conversion, soon",
		role: "sdr", verdicts: "mmm-w",
		notes:    [5]string{"enterprise meetings", "20 meetings", "200 × 10% carries it", "no reason yet", "“soon” has no date"},
		evidence: [5]string{"", "20 qualified meetings", "200 weekly contacts", "", "soon"},
		found: []found{
			{"vague-quality", "better", lint.Specific, lint.Warning, "Two people would pick different prospects. Name what sets them apart.", []string{"over [how many?] seats", "drop the word"}},
			{"vague-timing", "soon", lint.TimeBound, lint.Warning, "Name the day by which it is done, so that it can't slide.", []string{"by the end of the quarter", "by [which day?]"}},
			{"no-reason", "", lint.Relevant, lint.Hint, "One clause on the reason earns the R.", []string{"to feed [what?]"}},
			{"no-tracking", "", lint.Measurable, lint.Hint, "Say where it is counted, so that nobody argues later.", []string{"tracked in [which tool?]"}},
			{"percent-without-base", "10% conversion", lint.Measurable, lint.Hint, "Ten percent of what? Name the step it is taken of.", nil},
		},
		drafts: []draft{
			{"sdr-meetings", "Meetings", "when you own the top of the funnel", "Book 20 qualified meetings with enterprise prospects by [which day?], tracked in [which tool?], from 200 weekly contacts at 10% conversion, to [feed what?]"},
			{"sdr-activity", "Activity", "", "Make [how many?] calls a day until [which day?]"},
			{"sdr-rate", "Conversion", "", "Raise conversion from [now] to [target] by [which day?]"},
		},
	}
}

// blanks is a rewrite just taken.
func blanks() sketch {
	return sketch{
		text: "Book 20 qualified meetings with enterprise prospects by [which day?], tracked in [which tool?]", role: "sdr",
		verdicts: "mm---", notes: [5]string{"enterprise meetings", "20 meetings"}, evidence: [5]string{"", "20 qualified meetings"},
		found: []found{
			{"blank-left", "[which day?]", lint.Measurable, lint.Error, "A blank is still open. Fill it, or take it out.", []string{"take it out"}},
			{"blank-left", "[which tool?]", lint.Measurable, lint.Error, "A blank is still open. Fill it, or take it out.", []string{"take it out"}},
		},
	}
}

// ready has nothing to send back, though two hallmarks are open.
func ready() sketch {
	return sketch{
		text: "$175k net new by EOQ", role: "ae", verdicts: "mm--m",
		notes:    [5]string{"net new", "$175k", "", "", "by EOQ: 31 December"},
		evidence: [5]string{"net new", "$175k", "", "", "by EOQ"},
		found: []found{
			{"no-basis", "", lint.Achievable, lint.Hint, "Say what carries it: past results, pipeline or capacity.", []string{"based on [what?]"}},
			{"no-reason", "", lint.Relevant, lint.Hint, "One clause on the reason earns the R.", []string{"to feed [what?]"}},
		},
	}
}

// five has all five hallmarks.
func five() sketch {
	return sketch{
		text: "Book 20 qualified meetings with enterprise prospects by the end of Q2, from 200 weekly contacts at 10%, to feed the team pipeline target",
		role: "sdr", verdicts: "mmmmm",
		notes:    [5]string{"enterprise meetings", "20 meetings", "200 a week at 10%", "feeds the pipeline", "by the end of Q2"},
		evidence: [5]string{"enterprise prospects", "20 qualified meetings", "200 weekly contacts at 10%", "to feed the team pipeline target", "by the end of Q2"},
	}
}

// many has more to say than fits a screen.
func many() sketch {
	return sketch{
		text: "We will try to significantly improve, boost and streamline our best-in-class, world-class, seamless customer experience, Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen included, and also various key relationships 🙂 going forward",
		role: "team", verdicts: "w---w", notes: [5]string{0: "customer experience"},
		found: []found{
			{"weak-commitment", "try to", lint.Specific, lint.Warning, "Trying is done on day one. Say what will stand at the end.", []string{"drop the words"}},
			{"vague-quantity", "significantly", lint.Specific, lint.Warning, "How much is significant? A number settles it.", []string{"by [how much?]"}},
			{"vague-verb", "improve", lint.Specific, lint.Warning, "Better by how much? Say from what to what.", []string{"raise from [now] to [target]"}},
			{"vague-verb", "boost", lint.Specific, lint.Warning, "Better by how much? Say from what to what.", nil},
			{"vague-verb", "streamline", lint.Specific, lint.Warning, "What will be shorter, and by how much?", nil},
			{"vague-quality", "world-class", lint.Specific, lint.Warning, "World-class by which measure? Name it.", []string{"drop the word"}},
			{"vague-quality", "seamless", lint.Specific, lint.Warning, "What would a customer not have to do any more?", []string{"drop the word"}},
			{"no-metric", "", lint.Measurable, lint.Error, "Without a number nobody knows when it's done. Add one to aim at.", []string{"by [how much?]"}},
			{"vague-timing", "going forward", lint.TimeBound, lint.Warning, "Name the day by which it is done, so that it can't slide.", []string{"by the end of the quarter"}},
		},
	}
}
