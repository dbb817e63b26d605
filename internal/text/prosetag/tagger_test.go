package prosetag

import (
	"strings"
	"sync"
	"testing"

	"github.com/goalsmith/goalsmith/internal/text"
)

var shared = New()

var _ text.Tagger = shared

// tagsOf tags the first sentence of a goal, as the engine does.
func tagsOf(t testing.TB, goal string) (words, tags []string) {
	t.Helper()
	d := text.Tagged(goal, shared)
	for _, tok := range d.Tokens {
		words, tags = append(words, tok.Text), append(tags, tok.Tag)
	}
	return words, tags
}

// Orders, as goals are written. The verb is the first word, or the one that is
// named.
func TestImperatives(t *testing.T) {
	tests := []struct{ goal, verb string }{
		{"Increase sales soon", "Increase"},
		{"Book 20 qualified meetings by the end of Q2", "Book"},
		{"Close $150K in ARR by 30 September", "Close"},
		{"Call 40 leads a day", "Call"},
		{"Schedule three demos per week with enterprise accounts", "Schedule"},
		{"Run 12 discovery calls this month", "Run"},
		{"Win five deals above $50K by EOQ", "Win"},
		{"Reduce churn from 8% to 5% by year end", "Reduce"},
		{"Improve response times to under 2 hours", "Improve"},
		{"Grow pipeline coverage to 3x", "Grow"},
		{"Send 50 personalised emails a week", "Send"},
		{"Complete the negotiation course by 15 May", "Complete"},
		{"Hit 110% of quota in H1", "Hit"},
		{"Boost productivity", "Boost"},
		{"Raise the average deal size to $42,000", "Raise"},
		{"Cut ramp time for new hires to 60 days", "Cut"},
		{"Build a territory plan for every tier 1 account", "Build"},
		{"Generate $400K in qualified pipeline", "Generate"},
		{"Attend two trade shows before the June kickoff", "Attend"},
		{"Land eight new logos in the mid-market", "Land"},
		{"Shorten the sales cycle by ten days", "Shorten"},
		{"Coach each rep for an hour a week", "Coach"},
		{"Expand 15 existing accounts by October", "Expand"},
		{"Answer every inbound lead within five minutes", "Answer"},
		{"Double the number of referrals we get", "Double"},
		{"Sign 6 partners in EMEA", "Sign"},
		{"Lift the win rate from 18% to 24%", "Lift"},
		{"Make 60 dials a day", "Make"},
		{"Keep the CRM up to date", "Keep"},
		{"Help the team be better", "Help"},
		{"Source 30 new accounts a month", "Source"},
		{"Research each prospect before the call", "Research"},
		{"I want to book more demos", "book"},
		// the same behind labels and marks, in capitals, with typographic quotes
		{"S: Increase outbound meetings to 30 a month", "Increase"},
		{"Specific: Book 20 meetings", "Book"},
		{"“Improve close rates by 5%”", "Improve"},
		{"BOOK 20 MEETINGS WITH NEW PROSPECTS", "BOOK"},
		{"INCREASE THE TEAM’S SALES BY 10%", "INCREASE"},
		{"I will close 12 deals", "close"},
		{"We will reduce discounts", "reduce"},
	}
	for _, tt := range tests {
		words, tags := tagsOf(t, tt.goal)
		found := false
		for i, w := range words {
			if w != tt.verb {
				continue
			}
			found = true
			if tags[i] != "VB" {
				t.Errorf("%q: %s is %s, want VB (%v)", tt.goal, w, tags[i], tags)
			}
			break
		}
		if !found {
			t.Errorf("%q has no word %q: %q", tt.goal, tt.verb, words)
		}
	}
}

// Openings that are no verbs must not be turned into one by the carrier.
func TestOpeningsThatAreNoVerbs(t *testing.T) {
	tests := []struct{ goal, tag string }{
		{"We need more leads", "PRP"},
		{"The team will close 20 deals", "DT"},
		{"By Q3, book 20 meetings", "IN"},
		{"My goal is to grow revenue", "PRP$"},
		{"20 meetings by June", "CD"},
		{"I want to close more deals", "PRP"},
		{"0 missed follow-ups", "CD"},
		{"Research report by May", "NN"},
		{"Pipeline growth of 20%", "NN"},
	}
	for _, tt := range tests {
		if _, tags := tagsOf(t, tt.goal); tags[0] != tt.tag {
			t.Errorf("%q opens with %s, want %s", tt.goal, tags[0], tt.tag)
		}
	}
}

func TestEqualWordsGetTheirOwnTags(t *testing.T) {
	_, tags := tagsOf(t, "Increase calls by 20% so that I see an increase in meetings")
	if tags[0] != "VB" || tags[10] != "NN" {
		t.Errorf("increase is %s and %s, want VB and NN: %v", tags[0], tags[10], tags)
	}
	_, tags = tagsOf(t, "Plan the plan with each manager")
	if tags[0] != "VB" || tags[2] != "NN" {
		t.Errorf("plan is %s and %s, want VB and NN: %v", tags[0], tags[2], tags)
	}
}

func TestKnownTags(t *testing.T) {
	tests := []struct{ goal, word, tag string }{
		{"Improve the team’s results", "’s", "POS"},
		{"Close 20 deals – by June", "–", ":"},
		{"Close [number] deals", "[number]", "NN"},
		{"Don’t lose deals", "Don’t", "VB"},
		{"Call O’Reilly and O’Malley", "O’Reilly", "NNP"},
		{"Move from 15 → 20", "→", "TO"},
		{"Write to ana@example.com", "ana@example.com", "NN"},
	}
	for _, tt := range tests {
		words, tags := tagsOf(t, tt.goal)
		for i, w := range words {
			if w == tt.word && tags[i] != tt.tag {
				t.Errorf("%q: %s is %s, want %s (%v)", tt.goal, w, tags[i], tt.tag, tags)
			}
		}
	}
}

// Typography and capitals of the first word must not change what a tag is.
func TestTypographyChangesNoTag(t *testing.T) {
	pairs := [][2]string{
		{"Don't let the team's \"win rate\" fall - hold it", "Don’t let the team’s “win rate” fall — hold it"},
		{"increase sales by 10%", "Increase sales by 10%"},
	}
	for _, p := range pairs {
		_, a := tagsOf(t, p[0])
		_, b := tagsOf(t, p[1])
		if strings.Join(a, " ") != strings.Join(b, " ") {
			t.Errorf("%q\n%v\n%q\n%v", p[0], a, p[1], b)
		}
	}
}

func TestLongSentenceIsTaggedInParts(t *testing.T) {
	words := strings.Fields(strings.Repeat("close the deal with every customer ", 300))
	if tags := shared.Tag(words); len(tags) != len(words) {
		t.Fatalf("%d tags for %d words", len(tags), len(words))
	}
}

func TestTagIsSafeForConcurrentUse(t *testing.T) {
	fresh := New()
	goals := []string{"Close 20 deals", "Book 30 meetings by June", "Improve win rates", "Increase sales soon"}
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for k := range 50 {
				words := strings.Fields(goals[(i+k)%len(goals)])
				if tags := fresh.Tag(words); len(tags) != len(words) || tags[0] != "VB" {
					t.Errorf("%q: %v", words, tags)
				}
			}
		})
	}
	wg.Wait()
}

func TestNothingToTag(t *testing.T) {
	if tags := shared.Tag(nil); tags != nil {
		t.Errorf("Tag(nil) = %v, want nil", tags)
	}
}

func BenchmarkTag(b *testing.B) {
	words := text.Parse("Book 20 qualified meetings with enterprise prospects by the end of Q2, tracked in the CRM").Tokens
	fed := make([]string, len(words))
	for i, w := range words {
		fed[i] = w.Text
	}
	t := New()
	t.Warm()
	b.ReportAllocs()
	for b.Loop() {
		t.Tag(fed)
	}
}
