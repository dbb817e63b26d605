package stage

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/handout"
	"github.com/goalsmith/goalsmith/web"
)

func file(t *testing.T, name string) string {
	t.Helper()
	raw, err := web.Files.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func sdr(t *testing.T) workshop.Deck {
	t.Helper()
	d, err := workshop.Parse([]byte(file(t, workshop.ReadyMade()[0].File)))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// words are all that stands on a page.
func words(p handout.Page) string {
	all := []string{p.Title}
	for _, b := range p.Blocks {
		all = append(append(all, b.Text), b.Items...)
		for _, row := range b.Rows {
			all = append(all, row...)
		}
	}
	return strings.Join(all, "\n")
}

// TestEverySheet: each is there once its texts are, and the room's holds nothing
// of the trainer's.
func TestEverySheet(t *testing.T) {
	d := sdr(t)
	for _, x := range SheetList() {
		s := NewSheets().Choose(x)
		if s.Sheet != x || x.Name() == "" || x.For() == "" {
			t.Errorf("%s can't be chosen", x)
		}
		if need := s.Needs(); need != "" {
			if p, wrong := s.Page(d); len(p.Blocks) > 0 || wrong != "" {
				t.Errorf("%s is there before its text: %q", x, wrong)
			}
			s = s.Came(need, file(t, need))
		}
		p, wrong := s.Page(d)
		if wrong != "" || len(p.Blocks) == 0 || p.Title == "" {
			t.Errorf("%s: %q, %q with %d blocks", x, wrong, p.Title, len(p.Blocks))
		}
		text, all := handout.Markdown(p), words(p)
		for i, r := range d.Rounds {
			for _, note := range []string{r.Ask, r.Listen, r.Rewrite, r.Weakness} {
				if x == SheetWork && note != "" && strings.Contains(all, note) {
					t.Errorf("the worksheet tells round %d: %s", i+1, note)
				}
			}
			if x.OfDeck() != strings.Contains(text, "## Goal "+string(rune('1'+i%9))) {
				t.Errorf("%s and goal %d", x, i+1)
			}
		}
	}
}

func TestSheetsWithout(t *testing.T) {
	d := sdr(t)
	guide := NewSheets().Choose(SheetGuide).Came(handout.GuideFile, "")
	if p, wrong := guide.Page(d); len(p.Blocks) > 0 || !strings.Contains(wrong, "couldn’t be fetched") {
		t.Errorf("a guide without its text: %q", wrong)
	}
	if p, _ := NewSheets().Came(handout.GuideFile, "").Page(d); len(p.Blocks) == 0 {
		t.Error("a worksheet waits for checks that don't come")
	}
	if p, wrong := NewSheets().Came(handout.GuideFile, "x").Page(workshop.Deck{}); len(p.Blocks) > 0 || wrong != "" {
		t.Error("a worksheet without a deck")
	}
	if _, wrong := NewSheets().Choose(SheetPlan45).Came(handout.PlansFile, "[20] Short\n").Page(d); wrong == "" {
		t.Error("a plan that there is not goes unsaid")
	}
	if s := NewSheets().Choose("rubbish"); s.Sheet != SheetWork {
		t.Errorf("%s is chosen", s.Sheet)
	}
	// What comes late for another sheet says nothing about this one.
	if s := NewSheets().Choose(SheetPlan20).Came(handout.PlansFile, "").Came(handout.GuideFile, "x"); !s.Failed {
		t.Error("a plan that failed has come")
	}
}

func TestOwnExamples(t *testing.T) {
	d := sdr(t)
	s := NewSheets().Choose(SheetGuide).Came(handout.GuideFile, file(t, handout.GuideFile))
	if p, _ := s.Page(d); strings.Contains(handout.Markdown(p), "Our own") {
		t.Error("examples that nobody wrote")
	}
	s = s.Write(1, false, "More  calls\nsoon").Write(1, true, "50 calls a day until 30 June").Write(9, false, "x").Write(-1, true, "x")
	if p, _ := s.Page(d); !strings.Contains(handout.Markdown(p), "| More calls soon | 50 calls a day until 30 June |") {
		t.Error("the pair is not on the sheet")
	}
	full := s.FromDeck(d)
	if full.Own[1] != s.Own[1] || full.Own[0].Before != d.Rounds[0].Goal || full.Own[2].After != d.Rounds[1].Rewrite || full.Said != "" {
		t.Errorf("from the deck: %+v %s", full.Own, full.Said)
	}
	if got := full.FromDeck(d); got.Own != full.Own || !strings.Contains(got.Said, "All three") {
		t.Errorf("a full sheet: %s", got.Said)
	}
	if got := s.FromDeck(d.ForRoom()); got.Own != s.Own || !strings.Contains(got.Said, "no rewrites") {
		t.Errorf("a deck without rewrites: %s", got.Said)
	}
	if got := NewSheets().RestoredOwn(full.OwnText()); got.Own != full.Own {
		t.Errorf("kept and read again: %+v", got.Own)
	}
	if got := s.RestoredOwn(full.OwnText()); got.Own != s.Own {
		t.Error("what the device kept covers what was typed")
	}
	for _, record := range []string{"", "rubbish", ownVersion, ownVersion + "\na\tb\nc\td\ne\tf\ng\th\x00\xff", "goalsmith examples 9\na\tb"} {
		for _, e := range NewSheets().RestoredOwn(record).Own {
			if !utf8.ValidString(e.Before + e.After) {
				t.Errorf("%q gives %q", record, e)
			}
		}
	}
	if long := NewSheets().Write(0, true, strings.Repeat("ü", 900)); utf8.RuneCountInString(long.Own[0].After) != MaxExample {
		t.Errorf("%d characters", utf8.RuneCountInString(long.Own[0].After))
	}
	if s.ClearOwn().own() != nil {
		t.Error("cleared, but there")
	}
}

func TestFileName(t *testing.T) {
	for title, want := range map[string]string{
		"SDR deck: worksheet": "sdr-deck-worksheet.md", "  ": "handout.md", "Привет": "handout.md", "../../etc/passwd": "etc-passwd.md",
		strings.Repeat("long ", 40): strings.Repeat("long-", 11) + "long-l.md",
	} {
		if got := FileName(title, ".md"); got != want {
			t.Errorf("%q: %s, want %s", title, got, want)
		}
	}
}
