// Package internal holds the house: which package may import which.
package internal

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/goalsmith/goalsmith/"

// floors lists the packages from the ground up. A package may import packages of
// a lower floor only; those in one line may not import each other.
var floors = [][]string{
	{"internal/text", "web", "internal/site/embedded"},
	{"internal/text/prosetag", "internal/lexicon", "internal/glossary"},
	{"internal/quantity"},
	{"internal/when"},
	{"internal/goal"},
	{"internal/funnel"},
	{"internal/lint", "internal/rewrite"},
	{"internal/lint/linttest", "internal/lint/newrule", "internal/rules"},
	{"internal/settings"}, // knows the rules by name, and review reads by it
	{"internal/review"},
	{"internal/evaluate", "internal/intake", "internal/site", "internal/repair"}, // repair asks review which place settles its question
	{"internal/workshop"}, // decks for the room; their rounds are held against review
	{"internal/workshop/share", "internal/workshop/practice", "internal/workshop/room", "internal/workshop/names", "internal/workshop/handout"}, // each is drawn by a page of its own
	{"app/model"},
	{"app/model/stage", "app/model/exercise", "app/model/demo"}, // the pages beside the draft; none knows another
	{"app/view"},
	{"app/view/gallery", "app/browser"},
	{"cmd/app", "cmd/tagger", "cmd/goalsmith"},
	{"e2e"},
}

// bans are imports that only some packages may have.
var bans = []struct {
	path, why string
	only      []string
}{
	{"github.com/jdkato/prose", "prose is 5 MB of model and stays behind one port", []string{"internal/text/prosetag"}},
	{"github.com/maxence-charriere/go-app", "the screen's values know nothing of how they are drawn", []string{"app/view", "app/view/gallery", "cmd/app"}},
	{"syscall/js", "every touch of the browser is in one place", []string{"app/browser", "cmd/app", "cmd/tagger"}},
	{"rsc.io/qr", "codes are drawn from links alone, and its image code stays out of the page", []string{"internal/workshop/share"}},
	{"compress", "compressing is the server's work; only a deck's link is compressed in the page",
		[]string{"internal/workshop/share", "internal/site", "cmd/goalsmith", "scripts"}},
	{"net/http", "a server in the wasm costs a megabyte", []string{"internal/site", "cmd/goalsmith", "e2e"}},
	{"regexp", "regexp in wasm is 15 to 20 times slower than the same pattern in JavaScript; grammars over tokens are faster and say what they mean",
		[]string{"internal/site", "internal/intake", "internal/evaluate", "cmd/goalsmith", "e2e", "internal/text/prosetag", "scripts"}},
}

// clocks may read the time of day; everybody else is given it.
var clocks = []string{"cmd/", "app/browser", "e2e", "scripts", "internal/site"}

type source struct {
	dir, file string
	imports   []string
	test      bool
	text      string
}

func sources(t *testing.T) []source {
	t.Helper()
	var out []source
	root := ".."
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := d.Name()
		if d.IsDir() && p != root && (strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") || name == "node_modules" || name == "build" || name == "bin" || name == "testdata") {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(name, ".go") {
			return nil
		}
		raw, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, raw, parser.ImportsOnly)
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, p)
		rel = filepath.ToSlash(rel)
		s := source{dir: path.Dir(rel), file: rel, test: strings.HasSuffix(name, "_test.go"), text: string(raw)}
		for _, i := range f.Imports {
			v, _ := strconv.Unquote(i.Path.Value)
			s.imports = append(s.imports, v)
		}
		out = append(out, s)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func floorOf(dir string) int {
	for n, f := range floors {
		if slices.Contains(f, dir) {
			return n
		}
	}
	return -1
}

// TestFloors: a package imports only packages below it.
func TestFloors(t *testing.T) {
	for _, s := range sources(t) {
		own := floorOf(s.dir)
		if own < 0 {
			if strings.HasPrefix(s.dir, "scripts") || s.dir == "internal" || s.dir == "." {
				continue
			}
			t.Errorf("%s: package %s stands on no floor; add it to floors", s.file, s.dir)
			continue
		}
		if s.test {
			continue // a test may look down from anywhere
		}
		for _, i := range s.imports {
			dep, ours := strings.CutPrefix(i, module)
			if !ours {
				continue
			}
			if n := floorOf(dep); n < 0 || n >= own {
				t.Errorf("%s imports %s, which is not on a lower floor", s.file, dep)
			}
		}
	}
}

// TestBans: what only some may import, with the reason.
func TestBans(t *testing.T) {
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		for _, i := range s.imports {
			for _, b := range bans {
				if i == b.path || strings.HasPrefix(i, b.path+"/") {
					if !slices.ContainsFunc(b.only, func(o string) bool { return s.dir == o || strings.HasPrefix(s.dir, o+"/") }) {
						t.Errorf("%s imports %s: %s", s.file, i, b.why)
					}
				}
			}
		}
	}
}

// TestClock: the engine and the screen are given today, so that the same input
// gives the same answer.
func TestClock(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || slices.ContainsFunc(clocks, func(c string) bool { return strings.HasPrefix(s.dir+"/", c) || s.dir == c }) {
			continue
		}
		if strings.Contains(s.text, "time."+"Now(") {
			t.Errorf("%s reads the clock: take today from the caller", s.file)
		}
	}
}

// TestNames: no grab bags.
func TestNames(t *testing.T) {
	for _, s := range sources(t) {
		for _, part := range strings.Split(strings.TrimSuffix(s.file, ".go"), "/") {
			switch strings.TrimSuffix(part, "_test") {
			case "util", "utils", "common", "helper", "helpers", "manager", "service", "misc", "core" + "s":
				t.Errorf("%s: %q says nothing about what is inside", s.file, part)
			}
		}
	}
}
