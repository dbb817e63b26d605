package rules

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

var weakCommitment = &lint.Rule{
	Name:      "weak-commitment",
	Criterion: lint.Specific,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "What will be done?",
		Why:    "Trying, helping and focusing are effort: they can go on for ever and never be done. Name the result, and the effort follows.",
		Before: "Try to call more banks",
		After:  "Call 20 banks a week until 30 June",
	},
	Examples: []lint.Example{
		{Text: "Try to close 5 deals by June 30", Marks: []string{"Try to"}},
		{Text: "I'll try to close 5 deals by June 30", Marks: []string{"try to"}},
		{Text: "Focus on outbound this quarter", Marks: []string{"Focus on"}},
		{Text: "Work on negotiation skills", Marks: []string{"Work on"}},
		{Text: "I hope to book 12 meetings in March", Marks: []string{"hope to"}},
		{Text: "I want to book 12 meetings in March"},
		{Text: "Answer 40 support tickets a day through March"},
		{Text: "Close 5 deals by June 30 to help the team reach its target"},
		{Text: "Help 20 customers go live by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		d := g.Doc
		for i := 0; i < len(d.Tokens); i++ {
			e, next, ok := lexicon.Vague().Match(d, i)
			if !ok || e.Section != "commitment" || !mainEffort(g, e.Phrase, i, next) {
				continue
			}
			s := d.Span(i, next)
			f := lint.Finding{
				Span:    s,
				Message: capital(named(s.In(d.Text))) + " is effort, not a result. Say what will be done.",
			}
			if strings.HasSuffix(e.Phrase, " to") && d.At(next).Kind == text.Word {
				f.Fixes = append(f.Fixes, dropOpener(g, i, next))
			} else {
				f.Fixes = append(f.Fixes, replace("[do what?]", s, "[do what?]"))
			}
			p.Report(f)
			i = next - 1
		}
	},
}

// dropOpener takes "try to" out and lets the verb behind it open the goal.
func dropOpener(g *goal.Goal, i, next int) lint.Fix {
	d := g.Doc
	verb := d.At(next)
	word := verb.Text
	if c := d.At(i).Text[0]; c >= 'A' && c <= 'Z' {
		word = capital(word)
	}
	return replace("commit: "+word, text.Span{Start: d.At(i).Start, End: verb.End}, word)
}

// mainEffort reports effort as the main verb: it opens the sentence, or stands
// behind "I will", and no number right behind it pins it down.
func mainEffort(g *goal.Goal, phrase string, i, next int) bool {
	d := g.Doc
	if g.InTime(i) || !g.MainVerbPlace(i) || d.In(i-1, "the a an our my their") {
		return false
	}
	if _, term, ok := lexicon.Terms().Match(d, i); ok && term > next {
		return false
	}
	if d.Is(i-1, "to") && d.In(i-2, "has have") && !d.In(i-3, "i we") {
		return false // "a tool that nobody has to think about"
	}
	if d.In(next, "myself yourself himself herself ourselves themselves") {
		return false // "on which I consider myself well read"
	}
	one := next == i+1
	if one && d.In(i, "support help") && d.In(next, "by until before") && !d.In(i-1, "will i we to and i'll we'll") {
		return false // "KR: support by June" names a thing
	}
	if one && d.Is(i, "support") && d.In(next+1, "will to must should can who") && d.At(next).Kind == text.Word && !d.In(next, "me us him her them it you") {
		return false // "Support agents will …" says who
	}
	if one && (mainEffortWords.Has(d.Norm(next)) || d.At(next).Kind == text.Punct && d.In(next, "- /")) {
		return false
	}
	if d.At(next).Kind == text.Number || mainEffortWords2.Has(d.Norm(next)) {
		// a counted object pins helping and supporting down, but never trying
		return strings.HasSuffix(phrase, "try to") || strings.HasSuffix(phrase, "hope to")
	}
	return true
}

var mainEffortWords = text.NewWords(": rate of is tickets ticket group article articles desk team queue calls cases emails requests contracts plan hours time for escalations volume macros macro costs cost tier page area areas")

var mainEffortWords2 = text.NewWords("all every each two three four five six eight ten twelve both")
