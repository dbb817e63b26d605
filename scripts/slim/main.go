// Command slim writes a copy of a module without what our programs never use, and a go.mod that puts the copy in the
// module's place:
//
//	go run ./scripts/slim go-app build/slim && GOOS=js GOARCH=wasm go build -modfile=build/slim/go.mod ./cmd/app
//	go run ./scripts/slim prose build/prose && GOOS=js GOARCH=wasm go build -modfile=build/prose/go.mod ./cmd/tagger
//
// go-app's one package holds its HTTP server, encryption, stored state and every attribute of every element, and much of
// it stays in the program: some because it initialises itself, some because the linker can't tell that a method is never
// called. prose carries a model of named entities and a language of sentences that the tagger never asks; its copy has
// the tagger's weights alone, rounded and in a table that needs no decoding: see the package prose below.
//
// The copies leave all that out, and change a few texts that the lists of edits name, each with its reason. An edit that
// finds nothing to edit is an error: the module has changed, and the list must be looked at again. What is left out by
// mistake doesn't compile. The plain build works just as well, larger and slower.
package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

//go:embed keyed.go.txt
var keyed []byte

// copied is a module that a copy is made of.
type copied struct {
	name, module string
	edits        []edit
	// read reads the texts to edit; finish sees the edited ones, by their names in the module, and adds to them.
	read   func(from string) (map[string][]byte, error)
	finish func(from string, texts map[string][]byte) error
}

var modules = []copied{
	{"go-app", "github.com/maxence-charriere/go-app/v10", goAppEdits, readGoApp, finishGoApp},
	{"prose", "github.com/jdkato/prose/v2", proseEdits, readProse, finishProse},
}

func main() {
	at := -1
	if len(os.Args) == 3 {
		at = slices.IndexFunc(modules, func(m copied) bool { return m.name == os.Args[1] })
	}
	if at < 0 {
		fmt.Fprintln(os.Stderr, "slim: name the module, go-app or prose, and the folder to write to")
		os.Exit(2)
	}
	if err := modules[at].slim(os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "slim:", err)
		os.Exit(1)
	}
}

func (m copied) slim(dir string) error {
	from, version, err := m.source()
	if err != nil {
		return err
	}
	texts, err := m.read(from)
	if err != nil {
		return err
	}
	for _, e := range m.edits {
		text, ok := texts[e.file]
		if !ok {
			return fmt.Errorf("%s isn't there any more", e.file)
		}
		if texts[e.file], err = e.apply(text); err != nil {
			return fmt.Errorf("%s: %w", e.file, err)
		}
	}
	if err := m.finish(from, texts); err != nil {
		return err
	}
	for name := range texts {
		if !strings.HasSuffix(name, ".go") {
			continue
		}
		if texts[name], err = dropImports(texts[name]); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	to := filepath.Join(dir, m.name)
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	for name, text := range texts {
		if err := write(filepath.Join(to, name), text); err != nil {
			return err
		}
	}
	return m.modfile(dir, to, version)
}

// finishGoApp leaves out the methods that nobody speaks of.
func finishGoApp(from string, texts map[string][]byte) (err error) {
	texts["pkg/app/keyed.go"] = keyed
	if err := prune(texts); err != nil {
		return err
	}
	texts["go.mod"], err = os.ReadFile(filepath.Join(from, "go.mod"))
	return err
}

// source asks the go command where the pinned module lies.
func (m copied) source() (dir, version string, err error) {
	out, err := exec.Command("go", "mod", "download", "-json", m.module).Output()
	if err != nil {
		return "", "", fmt.Errorf("%s can't be downloaded: %w", m.module, err)
	}
	var found struct{ Dir, Version string }
	err = json.Unmarshal(out, &found)
	return found.Dir, found.Version, err
}

// readGoApp reads the packages that the page links, without the files that are left out.
func readGoApp(from string) (map[string][]byte, error) {
	texts := map[string][]byte{}
	for _, p := range packages {
		names, err := filepath.Glob(filepath.Join(from, p, "*.go"))
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			rel := p + "/" + filepath.Base(name)
			if strings.HasSuffix(rel, "_test.go") || slices.Contains(files, rel) {
				continue
			}
			if texts[rel], err = os.ReadFile(name); err != nil {
				return nil, err
			}
		}
	}
	return texts, nil
}

// modfile writes this module's go.mod with the replacement, and go.sum beside it, where the go command looks for it.
func (m copied) modfile(dir, to, version string) error {
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		return err
	}
	sum, err := os.ReadFile("go.sum")
	if err != nil {
		return err
	}
	if !filepath.IsAbs(to) {
		to = "./" + filepath.ToSlash(to)
	}
	line := fmt.Sprintf("\nreplace %s %s => %s\n", m.module, version, to)
	if err := write(filepath.Join(dir, "go.sum"), sum); err != nil {
		return err
	}
	return write(filepath.Join(dir, "go.mod"), append(mod, line...))
}

func write(name string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, text, 0o644)
}
