package goal

// Bands are the factors of growth that nobody is taken to reach within a month,
// a quarter and a year, and ever, with or without a date. 0 is the usual factor.
type Bands struct{ Month, Quarter, Year, Ever float64 }

// UsualBands are those of semantics.md section 5.
func UsualBands() Bands { return Bands{Month: 2, Quarter: 3, Year: 5, Ever: 10} }

// full fills in the usual factors.
func (b Bands) full() Bands {
	or := func(v *float64, usual float64) {
		if *v <= 0 {
			*v = usual
		}
	}
	u := UsualBands()
	or(&b.Month, u.Month)
	or(&b.Quarter, u.Quarter)
	or(&b.Year, u.Year)
	or(&b.Ever, u.Ever)
	return b
}

// crossed reports a factor that is too large for the number of days; 0 days
// means that no date is known. The days leave room for a long month, quarter
// and year.
func (b Bands) crossed(factor float64, days int) bool {
	return factor >= b.Ever || days > 0 && (factor >= b.Year && days <= 366 || factor >= b.Quarter && days <= 93 || factor >= b.Month && days <= 31)
}
