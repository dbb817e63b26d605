package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// lowered is a part as it stands inside a sentence: its first word without the
// capital that it had at the sentence's start.
func (r *reading) lowered(p part, more around) draft {
	d := r.line(p, more)
	if d.empty() || d[0].prompt != "" {
		return d
	}
	first := -1
	for i := range r.part {
		if r.part[i] == p && r.d.Tokens[i].Kind != text.Punct && r.d.Tokens[i].Kind != text.Bullet {
			first = i
			break
		}
	}
	if first < 0 || !r.plain(first) {
		return d
	}
	w := d[0].text
	d[0].text = strings.ToLower(w[:1]) + w[1:]
	return d
}

// plain reports a word that has its capital only from the place it stands in:
// a word that opens clauses, an article, a verb.
func (r *reading) plain(i int) bool {
	t := r.d.At(i)
	if len(t.Text) < 1 || t.Text[0] < 'A' || t.Text[0] > 'Z' || t.Text == "I" || len(t.Text) > 1 && strings.ToUpper(t.Text) == t.Text {
		return false
	}
	if _, _, ok := lexicon.Clauses().Match(r.d, i); ok || !nounLike(t) {
		return true
	}
	if _, ok := lexicon.VerbOf(t.Norm); ok {
		return true
	}
	if q := r.g.QuantityAt(i); q != nil && q.Words {
		return true
	}
	_, next, ok := lexicon.Nouns().Match(r.d, i)
	return ok && next > i
}

// by puts a preposition in front of a bare deadline.
func (r *reading) by(d draft) draft {
	if d.empty() || d[0].prompt != "" {
		return d
	}
	word, _, _ := strings.Cut(d[0].text, " ")
	low := strings.ToLower(word)
	if timeOpeners.Has(low) {
		out := append(draft(nil), d...)
		if word != low && low != "" && strings.ToUpper(word) != word || word == "BY" {
			out[0].text = low + strings.TrimPrefix(d[0].text, word)
		}
		switch low {
		case "end", "the", "due", "today", "tomorrow":
			return prefixed("by", out, low == "due")
		}
		return out
	}
	return prefixed("by", d, false)
}

func prefixed(word string, d draft, skip bool) draft {
	if skip {
		return d
	}
	var out draft
	out.say(word)
	out.add(d)
	return out
}

// opened is a basis or a reason with the words that open it. Clauses have
// theirs; the line of a card may lack them.
func (r *reading) opened(p part) draft {
	d := r.lowered(p, around{})
	if d.empty() || r.g.Card == nil || d[0].prompt != "" {
		return d
	}
	first := 0
	for r.part[first] != p {
		first++
	}
	if e, next, ok := lexicon.Clauses().Match(r.d, first); ok && (e.Section == "reason" || e.Section == "basis" || e.Section == "means") && next > first {
		if v, is := lexicon.VerbOf(r.d.Norm(first)); !is || v.Form != lexicon.Third {
			return d
		}
		return prefixed("which", d, false)
	}
	v, verb := lexicon.VerbOf(r.d.Norm(first))
	clause := r.d.Is(first, "i", "we", "it", "this", "they", "there") || r.finite(p)
	switch {
	case p == inReason && verb && v.Form == lexicon.Base:
		return prefixed("to", d, false)
	case p == inReason && verb && v.Form == lexicon.Third:
		return prefixed("which", d, false)
	case p == inReason && clause:
		return prefixed("because", d, false)
	case p == inReason:
		return prefixed("in support of", d, false)
	case clause:
		return prefixed("given", d, false)
	}
	return prefixed("based on", d, false)
}

// finite reports a part that holds a verb of its own: "the team has capacity".
func (r *reading) finite(p part) bool {
	for i := range r.part {
		if r.part[i] == p && r.d.Is(i, "is", "are", "has", "have", "was", "were", "will", "can", "had", "did", "holds", "shows") {
			return true
		}
		if r.part[i] == p && r.part[max(i-1, 0)] == p && r.predicate(i) {
			return true
		}
	}
	return false
}

// predicate reports a verb behind its subject: "insurers fund the roadmap",
// "the new rule starts in summer".
func (r *reading) predicate(i int) bool {
	v, ok := lexicon.VerbOf(r.d.Norm(i))
	before := r.d.Norm(i - 1)
	for k := i - 1; r.d.Is(k, "still", "already", "now", "often", "usually", "always", "never", "also"); k-- {
		before = r.d.Norm(k - 1)
	}
	if !ok || !nounLike(text.Token{Kind: text.Word, Norm: before}) {
		return false
	}
	plural := lexicon.Singular(before) != before
	next := r.d.At(i + 1)
	if next.Norm == "" {
		return false // a noun at the end: "200 weekly contacts"
	}
	if text.Among(r.d.Norm(i), "needs wants feeds drives pays funds depends relies requires supports makes keeps gives gets brings saves") {
		return true
	}
	return (plural && v.Form == lexicon.Base || v.Form == lexicon.Third) && next.Kind == text.Word && !nounLike(next) || plural && v.Form == lexicon.Past
}

// timeOpeners are the words that a deadline opens with.
var timeOpeners = text.NewWords("by in before within over for during until till through throughout at on this next no ahead prior end as come from between starting every up after upon once when per the not due per-quarter one today tomorrow tonight thru to")
