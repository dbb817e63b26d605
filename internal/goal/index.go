package goal

import "github.com/goalsmith/goalsmith/internal/text"

// index finds what stands at a token in one step, so that reading a goal stays
// linear in its length. Each list holds, for every token, the place in the
// goal's own slice, or -1.
type index struct {
	time, deadline, action, clause, fact, quantity []int32
	opens                                          []bool
}

// fill makes one list of the index from the token ranges of n things. Where two
// overlap the first keeps its place.
func fill(d *text.Document, n int, of func(k int) (first, last int)) []int32 {
	if n == 0 {
		return nil
	}
	list := make([]int32, len(d.Tokens))
	for i := range list {
		list[i] = -1
	}
	for k := range n {
		first, last := of(k)
		for i := max(0, first); i < last && i < len(list); i++ {
			if list[i] < 0 {
				list[i] = int32(k)
			}
		}
	}
	return list
}

func lookup(list []int32, i int) int {
	if i < 0 || i >= len(list) {
		return -1
	}
	return int(list[i])
}

// indexTime fills the lists of the time expressions and of what hangs on them.
func (g *Goal) indexTime() {
	t := g.Time
	nd, nc := len(t.Deadlines), len(t.Cadences)
	g.at.time = fill(g.Doc, nd+nc+len(t.Marks), func(k int) (int, int) {
		switch {
		case k < nd:
			return t.Deadlines[k].First, t.Deadlines[k].Last
		case k < nd+nc:
			return t.Cadences[k-nd].First, t.Cadences[k-nd].Last
		}
		return t.Marks[k-nd-nc].First, t.Marks[k-nd-nc].Last
	})
	g.at.deadline = fill(g.Doc, nd, func(k int) (int, int) { return t.Deadlines[k].First, t.Deadlines[k].First + 1 })
	g.at.opens = openings(g)
}
