package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// sum adds up number words: a group below a thousand, and the groups that a
// scale word has closed.
type sum struct {
	d           *text.Document
	total       float64
	group       float64
	last        class
	scale       float64 // the smallest scale used so far, 0 for none
	inDigits    bool    // the number holds digits: "4 thousand 3 hundred"
	dozenOfPart float64 // the addend behind the last "and", for "and two dozen"
}

func (s sum) value() float64 { return s.total + s.group }

// add takes the element at token j in, when it fits behind what stands.
func (s *sum) add(j int, joined bool) bool {
	d := s.d
	if t := d.At(j); t.Kind == text.Number {
		return s.addDigits(j, joined)
	}
	v, c := numberWord(d.Norm(j))
	switch c {
	case unit:
		if s.last == unit || s.last == teen || s.last == digits || s.last == tens && joined {
			return false
		}
		s.group += v
	case teen, tens:
		if s.last == unit || s.last == teen || s.last == tens || s.last == digits {
			return false
		}
		s.group += v
	case hundred:
		switch {
		case s.last == notNumber:
			s.group = 100
		case s.last != scale && s.last != hundred && s.group < 100:
			s.group *= 100
		default:
			return false
		}
	case scale:
		return s.close(v)
	default:
		return false
	}
	s.last = c
	return true
}

// close multiplies the group by a scale: "two hundred | thousand".
func (s *sum) close(v float64) bool {
	switch {
	case s.last == notNumber:
		s.total = v
	case s.last == scale && v > s.scale: // "three thousand millions"
		s.total *= v
	case s.group > 0 && (s.scale == 0 || v < s.scale):
		s.total += s.group * v
	default:
		return false
	}
	s.group, s.last, s.scale = 0, scale, v
	return true
}

// addDigits takes digits in: as the head, before a smaller scale ("4 thousand 3
// hundred"), or as the tail of "3 hundred and 21". Anything looser would eat
// the next number of a list.
func (s *sum) addDigits(j int, joined bool) bool {
	v, next, ok := readDigits(s.d, j, false)
	if !ok || next != j+1 {
		return false
	}
	switch nv, nc := numberWord(s.d.Norm(next)); {
	case nc == hundred && s.last == scale && !joined && v < 10:
	case nc == scale && s.last == scale && !joined && nv < s.scale && v < 1000:
	case s.last == hundred && joined && v < 100 && nc == notNumber && v == float64(int(v)) && s.inDigits && !stuck(s.d, next):
	default:
		return false
	}
	s.group += v
	s.last, s.inDigits = digits, true
	return true
}

// stuck reports a token that ties the digits before it to something else: a
// suffix, a percent sign, a hyphen.
func stuck(d *text.Document, i int) bool {
	return d.Glued(i) && (d.At(i).Kind == text.Word || d.In(i, "% - / : $"))
}

// sumFrom goes on adding elements from token j. A join by "and" is taken back
// when what follows turns out to be a number of its own ("3 hundred and 2
// hundred").
func sumFrom(d *text.Document, i, j int, s sum) Numeral {
	end := j
	for {
		if part, after, ok := andPart(d, j); ok && s.value() > 0 {
			if s.last == scale {
				part *= s.scale // "3 million and a half"
			}
			s.group += part
			s.last, end = digits, after
			if v := scaleWord(d.Norm(after)); v > 0 && s.close(v) {
				end++ // "five and a half million"
			}
			break
		}
		next, joined := s.connector(j)
		before := s
		if next < 0 || !s.add(next, joined) {
			s = before
			break
		}
		if joined {
			s.dozenOfPart = s.value() - before.value()
			if _, c := numberWord(d.Norm(next + 1)); c == hundred && s.group >= 100 || c == scale && s.scale > 0 && s.scale <= scaleWord(d.Norm(next+1)) {
				s = before
				break
			}
		} else if s.last == scale || s.last == hundred {
			s.dozenOfPart = 0
		}
		j, end = next+1, next+1
	}
	n := Numeral{First: i, Last: end, Value: s.value(), Words: !s.inDigits && !hasDigits(d, i, end),
		Scaled: s.scale > 0}
	base := n.Value
	if s.dozenOfPart > 0 {
		base = s.dozenOfPart
	}
	return dozens(d, n, base)
}

// connector steps over what may stand between two elements. It gives -1 where
// none can follow.
func (s *sum) connector(j int) (next int, joined bool) {
	d := s.d
	t := d.At(j)
	switch {
	case t.Line:
		return -1, false
	case t.Norm == "-":
		if d.Glued(j) && d.Glued(j+1) {
			if _, c := numberWord(d.Norm(j + 1)); c == unit && s.last == tens || c == hundred || c == scale {
				return j + 1, false
			}
		}
		return -1, false
	case t.Norm == "and" || t.Norm == "&":
		if s.last == hundred || s.last == scale && !s.inDigits {
			return j + 1, true
		}
		return -1, false
	case t.Norm == ",":
		// "three million, two hundred": only from a scale to a smaller one
		if s.last == scale && !s.inDigits {
			if _, c := numberWord(d.Norm(j + 2)); c == hundred {
				return j + 1, false
			}
		}
		return -1, false
	}
	return j, false
}
