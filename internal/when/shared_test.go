package when

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/text"
)

// sharedData holds cases from other projects' public test suites. They are not
// in this repository.
const sharedData = "../../../shared/data"

type sharedDeadline struct {
	ID        string   `json:"id"`
	Text      string   `json:"text"`
	Reference string   `json:"reference"`
	Span      string   `json:"span"`
	Start     int      `json:"span_start"`
	End       string   `json:"end"`
	EndAlt    []string `json:"end_alt"`
	Family    string   `json:"family"`
}

type sharedNegative struct {
	ID    string `json:"id"`
	Text  string `json:"text"`
	Scope string `json:"scope"`
	Span  string `json:"span"`
	For   string `json:"for"`
}

// lines reads a JSONL file into values, and skips the test where it is absent.
func lines[T any](t testing.TB, path string) []T {
	t.Helper()
	f, err := os.Open(path)
	if os.IsNotExist(err) {
		t.Skipf("%s is not there: the shared cases are skipped", path)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []T
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		var v T
		if err := json.Unmarshal(sc.Bytes(), &v); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		out = append(out, v)
	}
	return out
}

// exceptions are the rows that contradict semantics.md, each with its reason.
func exceptions(t *testing.T) map[string]string {
	t.Helper()
	b, err := os.ReadFile("testdata/exceptions.txt")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, line := range strings.Split(string(b), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		id, reason, ok := strings.Cut(line, " ")
		if !ok || reason == "" {
			t.Errorf("exception %q has no reason", line)
		}
		out[id] = reason
	}
	return out
}

func TestSharedDeadlines(t *testing.T) {
	rows := lines[sharedDeadline](t, filepath.Join(sharedData, "deadlines.jsonl"))
	skip := exceptions(t)
	found, right, total, dated := 0, 0, 0, 0
	for _, row := range rows {
		if skip[row.ID] != "" {
			continue
		}
		total++
		today, err := ParseDate(row.Reference)
		if err != nil {
			t.Fatal(err)
		}
		span := text.Span{Start: row.Start, End: row.Start + len(row.Span)}
		d, ok := best(Find(text.Parse(row.Text), Options{Today: today}).Deadlines, span)
		if ok {
			found++
		} else {
			t.Logf("%s %s: not found: %q in %q", row.ID, row.Family, row.Span, row.Text)
		}
		if row.End == "" {
			continue
		}
		dated++
		if ok && accepts(row, d.To.String()) {
			right++
		} else if ok {
			t.Logf("%s %s: %q in %q on %s: due %s, want %s %v", row.ID, row.Family, row.Span, row.Text, row.Reference, d.To, row.End, row.EndAlt)
		}
	}
	t.Logf("found %d of %d (%.3f), end right %d of %d (%.3f), %d exceptions", found, total, ratio(found, total), right, dated, ratio(right, dated), len(skip))
	if ratio(found, total) < 0.97 {
		t.Errorf("found %.3f of the deadlines, want 0.97", ratio(found, total))
	}
	if ratio(right, dated) < 0.93 {
		t.Errorf("%.3f of the ends are right, want 0.93", ratio(right, dated))
	}
}

// best is the deadline that shares most with a span.
func best(ds []Deadline, s text.Span) (Deadline, bool) {
	var out Deadline
	most := 0
	for _, d := range ds {
		if n := min(d.End, s.End) - max(d.Start, s.Start); n > most {
			most, out = n, d
		}
	}
	return out, most > 0
}

func accepts(row sharedDeadline, to string) bool {
	if to == row.End {
		return true
	}
	for _, a := range row.EndAlt {
		if to == a {
			return true
		}
	}
	return false
}

func ratio(n, of int) float64 {
	if of == 0 {
		return 1
	}
	return float64(n) / float64(of)
}

func TestSharedNegatives(t *testing.T) {
	rows := lines[sharedNegative](t, filepath.Join(sharedData, "negatives.jsonl"))
	skip := exceptions(t)
	o := Options{Today: Date{2026, 1, 15}}
	total, wrong := 0, 0
	for _, row := range rows {
		if row.For != "date" || skip[row.ID] != "" {
			continue
		}
		total++
		at := strings.Index(row.Text, row.Span)
		for _, d := range Find(text.Parse(row.Text), o).Deadlines {
			if d.Past || d.Impossible {
				continue
			}
			if row.Scope == "span" && !d.Overlaps(text.Span{Start: at, End: at + len(row.Span)}) {
				continue
			}
			wrong++
			t.Logf("%s: %q in %q is no deadline", row.ID, d.In(row.Text), row.Text)
			break
		}
	}
	t.Logf("%d of %d negatives read as a deadline (%.3f)", wrong, total, ratio(wrong, total))
	if ratio(wrong, total) > 0.02 {
		t.Errorf("%.3f of the negatives are read as a deadline, want at most 0.02", ratio(wrong, total))
	}
}
