package workshop

import (
	"github.com/goalsmith/goalsmith/internal/text"
)

// maxDiff bounds the table of a comparison; longer texts are compared at their
// ends only.
const maxDiff = 600 // tokens

// Added are the stretches of after that are not in before, word by word and as
// long as they can be, for the stage's marks. Case and the kind of quotes and
// dashes make no difference. The two texts swapped, it gives what was taken out.
func Added(before, after string) []text.Span {
	a, b := text.Parse(before).Tokens, text.Parse(after).Tokens
	for len(a) > 0 && len(b) > 0 && a[len(a)-1].Norm == b[len(b)-1].Norm {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	i := 0
	for i < len(a) && i < len(b) && a[i].Norm == b[i].Norm {
		i++
	}
	a, b = a[i:], b[i:]
	kept := make([]bool, len(b))
	if len(a) <= maxDiff && len(b) <= maxDiff {
		keep(a, b, kept)
	}
	var out []text.Span
	for k, t := range b {
		switch {
		case kept[k]:
		case k > 0 && !kept[k-1]:
			out[len(out)-1].End = t.End
		default:
			out = append(out, t.Span)
		}
	}
	return out
}

// keep marks the tokens of b on a longest common subsequence with a.
func keep(a, b []text.Token, kept []bool) {
	width := len(b) + 1
	length := make([]uint16, (len(a)+1)*width)
	for i := len(a) - 1; i >= 0; i-- {
		for k := len(b) - 1; k >= 0; k-- {
			here := i*width + k
			if a[i].Norm == b[k].Norm {
				length[here] = length[here+width+1] + 1
			} else {
				length[here] = max(length[here+width], length[here+1])
			}
		}
	}
	for i, k := 0, 0; i < len(a) && k < len(b); {
		here := i*width + k
		switch {
		case a[i].Norm == b[k].Norm:
			kept[k] = true
			i, k = i+1, k+1
		case length[here+width] >= length[here+1]:
			i++
		default:
			k++
		}
	}
}
