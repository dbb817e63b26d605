package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/goalsmith/goalsmith/internal/review"
)

// write puts a file into a folder of the test's own.
func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

const (
	goodGoal = "Book 20 qualified meetings with enterprise prospects by the end of Q2, tracked in the CRM, to feed the team pipeline target"
	badGoal  = "Increase sales soon"
)

func TestCheckExit(t *testing.T) {
	good, bad := write(t, "good.txt", goodGoal+"\n"), write(t, "bad.txt", badGoal+"\n")
	broken := write(t, "broken.jsonl", `{"text":"`+goodGoal+`"}`+"\nnonsense\n")
	tests := []struct {
		name string
		args []string
		code int
		errs string // the only line on standard error, as far as it goes
	}{
		{"nothing wrong", []string{good}, 0, ""},
		{"an error finding", []string{good, bad}, 1, ""},
		{"no goal", []string{write(t, "empty.txt", "\n\n")}, 0, ""},
		{"a line that can't be read", []string{broken}, 2, "goalsmith: " + broken + ":2: not a JSON object"},
		{"a line that can't be read outweighs an error finding", []string{bad, broken}, 2, "goalsmith: " + broken + ":2: "},
		{"no such file", []string{good + "x"}, 2, "goalsmith: " + good + "x: no such file; check the name\n"},
		{"a folder", []string{filepath.Dir(good)}, 2, "goalsmith: " + filepath.Dir(good) + ": is a folder; name the files in it\n"},
		{"bad date", []string{"--today", "2026-13-01", good}, 2, "goalsmith: bad date \"2026-13-01\": write it as YYYY-MM-DD\n"},
		{"bad role", []string{"--role", "boss", good}, 2, "goalsmith: unknown role \"boss\": use auto, sdr, ae or team\n"},
		{"bad month", []string{"--fiscal-start", "13", good}, 2, "goalsmith: bad fiscal start 13: use a month from 1 to 12\n"},
		{"no month", []string{"--fiscal-start", "May", good}, 2, "goalsmith: --fiscal-start: "},
		{"bad format", []string{"--format", "xml", good}, 2, "goalsmith: unknown format \"xml\": use text, jsonl, json, markdown or sarif\n"},
		{"bad input", []string{"--input", "xml", good}, 2, "goalsmith: unknown input \"xml\": use lines, csv, jsonl or markdown\n"},
		{"bad flag", []string{"--nonsense", good}, 2, "goalsmith: unknown flag --nonsense"},
		{"missing column", []string{"--input", "csv", "--column", "Goal", good}, 2, "goalsmith: " + good + ": no column \"Goal\""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			code, _, errs := command("", append([]string{"check", "--no-tagger", "--today", "2026-01-15"}, tt.args...)...)
			if code != tt.code || !strings.HasPrefix(errs, tt.errs) || tt.errs == "" && errs != "" {
				t.Errorf("exit code %d with %q, want %d with %q", code, errs, tt.code, tt.errs)
			}
			if strings.Count(errs, "\n") > 1 {
				t.Errorf("several lines: %q", errs)
			}
		})
	}
}

// TestCheckGoesOn checks that what can be read is still reviewed.
func TestCheckGoesOn(t *testing.T) {
	code, out, errs := command(badGoal+"\n"+strings.Repeat("x", 2<<20)+"\n"+badGoal, "check", "--no-tagger", "--format", "jsonl", "no-such-file", "-")
	if lines := strings.Count(out, "\n"); code != 2 || lines != 2 {
		t.Errorf("exit code %d, %d reports: %s", code, lines, errs)
	}
	if want := "goalsmith: no-such-file: no such file; check the name\ngoalsmith: stdin:2: longer than 1 MiB, skipped; put one goal on a line\n"; errs != want {
		t.Errorf("said %q, want %q", errs, want)
	}
}

// TestCheckOptions checks that flags and a line's own keys reach the review.
func TestCheckOptions(t *testing.T) {
	in := `{"text":"Close 5 deals by the end of Q1","id":"x"}` + "\n" +
		`{"text":"Close 5 deals by the end of Q1","today":"2030-01-01","fiscal_start":7,"role":"team"}` + "\n" +
		`{"text":"Close 5 deals by the end of Q1","role":"auto"}` + "\n"
	_, out, errs := command(in, "check", "--no-tagger", "--input", "jsonl", "--format", "json", "--today", "2026-01-15", "--role", "sdr", "--fiscal-start", "2")
	var got []review.Object
	if err := json.Unmarshal([]byte(out), &got); err != nil || len(got) != 3 {
		t.Fatalf("%v, %d goals; %s", err, len(got), errs)
	}
	for i, want := range []string{"x - 1 sdr 2026-04-30", " - 2 team 2030-09-30", " - 3 ae 2026-04-30"} {
		o := got[i]
		due := ""
		if len(o.Facts.Deadlines) > 0 {
			due = o.Facts.Deadlines[0].To
		}
		if s := fmt.Sprint(o.Goal.ID, " ", o.Goal.Source, " ", o.Goal.Line, " ", o.Goal.Role, " ", due); s != want {
			t.Errorf("goal %d: %q, want %q", i, s, want)
		}
	}
}

// TestCheckOrder sends goals of very different length through all workers.
func TestCheckOrder(t *testing.T) {
	var in strings.Builder
	const n = 700
	for i := range n {
		fmt.Fprintf(&in, "Call %d people%s\n", i, strings.Repeat(" and more", i%40))
	}
	_, out, _ := command(in.String(), "check", "--no-tagger", "--format", "json")
	var got []review.Object
	if err := json.Unmarshal([]byte(out), &got); err != nil || len(got) != n {
		t.Fatalf("%v, %d goals", err, len(got))
	}
	for i, o := range got {
		if o.Goal.Line != i+1 || !strings.HasPrefix(o.Goal.Text, fmt.Sprintf("Call %d ", i)) {
			t.Fatalf("place %d holds line %d: %s", i, o.Goal.Line, o.Goal.Text)
		}
	}
}

func TestCheckJSONOfNothing(t *testing.T) {
	var got []any
	if _, out, _ := command("", "check", "--format", "json"); json.Unmarshal([]byte(out), &got) != nil || got == nil || len(got) > 0 {
		t.Errorf("no goals give %q", out)
	}
}

// TestCheckAnswersAtOnce holds the tool to a pipe that trickles: the report of a line comes before the next line does.
func TestCheckAnswersAtOnce(t *testing.T) {
	in, goals := io.Pipe()
	reports, out := io.Pipe()
	done := make(chan int, 1)
	go func() {
		done <- run([]string{"check", "--no-tagger", "--format", "jsonl"}, &streams{in: in, out: out, err: io.Discard})
		out.Close()
	}()
	read := json.NewDecoder(reports)
	for _, want := range []string{"Call Ann", "Call Bob"} {
		fmt.Fprintln(goals, want)
		got := make(chan string, 1)
		go func() {
			var o review.Object
			read.Decode(&o)
			got <- o.Goal.Text
		}()
		select {
		case text := <-got:
			if text != want {
				t.Fatalf("got %q, want %q", text, want)
			}
		case <-time.After(20 * time.Second):
			t.Fatalf("no report of %q while the pipe is open", want)
		}
	}
	goals.Close()
	if code := <-done; code != 1 {
		t.Errorf("exit code %d, want 1", code)
	}
}

// fullDisk takes some bytes and then no more.
type fullDisk struct{ left int }

func (f *fullDisk) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, errors.New("no space left")
	}
	return len(p), nil
}

func TestCheckFullDisk(t *testing.T) {
	for _, left := range []int{0, 100_000} {
		var errs bytes.Buffer
		code := run([]string{"check", "--no-tagger", "--format", "jsonl"}, &streams{in: strings.NewReader(strings.Repeat(badGoal+"\n", 2000)), out: &fullDisk{left}, err: &errs})
		if code != 2 || errs.String() != "goalsmith: can't write the output (no space left); nothing more was checked\n" {
			t.Errorf("%d bytes left: exit code %d, %q", left, code, errs.String())
		}
	}
}

// endless yields a line over and over.
type endless struct {
	line     string
	at, left int
}

func (e *endless) Read(p []byte) (int, error) {
	if e.left <= 0 {
		return 0, io.EOF
	}
	n := copy(p, e.line[e.at:])
	e.at, e.left = (e.at+n)%len(e.line), e.left-n
	return n, nil
}

// heapPeak remembers the largest heap seen while output was written.
type heapPeak struct {
	writes int
	peak   uint64
}

func (h *heapPeak) Write(p []byte) (int, error) {
	if h.writes++; h.writes%40 == 0 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		h.peak = max(h.peak, m.HeapAlloc)
	}
	return len(p), nil
}

// TestCheckMemory checks that what lives does not grow with the file: 8,000 goals write some 12 MB of JSON.
func TestCheckMemory(t *testing.T) {
	var before runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	line := badGoal + "\n"
	for _, format := range []string{"json", "sarif"} {
		if !has(format) {
			continue
		}
		out := &heapPeak{}
		run([]string{"check", "--no-tagger", "--format", format}, &streams{in: &endless{line: line, left: 8_000 * len(line)}, out: out, err: io.Discard})
		if out.writes < 80 {
			t.Fatalf("%s: %d writes, the output was held back", format, out.writes)
		}
		if grown := int64(out.peak) - int64(before.HeapAlloc); grown > 8<<20 {
			t.Errorf("%s: %d MB live at the peak", format, grown>>20)
		}
	}
}

// has reports whether the binary was built with a format.
func has(name string) bool {
	_, err := newFormat(name, false)
	return err == nil
}
