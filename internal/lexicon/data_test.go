package lexicon

import (
	"io/fs"
	"strings"
	"testing"
	"unicode"
)

// sections are the headings that the code knows, for each list.
var sections = map[string]string{
	"adjectives.txt": "size quality",
	"clauses.txt":    "reason basis parent baseline means condition tracking review stake",
	"metrics.txt":    "up down rate-up rate-down count",
	"nouns.txt":      "umbrella abstract instrument deliverable development audience",
	"roles.txt":      "sdr ae team not-sdr not-sales tool",
	"vague.txt":      "quantity comparative quality manner commitment",
}

// TestData: every file parses into known sections, no entry is empty or in
// another case than the text is matched in, and no phrase stands twice in a
// file, a hyphen counting as a space: the first would hide the second.
func TestData(t *testing.T) {
	list, err := fs.ReadDir(files, "data")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range list {
		if f.Name() == "verbs.txt" {
			continue // words parted by spaces: TestVerbData
		}
		t.Run(f.Name(), func(t *testing.T) {
			raw, err := files.ReadFile("data/" + f.Name())
			if err != nil {
				t.Fatal(err)
			}
			items := 0
			section := ""
			seen := map[string]string{}
			for n, line := range strings.Split(string(raw), "\n") {
				line, _, _ = strings.Cut(line, "#")
				line = strings.TrimSpace(line)
				if strings.HasPrefix(line, "[") {
					section = strings.Trim(line, "[]")
					if known := sections[f.Name()]; known != "" && !hasWord(known, section) {
						t.Errorf("line %d: no code knows section %q", n+1, section)
					}
					continue
				}
				if line == "" {
					continue
				}
				parts := strings.Split(line, ",")
				if parts[len(parts)-1] == "" {
					parts = parts[:len(parts)-1] // a comma at the end of a line goes on with the next
				}
				for _, item := range parts {
					item = strings.Join(strings.Fields(strings.ReplaceAll(item, "-", " ")), " ")
					items++
					switch {
					case item == "":
						t.Errorf("line %d: an empty entry", n+1)
						continue
					case item != strings.ToLower(item):
						t.Errorf("line %d: %q has capitals and can match nothing", n+1, item)
					case strings.ContainsFunc(item, odd):
						t.Errorf("line %d: %q holds a mark that no word holds", n+1, item)
					}
					if at, twice := seen[item]; twice {
						t.Errorf("line %d: %q stands twice, under [%s] and [%s]", n+1, item, at, section)
					}
					seen[item] = section
				}
			}
			if got := len(parse(f.Name(), asWritten).Entries()); got != items {
				t.Errorf("%d entries were read of %d", got, items)
			}
			for known := range strings.FieldsSeq(sections[f.Name()]) {
				found := false
				for _, s := range seen {
					found = found || s == known
				}
				if !found {
					t.Errorf("section %q has no entries", known)
				}
			}
		})
	}
}

func hasWord(list, w string) bool {
	for x := range strings.FieldsSeq(list) {
		if x == w {
			return true
		}
	}
	return false
}

// odd reports a mark that can't be inside a word or between the words of an
// entry.
func odd(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(" '&.:/", r)
}

// TestEntriesMatchThemselves: each entry is found in a text that holds only it,
// whole, in capitals, with hyphens and with spaces. An entry that the tokenizer
// cuts differently could never fire.
func TestEntriesMatchThemselves(t *testing.T) {
	for name, s := range map[string]*Set{"metrics": Metrics(), "nouns": Nouns(), "vague": Vague(), "terms": Terms(), "roles": Roles(), "clauses": Clauses()} {
		for _, e := range s.Entries() {
			for _, in := range []string{e.Phrase, strings.ToUpper(e.Phrase), strings.ReplaceAll(e.Phrase, " ", "-")} {
				got, ok := whole(s, in)
				if !ok {
					t.Errorf("%s: %q is not found in %q", name, e.Phrase, in)
					break
				}
				if len(got.words) != len(e.words) {
					t.Errorf("%s: %q is read as %q", name, in, got.Phrase)
				}
			}
		}
	}
}
