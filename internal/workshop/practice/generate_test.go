package practice

import (
	"encoding/json"
	"hash/fnv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/web"
)

func options(t testing.TB) review.Options {
	t.Helper()
	day, err := when.ParseDate("2026-01-15")
	if err != nil {
		t.Fatal(err)
	}
	return review.Options{Time: when.Options{Today: day}, NoRewrites: true}
}

// fromDecks are the model rewrites of the ready-made decks.
func fromDecks(t testing.TB) []Source {
	t.Helper()
	var out []Source
	for _, r := range workshop.ReadyMade() {
		raw, err := web.Files.ReadFile(r.File)
		if err != nil {
			t.Fatal(err)
		}
		d, err := workshop.Parse(raw)
		if err != nil {
			t.Fatal(err)
		}
		for i, x := range d.Rounds {
			out = append(out, Source{x.Rewrite, d.RoleOf(i)})
		}
	}
	return out
}

// fromCorpus are the goals of the labelled corpus on whose half rules are tuned.
func fromCorpus(t testing.TB) []Source {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("..", "..", "review", "testdata", "corpus.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var out []Source
	for line := range strings.SplitSeq(string(raw), "\n") {
		var l struct {
			ID, Text string
			Role     goal.Role `json:"given_role"`
			Today    string
		}
		if line == "" {
			continue
		}
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			t.Fatal(err)
		}
		h := fnv.New32a() // as evaluate.Tune has it
		h.Write([]byte(l.ID))
		if h.Sum32()%2 == 0 && l.Today == "" {
			out = append(out, Source{l.Text, l.Role})
		}
	}
	return out
}

// TestThousand: a thousand items hold, differ, read whole, are spread over the
// kinds and come out the same again.
func TestThousand(t *testing.T) {
	o := options(t)
	sources := append(fromDecks(t), fromCorpus(t)...)
	items := Generate(sources, 1000, 1, o)
	if len(items) != 1000 {
		t.Errorf("%d items, want 1000", len(items))
	}
	kinds, rules, models, seen := map[Kind]int{}, map[string]int{}, map[string]int{}, map[string]bool{}
	for i, it := range items {
		kinds[it.Kind]++
		rules[it.Rule]++
		models[it.Model]++
		if seen[it.Text] {
			t.Errorf("twice: %q", it.Text)
		}
		seen[it.Text] = true
		o.Role = it.Role
		if !Holds(it, review.Review(it.Model, o), review.Review(it.Text, o)) {
			t.Errorf("the engine disagrees on %+v", it)
		}
		constructed(t, it)
		if n := len(strings.Fields(it.Text)); n < 5 {
			t.Errorf("trivial: %q", it.Text)
		}
		if i%31 == 0 {
			var words []string
			for _, w := range it.Words {
				words = append(words, w.In(it.Text))
			}
			t.Logf("%s %s: %q %q gone %q", it.Kind, it.Rule, it.Text, words, it.Gone)
		}
	}
	t.Logf("%d sources in use; %v; %v", len(models), kinds, rules)
	for _, k := range Kinds() {
		if share := float64(kinds[k]) / float64(len(items)); share < 0.15 || share > 0.25 {
			t.Errorf("%s is %.0f%% of the items, want 15 to 25", k, share*100)
		}
	}
	for r, n := range rules {
		if n > 250 {
			t.Errorf("%d items on %s", n, r)
		}
	}
	again := Generate(sources, 1000, 1, options(t))
	if diff := cmp.Diff(items, again); diff != "" {
		t.Errorf("the same seed gives other items: %s", diff[:min(len(diff), 600)])
	}
	if other := Generate(sources, 50, 2, options(t)); cmp.Equal(items[:50], other) {
		t.Error("another seed gives the same items")
	}
}

// constructed checks the key against the texts alone, without the engine.
func constructed(t *testing.T, it Item) {
	t.Helper()
	for _, w := range it.Words {
		if w.In(it.Text) == "" {
			t.Errorf("%q has no word at %v", it.Text, w)
		}
	}
	inModel := func(w string) bool { return strings.Contains(strings.ToLower(it.Model), strings.ToLower(w)) }
	switch {
	case it.Kind == Vague:
		if len(it.Words) != 1 {
			t.Errorf("%q: %d words to tap", it.Text, len(it.Words))
			return
		}
		if w := it.Words[0].In(it.Text); !strings.Contains("|"+vagueAmounts+"|"+vagueTimes+"|"+vagueQualities+"|"+vagueStarts+"|", "|"+strings.ToLower(w)+"|") {
			t.Errorf("%q: nobody put in %q", it.Text, w)
		}
	case it.Gone == "" || len(it.Text) >= len(it.Model):
		t.Errorf("nothing is gone in %q", it.Text)
	default:
		for gone := range strings.SplitSeq(it.Gone, " … ") {
			if !inModel(gone) {
				t.Errorf("%q was never in %q", gone, it.Model)
			}
		}
		for _, w := range it.Words { // a verb that was fine beside its number
			if it.Kind != NoMetric || !inModel(w.In(it.Text)) {
				t.Errorf("%q: %q is to be tapped", it.Text, w.In(it.Text))
			}
		}
	}
}

// TestDecksAlone: what a phone has without the corpus is enough for a session.
func TestDecksAlone(t *testing.T) {
	items := Generate(fromDecks(t), 100, 7, options(t))
	if len(items) != 100 {
		t.Fatalf("%d items", len(items))
	}
	kinds := map[Kind]int{}
	for i, it := range items {
		kinds[it.Kind]++
		if i > 0 && it.Model == items[i-1].Model {
			t.Errorf("two of one source in a row: %q", it.Text)
		}
	}
	for _, k := range Kinds() {
		if kinds[k] != 20 {
			t.Errorf("%d of %s", kinds[k], k)
		}
	}
}

func TestNoSources(t *testing.T) {
	for name, sources := range map[string][]Source{
		"none":     nil,
		"weak":     {{Text: "Increase sales."}},
		"a card":   {{Text: "S: Close 8 renewals with schools\nM: 8 renewals\nT: by the end of the quarter"}},
		"endless":  {{Text: strings.Repeat("Close 8 renewals with schools by the end of the quarter. ", 9)}},
		"no words": {{Text: ""}, {Text: "\xff"}},
	} {
		if items := Generate(sources, 10, 1, options(t)); len(items) != 0 {
			t.Errorf("%s: %+v", name, items)
		}
	}
}

func TestDrafts(t *testing.T) {
	o := options(t)
	const model = "Raise the reply rate from 4% to 6% by the end of the quarter, based on two tests a week, so that the team gets 30 conversations."
	const calls = "Make 50 calls a day to clinics by the end of the quarter."
	for _, x := range []struct {
		kind Kind
		goal string
		want []string // the item's text | the words to tap | what is gone
	}{
		{NoDeadline, model, []string{"Raise the reply rate from 4% to 6%, based on two tests a week, so that the team gets 30 conversations.||by the end of the quarter"}},
		{NoMetric, model, []string{"Raise the reply rate by the end of the quarter, based on two tests a week, so that the team gets 30 conversations.|Raise|from 4% to 6%"}},
		{NoBasis, model, []string{"Raise the reply rate from 4% to 6% by the end of the quarter, so that the team gets 30 conversations.||based on two tests a week"}},
		{NoReason, model, []string{"Raise the reply rate from 4% to 6% by the end of the quarter, based on two tests a week.||so that the team gets 30 conversations"}},
		{NoMetric, calls, []string{"Make calls to clinics by the end of the quarter.||50 … a day"}},
		{NoReason, calls, nil},
		{Vague, calls, []string{
			"Make 50 calls a day to clinics soon.|soon|by the end of the quarter",
			"Make 50 calls a day to clinics as soon as possible.|as soon as possible|by the end of the quarter",
			"Make 50 calls a day to clinics eventually.|eventually|by the end of the quarter",
			"Make 50 calls a day to clinics in the near future.|in the near future|by the end of the quarter",
			"Make some calls to clinics by the end of the quarter.|some|50 … a day",
			"Make several calls to clinics by the end of the quarter.|several|50 … a day",
			"Make a lot of calls to clinics by the end of the quarter.|a lot of|50 … a day",
			"Make 50 great calls a day to clinics by the end of the quarter.|great|",
			"Make 50 excellent calls a day to clinics by the end of the quarter.|excellent|",
			"Make 50 impressive calls a day to clinics by the end of the quarter.|impressive|",
			"Try to make 50 calls a day to clinics by the end of the quarter.|Try to|",
			"Hope to make 50 calls a day to clinics by the end of the quarter.|Hope to|",
		}},
	} {
		var got []string
		for _, it := range drafts(x.kind, review.Parse(x.goal, o)) {
			words := make([]string, 0, 1)
			for _, w := range it.Words {
				words = append(words, w.In(it.Text))
			}
			got = append(got, it.Text+"|"+strings.Join(words, ",")+"|"+it.Gone)
		}
		if diff := cmp.Diff(x.want, got); diff != "" {
			t.Errorf("%s: %s", x.kind, diff)
		}
	}
}

// TestHoldsRefuses: a key that the engine does not share is no key.
func TestHoldsRefuses(t *testing.T) {
	o := options(t)
	const model = "Book 20 meetings with clinics by the end of the quarter."
	right := Item{Kind: Vague, Text: "Book some meetings with clinics by the end of the quarter.", Criterion: lint.Measurable, Rule: "vague-quantity",
		Words: []text.Span{{Start: 5, End: 9}}, Model: model}
	check := func(it Item) bool { return Holds(it, review.Review(it.Model, o), review.Review(it.Text, o)) }
	if !check(right) {
		t.Fatal("the right key does not hold")
	}
	for name, change := range map[string]func(*Item){
		"another criterion": func(it *Item) { it.Criterion = lint.TimeBound },
		"another rule":      func(it *Item) { it.Rule = "vague-timing" },
		"another word":      func(it *Item) { it.Words = []text.Span{{Start: 0, End: 4}} },
		"no word":           func(it *Item) { it.Words = nil },
		"two faults":        func(it *Item) { it.Text = "Book some meetings with clinics soon." },
		"a weak model":      func(it *Item) { it.Model = "Book meetings." },
		"the model itself":  func(it *Item) { it.Text = it.Model },
	} {
		it := right
		it.Words = slices.Clone(right.Words)
		change(&it)
		if check(it) {
			t.Errorf("%s holds", name)
		}
	}
}

func TestWhole(t *testing.T) {
	for s, want := range map[string]bool{
		"Book meetings with clinics this quarter.":       true,
		"Book meetings with clinics by.":                 false,
		"Book meetings with, by the end of the quarter.": false,
		"Grow by by the end of the quarter today.":       false,
		", book meetings with clinics this quarter.":     false,
		"Book meetings  with clinics this quarter.":      false,
		"Book meetings.": false,
		"":               false,
		"Book meetings the the clinics of the quarter": false,
	} {
		if whole(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}
