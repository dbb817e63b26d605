package rules

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// mannerAdverb reads an adverb of manner that is on no list: "meticulously",
// "graciously". An adverb in front of an adjective or a participle ("clinically
// tested") says what kind it is, and many say when, by what means or how sure.
func mannerAdverb(g *goal.Goal, i int) (lexicon.Entry, bool) {
	d := g.Doc
	t := d.At(i)
	if len(t.Norm) < 7 || !strings.HasSuffix(t.Norm, "ly") || t.Kind != text.Word || plainAdverbs.Has(t.Norm) || d.Hyphened(i) || strings.HasPrefix(t.Tag, "NN") || strings.HasPrefix(t.Tag, "JJ") {
		return lexicon.Entry{}, false
	}
	if next := d.At(i + 1); next.Kind == text.Word && !next.Line {
		if v, ok := lexicon.VerbOf(next.Norm); ok && v.Form == lexicon.Past || strings.HasPrefix(next.Tag, "JJ") || next.Tag == "VBN" || !function(next.Norm) && !ok {
			return lexicon.Entry{}, false
		}
	}
	return lexicon.Entry{Phrase: t.Norm, Section: "manner"}, true
}

// plainAdverbs end like adverbs of manner and are none: they say when, how often,
// how far, how sure or by what means, or they are no adverbs at all.
var plainAdverbs = text.NewWords("annually monthly quarterly biweekly biannually bimonthly fortnightly nightly hourly initially finally currently presently previously recently lately formerly originally eventually immediately instantly directly shortly subsequently simultaneously " +
	"exactly precisely roughly approximately nearly entirely wholly partly partially collectively mostly mainly largely merely barely hardly slightly totally absolutely virtually practically exclusively solely purely only equally evenly respectively especially particularly specifically namely primarily chiefly " +
	"probably possibly certainly definitely clearly obviously apparently honestly frankly basically actually literally really usually typically normally generally hopefully personally unfortunately ideally naturally seriously " +
	"automatically manually electronically digitally verbally orally internally externally locally globally internationally domestically nationally regionally remotely physically individually independently jointly separately publicly privately anonymously formally informally officially legally financially technically statistically clinically medically commercially organically socially politically environmentally chronologically alphabetically randomly daily weekly likely unlikely friendly assembly anomaly multiply monopoly butterfly dragonfly supply family reply apply comply rely imply italy additionally alternatively consequently accordingly similarly likewise otherwise firstly secondly thirdly lastly differently readily brightly indirectly early elderly costly timely orderly hourly")
