package quantity

import (
	"bufio"
	"encoding/json"
	"errors"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/text"
)

// shared holds cases from other projects' suites; it lies beside the
// repository and not in it.
const shared = "../../../shared/data"

// The rates that the shared quantities are held to.
const (
	leastFound = 0.97
	leastRight = 0.95
)

// sharedRow is a row of the shared quantities or negatives.
type sharedRow struct {
	ID        string   `json:"id"`
	Text      string   `json:"text"`
	Span      string   `json:"span"`
	Start     int      `json:"span_start"`
	Value     float64  `json:"value"`
	ValueHigh *float64 `json:"value_high"`
	For       string   `json:"for"`
	Scope     string   `json:"scope"`
}

func TestSharedQuantities(t *testing.T) {
	except := exceptions(t)
	used := map[string]bool{}
	rows, found, right := 0, 0, 0
	for _, r := range sharedRows(t, "quantities.jsonl") {
		if except[r.ID] {
			used[r.ID] = true
			continue
		}
		rows++
		q, ok := overlapping(Find(text.Parse(r.Text)), text.Span{Start: r.Start, End: r.Start + len(r.Span)})
		if !ok {
			t.Logf("%s not found: %q in %q", r.ID, r.Span, r.Text)
			continue
		}
		found++
		if !near(q.Value, r.Value) || r.ValueHigh != nil && !near(q.High, *r.ValueHigh) {
			t.Logf("%s wrong: %q in %q is %v to %v", r.ID, r.Span, r.Text, q.Value, q.High)
			continue
		}
		right++
	}
	for id := range except {
		if !used[id] && strings.HasPrefix(id, "q") {
			t.Errorf("exception %s names no row", id)
		}
	}
	f, v := float64(found)/float64(rows), float64(right)/float64(rows)
	t.Logf("shared quantities: %d rows (%d exceptions), found %.3f, value right %.3f", rows, len(used), f, v)
	if f < leastFound || v < leastRight {
		t.Errorf("found %.3f (at least %.2f), value right %.3f (at least %.2f)", f, leastFound, v, leastRight)
	}
}

func TestSharedNegatives(t *testing.T) {
	except := exceptions(t)
	rows := 0
	for _, r := range sharedRows(t, "negatives.jsonl") {
		if r.For != "quantity" || except[r.ID] {
			continue
		}
		rows++
		if got := Find(text.Parse(r.Text)); len(got) > 0 {
			t.Errorf("%s: %q holds no quantity, got %q", r.ID, r.Text, got[0].In(r.Text))
		}
	}
	t.Logf("shared negatives: %d rows", rows)
}

// sharedRows reads a file of the shared data, or skips the test.
func sharedRows(t *testing.T, name string) []sharedRow {
	t.Helper()
	var rows []sharedRow
	eachLine(t, filepath.Join(shared, name), func(line string) {
		var r sharedRow
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		rows = append(rows, r)
	})
	if len(rows) == 0 {
		t.Fatalf("%s holds no rows", name)
	}
	return rows
}

// exceptions reads testdata/exceptions.txt: an id and the reason on each line.
func exceptions(t *testing.T) map[string]bool {
	t.Helper()
	ids := map[string]bool{}
	eachLine(t, "testdata/exceptions.txt", func(line string) {
		id, reason, _ := strings.Cut(line, " ")
		if strings.HasPrefix(id, "#") {
			return
		}
		if strings.TrimSpace(reason) == "" {
			t.Errorf("exception %s has no reason", id)
		}
		ids[id] = true
	})
	return ids
}

// eachLine calls f with every line that isn't empty. A missing file skips the test.
func eachLine(t testing.TB, path string, f func(line string)) {
	t.Helper()
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("%s is not here; the shared data lies beside the repository", path)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if line := strings.TrimSpace(lines.Text()); line != "" {
			f(line)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}

// overlapping is the quantity that covers most of the span.
func overlapping(qs []Quantity, s text.Span) (best Quantity, ok bool) {
	most := 0
	for _, q := range qs {
		if n := min(q.End, s.End) - max(q.Start, s.Start); n > most {
			best, most, ok = q, n, true
		}
	}
	return best, ok
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*math.Max(1, math.Abs(b)) }
