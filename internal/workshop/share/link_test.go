package share

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"errors"
	"hash/crc32"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/web"
)

func ready(t testing.TB) map[string]workshop.Deck {
	t.Helper()
	out := map[string]workshop.Deck{}
	for _, r := range workshop.ReadyMade() {
		raw, err := web.Files.ReadFile(r.File)
		if err != nil {
			t.Fatal(err)
		}
		if out[r.ID], err = workshop.Parse(raw); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// TestSizes: a ready-made deck with all its notes is a link that mail carries, and
// its goals alone are a code that a phone reads across a room.
func TestSizes(t *testing.T) {
	for id, d := range ready(t) {
		whole, err := Fragment(d)
		if err != nil {
			t.Fatal(err)
		}
		room, err := Fragment(d.ForRoom())
		if err != nil {
			t.Fatal(err)
		}
		code, err := DeckQR("https://goals.example.com/workshop", d.ForRoom())
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d goals; whole %d characters (%d as JSON), goals alone %d, code of %d modules", id, len(d.Rounds), len(whole),
			len(workshop.Compact(d)), len(room), code.Size)
		if len(whole) > 5500 || len(room) > 1000 || code.Size > 105 {
			t.Errorf("%s has grown", id)
		}
		for name, f := range map[string]string{"whole": whole, "room": room} {
			back, err := Open("#" + f)
			want := d
			if name == "room" {
				want = d.ForRoom()
			}
			if diff := cmp.Diff(want, back); err != nil || diff != "" {
				t.Errorf("%s, %s: %v %s", id, name, err, diff)
			}
		}
	}
}

// oldLink is a link of version 1 that was once handed out.
const oldLink = "d1.1MJppcJqkX9OCoaR6KZAUgtyLYIrtFDsC07NyQHrQvEuUplSG1sLCAAA__8"

func TestOldLink(t *testing.T) {
	want := workshop.Deck{Title: "Old", Role: goal.AE, Rounds: []workshop.Round{{Goal: "Close more deals by the end of the quarter."}, {Goal: "Sell more", Expect: []string{"no-metric"}}}}
	got, err := Open(oldLink)
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("links of version 1 no longer open (%v); the dictionary must not change: %s", err, diff)
	}
}

func pack(raw []byte, sum uint32) string {
	var b bytes.Buffer
	b.Write([]byte{byte(sum), byte(sum >> 8), byte(sum >> 16), byte(sum >> 24)})
	w, _ := flate.NewWriterDict(&b, flate.BestCompression, []byte(dictionary))
	_, _ = w.Write(raw)
	_ = w.Close()
	return prefix + base64.RawURLEncoding.EncodeToString(b.Bytes())
}

func sealed(raw string) string { return pack([]byte(raw), crc32.ChecksumIEEE([]byte(raw))) }

func TestOpenRefuses(t *testing.T) {
	good, err := Fragment(workshop.Deck{Rounds: []workshop.Round{{Goal: "Sell more"}}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(" #" + good + "\n"); err != nil {
		t.Errorf("white space around a link: %v", err)
	}
	bomb := pack(make([]byte, 64<<20), 0)
	small := sealed(strings.Repeat(" ", workshop.MaxFile+1)) // inflates to one byte more than a file may hold
	packed, _ := base64.RawURLEncoding.DecodeString(good[len(prefix):])
	tail := prefix + base64.RawURLEncoding.EncodeToString(append(packed, 0))
	for _, x := range []struct {
		name, link string
		err        error
		says       string
	}{
		{"nothing", "", ErrNoDeck, ""},
		{"another fragment", "#term-quota", ErrNoDeck, ""},
		{"no payload", "d1.", ErrDamaged, ""},
		{"a few bytes", "d1.AAAA", ErrDamaged, ""},
		{"cut", good[:len(good)-3], ErrDamaged, ""},
		{"with a tail", good + "AAAA", ErrDamaged, ""},
		{"with a byte too many", tail, ErrDamaged, ""},
		{"not base64", good + "!", ErrDamaged, ""},
		{"newer", "d2." + good[3:], ErrNewer, ""},
		{"much newer", "d417.xyz", ErrNewer, ""},
		{"never was", "d0." + good[3:], ErrNoDeck, ""},
		{"too long", "d1." + strings.Repeat("A", MaxFragment), ErrTooLong, ""},
		{"a bomb", bomb, ErrTooLong, ""},
		{"just too large", small, ErrTooLong, ""},
		{"a wrong sum", pack([]byte(`{"schema":1,"rounds":[{"goal":"a"}]}`), 7), ErrDamaged, ""},
		{"not a deck", sealed(`[1]`), nil, "the deck is no object"},
		{"an unknown key", sealed(`{"schema":1,"run":"","rounds":[{"goal":"a"}]}`), nil, "run: decks have no such key"},
		{"no goals", sealed(`{"schema":1,"rounds":[]}`), nil, "rounds: there is no goal yet"},
	} {
		d, err := Open(x.link)
		switch {
		case err == nil:
			t.Errorf("%s: opened %+v", x.name, d)
		case x.err != nil && !errors.Is(err, x.err), !strings.HasPrefix(err.Error(), x.says):
			t.Errorf("%s: %v, want %v%s", x.name, err, x.err, x.says)
		case len(d.Rounds) > 0:
			t.Errorf("%s: handed out all the same", x.name)
		}
	}
}

// TestOneCharacter: no single changed character of a link gives another deck. (The
// last bits of a stream say nothing, so some give the same.)
func TestOneCharacter(t *testing.T) {
	d := workshop.Deck{Title: "T", Rounds: []workshop.Round{{Goal: "Make more calls and book some meetings soon."}}}
	good, err := Fragment(d)
	if err != nil {
		t.Fatal(err)
	}
	for i := range good {
		for _, c := range []byte("AQgw09-_z.") {
			bad := good[:i] + string(c) + good[i+1:]
			if got, err := Open(bad); err == nil && !cmp.Equal(got, d) {
				t.Fatalf("%q opens as %+v", bad, got)
			}
		}
	}
}

func TestTooLong(t *testing.T) {
	noise := rapid.StringOfN(rapid.RuneFrom([]rune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")), 2000, 2000, -1)
	d := workshop.Deck{}
	for i := range 60 {
		d.Rounds = append(d.Rounds, workshop.Round{Goal: noise.Example(i)})
	}
	_, err := Fragment(d)
	long, ok := err.(*TooLong)
	if !ok || long.Goals != 60 || long.Fit < 10 || long.Fit > 20 {
		t.Fatalf("%v", err)
	}
	if _, err := Fragment(d.First(long.Fit)); err != nil {
		t.Errorf("the first %d should fit: %v", long.Fit, err)
	}
	if _, err := Fragment(d.First(long.Fit + 1)); err == nil {
		t.Errorf("the first %d should not fit", long.Fit+1)
	}
	_, err = DeckQR("https://goals.example.com/workshop", d)
	if want := "the deck's 60 goals are too long for one code: not even the first one fits; share the deck as a file"; err == nil || err.Error() != want {
		t.Errorf("%v", err)
	}
	for i := range d.Rounds {
		d.Rounds[i].Goal = d.Rounds[i].Goal[:100]
	}
	_, err = DeckQR("https://goals.example.com/workshop", d)
	code, ok := err.(*TooLong)
	if !ok || code.What != "code" || code.Fit < 5 {
		t.Fatalf("%v", err)
	}
	if _, err := DeckQR("https://goals.example.com/workshop", d.First(code.Fit)); err != nil {
		t.Error(err)
	}
	if _, err := DeckQR("https://goals.example.com/workshop", d.First(code.Fit+1)); err == nil {
		t.Error("one more should not fit")
	}
	if _, err := Fragment(workshop.Deck{}); err == nil {
		t.Error("an empty deck got a link")
	}
	if _, err := DeckQR("https://goals.example.com/workshop", workshop.Deck{}); err == nil {
		t.Error("an empty deck got a code")
	}
}

func TestRoundTrip(t *testing.T) {
	text := rapid.StringOfN(rapid.RuneFrom([]rune(`aZ 9<>&"\/$%“”é€😀`)), 1, 80, -1)
	rapid.Check(t, func(t *rapid.T) {
		d := workshop.Deck{Title: text.Draw(t, "title"), Role: rapid.SampledFrom([]goal.Role{"", goal.SDR, goal.Team}).Draw(t, "role")}
		for range rapid.IntRange(1, 8).Draw(t, "n") {
			d.Rounds = append(d.Rounds, workshop.Round{Goal: "x" + text.Draw(t, "goal"), Ask: text.Draw(t, "ask"), Expect: []string{"no-metric"}})
		}
		f, err := Fragment(d)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Trim(f, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.") != "" {
			t.Fatalf("%q would be escaped on its way", f)
		}
		got, err := Open(f)
		if diff := cmp.Diff(d, got); err != nil || diff != "" {
			t.Fatalf("%v %s", err, diff)
		}
	})
}

func FuzzOpen(f *testing.F) {
	for _, d := range ready(f) {
		s, _ := Fragment(d.ForRoom())
		f.Add(s)
	}
	f.Add(sealed(`{"schema":1,"rounds":[{"goal":"Sell more","x":1}]}`))
	f.Add("d1.AAAAAAAAAAAA")
	f.Fuzz(func(t *testing.T, s string) {
		d, err := Open(s)
		if err != nil {
			return
		}
		if err := workshop.Check(d); err != nil {
			t.Errorf("let pass: %v", err)
		}
	})
}

// FuzzOpenInside fuzzes what a link with a right sum may hold.
func FuzzOpenInside(f *testing.F) {
	f.Add([]byte(`{"schema":1,"rounds":[{"goal":"Sell more"}]}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		d, err := Open(pack(raw, crc32.ChecksumIEEE(raw)))
		if err == nil && workshop.Check(d) != nil {
			t.Error("let pass")
		}
	})
}
