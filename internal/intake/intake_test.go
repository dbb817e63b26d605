package intake

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// read lists what comes out as "line text" and "!line reason", in order.
func read(src string, f Format, o Options) []string {
	o.Source = "in"
	out := []string{}
	for g, err := range Read(strings.NewReader(src), f, o) {
		var s *Skipped
		switch {
		case errors.As(err, &s):
			out = append(out, fmt.Sprintf("!%d %s", s.Line, s.Reason))
		case err != nil:
			out = append(out, "!! "+err.Error())
		default:
			out = append(out, fmt.Sprintf("%d %s", g.Line, g.Text))
		}
	}
	return out
}

func TestLines(t *testing.T) {
	long := strings.Repeat("x", Limit+1)
	tests := []struct {
		name, src string
		want      []string
	}{
		{"empty", "", []string{}},
		{"blank lines", "\n \t\n\n", []string{}},
		{"one a line", "Sell more\n\n  Call Ann  \n", []string{"1 Sell more", "3 Call Ann"}},
		{"no break at the end", "Sell more", []string{"1 Sell more"}},
		{"CRLF", "a b\r\n\r\nc d\r\n", []string{"1 a b", "3 c d"}},
		{"BOM", "\xef\xbb\xbfSell more\n", []string{"1 Sell more"}},
		{"UTF-16 LE", "\xff\xfeH\x00i\x00\n\x00\x3d\xd8\x00\xde", []string{"1 Hi", "2 😀"}},
		{"UTF-16 BE with a lone surrogate and half a unit", "\xfe\xff\xd8\x00\x00a\x00", []string{"1 \ufffda\ufffd"}},
		{"bad bytes", "a\xff\xfe b\x00\n", []string{"1 a\ufffd\ufffd b\x00"}},
		{"too long", "one\n" + long + "\ntwo\n", []string{"1 one", "!2 " + tooLong, "3 two"}},
		{"too long at the end", "one\n" + long, []string{"1 one", "!2 " + tooLong}},
		{"just short enough", long[:Limit-1] + "\ntwo", []string{"1 " + long[:Limit-1], "2 two"}},
		{"card", "S: Call\nM: 20\nA: can\nR: why\nT: May\nS: next\nM: 3\nplain\n",
			[]string{"1 S: Call\nM: 20\nA: can\nR: why\nT: May", "6 S: next\nM: 3", "8 plain"}},
		{"card with blank lines and marks", "- **Specific:** Call\n\n* [M] = 20\n3) Timely - May",
			[]string{"1 - **Specific:** Call\n* [M] = 20\n3) Timely - May"}},
		{"Realistic and Attainable are two lines of one card", "Attainable: yes\nRealistic: yes\n", []string{"1 Attainable: yes\nRealistic: yes"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, read(tt.src, Lines, Options{})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestCSV(t *testing.T) {
	tests := []struct {
		name, src, column string
		want              []string
	}{
		{"empty", "", "", []string{}},
		{"heading goal", "id,Goal\n1,Sell more\n2,\"Call, then close\"\n", "", []string{"2 Sell more", "3 Call, then close"}},
		{"no heading takes the first column", "Sell more,x\nCall,y\n", "", []string{"1 Sell more", "2 Call"}},
		{"chosen heading", "text,Plan\na,b\n", "plan", []string{"2 b"}},
		{"chosen number", "a,b\nc,d\n", "2", []string{"1 b", "2 d"}},
		{"missing column", "a,b\nc,d\n", "Goal", []string{`!0 no column "Goal": choose one of a, b with --column, or its number`}},
		{"semicolons and BOM", "\xef\xbb\xbfname;goal\r\nAnn;\"Close 3, win\"\r\n", "", []string{"2 Close 3, win"}},
		{"tabs", "goal\twho\nSell\tAnn\n", "", []string{"2 Sell"}},
		{"a semicolon in a goal is no separator", "Call; then close\n", "", []string{"1 Call; then close"}},
		{"quotes over lines", "goal\n\"S: a\nM: \"\"b\"\"\"\nnext\n", "", []string{"2 S: a\nM: \"b\"", "4 next"}},
		{"inches", "goal\nSell 5\" pipes\n", "", []string{"2 Sell 5\" pipes"}},
		{"short row", "id,goal\n1,a\n2\n3,c\n", "", []string{"2 a", "!3 has 1 columns, and the goals are in column 2; skipped, fill the row up", "4 c"}},
		{"empty cells", "goal,x\n,1\n  ,2\na,3\n", "", []string{"4 a"}},
		{"unclosed quote", "goal\n\"Sell more\nCall Ann\nfine\n", "",
			[]string{"!2 a quote opens here and never closes; skipped, close it or double it", "3 Call Ann", "4 fine"}},
		{"too long", "goal\n" + strings.Repeat("x", Limit+1) + "\nb\n", "", []string{"!2 " + tooLong, "3 b"}},
		{"bad bytes", "goal\na\xffb\n", "", []string{"2 a\ufffdb"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, read(tt.src, CSV, Options{Column: tt.column})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestJSONL(t *testing.T) {
	src := strings.Join([]string{
		`{"text":"Sell more","id":"a","role":"sdr","today":"2026-02-28","fiscal_start":2,"other":[1]}`,
		``,
		`{"text":"  kept as it is ","id":7,"role":"auto"}`,
		`{"text":""}`,
		`{"id":"x"}`, `nonsense`, `[1]`, `{"text":5}`, `{"text":"x"} y`,
		`{"text":"x","role":"boss"}`, `{"text":"x","today":"2026-13-01"}`, `{"text":"x","fiscal_start":13}`, `{"text":"x","fiscal_start":"May"}`, `{"text":"x","id":{}}`,
		`{"text":"lone \ud800 half"}`,
	}, "\r\n")
	want := []string{
		"1 Sell more", "3   kept as it is ", "4 ",
		`!5 no "text": write it as {"text":"…"}; skipped`,
		`!6 not a JSON object (invalid character 'o' in literal null (expecting 'u')): write it as {"text":"…"}; skipped`,
		`!7 this is no JSON object but a array: write it as {"text":"…"}; skipped`,
		`!8 "text" can't be a number: write it as a string; skipped`,
		`!9 not a JSON object (invalid character 'y' after top-level value): write it as {"text":"…"}; skipped`,
		`!10 unknown role "boss": use auto, sdr, ae or team; skipped`,
		`!11 bad date "2026-13-01": write it as YYYY-MM-DD; skipped`,
		`!12 bad fiscal start 13: use a month from 1 to 12; skipped`,
		`!13 "fiscal_start" can't be a string: write it as a number from 1 to 12; skipped`,
		`!14 "id" must be a string or a number; skipped`,
		"15 lone \ufffd half",
	}
	if diff := cmp.Diff(want, read(src, JSONL, Options{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for g, err := range Read(strings.NewReader(src), JSONL, Options{Source: "g.jsonl"}) {
		if err != nil || g.ID != "a" || g.Role != "sdr" || !g.HasRole || g.Today.String() != "2026-02-28" || g.FiscalStart != 2 || g.Source != "g.jsonl" {
			t.Errorf("first goal = %+v, %v", g, err)
		}
		break
	}
}

func TestFormatOf(t *testing.T) {
	for name, want := range map[string]Format{"a.csv": CSV, "b/A.CSV": CSV, "x.jsonl": JSONL, "x.ndjson": JSONL, "README.md": Markdown, "-": Lines, "goals.txt": Lines, "csv": Lines} {
		if got := FormatOf(name); got != want {
			t.Errorf("FormatOf(%q) = %q, want %q", name, got, want)
		}
	}
}

// TestBrokenReader checks that what was read before comes, and then the reason.
func TestBrokenReader(t *testing.T) {
	for _, f := range Formats() {
		r := io.MultiReader(strings.NewReader("{\"text\":\"a\"}\n\nb"), brokenReader{})
		var goals int
		var last error
		for _, err := range Read(r, f, Options{Source: "in"}) {
			if last = err; err == nil {
				goals++
			}
		}
		if goals != 1 || last == nil || !strings.Contains(last.Error(), "in: can't be read past line") || !errors.Is(last, errBroken) {
			t.Errorf("%s: %d goals, then %v", f, goals, last)
		}
	}
}

var errBroken = errors.New("disk on fire")

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, errBroken }

// endless yields the same bytes over and over, up to a number of them.
type endless struct {
	line string
	left int
	at   int
}

func (e *endless) Read(p []byte) (int, error) {
	if e.left <= 0 {
		return 0, io.EOF
	}
	n := copy(p, e.line[e.at:])
	e.at, e.left = (e.at+n)%len(e.line), e.left-n
	return n, nil
}

// TestMemory reads 16 MB in every format, well formed and hostile, and holds
// what lives at any time to a few lines' worth.
func TestMemory(t *testing.T) {
	lines := map[string]string{
		"good":     "{\"text\":\"Increase sales " + strings.Repeat("very ", 16) + "soon\"}\n",
		"no break": strings.Repeat("endless ", 1000),
		"quotes":   "\"abc" + strings.Repeat(" def", 24) + "\n",
		"item":     strings.Repeat("more of the same item ", 5) + "\n",
	}
	for _, f := range Formats() {
		for name, line := range lines {
			var before, now runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			seen, peak := 0, uint64(0)
			for range Read(&endless{line: line, left: 16 << 20}, f, Options{}) {
				if seen++; seen%100_000 == 0 {
					runtime.GC()
					runtime.ReadMemStats(&now)
					peak = max(peak, now.HeapAlloc)
				}
			}
			runtime.GC()
			runtime.ReadMemStats(&now)
			peak = max(peak, now.HeapAlloc)
			// The item format may hold a limit's worth of lines with their places.
			if grown := int64(peak) - int64(before.HeapAlloc); grown > 12<<20 {
				t.Errorf("%s, %s: %d MB live at the peak", f, name, grown>>20)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, src := range []string{
		"", "S: a\nM: b\n", "\xff\xfea\x00\n", "goal;x\n\"a\n\";b", "{\"text\":\"a\"}\n{", "- [x] a [b](c)\n| a | b |\n|-|-|\n| c d | \\| |\n```\n", "---\na: b\n---\n<!--\nx -->\n# h\nt\n===",
	} {
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src string) {
		for _, format := range Formats() {
			last := 0
			for g, err := range Read(strings.NewReader(src), format, Options{Source: "f"}) {
				if err != nil {
					if strings.ContainsAny(err.Error(), "\n\r") {
						t.Errorf("%s: message of several lines: %q", format, err)
					}
					continue
				}
				if !utf8.ValidString(g.Text) || len(g.Text) > Limit*3 {
					t.Errorf("%s: text %q", format, g.Text)
				}
				if g.Line < last {
					t.Errorf("%s: line %d behind line %d", format, g.Line, last)
				}
				last = g.Line
				for i := range min(len(g.Text), 100) + 2 {
					if line, column, _ := g.At(i - 1); line < g.Line || column < 1 {
						t.Errorf("%s: At(%d) = %d:%d", format, i-1, line, column)
					}
				}
			}
		}
	})
}
