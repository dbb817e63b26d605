package rewrite_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/rewrite"
)

const (
	whole = "Book 20 qualified meetings with enterprise prospects by 30 June, tracked in the CRM, based on 200 weekly contacts, to feed the AE pipeline."
	card  = "S: Book 20 qualified meetings with enterprise prospects\nM: 20 qualified meetings, tracked in the CRM\nA: based on 200 weekly contacts\nR: to feed the AE pipeline\nT: by 30 June"
)

func linesOf(g *goal.Goal) string {
	var out []string
	for _, l := range rewrite.Lines(g) {
		out = append(out, string(l.Letter)+": "+l.Text)
	}
	return strings.Join(out, "\n")
}

func TestLines(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"a whole goal", whole, card},
		{"little is known", "Increase sales soon", "S: Increase sales\nM: \nA: \nR: \nT: soon"},
		{"nothing is known", "", "S: \nM: \nA: \nR: \nT: "},
		{"the deadline in the middle", "Close 5 deals by EOQ with new logos", "S: Close 5 deals with new logos\nM: 5 deals\nA: \nR: \nT: by EOQ"},
		{"two deadlines stay with their numbers", "Make 10 calls by June and 20 by December", "S: Make 10 calls by June and 20 by December\nM: 10 calls, 20\nA: \nR: \nT: by June, by December"},
		{"a basis in a sentence of its own", "Book 20 meetings by 30 June. I have the capacity for 30 a month.", "S: Book 20 meetings\nM: 20 meetings\nA: I have the capacity for 30 a month\nR: \nT: by 30 June"},
		{"means", "Raise win rate to 30% by 30 June by launching a deal desk", "S: Raise win rate to 30%\nM: 30%\nA: by launching a deal desk\nR: \nT: by 30 June"},
		{"a card", card, card},
		{"a card in a table", "| Specific | Book 20 meetings |\n| Time-bound | by 30 June |", "S: Book 20 meetings\nM: \nA: \nR: \nT: by 30 June"},
		{"a card with two lines of a letter", "S: Book 20 meetings\nAttainable: based on last year\nRealistic: at 10%\nT: June", "S: Book 20 meetings\nM: \nA: based on last year, at 10%\nR: \nT: June"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, linesOf(parse(sample{"", tt.in}))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestSetLine(t *testing.T) {
	const short = "Book meetings with enterprise prospects"
	tests := []struct {
		name, in string
		letter   byte
		says     string
		want     string
	}{
		{"nothing changes", whole, 'R', "to feed the AE pipeline", whole},
		{"a number, on the M line", whole, 'M', "25 qualified meetings, tracked in the CRM", strings.Replace(whole, "20", "25", 1)},
		{"a number, on the S line", whole, 'S', "Book 25 qualified meetings with enterprise prospects", strings.Replace(whole, "20", "25", 1)},
		{"a tool", whole, 'M', "20 qualified meetings, tracked in Salesforce", strings.Replace(whole, "the CRM", "Salesforce", 1)},
		{"a date", whole, 'T', "by 31 May", strings.Replace(whole, "30 June", "31 May", 1)},
		{"a bare date", whole, 'T', "31 May", strings.Replace(whole, "30 June", "31 May", 1)},
		{"a reason of other words", whole, 'R', "the team needs pipeline", strings.Replace(whole, "to feed the AE pipeline", "because the team needs pipeline", 1)},
		{"a basis of other words", whole, 'A', "300 weekly contacts", strings.Replace(whole, "200", "300", 1)},
		{"more on the S line", whole, 'S', "Book 20 qualified meetings with enterprise prospects in Germany", strings.Replace(whole, "prospects", "prospects in Germany", 1)},
		{"a date that is missing", short, 'T', "30 June", short + " by 30 June"},
		{"a date in front of the reason", short + ", to feed the AEs.", 'T', "by 30 June", short + " by 30 June, to feed the AEs."},
		{"a reason that is missing", short + ".", 'R', "to feed the AEs", short + ", to feed the AEs."},
		{"a reason without its opener", short, 'R', "feeds the AE team", short + ", which feeds the AE team"},
		{"a basis in front of the reason", short + ", to feed the AEs", 'A', "200 weekly contacts", short + ", based on 200 weekly contacts, to feed the AEs"},
		{"a number that is missing", short, 'M', "20 meetings", "Book 20 meetings with enterprise prospects"},
		{"a from-to that is missing", "Increase win rate", 'M', "from 15% to 20%", "Increase win rate from 15% to 20%"},
		{"a tool that is missing", "Book 20 meetings by June", 'M', "20 meetings, tracked in the CRM", "Book 20 meetings by June, tracked in the CRM"},
		{"only a tool", "Improve onboarding", 'M', "in Salesforce", "Improve onboarding tracked in Salesforce"},
		{"a date taken out", whole, 'T', "", strings.Replace(whole, " by 30 June", "", 1)},
		{"a reason taken out", whole, 'R', "", strings.Replace(whole, ", to feed the AE pipeline", "", 1)},
		{"a number taken out leaves what it counts", "Book 20 meetings by June", 'M', "", "Book meetings by June"},
		{"the S line is not emptied", whole, 'S', "", whole},
		{"vague time", "Increase sales soon", 'T', "30 June", "Increase sales by 30 June"},
		{"an empty goal", "", 'T', "30 June", "by 30 June"},
		{"the card's own line", card, 'M', "25 qualified meetings, tracked in the CRM", strings.Replace(card, "M: 20", "M: 25", 1)},
		{"an empty line of a card", "S: Book 20 meetings\nA:\nT: by June", 'A', "based on 200 contacts", "S: Book 20 meetings\nA: based on 200 contacts\nT: by June"},
		{"a line that the card lacks", "S: Book 20 meetings\nT: by June", 'A', "200 contacts", "S: Book 20 meetings\nA: 200 contacts\nT: by June"},
		{"in the card's style", "**Specific:** Book 20 meetings\n**Time-bound:** by June", 'R', "feeds AEs", "**Specific:** Book 20 meetings\nRelevant: feeds AEs\n**Time-bound:** by June"},
		{"a card's line emptied", "S: Book 20 meetings\nT: by June", 'T', "", "S: Book 20 meetings\nT: "},
		{"a row of a table", "| S | Book 20 meetings |\n| T | by June |", 'T', "by May", "| S | Book 20 meetings |\n| T | by May |"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := rewrite.SetLine(parse(sample{"", tt.in}), tt.letter, tt.says); got != tt.want {
				t.Errorf("\n got %q\nwant %q", got, tt.want)
			}
		})
	}
}

func TestForms(t *testing.T) {
	if diff := cmp.Diff(card, rewrite.AsCard(parse(sample{"", whole}))); diff != "" {
		t.Errorf("as a card (-want +got)\n%s", diff)
	}
	tests := []struct{ name, in, want string }{
		{"there and back", card, strings.TrimSuffix(whole, ".")},
		{"what two lines say is said once", "S: Book 20 qualified meetings by May 31\nM: 20 meetings in the CRM\nT: by May 31", "Book 20 qualified meetings by May 31, tracked in the CRM"},
		{"numbers that differ are kept", "S: Book 20 meetings\nM: 25 meetings\nT: by June", "Book 20 meetings (25 meetings) by June"},
		{"lines without openers", "S: Book 20 meetings\nA: 200 weekly contacts\nR: the team needs pipeline\nT: 30 June", "Book 20 meetings by 30 June, based on 200 weekly contacts, because the team needs pipeline"},
		{"full stops", "S: Book 20 meetings.\nM: 20 in Salesforce.\nR: To feed the AEs.\nT: By 30 June.", "Book 20 meetings by 30 June, tracked in Salesforce, to feed the AEs"},
		{"a condition stays behind the date", "S: Raise ARR to $1M, while keeping margin above 60%\nM: $1M\nT: by 30 June", "Raise ARR to $1M by 30 June, while keeping margin above 60%"},
		{"empty lines", "S: Book 20 meetings\nM:\nA:\nR:\nT:", "Book 20 meetings"},
		{"a sentence stays", whole, whole},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := rewrite.AsSentence(parse(sample{"", tt.in})); got != tt.want {
				t.Errorf("\n got %q\nwant %q", got, tt.want)
			}
		})
	}
}
