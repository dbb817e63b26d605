package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// dropVague takes the vague wording of the main sentence out where the words
// around it still make sense, and puts a blank in its place where they don't.
// In doubt a word stays: losing one that means something is worse.
func (r *reading) dropVague() {
	d := r.d
	quoted := r.quoted()
	for i := 0; i < len(d.Tokens); i++ {
		if r.part[i] == inRest || r.part[i] == dropped || r.part[i] == inDeadline {
			continue
		}
		if _, next, ok := lexicon.Terms().Match(d, i); ok {
			if _, n, longer := lexicon.Vague().Match(d, i); !longer || n <= next {
				i = next - 1
				continue
			}
		}
		e, next, ok := lexicon.Vague().Match(d, i)
		if !ok || quoted[i] || e.Section != "commitment" && !r.loose(e.Section, i, next) {
			continue
		}
		if e.Section == "commitment" {
			i = max(i, r.commit(e.Phrase, i, next)-1)
			continue
		}
		r.replaceVague(e, i, next)
		i = next - 1
	}
}

// loose reports wording that nothing pins down or makes part of a name.
func (r *reading) loose(section string, i, next int) bool {
	d, g := r.d, r.g
	if d.Hyphened(i) && !d.Is(i+1, "-") || d.Is(next, "-", "/") && d.Glued(next) || g.ActionAt(i) != nil || g.InTime(i) || g.QuantityAt(i) != nil {
		return false
	}
	if d.Is(i, "closer") && (d.In(i-1, "a the better best") || r.vagueAt(i-1)) {
		return false // who closes deals
	}
	if d.Is(i-1, "as") && d.In(i, "many much often") || d.In(i, "something anything someone") {
		return false // "twice as many as last year"
	}
	if d.Is(i-1, "no") || d.Is(next, "than", "rather") {
		return false // "no longer", "more than", "no more"
	}
	if c := d.At(i).Text[0]; c >= 'A' && c <= 'Z' && !g.FirstAction(i) && i > r.first {
		return false
	}
	if section == "quality" || section == "manner" {
		return true // a number beside "strong" says nothing of how strong
	}
	for _, k := range [...]int{i - 2, i - 1, next, next + 1} {
		if d.At(k).Kind == text.Number || d.Is(k, "%", "$", "than") {
			return false
		}
		if q := g.QuantityAt(k); q != nil && (k == i-1 || k == next) && !q.Universal {
			return false
		}
	}
	return true
}

// replaceVague drops [i, next) or asks in its place.
func (r *reading) replaceVague(e lexicon.Entry, i, next int) {
	d := r.d
	if d.Is(i, "more") && (strings.HasSuffix(e.Phrase, "often") || d.In(next, "often frequently regularly")) && r.part[i] == inCore && len(r.g.Targets()) == 0 && !r.counted {
		if next == i+1 {
			next++
		}
		r.put(i, next, "howmany")
		r.suffix[i], r.counted = "times a week", true
		return
	}
	if d.Is(next+1, ":") && (i == 0 || d.At(i).Line || d.In(i-1, ". ! ?")) {
		return // "Good goal: sell 25" is a heading
	}
	noun := nounLike(d.At(next)) && r.g.ActionAt(next) == nil && !r.g.InTime(next)
	if r.part[i] == inReason && !noun {
		return // "to make recruiting more efficient": a reason counts as it is
	}
	defer r.unsaid(i)()
	for k := i - 1; d.In(k, "really super truly quite much even") && r.part[k] == r.part[i]; k-- {
		r.drop(k, k+1)
	}
	if d.Is(i-1, "so", "as", "very", "more", "most", "too") && r.part[i-1] != dropped && r.part[i-1] == r.part[i] {
		r.drop(i-1, i)
	}
	switch e.Section {
	case "quantity":
		switch {
		case strings.HasSuffix(e.Phrase, "ly") || e.Phrase == "often" || strings.HasSuffix(e.Phrase, "basis"):
			r.drop(i, next)
			if frequency(e.Phrase) && len(r.g.Targets()) == 0 && !r.counted && r.part[i] != inReason {
				r.put(i, next, "howmany")
				r.suffix[i] = "times a week"
				r.counted = true
			}
		case r.part[i] == inCore && d.In(r.lastKept(i), "be become stay remain being"):
			r.put(i, next, "state")
			r.counted = true
		case noun, d.Is(next, "of") && d.In(next+1, "the my our these those their your"):
			r.count(i, next)
		case strings.HasSuffix(e.Phrase, " more") && r.part[i] == inCore:
			r.put(i, next, "how")
			r.counted = true
		case strings.HasSuffix(e.Phrase, "possible"), strings.HasSuffix(e.Phrase, "needed"), strings.HasSuffix(e.Phrase, "appropriate"):
			r.drop(i, next)
		}
	case "comparative":
		switch {
		case d.In(i, "fewer less") && noun && r.part[i] == inCore && (r.counted || len(r.g.Targets()) == 0):
			r.put(i, next, "atmost") // without it "fewer no-shows" would be a wish for them
			r.counted = true
		case d.Is(i, "more", "fewer", "less") && noun && !r.vagueAt(next):
			r.count(i, next)
		case noun && r.become(i):
			r.put(i, next, "rated")
			r.counted = r.counted || r.part[i] == inCore
		case (noun || r.vagueAt(next)) && r.setPhrase(i, next):
		case noun || r.vagueAt(next):
			r.drop(i, next)
		case d.Is(i, "best", "most"):
			if d.Is(i, "best") && d.Is(i-1, "the") && d.In(i-2, "be become am is are") {
				r.put(i-1, next, "rank")
				r.counted = true
			}
		case d.In(i, "faster quicker sooner earlier quickly"):
			r.put(i, next, r.slot(i, "howfast", "ready"))
			r.counted = r.counted || r.part[i] == inCore
		default:
			r.put(i, next, r.slot(i, "how", "state"))
			r.counted = r.counted || r.part[i] == inCore
		}
	case "quality":
		noun = noun || d.At(next).Kind == text.Number && d.At(next).Space
		switch {
		case !noun && d.Is(i-1, "and") && r.asks(r.lastKept(i-1)):
			r.drop(i-1, next) // "[how?] and modern"
		case d.In(next, "number amount") && d.Is(next+1, "of") && d.Is(i-1, "a"):
			r.count(i-1, next+2)
		case !noun && r.part[i] == inCore && r.made(i):
			r.put(i, next, "state")
		case noun && r.become(i):
			r.put(i, next, "rated")
			r.counted = r.counted || r.part[i] == inCore
		case d.Is(i, "key", "quality", "clear", "secure", "present", "complete", "professional", "personal", "real", "true", "large", "big", "fun", "hard", "fast", "deep", "lean", "simple", "easy", "leading", "major", "modern"):
			if noun && !d.Is(i, "clear", "secure", "present", "complete", "professional", "personal", "quality", "leading") {
				r.drop(i, next)
			}
		case noun && r.setPhrase(i, next):
		case noun, d.Is(next, "and", ",") && r.vagueAt(next+1):
			r.drop(i, next)
			if d.Is(next, "and", ",") && r.vagueAt(next+1) {
				r.drop(next, next+1)
			}
		case d.In(i-1, "and ,") && r.part[i-1] == dropped && r.part[i] != inReason && d.In(r.lastKept(i), "be become is are stay remain feel"),
			d.In(i-1, "be become is are stay remain feel more been"):
			r.put(i, next, "state")
		}
	case "manner":
		if strings.HasSuffix(e.Phrase, "ly") && !d.Is(i, "clearly", "correctly", "accurately", "safely", "securely", "really", "actually", "highly", "organically") || strings.Contains(e.Phrase, "timely") || strings.Contains(e.Phrase, "possible") {
			r.drop(i, next)
		}
	}
}

// setPhrase reports that without the words [i, next) those around them are a set
// phrase that says nothing: "deliver (outstanding) results", "get in (better) shape".
func (r *reading) setPhrase(i, next int) bool {
	before := ""
	for a := 0; a < 4; a++ {
		if a > 0 {
			before = r.d.Norm(i-a) + " " + before
		}
		left := text.Parse(before + r.d.Norm(next) + " " + r.d.Norm(next+1))
		if e, n, ok := lexicon.Vague().Match(left, 0); ok && n > a && (a > 0 || i == r.first && e.Section == "commitment") {
			return true
		}
	}
	return false
}

// count asks how many in place of "more" or "several". Where the goal has its
// number already the word is only dropped.
func (r *reading) count(i, next int) {
	if len(r.g.Targets()) > 0 || r.counted || r.part[i] != inCore && r.part[i] != inMeasure {
		r.drop(i, next)
		return
	}
	name := "howmany"
	if _, last, ok := r.g.ObjectPhrase(next); ok && r.d.At(next).Kind == text.Word && !r.d.Is(next, "of") {
		if head := r.d.Norm(last - 1); lexicon.Singular(head) == head && !text.Among(head, "people children staff women men sales") {
			name = "howmuch" // "more responsibility"
		}
	}
	r.put(i, next, name)
	r.counted = true
}

func (r *reading) put(i, next int, name string) {
	p := r.part[i]
	if p == dropped {
		p = inCore
	}
	r.drop(i, next)
	r.part[i] = p
	for _, s := range shared {
		if s.Name == name {
			r.swap[i] = s
		}
	}
}
