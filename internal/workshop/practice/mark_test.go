package practice

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

// find is the span of a word in the item.
func find(it Item, word string) text.Span {
	i := strings.Index(it.Text, word)
	return text.Span{Start: i, End: i + len(word)}
}

func TestCheck(t *testing.T) {
	o := options(t)
	const model = "Book 20 meetings with clinics by the end of the quarter."
	late := Item{Kind: Vague, Text: "Book 20 meetings with clinics soon.", Criterion: lint.TimeBound, Rule: "vague-timing", Gone: "by the end of the quarter", Model: model}
	late.Words = []text.Span{find(late, "soon")}
	dateless := Item{Kind: NoDeadline, Text: "Book 20 meetings with clinics.", Criterion: lint.TimeBound, Rule: "no-deadline", Gone: "by the end of the quarter", Model: model}
	trying := Item{Kind: Vague, Text: "Try to book 20 meetings with clinics by the end of the quarter.", Criterion: lint.Specific, Rule: "weak-commitment", Model: model, Words: []text.Span{{Start: 0, End: 6}}}
	for _, x := range []struct {
		name                          string
		it                            Item
		a                             Answer
		words, naming, rewrite, total int
		why                           string // of the last line
	}{
		{"all right", late, Answer{[]text.Span{find(late, "soon")}, lint.TimeBound, model, 0}, 20, 20, 60, 100, "Mended: ready to sign."},
		{"in other words", late, Answer{[]text.Span{find(late, "soon")}, lint.TimeBound, "Set up 20 meetings with clinics by 30 June.", 0}, 20, 20, 60, 100, "Mended: ready to sign."},
		{"with two hints", late, Answer{[]text.Span{find(late, "soon")}, lint.TimeBound, model, 2}, 20, 20, 60, 90, "Mended"},
		{"hints past the last", late, Answer{[]text.Span{find(late, "soon")}, lint.TimeBound, model, 99}, 20, 20, 60, 85, "Mended"},
		{"nothing done", late, Answer{}, 0, 0, 0, 0, "Write it so that you could sign it"},
		{"everything tapped", late, Answer{Tapped: []text.Span{find(late, "Book"), find(late, "20"), find(late, "meetings"), find(late, "soon")}}, 0, 0, 0, 0, "Write it"},
		{"one fine word tapped", late, Answer{Tapped: []text.Span{find(late, "clinics"), find(late, "soon")}}, 10, 0, 0, 10, "Write it"},
		{"only the rewrite", late, Answer{Rewrite: model}, 0, 0, 60, 60, "Mended: ready to sign."},
		{"not rewritten", late, Answer{Named: lint.TimeBound, Rewrite: late.Text}, 0, 20, 0, 20, "The goal stands as it stood."},
		{"still soon", late, Answer{Rewrite: "Book 20 meetings with clinics very soon."}, 0, 0, 0, 0, "Your rewrite still leaves it open: By when?"},
		{"another goal", late, Answer{Rewrite: "Close $150K in ARR by the end of the quarter."}, 0, 0, 0, 0, "That is another goal"},
		{"mended, number lost", late, Answer{Rewrite: "Book meetings with clinics by the end of the quarter."}, 0, 0, 40, 40, "Mended, and something else was lost"},
		{"mended, new weak word", late, Answer{Rewrite: "Book 20 excellent meetings with clinics by the end of the quarter."}, 0, 0, 50, 50, "Mended. One more look: "},
		{"nothing to tap", dateless, Answer{nil, lint.TimeBound, model, 0}, 20, 20, 60, 100, "Mended"},
		{"tapped though nothing is weak", dateless, Answer{[]text.Span{find(dateless, "Book")}, lint.Measurable, "", 0}, 10, 0, 0, 10, "Write it"},
		{"a weak start mended", trying, Answer{trying.Words, lint.Specific, model, 0}, 20, 20, 60, 100, "Mended"},
		{"a weak start kept", trying, Answer{trying.Words, lint.Specific, "Try to book 30 meetings with clinics by the end of the quarter.", 0}, 20, 20, 0, 40, "Your rewrite still leaves it open"},
		{"spans from nowhere", late, Answer{Tapped: []text.Span{{Start: -5, End: 900}, {Start: 4, End: 4}}}, 20, 0, 0, 20, "Write it"},
	} {
		m := Check(x.it, x.a, o)
		if m.Words != x.words || m.Naming != x.naming || m.Rewrite != x.rewrite || m.Total != x.total {
			t.Errorf("%s: %d + %d + %d, total %d; want %d + %d + %d, %d", x.name, m.Words, m.Naming, m.Rewrite, m.Total, x.words, x.naming, x.rewrite, x.total)
		}
		if m.Mended != (x.rewrite > 0) || m.Passed() != m.Mended || m.Named != (x.naming > 0) {
			t.Errorf("%s: %+v", x.name, m)
		}
		if len(m.Why) != 3 || !strings.HasPrefix(m.Why[2], x.why) {
			t.Errorf("%s: %q, want %q last", x.name, m.Why, x.why)
		}
	}
}

// TestModelScoresFull: the item's own model with the key is worth 100, whatever the
// item.
func TestModelScoresFull(t *testing.T) {
	o := options(t)
	for _, it := range Generate(fromDecks(t), 200, 3, o) {
		m := Check(it, Answer{it.Words, it.Criterion, it.Model, 0}, o)
		if m.Total != 100 || len(m.Missed)+len(m.Fine) > 0 {
			t.Errorf("%d for the key of %+v: %q", m.Total, it, m.Why)
		}
		if m := Check(it, Answer{Rewrite: it.Text}, o); m.Mended || m.Rewrite != 0 {
			t.Errorf("the item itself passes: %+v", it)
		}
		hints := Hints(it)
		if len(hints) != 3 || strings.Contains(strings.Join(hints, ""), "“”") {
			t.Errorf("%q: %q", it.Text, hints)
		}
	}
}

func TestCheckAnything(t *testing.T) {
	o := options(t)
	items := Generate(fromDecks(t), 20, 3, o)
	rapid.Check(t, func(t *rapid.T) {
		it := rapid.SampledFrom(items).Draw(t, "item")
		a := Answer{Named: lint.Criterion(rapid.String().Draw(t, "named")), Rewrite: rapid.String().Draw(t, "rewrite"), Hints: rapid.Int().Draw(t, "hints")}
		for range rapid.IntRange(0, 4).Draw(t, "taps") {
			a.Tapped = append(a.Tapped, text.Span{Start: rapid.IntRange(-9, 300).Draw(t, "from"), End: rapid.IntRange(-9, 300).Draw(t, "to")})
		}
		m := Check(it, a, o)
		if m.Total < 0 || m.Total > 100 || len(m.Found)+len(m.Missed) != len(it.Words) {
			t.Fatalf("%+v", m)
		}
	})
}
