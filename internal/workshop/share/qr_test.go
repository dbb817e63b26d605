package share

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
	"rsc.io/qr/coding"
)

// read is a reader of clean codes, for the tests: it takes the mask and the level
// from the format's modules and undoes them, and reads one segment.
func read(t interface{ Fatalf(string, ...any) }, c Code) string {
	version := coding.Version((c.Size - 17) / 4)
	format := 0
	for i := 14; i >= 0; i-- {
		x, y := 8, i // the copy at the top left: down column 8, then left along row 8
		switch {
		case i >= 9:
			x, y = 14-i, 8
		case i == 8:
			x, y = 7, 8
		case i >= 6:
			y = i + 1
		}
		format <<= 1
		if c.Dark(x, y) {
			format |= 1
		}
	}
	format ^= 0x5412
	level, mask := coding.Level(format>>13^1), coding.Mask(format>>10&7)
	plan, err := coding.NewPlan(version, level, mask)
	if err != nil {
		t.Fatalf("%v", err)
	}
	bits := make([]byte, plan.DataBytes*8)
	for y, row := range plan.Pixel {
		for x, p := range row {
			if p.Role() != coding.Data {
				if p.Role() != coding.Check && c.Dark(x, y) != (p&coding.Black != 0) {
					t.Fatalf("module %d, %d is drawn wrong", x, y)
				}
				continue
			}
			if c.Dark(x, y) != mask.Invert(y, x) {
				bits[p.Offset()] = 1
			}
		}
	}
	take := func(n int) int {
		v := 0
		for _, b := range bits[:n] {
			v = v<<1 | int(b)
		}
		bits = bits[n:]
		return v
	}
	switch mode := take(4); mode {
	case 4:
		n := take(map[bool]int{true: 8, false: 16}[version < 10])
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(take(8))
		}
		return string(b)
	case 2:
		const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
		n := take(map[bool]int{true: 9, false: 11}[version < 10])
		var b strings.Builder
		for ; n >= 2; n -= 2 {
			v := take(11)
			b.WriteByte(letters[v/45])
			b.WriteByte(letters[v%45])
		}
		if n == 1 {
			b.WriteByte(letters[take(6)])
		}
		return b.String()
	default:
		t.Fatalf("mode %d", mode)
		return ""
	}
}

func TestQR(t *testing.T) {
	for _, x := range []struct {
		text string
		size int
	}{
		{"7Q2M9XKD", 21},
		{"https://goals.example.com/workshop", 29},
		{strings.Repeat("a", 1273), 117},
		{"", 21},
	} {
		c, err := QR(x.text)
		if err != nil {
			t.Fatal(err)
		}
		if c.Size != x.size {
			t.Errorf("%d modules for %d bytes, want %d", c.Size, len(x.text), x.size)
		}
		if got := read(t, c); got != x.text {
			t.Errorf("reads %q, want %q", got, x.text)
		}
	}
	if _, err := QR(strings.Repeat("a", 1274)); !errors.Is(err, ErrNoRoom) {
		t.Errorf("1,274 bytes: %v", err)
	}
	if c, _ := QR("A"); c.Dark(-1, 0) || c.Dark(0, c.Size) || !c.Dark(0, 0) {
		t.Error("the edges")
	}
}

func TestQRReads(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringN(0, 300, 900).Draw(t, "text")
		c, err := QR(s)
		if err != nil {
			t.Fatal(err)
		}
		if got := read(t, c); got != s {
			t.Fatalf("reads %q, want %q", got, s)
		}
	})
}

// TestPath: the bars of the path are the dark modules.
func TestPath(t *testing.T) {
	c, err := QR("7Q2M9XKD")
	if err != nil {
		t.Fatal(err)
	}
	dark := 0
	for i := range c.Size * c.Size {
		if c.Dark(i%c.Size, i/c.Size) {
			dark++
		}
	}
	drawn := 0
	p := c.Path()
	for p != "" {
		x, y, n, back := 0, 0, 0, 0
		end := strings.IndexByte(p, 'z') + 1
		if _, err := fmt.Sscanf(p[:end], "M%d %dh%dv1h-%dz", &x, &y, &n, &back); err != nil || n != back {
			t.Fatalf("%q: %v", p[:end], err)
		}
		for k := range n {
			if !c.Dark(x+k, y) {
				t.Fatalf("%d, %d is light", x+k, y)
			}
		}
		if c.Dark(x-1, y) || c.Dark(x+n, y) {
			t.Fatalf("%q is cut short", p[:end])
		}
		drawn += n
		p = p[end:]
	}
	if drawn != dark {
		t.Errorf("%d modules drawn, %d are dark", drawn, dark)
	}
	if c.Box() != "-4 -4 29 29" {
		t.Errorf("box %s", c.Box())
	}
}

func TestCheckOrigin(t *testing.T) {
	for _, x := range []struct {
		address string
		want    error
	}{
		{"https://goals.example.com", nil},
		{"https://goals.example.com:8443/team/", nil},
		{" HTTPS://Goals.Example.com ", nil},
		{"https://[2001:db8::1]/", nil},
		{"http://192.168.1.20:8080", ErrInsecure},
		{"http://localhost:8080/", ErrLoopback},
		{"https://app.localhost", ErrLoopback},
		{"http://127.0.0.1:8080/workshop", ErrLoopback},
		{"https://127.example.com", nil},
		{"http://[::1]:8080", ErrLoopback},
		{"http://0.0.0.0", ErrLoopback},
		{"https://user@localhost", ErrLoopback},
		{"goals.example.com", ErrNoOrigin},
		{"file:///home/index.html", ErrNoOrigin},
		{"javascript://x", ErrNoOrigin},
		{"https://", ErrNoOrigin},
		{"https://[::1", ErrNoOrigin},
		{"", ErrNoOrigin},
	} {
		if got := CheckOrigin(x.address); got != x.want {
			t.Errorf("%q: %v, want %v", x.address, got, x.want)
		}
	}
}
