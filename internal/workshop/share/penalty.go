package share

// penalty is how hard a code is to read by the standard's four measures (ISO/IEC
// 18004, 7.8.3.1): runs of one colour, blocks of one colour, what looks like a
// finder pattern, and more dark than light or the reverse. The mask with the least
// is drawn.
func penalty(c Code) int {
	sum, dark := 0, 0
	for i := range c.Size {
		sum += line(c, func(k int) bool { return c.Dark(k, i) })
		sum += line(c, func(k int) bool { return c.Dark(i, k) })
		for k := range c.Size {
			here := c.Dark(k, i)
			if here {
				dark++
			}
			if k+1 < c.Size && i+1 < c.Size && here == c.Dark(k+1, i) && here == c.Dark(k, i+1) && here == c.Dark(k+1, i+1) {
				sum += 3
			}
		}
	}
	off := dark*20 - c.Size*c.Size*10 // in twentieths of the whole, from a half
	if off < 0 {
		off = -off
	}
	return sum + off/(c.Size*c.Size)*10
}

// line measures one row or column.
func line(c Code, dark func(int) bool) int {
	// finder is dark in 1:1:3:1:1 with four light ones on one side, read as bits.
	const before, after, window = 0b00001011101, 0b10111010000, 1<<11 - 1
	sum, run, bits := 0, 0, 0
	for k := range c.Size {
		bit := 0
		if dark(k) {
			bit = 1
		}
		if k > 0 && bit == bits&1 {
			run++
		} else {
			run = 1
		}
		switch {
		case run == 5:
			sum += 3
		case run > 5:
			sum++
		}
		bits = (bits<<1 | bit) & window
		if k >= 10 && (bits == before || bits == after) {
			sum += 40
		}
	}
	return sum
}
