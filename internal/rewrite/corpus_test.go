package rewrite_test

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/rewrite"
)

// labelled is a goal of the corpus. What is reported of it is its id: half of the
// goals only check, and a text that a test prints is a text that gets tuned on.
type labelled struct {
	id string
	sample
}

// corpus are the labelled goals of package review: written without a thought of
// templates, in every role and style.
func corpus(t *testing.T) []labelled {
	f, err := os.Open("../review/testdata/corpus.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []labelled
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var x struct {
			ID, Text  string
			GivenRole goal.Role `json:"given_role"`
		}
		if err := json.Unmarshal(lines.Bytes(), &x); err != nil {
			t.Fatal(err)
		}
		out = append(out, labelled{x.ID, sample{x.GivenRole, x.Text}})
	}
	return out
}

// TestCorpusKeepsFacts holds the offered drafts of the whole corpus to keeping
// every fact and inventing none.
func TestCorpusKeepsFacts(t *testing.T) {
	drafts := 0
	for _, s := range corpus(t) {
		g := parse(s.sample)
		for _, w := range rewrite.For(g) {
			drafts++
			tidy(t, w)
			keeps(t, g, w)
			inventsNothing(t, g, w)
		}
	}
	t.Logf("%d drafts", drafts)
}

// TestCorpusGetsBetter: at least 95 in 100 weak goals get a draft that scores
// higher once its blanks are filled, and none gets one that scores lower.
func TestCorpusGetsBetter(t *testing.T) {
	weak, better, worse := 0, 0, 0
	for _, s := range corpus(t) {
		o := at(clocks[0], s.role)
		before := review.Review(s.text, o)
		if before.Ready || before.Empty {
			continue
		}
		weak++
		best := -1
		for _, w := range before.Rewrites {
			x, _ := rewrite.Named(w.Template)
			after := review.Review(x.Filled(w), o)
			best = max(best, after.Score.Total)
			if after.Score.Total < before.Score.Total {
				worse++
				t.Errorf("%s: %s: %d falls to %d", s.id, w.Template, before.Score.Total, after.Score.Total)
			}
		}
		if best > before.Score.Total {
			better++
		} else {
			t.Logf("%s: not better (%d)", s.id, before.Score.Total)
		}
	}
	t.Logf("%d of %d weak goals get a better draft, %d drafts are worse", better, weak, worse)
	if better*100 < weak*95 {
		t.Errorf("%d of %d weak goals get a better draft", better, weak)
	}
}

// TestCorpusIsClean fills every offered draft of the corpus with its examples:
// what is found then was found before. What a user claims is kept and found
// again.
func TestCorpusIsClean(t *testing.T) {
	drafts, found := 0, 0
	for _, s := range corpus(t) {
		o := at(clocks[0], s.role)
		before := review.Review(s.text, o)
		for _, w := range before.Rewrites {
			drafts++
			x, _ := rewrite.Named(w.Template)
			for _, f := range review.Review(x.Filled(w), o).Findings {
				if f.Severity != lint.Hint && !had(before, f.Rule) && !had(before, "blank-left") {
					found++
					t.Logf("%s: %s: %s is new", s.id, w.Template, f.Rule)
					break
				}
			}
		}
	}
	t.Logf("%d of %d drafts have a finding that their goal had not", found, drafts)
	if found > 0 {
		t.Errorf("%d of %d drafts have a finding that their goal had not", found, drafts)
	}
}
