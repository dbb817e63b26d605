package rewrite

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// asks reports a blank in a token's place.
func (r *reading) asks(i int) bool {
	_, ok := r.swap[i]
	return ok
}

// lastKept is the last token in front of i that stands in the draft.
func (r *reading) lastKept(i int) int {
	for i--; i > 0 && r.part[i] == dropped; i-- {
	}
	return i
}

// become reports praise for what someone is to be: "become a strong closer".
func (r *reading) become(i int) bool {
	k := r.lastKept(i)
	if r.d.In(k, "a an") {
		k = r.lastKept(k)
	} else {
		return false
	}
	return r.d.In(k, "be become becoming being")
}

// slot is the one for what is to be ("make it faster"), else the one for how
// something is done ("respond faster").
func (r *reading) slot(i int, how, be string) string {
	if r.d.In(r.lastKept(i), "be become is are stay remain being") || r.made(i) {
		return be
	}
	return how
}

// made reports what someone or something is made: "keep customers happy".
func (r *reading) made(i int) bool {
	last := r.lastKept(i)
	if !nounLike(r.d.At(last)) && !r.d.In(last, "it them") {
		return false
	}
	for k := last - 1; k >= max(last-3, r.first); k-- {
		if r.d.In(k, "make keep making keeping makes keeps") {
			return true
		}
	}
	return false
}

// unsaid gives back the words in front of token i that were dropped with it, when
// it stays: "so smooth that it passes".
func (r *reading) unsaid(i int) func() {
	first := max(i-3, 0)
	var was [3]part
	copy(was[:], r.part[first:i])
	return func() {
		if r.part[i] != dropped && !r.asks(i) {
			copy(r.part[first:i], was[:])
		}
	}
}

func (r *reading) vagueAt(i int) bool {
	_, _, ok := lexicon.Vague().Match(r.d, i)
	return ok && r.g.ActionAt(i) == nil
}

func frequency(phrase string) bool {
	switch phrase {
	case "on a regular basis", "on a consistent basis", "regularly", "consistently", "frequently", "often", "periodically", "routinely":
		return true
	}
	return false
}

// nounLike reports a word that can be what an adjective in front describes.
func nounLike(t text.Token) bool {
	if t.Kind != text.Word || t.Norm == "" {
		return false
	}
	if noNouns.Has(t.Norm) {
		return false
	}
	return true
}

// quoted marks the tokens between double quotation marks: they are titles.
func (r *reading) quoted() []bool {
	in := make([]bool, len(r.d.Tokens))
	open := -1
	for i, t := range r.d.Tokens {
		if t.Norm != `"` {
			continue
		}
		if open < 0 {
			open = i
			continue
		}
		for k := open; k <= i; k++ {
			in[k] = true
		}
		open = -1
	}
	return in
}

var noNouns = text.NewWords("in on at of to for from with by per and or as than that so the a an our my is are be it we i through via within who when while if but into over under each every this next across without their your his her its")
