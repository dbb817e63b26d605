package stage

import (
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
)

const pasted = "Close the renewal with Acme Corp by 30 June\r\n\n  Ask maria@acme.com about Acme Corp soon  \n"

func TestNames(t *testing.T) {
	n := FindNames(pasted)
	if n.Wrong != "" || len(n.Goals) != 2 || len(n.Found) != 2 {
		t.Fatalf("%q: %+v", n.Wrong, n)
	}
	if len(n.Found[0].At) != 2 || !n.Found[0].On {
		t.Errorf("a name in two places: %+v", n.Found[0])
	}
	all := strings.Join(n.Confirmed(), "\n")
	if strings.Contains(all, "Acme") || strings.Contains(all, "maria") || n.Left() != 0 {
		t.Errorf("confirmed %q", all)
	}
	n = n.Tick(1).Call(0, " a\tbank ").Tick(9).Call(-1, "x")
	if got := n.Confirmed(); got[0] != "Close the renewal with a bank by 30 June" || !strings.Contains(got[1], "maria@acme.com about a bank") || n.Left() != 1 {
		t.Errorf("confirmed %q", got)
	}
	// No stand-in is the proposed one.
	if got := n.Call(0, " ").Confirmed()[0]; !strings.Contains(got, n.Found[0].Proposed) {
		t.Errorf("without a stand-in: %q", got)
	}
	d := n.Deck(read)
	if err := workshop.Check(d); err != nil || len(d.Rounds) != 2 || len(d.Rounds[1].Expect) == 0 {
		t.Errorf("the deck: %v, %+v", err, d)
	}
	if strings.Contains(string(workshop.Encode(d)), "Acme") {
		t.Error("the deck holds an original")
	}
}

func TestNamesRefused(t *testing.T) {
	for says, in := range map[string]string{
		"no goal yet":         " \n\t\n",
		"Line 2 has 3001":     "A\n" + strings.Repeat("x", 3001),
		"Line 1 has 20000":    strings.Repeat("x", 20000),
		"501 goals":           strings.Repeat("Sell\n", 501),
		"more than 4 MB":      strings.Repeat("x", workshop.MaxFile+1),
		"Line 1 has 3500 cha": strings.Repeat("é", 3500),
	} {
		if n := FindNames(in); !strings.Contains(n.Wrong, says) || len(n.Goals) > 0 {
			t.Errorf("want %q, got %q and %d goals", says, n.Wrong, len(n.Goals))
		}
	}
	if n := FindNames(strings.Repeat("Sell to Acme Corp\n", 500)); n.Wrong != "" || len(n.Found) != 1 || len(n.Found[0].At) != 500 {
		t.Errorf("500 goals: %q, %d names", n.Wrong, len(n.Found))
	}
}

func TestReceive(t *testing.T) {
	f, err := share.Fragment(deckOf("Sell more"))
	if err != nil {
		t.Fatal(err)
	}
	if r := Receive(f); r.Wrong != "" || r.Deck.Rounds[0].Goal != "Sell more" || !IsDeckLink(r.Fragment) {
		t.Errorf("received %+v", r)
	}
	for _, bad := range []string{f[:len(f)/2], "d1.", "d2.AAAA", "d9"} {
		if r := Receive(bad); r.Wrong == "" || len(r.Deck.Rounds) > 0 || !IsDeckLink(bad) {
			t.Errorf("%s: received %+v", bad, r)
		}
	}
	if IsDeckLink("notes") || IsDeckLink("") || IsDeckLink("deck") {
		t.Error("another fragment is taken for a deck")
	}
}

func TestPrepare(t *testing.T) {
	short, long := deckOf("Sell more"), workshop.Deck{}
	long = deckOf("A")
	for i := range 200 {
		long.Rounds = append(long.Rounds, workshop.Round{Goal: strings.Repeat(string(rune('a'+i%26)), 9) + " sell " + strings.Repeat(string(rune('b'+i%7)), i%50) + " things to people number " + string(rune('À'+i))})
	}
	for _, at := range []string{"http://127.0.0.1:8080/", "http://localhost/", "rubbish"} {
		if p := NewPrepare(at, false, short, 0); p.Barrier == "" || p.Install.Link != "" {
			t.Errorf("%s: %+v", at, p.Barrier)
		}
	}
	p := NewPrepare("http://10.0.0.7/", true, short, 0)
	if p.Barrier != "" || p.Warning == "" || p.Install.Code.Size == 0 || p.Room.Code.Size == 0 {
		t.Errorf("plain http: %q %q", p.Barrier, p.Warning)
	}
	p = NewPrepare("https://goals.example.com/", true, long, 0)
	if p.Room.Wrong == "" || p.Room.Fit == 0 || p.Warning != "" {
		t.Fatalf("a long deck: %q, %d fit", p.Room.Wrong, p.Room.Fit)
	}
	if q := NewPrepare(p.Address, true, long, p.Room.Fit); q.Room.Wrong != "" || q.Room.Code.Size == 0 {
		t.Errorf("the first %d: %q", p.Room.Fit, q.Room.Wrong)
	}
	if p = NewPrepare("https://goals.example.com/", true, workshop.Deck{}, 0); p.Room.Link != "" || p.Install.Link != "https://goals.example.com/practice" {
		t.Errorf("without a deck: %+v", p.Room)
	}
}
