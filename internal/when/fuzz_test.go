package when

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/goalsmith/goalsmith/internal/text"
)

// check holds what is true of every result, whatever the text.
func check(t *testing.T, s string, o Options) {
	t.Helper()
	d := text.Parse(s)
	f := Find(d, o)
	if g := Find(d, o); !reflect.DeepEqual(f, g) {
		t.Fatalf("%q read twice gives two results", s)
	}
	span := func(what string, sp text.Span, first, last, before int) int {
		if sp.Start < before || sp.Empty() || sp.End > len(s) {
			t.Fatalf("%s span %v of %q does not fit or order", what, sp, s)
		}
		if first < 0 || last <= first || last > len(d.Tokens) || d.Span(first, last) != sp {
			t.Fatalf("%s tokens [%d, %d) of %q do not carry span %v", what, first, last, s, sp)
		}
		return sp.End
	}
	at := 0
	for _, x := range f.Deadlines {
		at = span("deadline", x.Span, x.First, x.Last, at)
		if x.To.Before(x.From) || x.From.IsZero() != x.To.IsZero() {
			t.Fatalf("%q: from %s to %s", x.In(s), x.From, x.To)
		}
		if x.Event && !x.To.IsZero() || x.Impossible && !x.To.IsZero() || x.Grain == "" || x.Said == "" {
			t.Fatalf("%q of %q: %+v", x.In(s), s, x)
		}
		if x.Past != (!x.To.IsZero() && !o.Today.IsZero() && x.To.Before(o.Today)) {
			t.Fatalf("%q of %q: past is %v on %s", x.In(s), s, x.Past, o.Today)
		}
	}
	at = 0
	for _, x := range f.Cadences {
		at = span("cadence", x.Span, x.First, x.Last, at)
		if x.Times < 1 || x.Period == "" {
			t.Fatalf("cadence %q of %q: %+v", x.In(s), s, x)
		}
	}
	at = 0
	for _, x := range f.Marks {
		at = span("mark", x.Span, x.First, x.Last, at)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"Close $150K by the end of Q3.", "Book 20 meetings per month for the next three months", "11/20 1:1: close 4 by EOM", "by June 31", "by 03/04",
		"from april twenty-seventh to the third", "Nov 19-20, 2027", "within six (6) months of launch", "by the Q3 retro", "in 2024 we closed 12", "FY26/27 Q1'27 18q4 2H27",
		"end of the start of the end of the middle of mid-early-late Q3", "a year and a half and 3 weeks from now", "every 2nd Monday, Tuesday and Friday", "\u2019 '27 \u2013 9/30/26 30.09.2026", "by\nEOD\n\n", "5/1-5/7, 2020",
	} {
		f.Add(s, int64(20000), uint8(0))
	}
	f.Fuzz(func(t *testing.T, s string, day int64, setting uint8) {
		if len(s) > 4000 {
			return
		}
		o := Options{
			Today:             DateOf(time.Unix((day%40000)*86400, 0).UTC()),
			FiscalStart:       time.Month(setting % 14),
			FiscalYearByStart: setting&16 != 0,
			DayFirst:          setting&32 != 0,
			WeekEnd:           time.Weekday(setting % 9),
		}
		if setting&64 != 0 {
			o.Today = Date{}
		}
		check(t, s, o)
	})
}

// TestRepeats holds the same invariants on texts that nest and repeat as far as
// they can; a grammar that is not bounded would not come back from them.
func TestRepeats(t *testing.T) {
	for _, unit := range []string{"end of ", "next ", "the ", "by ", "1 ", "1/2/", "Q1-", "May ", "mid-", "a ", "Friday, ", "first ", "from 1 to ", "last day of "} {
		check(t, strings.Repeat(unit, 3000), Options{Today: Date{2026, 5, 12}})
	}
}

const goal = "Increase net new ARR from outbound in the mid-market segment from $400K to $550K by the end of Q3 by booking 20 qualified meetings per month " +
	"for the next three months, running weekly pipeline reviews with the team, and following up with every demo within 24 hours, so that we reach the 2027 plan before the board meeting."

func BenchmarkGoal(b *testing.B) {
	d := text.Parse(goal)
	o := Options{Today: Date{2026, 5, 12}}
	b.ReportAllocs()
	for b.Loop() {
		Find(d, o)
	}
}

func BenchmarkLong(b *testing.B) {
	for _, n := range []int{1, 10, 100} {
		s := strings.Repeat(goal+"\n", n*1000/len(goal)+1)
		d := text.Parse(s)
		b.Run(map[int]string{1: "1KB", 10: "10KB", 100: "100KB"}[n], func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				Find(d, Options{Today: Date{2026, 5, 12}})
			}
		})
	}
}
