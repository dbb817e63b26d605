package handout

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/web"
)

func shipped(t testing.TB, name string) string {
	t.Helper()
	raw, err := web.Files.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// TestPlans: the plans of 20, 45 and 90 minutes take just that long.
func TestPlans(t *testing.T) {
	plans := ParsePlans(shipped(t, PlansFile))
	var lengths []int
	for _, p := range plans {
		lengths = append(lengths, p.Minutes)
		if p.total() != p.Minutes {
			t.Errorf("%q takes %d of %d minutes", p.Title, p.total(), p.Minutes)
		}
		if p.Title == "" || p.For == "" || p.Needs == "" || len(p.Steps) < 5 {
			t.Errorf("%+v lacks something", p)
		}
		from := 0
		for _, s := range p.Steps {
			if s.From != from || s.Name == "" || s.Text == "" {
				t.Errorf("%q: %+v, want it at %d", p.Title, s, from)
			}
			from += s.Minutes
		}
	}
	if diff := cmp.Diff([]int{20, 45, 90}, lengths); diff != "" {
		t.Error(diff)
	}
	last := plans[2].Page()
	rows := last.Blocks[len(last.Blocks)-1].Rows
	if got := rows[len(rows)-1][0]; got != "1:24" {
		t.Errorf("the last step of 90 minutes starts at %s", got)
	}
}

// TestGuideHolds: each weak example lacks just its letter's criterion, and each
// better one meets it and can be signed, whatever the day.
func TestGuideHolds(t *testing.T) {
	g := ParseGuide(shipped(t, GuideFile))
	var names []lint.Criterion
	for i, l := range g.Letters {
		names = append(names, l.Criterion)
		if l.Ask == "" || l.Why == "" || l.Watch == "" {
			t.Errorf("%s lacks a line", l.Criterion)
		}
		for _, day := range []string{"2026-10-01", "2026-12-31", "2028-02-29", "2031-11-22"} {
			today, err := when.ParseDate(day)
			if err != nil {
				t.Fatal(err)
			}
			o := review.Options{Time: when.Options{Today: today}, NoRewrites: true}
			weak, better := review.Review(l.Weak, o), review.Review(l.Better, o)
			if weak.Criteria[i].Verdict == review.Met || weak.Ready {
				t.Errorf("%s on %s: %s in %q", l.Criterion, day, weak.Criteria[i].Verdict, l.Weak)
			}
			if better.Criteria[i].Verdict != review.Met || !better.Ready {
				t.Errorf("%s on %s: %s, %v in %q", l.Criterion, day, better.Criteria[i].Verdict, workshop.Faults(better), l.Better)
			}
		}
	}
	want := lint.Criteria()
	if diff := cmp.Diff(want[:], names); diff != "" {
		t.Error(diff)
	}
	if len(g.Checks) < 5 {
		t.Errorf("%d checks", len(g.Checks))
	}
}

func TestNoYear(t *testing.T) {
	for _, name := range []string{GuideFile, PlansFile} {
		for _, w := range strings.FieldsFunc(shipped(t, name), func(r rune) bool { return r < '0' || r > '9' }) {
			if len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20")) {
				t.Errorf("%s names the year %s", name, w)
			}
		}
	}
}

var nasty = workshop.Deck{Title: "A & <b>", About: "1. First", Rounds: []workshop.Round{
	{Goal: "Sell <script>alert(1)</script> & *more*\n- [x] soon | # now", Weakness: "a_b", Expect: []string{"no-metric", "no-metric"}, Ask: "`Why`?", Listen: "\"quotes\"", Rewrite: "![x](javascript:y)"},
}}

func TestWorksheet(t *testing.T) {
	p := Worksheet(nasty, []string{"It has a date."})
	kinds := map[BlockKind]int{}
	for _, b := range p.Blocks {
		kinds[b.Kind]++
	}
	if kinds[Goal] != 1 || kinds[Room] != 6 || kinds[Checklist] != 1 {
		t.Errorf("%v", kinds)
	}
	for _, b := range p.Blocks {
		if strings.Contains(b.Text, "javascript") || strings.Contains(b.Text, "Why") && b.Kind != Room {
			t.Errorf("the worksheet gives the answer away: %q", b.Text)
		}
	}
}

func TestAnswers(t *testing.T) {
	want := []Block{
		{Kind: Para, Text: "1. First"},
		{Kind: Heading, Text: "Goal 1: a_b"},
		{Kind: Goal, Text: nasty.Rounds[0].Goal},
		{Kind: List, Items: []string{finding("no-metric"), "Ask the room: `Why`?", "Listen for: \"quotes\""}},
		{Kind: Para, Text: "One way to put it:"},
		{Kind: Goal, Text: nasty.Rounds[0].Rewrite},
	}
	if diff := cmp.Diff(want, Answers(nasty).Blocks); diff != "" {
		t.Error(diff)
	}
	if f := finding("no-metric"); !strings.HasPrefix(f, "no-metric (") || finding("gone-rule") != "gone-rule" {
		t.Errorf("%q", f)
	}
	bare := Answers(workshop.Deck{Rounds: []workshop.Round{{Goal: "Sell more"}}})
	if diff := cmp.Diff(Page{Title: "Deck: answers", Blocks: []Block{{Kind: Heading, Text: "Goal 1"}, {Kind: Goal, Text: "Sell more"}}}, bare); diff != "" {
		t.Error(diff)
	}
}

func TestPrint(t *testing.T) {
	p := Page{Title: "T & t", Blocks: []Block{
		{Kind: Goal, Text: "a <b>\n- *c*"}, {Kind: Room, Text: "S", Lines: 2}, {Kind: Checklist, Items: []string{"x|y\nz"}},
		{Kind: Table, Rows: [][]string{{"a", "b"}, {"1|2", "[3]"}}}, {Kind: Para, Text: "1. no list"},
	}}
	line := strings.Repeat("\\_", 40)
	md := "# T \\& t\n\n> a \\<b\\>  \n> \\- \\*c\\*\n\nS\n\n" + line + "\n\n" + line + "\n\n- [ ] x\\|y z\n\n| a | b |\n|---|---|\n| 1\\|2 | \\[3\\] |\n\n1\\. no list\n"
	if diff := cmp.Diff(md, Markdown(p)); diff != "" {
		t.Error(diff)
	}
	html := "<h1>T &amp; t</h1>\n<blockquote class=\"goal\">a &lt;b&gt;<br>- *c*</blockquote>\n<p class=\"label\">S</p>\n<p class=\"line\"></p>\n<p class=\"line\"></p>\n" +
		"<ul class=\"checklist\">\n<li>x|y<br>z</li>\n</ul>\n<table>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n<tr>\n<td>1|2</td>\n<td>[3]</td>\n</tr>\n</table>\n<p>1. no list</p>\n"
	if diff := cmp.Diff(html, HTML(p)); diff != "" {
		t.Error(diff)
	}
}

func TestGuidePage(t *testing.T) {
	g := ParseGuide(shipped(t, GuideFile))
	own := g.Page([]Example{{"Sell more", "Sell 12 licences by the end of the quarter"}})
	if len(own.Blocks) != len(g.Page(nil).Blocks)+2 {
		t.Error("the team's own examples have no place")
	}
	if s := Markdown(own); !strings.Contains(s, "| Sell more | Sell 12 licences") || !strings.Contains(s, "| Time-bound |") {
		t.Errorf("%s", s)
	}
}

// FuzzPrint: no text of a deck becomes markup.
func FuzzPrint(f *testing.F) {
	f.Add("<img src=x onerror=y>", "a | b\n> c")
	f.Add("1) `x` ![y](z) &amp;", "\x00\xff")
	f.Fuzz(func(t *testing.T, a, b string) {
		if !utf8.ValidString(a) || !utf8.ValidString(b) {
			return // Check keeps such decks out
		}
		if a = "x" + a; strings.TrimSpace(b) == "" {
			b = "x"
		}
		d := workshop.Deck{Title: b, Rounds: []workshop.Round{{Goal: a, Ask: b, Rewrite: a, Expect: []string{b}}}}
		plain := workshop.Deck{Title: "x", Rounds: []workshop.Round{{Goal: strings.Repeat("x\n", strings.Count(a, "\n")) + "x", Ask: "x", Rewrite: "x", Expect: []string{"x"}}}}
		sheet := func(d workshop.Deck) Page { return Worksheet(d, []string{"x"}) }
		for _, print := range []func(workshop.Deck) Page{sheet, Answers} {
			got, want := HTML(print(d)), HTML(print(plain))
			count := func(s string) int { return strings.Count(s, "<") - strings.Count(s, "<br>") }
			if count(got) != count(want) {
				t.Fatalf("%q, %q: %d tags, want %d", a, b, count(got), count(want))
			}
			md := Markdown(print(d))
			for i := range md {
				if md[i] == '<' && (i == 0 || md[i-1] != '\\') {
					t.Fatalf("%q, %q: a bare < in %q", a, b, md)
				}
			}
		}
	})
}

func TestDocument(t *testing.T) {
	got := Document(Page{Title: "A <b> & more", Blocks: []Block{{Kind: Para, Text: "x < y"}}})
	for _, want := range []string{"<!doctype html>", "<title>A &lt;b&gt; &amp; more</title>", "<p>x &lt; y</p>", "</html>"} {
		if !strings.Contains(got, want) {
			t.Errorf("not there: %s", want)
		}
	}
}
