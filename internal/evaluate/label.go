// Package evaluate measures how often reviews are right on goals that people
// have labelled: precision, recall and F1 for each criterion and each kind of
// span, and the agreement of two readers.
//
// What counts as right:
//   - A criterion is a yes or no: met is yes, weak and missing are no. Specific
//     is also yes where it is weak and the goal has a quantity (semantics.md,
//     section 4): a labelled metric or a met measurable on the reader's side, a
//     quantity used as target or a met measurable on the program's.
//   - A found span is right when it overlaps a labelled one, each paired with at
//     most one of the other; the share of pairs whose ends agree to the byte is
//     reported beside it.
//   - An implausible claim is right when its kind agrees.
package evaluate

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Label is a goal with what a reader says of it.
type Label struct {
	ID         string         `json:"id"`
	Text       string         `json:"text"`
	Specific   review.Verdict `json:"specific"`
	Measurable review.Verdict `json:"measurable"`
	Achievable review.Verdict `json:"achievable"`
	Relevant   review.Verdict `json:"relevant"`
	TimeBound  review.Verdict `json:"time_bound"`
	// Vague, Metric and Deadline are stretches of the text as they stand in it.
	Vague    []string `json:"vague"`
	Metric   []string `json:"metric"`
	Deadline []string `json:"deadline"`
	// Implausible is "", absolute, extreme, wrong-way or funnel.
	Implausible string    `json:"implausible"`
	Kind        goal.Kind `json:"kind"`
	// Role is what the text says; GivenRole is chosen by the user.
	Role      goal.Role `json:"role"`
	GivenRole goal.Role `json:"given_role"`
	// Quality is weak, partial or good: what a fair manager would say.
	Quality string `json:"quality"`
	// NearMiss marks an innocent text that looks guilty.
	NearMiss bool `json:"near_miss"`
	// Today is the reference day, "" for the caller's.
	Today string `json:"today"`
}

// maxLine bounds a line of a label file, in bytes.
const maxLine = 1 << 20

// Read reads labels, an object a line; blank lines are skipped. A label that
// does not hold together is an error that names the line: a wrong label would
// be measured as the program's mistake.
func Read(r io.Reader) ([]Label, error) {
	var out []Label
	seen := map[string]int{}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	n := 0
	for lines.Scan() {
		n++
		line := strings.TrimPrefix(strings.TrimSpace(lines.Text()), "\ufeff")
		if line == "" {
			continue
		}
		var l Label
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			return nil, fmt.Errorf("line %d: not a labelled goal (%s)", n, strings.TrimPrefix(err.Error(), "json: "))
		}
		if err := l.check(); err != nil {
			return nil, fmt.Errorf("line %d (%s): %w", n, l.ID, err)
		}
		if before := seen[l.ID]; before > 0 {
			return nil, fmt.Errorf("line %d: id %q stands on line %d already; ids have to differ", n, l.ID, before)
		}
		seen[l.ID] = n
		out = append(out, l)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("line %d: %w", n+1, err)
	}
	return out, nil
}

func (l *Label) check() error {
	if l.ID == "" || l.Text == "" {
		return fmt.Errorf(`"id" and "text" have to be filled`)
	}
	for _, c := range criteria {
		if v := c.label(l); v != review.Met && v != review.Weak && v != review.Missing {
			return fmt.Errorf("%s is %q: use met, weak or missing", c.name, v)
		}
	}
	for _, x := range [...]struct {
		key, value string
		known      []string
	}{
		{"implausible", l.Implausible, []string{"", "absolute", "extreme", "wrong-way", "funnel"}},
		{"kind", string(l.Kind), []string{"", "activity", "outcome", "development"}},
		{"role", string(l.Role), []string{"", "sdr", "ae", "team"}},
		{"given_role", string(l.GivenRole), []string{"", "sdr", "ae", "team"}},
		{"quality", l.Quality, []string{"weak", "partial", "good"}},
	} {
		if !slices.Contains(x.known, x.value) {
			return fmt.Errorf("%s is %q: use one of %s", x.key, x.value, strings.Join(x.known, " "))
		}
	}
	for _, kind := range spanKinds {
		for _, w := range kind.label(l) {
			if w == "" || !strings.Contains(l.Text, w) {
				return fmt.Errorf("%s %q does not stand in the text", kind.name, w)
			}
		}
	}
	if l.Today != "" {
		if _, err := when.ParseDate(l.Today); err != nil {
			return fmt.Errorf("today is %q: write it as YYYY-MM-DD", l.Today)
		}
	}
	return nil
}

// spans finds the labelled stretches in the text. Of several places a stretch
// takes one that no other label has, whole words before parts of words, the
// first before later ones.
func spans(s string, labels []string) []text.Span {
	out := make([]text.Span, 0, len(labels))
	for _, w := range labels {
		best, rank := text.Span{}, -1
		for at := 0; w != "" && at+len(w) <= len(s); at++ {
			if !strings.HasPrefix(s[at:], w) {
				continue
			}
			here, r := text.Span{Start: at, End: at + len(w)}, 0
			if !slices.ContainsFunc(out, here.Overlaps) {
				r += 2
			}
			if !inWord(s, here.Start) && !inWord(s, here.End) {
				r++
			}
			if r > rank {
				best, rank = here, r
			}
		}
		if rank >= 0 {
			out = append(out, best)
		}
	}
	return out
}

// inWord reports whether the place lies between two letters or digits.
func inWord(s string, at int) bool {
	return at > 0 && at < len(s) && wordByte(s[at-1]) && wordByte(s[at])
}

func wordByte(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b >= 0x80
}
