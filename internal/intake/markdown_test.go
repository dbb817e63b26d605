package intake

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMarkdown(t *testing.T) {
	tests := []struct {
		name, src string
		want      []string
	}{
		{"items", "# Q3\n\n- Sell more\n* [x] Call Ann\n  and Bob\n1. Close 3\n   - nested one\n12) last", []string{"3 Sell more", "4 Call Ann and Bob", "6 Close 3", "7 nested one", "8 last"}},
		{"paragraphs", "Sell more\nthis year.\n\nCall Ann.\n", []string{"1 Sell more this year.", "4 Call Ann."}},
		{"headings", "Title\n=====\n\nSub title\n---\ngoal one\n\n## h ##\n#1 rank in G2\n***\n", []string{"6 goal one", "9 #1 rank in G2"}},
		{"fences and comments", "a b\n```go\nnot this\n~~~\n```\nc d\n<!-- no\nnor this -->\n<!-- one --> \ne f\n", []string{"1 a b", "6 c d", "10 e f"}},
		{"front matter", "---\ntitle: x\ntags:\n- y\n---\nSell more\n", []string{"6 Sell more"}},
		{"a rule first", "---\nSell more\n", []string{"2 Sell more"}},
		{"quote", "> Sell more\n> soon\n", []string{"1 Sell more soon"}},
		{"table with a goal column", "| Owner | Goal |\n|---|:--:|\n| Ann B | Sell more |\n| Bob C | |\n| D E | Close \\| win |\n\nafter", []string{"3 Sell more", "5 Close \\| win", "7 after"}},
		{"table without bars at the edges", "Name | What\n--- | ---\nAnn | Sell more now\n", []string{"3 Sell more now"}},
		{"table without a known heading", "| Name | What |\n| --- | --- |\n| Ann | Sell more now |\n", []string{"3 Sell more now"}},
		{"table without dashes", "| Sell more | x |\n| Call Ann | y |\n", []string{"1 Sell more", "2 Call Ann"}},
		{"card as items", "- **S:** Call\n- **M:** 20\n\n- **T:** May\n- other\n", []string{"1 **S:** Call\n**M:** 20\n**T:** May", "5 other"}},
		{"card as lines", "S: Call\nM: 20\nT: May\n\nplain text\n", []string{"1 S: Call\nM: 20\nT: May", "5 plain text"}},
		{"card as table", "| | Goal |\n|-|-|\n| x | y z |\n\n| Letter | |\n|--|--|\n| **S** | Call |\n| **M** | 20 |\n", []string{"3 y z", "7 **S**: Call\n**M**: 20"}},
		{"two cards parted by a heading", "S: a\n# next\nM: b\n", []string{"1 S: a", "3 M: b"}},
		{"links", "- Book 20 [demos](https://x.example/a) via ![x](y) [by when?]\n- [only](z)\n- [](z)\n- [a](b", []string{"1 Book 20 demos via x [by when?]", "2 only", "4 [a](b"}},
		{"CRLF", "- a b\r\n  c\r\n\r\n- d\r\n", []string{"1 a b c", "4 d"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, read(tt.src, Markdown, Options{})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestAt looks each word up in the file by the place that At gives.
func TestAt(t *testing.T) {
	src := "\tÄrger X one\n- two [three](u) four\n  five ü six\n\nS: seven\n  M: eight\n| nine a | ten b |\n"
	rows := strings.Split(src, "\n")
	for _, f := range []Format{Lines, Markdown} {
		words := 0
		for g, err := range Read(strings.NewReader(src), f, Options{}) {
			if err != nil {
				t.Fatal(err)
			}
			for _, w := range strings.Fields("one two three four five six seven eight nine ten") {
				i := strings.Index(g.Text, w)
				if i < 0 {
					continue
				}
				words++
				line, column, exact := g.At(i)
				if got := string([]rune(rows[line-1])[column-1:]); !exact || !strings.HasPrefix(got, w) {
					t.Errorf("%s: %q is at %d:%d, where the file says %q", f, w, line, column, got)
				}
			}
		}
		if want := map[Format]int{Lines: 10, Markdown: 9}[f]; words != want {
			t.Errorf("%s: found %d words, want %d", f, words, want)
		}
	}
}

func TestAtWithoutPlaces(t *testing.T) {
	g := Goal{Text: "äb", Line: 4}
	for offset, want := range map[int]string{0: "4:1", 2: "4:2", 3: "4:3", 99: "4:3", -1: "4:1"} {
		if line, column, exact := g.At(offset); exact || fmt.Sprintf("%d:%d", line, column) != want {
			t.Errorf("At(%d) = %d:%d %v, want %s", offset, line, column, exact, want)
		}
	}
}

func TestCardLine(t *testing.T) {
	yes := map[string]byte{
		"S: a": 'S', "m : a": 'M', "- **A:** x": 'A', "**Relevant** - x": 'R', "[T] = x": 'T', "Realistic: x": 'R', "Atainable: x": 'A',
		"Time-bound: x": 'T', "Time bound – x": 'T', "Measureable: 20": 'M', "(S)pecific: x": 'S', "1. Specific: x": 'S', "S=x": 'S', "_Achievable_: x": 'A',
	}
	for line, want := range yes {
		if got, ok := CardLine(line); !ok || got != want {
			t.Errorf("CardLine(%q) = %c, %v, want %c", line, got, ok, want)
		}
	}
	for _, line := range []string{"", "Sell more", "Q3: sell", "T-Mobile: close", "a - b", "Close at 10:30", "Team: win", "Goal: x", "Reps: x", "S", "-", "Ratio: 3", ": x"} {
		if got, ok := CardLine(line); ok {
			t.Errorf("CardLine(%q) = %c, want none", line, got)
		}
	}
}
