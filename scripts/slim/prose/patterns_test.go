package prose

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// The patterns as prose and commonregex have them; scripts/slim refuses another
// prose, and TestLinkAndEmailAreCommonregex another commonregex.
const (
	linkPattern  = `(?:(?:https?:\/\/)?(?:[a-z0-9.\-]+|www|[a-z0-9.\-])[.](?:[^\s()<>]+|\((?:[^\s()<>]+|(?:\([^\s()<>]+\)))*\))+(?:\((?:[^\s()<>]+|(?:\([^\s()<>]+\)))*\)|[^\s!()\[\]{};:\'".,<>?]))`
	emailPattern = `(?i)([A-Za-z0-9!#$%&'*+\/=?^_{|.}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)`
)

var asked = []struct {
	name    string
	pattern *regexp.Regexp
	ours    func(string) bool
	// pieces are what random words are made of.
	pieces []string
	yes    []string
	no     []string
}{
	{"abbreviation", regexp.MustCompile(`^(?:[A-Za-z]\.){2,}$|^[A-Z][a-z]{1,2}\.$`), isAbbreviation,
		[]string{"A", "z", "m", "B", ".", ".", "r", "1", "é"}, []string{"U.S.", "e.g.", "Mr.", "Inc.", "a.b.c."}, []string{"", ".", "A.", "USA.", "mr.", "U.S", "A.1."}},
	{"trace", regexp.MustCompile(`^(?:0|\*[\w?]\*|\*\-\d{1,3}|\*[A-Z]+\*\-\d{1,3}|\*)$`), isTrace,
		[]string{"*", "*", "-", "-", "1", "23", "A", "T", "?", "_", "0", "x"}, []string{"0", "*", "*T*", "*?*", "*-1", "*T*-2", "*PRO*-123"}, []string{"", "1", "**", "*-", "*-1234", "*t*-1", "*T*-", "*T-1"}},
	{"bracket", regexp.MustCompile(`^\-[A-Z]{3}\-$`), isBracket,
		[]string{"-", "-", "A", "Z", "LRB", "x"}, []string{"-LRB-"}, []string{"-LR-", "-lrb-", "LRB", "-LRBS-"}},
	{"link", regexp.MustCompile(linkPattern), isLink,
		[]string{"a", "9", "-", ".", ".", "(", ")", "((", "<", "!", "?", ",", "é", "\xff", " ", "Z", "/", "()", "(a)"},
		[]string{"example.com", "https://a.b/c?d=e", "a.b(c)", "x.()()", "1.25", "...,a"}, []string{"", "U.S.", "Q3.", "A.b", "a.b", "a.b!(", "end.).", "a.()"}},
	{"email", regexp.MustCompile(emailPattern), isEmail,
		[]string{"a", "Z", "9", "-", "-", ".", ".", "@", "@", "ſ", "K", "é", "!", "\xff", "_"},
		[]string{"ana@example.com", "x@K.ſ", "a@b-c.d", "@@a@b.c"}, []string{"", "@a.b", "a@.b", "a@-b.c", "a@b-.c", "a@b", "a@b.-"}},
}

func TestPatternsSayWhatTheRegularExpressionsSay(t *testing.T) {
	for _, tt := range asked {
		t.Run(tt.name, func(t *testing.T) {
			for _, s := range tt.yes {
				if !tt.ours(s) || !tt.pattern.MatchString(s) {
					t.Errorf("%q: %v, the pattern says %v, want both to say yes", s, tt.ours(s), tt.pattern.MatchString(s))
				}
			}
			for _, s := range tt.no {
				if tt.ours(s) || tt.pattern.MatchString(s) {
					t.Errorf("%q: %v, the pattern says %v, want both to say no", s, tt.ours(s), tt.pattern.MatchString(s))
				}
			}
			rapid.Check(t, func(t *rapid.T) {
				s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(tt.pieces), 0, 12).Draw(t, "pieces"), "")
				if got, want := tt.ours(s), tt.pattern.MatchString(s); got != want {
					t.Fatalf("%q: %v, the pattern says %v", s, got, want)
				}
			})
		})
	}
}

func FuzzPatterns(f *testing.F) {
	for _, tt := range asked {
		for _, s := range append(tt.yes, tt.no...) {
			f.Add(s)
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, tt := range asked {
			if got, want := tt.ours(s), tt.pattern.MatchString(s); got != want {
				t.Errorf("%s: %q: %v, the pattern says %v", tt.name, s, got, want)
			}
		}
	})
}

func TestLinkAndEmailAreCommonregex(t *testing.T) {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/mingrammer/commonregex").Output()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "commonregex.go"))
	if err != nil {
		t.Fatal(err)
	}
	for name, pattern := range map[string]string{"LinkPattern ": linkPattern, "EmailPattern ": emailPattern} {
		_, rest, _ := strings.Cut(string(text), "\t"+name)
		line, _, _ := strings.Cut(rest, "\n")
		if !strings.HasSuffix(line, "= `"+pattern+"`") {
			t.Errorf("%s is %q", name, line)
		}
	}
}
