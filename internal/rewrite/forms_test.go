package rewrite_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/evaluate"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/text"
)

// tuned are the corpus's goals that code may be tuned on.
func tuned(t *testing.T) []labelled {
	var out []labelled
	for _, s := range corpus(t) {
		if evaluate.Tune(s.id) {
			out = append(out, s)
		}
	}
	return out
}

// facts are what another form of a goal has to say as well: quantities,
// deadlines, tools, and the words of its reasons.
func facts(g *goal.Goal) []string {
	s := g.Doc.Text
	var out []string
	for _, q := range g.Quantities {
		if q.Use == quantity.Target || q.Use == quantity.Baseline || q.Use == quantity.Basis || q.Use == quantity.Parent {
			out = append(out, q.In(s))
		} else {
			out = append(out, q.Number.In(s))
		}
	}
	for _, d := range g.Time.Deadlines {
		words := d.In(s)
		if first, rest, ok := strings.Cut(words, " "); ok && strings.EqualFold(first, "by") {
			words = rest
		}
		out = append(out, words)
	}
	for _, c := range g.Clauses {
		for i := c.Body; i < c.Last && c.Sort == goal.Reason; i++ {
			if g.Doc.At(i).Kind == text.Word && g.Doc.Norm(i) != "'s" {
				out = append(out, g.Doc.At(i).Text)
			}
		}
	}
	for i := range g.Doc.Tokens {
		if e, next, ok := lexicon.Roles().Match(g.Doc, i); ok && e.Section == "tool" {
			out = append(out, g.Doc.Span(i, next).In(s))
		}
	}
	return out
}

// lost are the facts of a goal that another text doesn't say.
func lost(g *goal.Goal, other string) []string {
	said := fold(other)
	var out []string
	for _, f := range facts(g) {
		if !strings.Contains(said, strings.TrimRight(fold(f), " .")) {
			out = append(out, f)
		}
	}
	return out
}

// TestFormsKeepFacts: a sentence, its card, and the sentence of that card say the
// same quantities, dates, tools and reasons.
func TestFormsKeepFacts(t *testing.T) {
	for _, s := range tuned(t) {
		g := parse(s.sample)
		card := rewrite.AsCard(g)
		for _, f := range lost(g, card) {
			t.Errorf("%s: the card lost %q\n\t%q\n\t%q", s.id, f, s.text, card)
		}
		c := parse(sample{"", card})
		if c.Card == nil && g.Doc.HasWords() && s.text != "" {
			t.Errorf("%s: the card is read as none: %q", s.id, card)
			continue
		}
		back := rewrite.AsSentence(c)
		for _, f := range lost(g, back) {
			t.Errorf("%s: the sentence lost %q\n\t%q\n\t%q\n\t%q", s.id, f, s.text, card, back)
		}
	}
}

// TestLinesSayTheGoal: the lines of a sentence say each of its words, and
// nothing changes when a line is given as it is.
func TestLinesSayTheGoal(t *testing.T) {
	for _, s := range tuned(t) {
		g := parse(s.sample)
		said := fold(linesOf(g))
		for i, tok := range g.Doc.Tokens {
			if tok.Kind == text.Punct || tok.Kind == text.Bullet || text.Among(tok.Norm, "and &") || g.Card != nil && g.Card.Line(i) == nil {
				continue
			}
			if !strings.Contains(said, tok.Norm) {
				t.Errorf("%s: no line says %q of %q\n%s", s.id, tok.Text, s.text, linesOf(g))
			}
		}
		for _, l := range rewrite.Lines(g) {
			if got := rewrite.SetLine(g, l.Letter, l.Text); got != s.text {
				t.Errorf("%s: the %c line as it was makes %q", s.id, l.Letter, got)
			}
			for k, span := range l.Spans {
				if k > 0 && span == l.Spans[k-1] {
					t.Errorf("%s: the %c line says %q twice", s.id, l.Letter, span.In(s.text))
				}
			}
		}
	}
}

// TestSetLineKeepsTheRest: a new deadline is read as the goal's, the other lines'
// facts stay, and a new reason is a reason.
func TestSetLineKeepsTheRest(t *testing.T) {
	all, dated, reasoned := 0, 0, 0
	for _, s := range tuned(t) {
		g := parse(s.sample)
		if !g.Doc.HasWords() {
			continue
		}
		all++
		out := rewrite.SetLine(g, 'T', "by 17 November 2027")
		gone := map[string]bool{}
		for _, span := range rewrite.Lines(g)[4].Spans {
			for _, f := range text.Parse(span.In(s.text)).Tokens {
				gone[f.Norm] = true
			}
		}
		for _, f := range lost(g, out) {
			if !gone[text.Parse(f).Norm(0)] {
				t.Errorf("%s: a new date lost %q\n\t%q\n\t%q", s.id, f, s.text, out)
			}
		}
		if strings.Contains(linesOf(parse(sample{"", out})), "\nT: by 17 November 2027") {
			dated++
		} else {
			t.Logf("%s: T is not the new date\n\t%q\n\t%q", s.id, s.text, out)
		}
		if rewrite.Lines(g)[3].Text != "" {
			reasoned++
			continue
		}
		out = rewrite.SetLine(g, 'R', "to feed the Zurich office")
		for _, f := range lost(g, out) {
			t.Errorf("%s: a new reason lost %q\n\t%q\n\t%q", s.id, f, s.text, out)
		}
		if n := parse(sample{"", out}); n.Verdicts[goal.Relevant].Verdict == goal.Met {
			reasoned++
		} else {
			t.Logf("%s: R is not met\n\t%q", s.id, out)
		}
	}
	t.Logf("of %d goals %d show the new date, %d the new reason", all, dated, reasoned)
	if dated*100 < all*95 || reasoned*100 < all*95 {
		t.Errorf("of %d goals %d show the new date and %d the new reason, want 95 in 100", all, dated, reasoned)
	}
}

// TestSetLineOfAnything: any edit of any line of any goal gives a text, and an
// edit that can be read on the line is in it.
func TestSetLineOfAnything(t *testing.T) {
	goals := tuned(t)
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.SampledFrom(goals).Draw(t, "goal").sample
		g := parse(s)
		letter := rewrite.Letters[rapid.IntRange(0, 4).Draw(t, "letter")]
		old := []rune(rewrite.Lines(g)[strings.IndexByte(rewrite.Letters, letter)].Text)
		a := rapid.IntRange(0, len(old)).Draw(t, "from")
		b := rapid.IntRange(a, len(old)).Draw(t, "to")
		says := string(old[:a]) + rapid.SampledFrom([]string{"", " zebra ", ", kiwi", "7", "é", "by June 5"}).Draw(t, "put") + string(old[b:])
		out := rewrite.SetLine(g, letter, says)
		for _, w := range []string{"zebra", "kiwi", "é"} {
			if strings.Contains(says, w) && !strings.Contains(out, w) {
				t.Fatalf("%c of %q set to %q lost %q: %q", letter, s.text, says, w, out)
			}
		}
	})
}

// FuzzForms: no text makes any of it panic, and a card's own words all stay.
func FuzzForms(f *testing.F) {
	for _, s := range []string{whole, card, "", "S:\nM:\nT:", "| S | M | A |\n| x |", "Sell [how much?] soon - 5%", "(a) é\n- b\n\n\tS\t1"} {
		f.Add(s, byte('M'), "20 of é, by June")
	}
	f.Fuzz(func(t *testing.T, s string, letter byte, says string) {
		if len(s) > 2000 || len(says) > 500 {
			return
		}
		g := parse(sample{"", s})
		rewrite.AsSentence(parse(sample{"", rewrite.AsCard(g)}))
		rewrite.AsSentence(g)
		rewrite.SetLine(g, letter, says)
		for _, l := range rewrite.Lines(g) {
			for _, span := range l.Spans {
				if span.Start < 0 || span.End > len(s) || span.Empty() {
					t.Fatalf("%q: %v is no stretch of it", s, span)
				}
			}
			rewrite.SetLine(g, l.Letter, says)
			rewrite.SetLine(g, l.Letter, "")
		}
	})
}
