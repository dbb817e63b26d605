package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// readRank reads "#1", "no. 1", "number one", "top 5", "top-3", "top 10%", "top
// quartile" and "rank first". A number that labels something ("Goal #2", "my #1
// priority") ranks nothing.
func readRank(d *text.Document, i int) (Quantity, bool) {
	switch word := d.Norm(i); {
	case word == "#":
		if d.At(i+1).Kind != text.Number || d.At(i+1).Line || labelled(d.Norm(i-1)) {
			return Quantity{}, false
		}
		return rankAt(d, i, i+1)
	case text.Among(word, "no nr"):
		j := i + 1
		if d.Is(j, ".") && d.Glued(j) {
			j++
		}
		if labelled(d.Norm(i-1)) || j == i+1 && d.At(j).Text != "1" || d.At(j).Kind != text.Number || d.Glued(j+1) && d.In(j+1, ": -") {
			return Quantity{}, false
		}
		return rankAt(d, i, j)
	case word == "number":
		if d.In(i+1, "1 one two three") {
			return rankAt(d, i, i+1)
		}
	case word == "top":
		return topOf(d, i)
	case text.Among(word, "rank ranked ranking finish finishing place placing"):
		if d.Is(i+1, "first") || d.Is(i+1, "1") && d.Is(i+2, "st") {
			last := i + 2
			if d.Is(i+1, "1") {
				last++
			}
			return wordQuantity(d, i, last, Rank, 1, ""), true
		}
	}
	return Quantity{}, false
}

// rankAt makes a rank of the small whole number at token j.
func rankAt(d *text.Document, i, j int) (Quantity, bool) {
	n, ok := ReadNumeral(d, j)
	if !ok || n.Last != j+1 || n.Value < 1 || n.Value > 100 || n.Value != float64(int(n.Value)) {
		return Quantity{}, false
	}
	if rankAtWords.Has(d.Norm(n.Last)) && !(d.Is(n.Last, "choice") && d.Is(i-1, "the")) ||
		d.Is(n.Last, ":") && d.At(i).Line {
		return Quantity{}, false
	}
	if d.Is(n.Last, "-") && d.Glued(n.Last) {
		return Quantity{}, false
	}
	q := wordQuantity(d, i, n.Last, Rank, n.Value, "")
	q.Number, q.Words = d.Span(i, n.Last), n.Words
	return q, true
}

func labelled(w string) bool {
	switch {
	case labelledWords.Has(w):
		return true
	}
	return false
}

// topOf reads "top 5", "top-3 accounts", "top 10%", "top quartile".
func topOf(d *text.Document, i int) (Quantity, bool) {
	j := i + 1
	if d.Is(j, "-") && d.Glued(j) && d.Glued(j+1) {
		j++
	}
	if d.At(j).Line {
		return Quantity{}, false
	}
	switch word := d.Norm(j); {
	case text.Among(word, "quartile quarter"):
		return wordQuantity(d, i, j+1, Rank, 25, "%"), true
	case word == "third":
		return wordQuantity(d, i, j+1, Rank, 100.0/3, "%"), true
	case word == "half":
		return wordQuantity(d, i, j+1, Rank, 50, "%"), true
	case word == "decile":
		return wordQuantity(d, i, j+1, Rank, 10, "%"), true
	}
	a, ok := readAmount(d, j)
	if !ok || a.kind != Count && a.kind != Percent || a.points || a.value < 1 || a.kind == Count && !a.bare {
		return Quantity{}, false
	}
	q := wordQuantity(d, i, a.last, Rank, a.value, "")
	q.Number, q.Words = a.number, a.words
	if a.kind == Percent {
		q.Unit = "%"
		return q, true
	}
	if d.In(a.last, "- to") && d.At(a.last+1).Kind == text.Number { // "top 3-5 accounts"
		if b, ok := readAmount(d, a.last+1); ok && b.bare && b.value > a.value {
			a.last, q.High = b.last, b.value
			q.close(d, b.last)
		}
	}
	if last, ok := nounPhrase(d, a.last, false); ok && plural(d.Norm(last-1)) {
		q.Unit = lower(d, a.last, last)
		q.close(d, last)
	}
	return q, true
}

// climb reads a move between ranks or shares: "from #5 to #1", "from top 10 to top
// 3", "from 3/10 to 7/10".
func (f *finder) climb(q Quantity, read func(*text.Document, int) (Quantity, bool)) Quantity {
	d := f.d
	if !d.Is(q.First-1, "from") || q.First-1 < f.floor || !d.In(q.Last, "to ->") {
		return q
	}
	to, ok := read(d, q.Last+1)
	if !ok {
		return q
	}
	if to.Unit == "" {
		to.Unit = q.Unit
	}
	to.From, to.HasFrom = q.Value, true
	to.start(d, q.First-1)
	return to
}

var rankAtWords = text.NewWords("priority priorities goal focus objective rule thing reason choice concern challenge complaint cause ask question of")

var labelledWords = text.NewWords("goal goals priority objective ticket issue order step item account tip rule option question suite unit apt room invoice case pr kr slide page task story")
