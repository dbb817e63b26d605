package when

import (
	"testing"
	"time"

	"github.com/goalsmith/goalsmith/internal/text"
)

// clocks are the days on which year-less dates go wrong most easily: the first
// day of a quarter, the last of a year, a leap day, and a day years from now.
var clocks = [...]Date{{2026, 7, 1}, {2026, 12, 31}, {2028, 2, 29}, {2031, 5, 12}}

func TestFamiliesUnderFourClocks(t *testing.T) {
	for _, tc := range []struct {
		family, phrase string
		due            [len(clocks)]string
	}{
		{"month day", "by June 30", [...]string{"2027-06-30", "2027-06-30", "2028-06-30", "2031-06-30"}},
		{"month day", "by 1 July", [...]string{"2026-07-01", "2027-07-01", "2028-07-01", "2031-07-01"}},
		{"leap day", "by February 29", [...]string{"2028-02-29", "2028-02-29", "2028-02-29", "2032-02-29"}},
		{"before a day", "before July 1", [...]string{"2027-06-30", "2027-06-30", "2028-06-30", "2031-06-30"}},
		{"numeric", "by 9/30", [...]string{"2026-09-30", "2027-09-30", "2028-09-30", "2031-09-30"}},
		{"month", "in May", [...]string{"2027-05-31", "2027-05-31", "2028-05-31", "2031-05-31"}},
		{"month", "by the end of February", [...]string{"2027-02-28", "2027-02-28", "2028-02-29", "2032-02-29"}},
		{"month part", "by mid-June", [...]string{"2027-06-15", "2027-06-15", "2028-06-15", "2031-06-15"}},
		{"month end", "by month end", [...]string{"2026-07-31", "2026-12-31", "2028-02-29", "2031-05-31"}},
		{"next month", "next month", [...]string{"2026-08-31", "2027-01-31", "2028-03-31", "2031-06-30"}},
		{"quarter", "by the end of Q2", [...]string{"2027-06-30", "2027-06-30", "2028-06-30", "2031-06-30"}},
		{"quarter", "in Q4", [...]string{"2026-12-31", "2026-12-31", "2028-12-31", "2031-12-31"}},
		{"quarter end", "by EOQ", [...]string{"2026-09-30", "2026-12-31", "2028-03-31", "2031-06-30"}},
		{"this quarter", "this quarter", [...]string{"2026-09-30", "2026-12-31", "2028-03-31", "2031-06-30"}},
		{"next quarter", "next quarter", [...]string{"2026-12-31", "2027-03-31", "2028-06-30", "2031-09-30"}},
		{"half", "in H1", [...]string{"2027-06-30", "2027-06-30", "2028-06-30", "2031-06-30"}},
		{"half", "in the second half of the year", [...]string{"2026-12-31", "2026-12-31", "2028-12-31", "2031-12-31"}},
		{"year end", "by EOY", [...]string{"2026-12-31", "2026-12-31", "2028-12-31", "2031-12-31"}},
		{"year", "next year", [...]string{"2027-12-31", "2027-12-31", "2029-12-31", "2032-12-31"}},
		{"year", "by 2040", [...]string{"2040-12-31", "2040-12-31", "2040-12-31", "2040-12-31"}},
		{"length", "within 90 days", [...]string{"2026-09-29", "2027-03-31", "2028-05-29", "2031-08-10"}},
		{"length", "within one month", [...]string{"2026-08-01", "2027-01-31", "2028-03-29", "2031-06-12"}},
		{"length", "within a year", [...]string{"2027-07-01", "2027-12-31", "2029-02-28", "2032-05-12"}},
		{"length", "over the next two quarters", [...]string{"2027-01-01", "2027-06-30", "2028-08-29", "2031-11-12"}},
		{"business days", "within 5 business days", [...]string{"2026-07-08", "2027-01-07", "2028-03-07", "2031-05-19"}},
		{"weekday", "by Friday", [...]string{"2026-07-03", "2027-01-01", "2028-03-03", "2031-05-16"}},
		{"weekday", "by next Friday", [...]string{"2026-07-10", "2027-01-08", "2028-03-10", "2031-05-23"}},
		{"week", "by the end of the week", [...]string{"2026-07-05", "2027-01-03", "2028-03-05", "2031-05-18"}},
		{"day", "by tomorrow", [...]string{"2026-07-02", "2027-01-01", "2028-03-01", "2031-05-13"}},
		{"ordinal day", "by the 31st", [...]string{"2026-07-31", "2026-12-31", "2028-03-31", "2031-05-31"}},
		{"holiday", "by Thanksgiving", [...]string{"2026-11-26", "2027-11-25", "2028-11-23", "2031-11-27"}},
		{"holiday", "by Christmas", [...]string{"2026-12-25", "2027-12-25", "2028-12-25", "2031-12-25"}},
		{"season", "by winter", [...]string{"2027-02-28", "2027-02-28", "2028-02-29", "2032-02-29"}},
		{"range", "from 1 May to 30 June", [...]string{"2027-06-30", "2027-06-30", "2028-06-30", "2031-06-30"}},
		{"range", "from November through February", [...]string{"2027-02-28", "2027-02-28", "2028-02-29", "2032-02-29"}},
		{"until", "between now and the end of Q3", [...]string{"2026-09-30", "2027-09-30", "2028-09-30", "2031-09-30"}},
		{"rest", "for the rest of the year", [...]string{"2026-12-31", "2026-12-31", "2028-12-31", "2031-12-31"}},
	} {
		for i, today := range clocks {
			s := "Close ten deals " + tc.phrase
			f := Find(text.Parse(s), Options{Today: today})
			if len(f.Deadlines) != 1 {
				t.Errorf("%s: %q on %s: %d deadlines, want 1", tc.family, tc.phrase, today, len(f.Deadlines))
				continue
			}
			d := f.Deadlines[0]
			if d.In(s) != tc.phrase || d.To.String() != tc.due[i] || d.Past {
				t.Errorf("%s: %q on %s: %q due %s, past %v; want %s", tc.family, tc.phrase, today, d.In(s), d.To, d.Past, tc.due[i])
			}
		}
	}
}

func TestSettings(t *testing.T) {
	today := Date{2026, 5, 12}
	for _, tc := range []struct {
		name, phrase string
		o            Options
		from, to     string
	}{
		{"February start: Q1 has begun in February", "in Q1", Options{FiscalStart: time.February}, "2027-02-01", "2027-04-30"},
		{"February start: May is in Q2", "this quarter", Options{FiscalStart: time.February}, "2026-05-01", "2026-07-31"},
		{"February start: FY27 ends in 2027", "by the end of FY27", Options{FiscalStart: time.February}, "2026-02-01", "2027-01-31"},
		{"February start named after its start", "by the end of FY27", Options{FiscalStart: time.February, FiscalYearByStart: true}, "2027-02-01", "2028-01-31"},
		{"July start: Q4 ends in June", "by the end of Q4", Options{FiscalStart: time.July}, "2026-04-01", "2026-06-30"},
		{"July start: Q1 FY27 begins in July 2026", "in Q1 FY27", Options{FiscalStart: time.July}, "2026-07-01", "2026-09-30"},
		{"July start: the fiscal year ends in June", "by the end of the fiscal year", Options{FiscalStart: time.July}, "2025-07-01", "2026-06-30"},
		{"July start: next fiscal year", "next fiscal year", Options{FiscalStart: time.July}, "2026-07-01", "2027-06-30"},
		{"July start: H2 is January to June", "in H2", Options{FiscalStart: time.July}, "2026-01-01", "2026-06-30"},
		{"July start: the calendar year stays", "by EOY", Options{FiscalStart: time.July}, "2026-01-01", "2026-12-31"},
		{"October start: EOQ", "by EOQ", Options{FiscalStart: time.October}, "2026-04-01", "2026-06-30"},
		{"October start: Q1", "in Q1", Options{FiscalStart: time.October}, "2026-10-01", "2026-12-31"},
		{"out of range start is January", "in Q2", Options{FiscalStart: 40}, "2026-04-01", "2026-06-30"},
		{"day first", "by 03/04", Options{DayFirst: true}, "2027-04-03", "2027-04-03"},
		{"month first", "by 03/04", Options{}, "2027-03-04", "2027-03-04"},
		{"a week ends on Friday", "by the end of the week", Options{WeekEnd: time.Friday}, "2026-05-09", "2026-05-15"},
		{"a week ends on Saturday", "next week", Options{WeekEnd: time.Saturday}, "2026-05-17", "2026-05-23"},
	} {
		tc.o.Today = today
		s := "Close ten deals " + tc.phrase
		ds := Find(text.Parse(s), tc.o).Deadlines
		if len(ds) != 1 || ds[0].From.String() != tc.from || ds[0].To.String() != tc.to {
			t.Errorf("%s: %q: got %+v, want %s to %s", tc.name, tc.phrase, ds, tc.from, tc.to)
		}
	}
}

func TestPastAndAmbiguous(t *testing.T) {
	today := Date{2026, 5, 12}
	for _, tc := range []struct {
		phrase    string
		to        string
		past      bool
		alternate string
	}{
		{"by June 30, 2025", "2025-06-30", true, ""},
		{"by 2024", "2024-12-31", true, ""},
		{"by 2026-05-11", "2026-05-11", true, ""},
		{"by 2026-05-12", "2026-05-12", false, ""},
		{"by Q1 2026", "2026-03-31", true, ""},
		{"by the end of FY25", "2025-12-31", true, ""},
		{"by 03/04", "2027-03-04", false, "2027-04-03"},
		{"by 6/7/2026", "2026-06-07", false, "2026-07-06"},
		{"by 5/5", "2027-05-05", false, ""},
		{"by 6/30", "2026-06-30", false, ""},
		{"by 30/6", "2026-06-30", false, ""},
		{"before 6/7", "2026-06-06", false, "2026-07-05"},
	} {
		s := "Close ten deals " + tc.phrase
		ds := Find(text.Parse(s), Options{Today: today}).Deadlines
		if len(ds) != 1 {
			t.Errorf("%q: %d deadlines, want 1", tc.phrase, len(ds))
			continue
		}
		d := ds[0]
		if d.To.String() != tc.to || d.Past != tc.past || d.Ambiguous != (tc.alternate != "") || d.AltTo.String() != tc.alternate {
			t.Errorf("%q: due %s, past %v, ambiguous %v with %s; want %s, %v, %q", tc.phrase, d.To, d.Past, d.Ambiguous, d.AltTo, tc.to, tc.past, tc.alternate)
		}
	}
}

func TestWithoutToday(t *testing.T) {
	for phrase, want := range map[string]string{
		"by June 30, 2027": "2027-06-30", "by the end of Q3 FY27": "2027-09-30", "by 2030": "2030-12-31",
		"by June 30": "", "this quarter": "", "within 90 days": "", "by EOY": "", "by Friday": "",
	} {
		ds := Find(text.Parse("Close ten deals "+phrase), Options{}).Deadlines
		if len(ds) != 1 || ds[0].To.String() != want || ds[0].Past {
			t.Errorf("%q without a today: got %+v, want due %q", phrase, ds, want)
		}
	}
}

func TestCadencePeriodAndTimes(t *testing.T) {
	for phrase, want := range map[string]Cadence{
		"twice a week":             {Period: Week, Times: 2},
		"3x per month":             {Period: Month, Times: 3},
		"five times a day":         {Period: Day, Times: 5},
		"once a quarter":           {Period: Quarter, Times: 1},
		"per month":                {Period: Month, Times: 1},
		"annually":                 {Period: Year, Times: 1},
		"every Monday":             {Period: Week, Times: 1},
		"on Mondays and Thursdays": {Period: Week, Times: 2},
		"every business day":       {Period: Day, Times: 1},
		"semi-annually":            {Period: Half, Times: 1},
		"by the end of each month": {Period: Month, Times: 1},
		"on a quarterly basis":     {Period: Quarter, Times: 1},
		"every two weeks":          {Period: Week, Times: 1},
	} {
		s := "Review all 12 accounts " + phrase
		cs := Find(text.Parse(s), Options{Today: Date{2026, 5, 12}}).Cadences
		if len(cs) != 1 || cs[0].In(s) != phrase || cs[0].Period != want.Period || cs[0].Times != want.Times {
			t.Errorf("%q: got %+v, want %s × %d", phrase, cs, want.Period, want.Times)
		}
	}
}
