package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
)

func TestWorkshop(t *testing.T) {
	own := filepath.Join(t.TempDir(), "own.json")
	if err := os.WriteFile(own, []byte(`{"schema":1,"title":"Ours","rounds":[{"goal":"Sell <more>"}]}`), 0o600); err != nil {
		t.Fatal(err)
	}
	broken := filepath.Join(t.TempDir(), "broken.json")
	if err := os.WriteFile(broken, []byte(`{"schema":1,"rounds":[{"gaol":"Sell more"}]}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		args      string
		code      int
		out, says string
	}{
		{"decks", 0, "sdr        SDR deck, 14 goals\n", ""},
		{"worksheet sdr", 0, "# SDR deck: worksheet\n", ""},
		{"worksheet mixed --format html", 0, "<h1>Mixed room: worksheet</h1>", ""},
		{"worksheet " + own, 0, "> Sell \\<more\\>\n", ""},
		{"worksheet --format html " + own, 0, "<blockquote class=\"goal\">Sell &lt;more&gt;</blockquote>", ""},
		{"answers ae", 0, "Ask the room: ", ""},
		{"guide", 0, "| Time-bound | By when?", ""},
		{"plan 45", 0, "# From vague to SMART: 45 minutes\n", ""},
		{"link ae --page https://goals.example.com/workshop", 0, "https://goals.example.com/workshop#d1.", ""},
		{"link ae", 0, "https://localhost/workshop#d1.", "phones can't reach it"},
		{"plan 30", 2, "", "there is no plan of 30 minutes: use 20, 45 or 90"},
		{"guide --format pdf", 2, "", "use markdown or html"},
		{"worksheet nope", 2, "", `no deck and no file is called "nope"`},
		{"worksheet " + broken, 2, "", "rounds[1].gaol: decks have no such key"},
		{"link ae --page goals", 2, "", "--page goals: set the address"},
	} {
		code, out, msg := command("", append([]string{"workshop"}, strings.Fields(x.args)...)...)
		if code != x.code || !strings.Contains(out, x.out) || !strings.Contains(msg, x.says) || x.code != 0 && out != "" {
			t.Errorf("%s: exit %d, %q, %q", x.args, code, out[:min(len(out), 300)], msg)
		}
	}
}

// TestWorkshopLink: the link opens as the deck, without the answers for the room.
func TestWorkshopLink(t *testing.T) {
	for _, room := range []bool{false, true} {
		args := []string{"workshop", "link", "managers", "--page", "https://goals.example.com/workshop"}
		if room {
			args = append(args, "--room")
		}
		code, out, msg := command("", args...)
		_, fragment, _ := strings.Cut(strings.TrimSpace(out), "#")
		d, err := share.Open(fragment)
		if code != 0 || err != nil || len(d.Rounds) < 12 || (d.Rounds[0].Rewrite == "") != room || d.Title == "" {
			t.Errorf("room %v: exit %d, %v, %s, %+v", room, code, err, msg, d)
		}
		if err := workshop.Check(d); err != nil {
			t.Error(err)
		}
	}
}
