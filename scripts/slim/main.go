// Command slim writes a copy of go-app without what our page never uses, and a go.mod that puts the copy in go-app's
// place:
//
//	go run ./scripts/slim build/slim && GOOS=js GOARCH=wasm go build -modfile=build/slim/go.mod ./cmd/app
//
// go-app's one package holds its HTTP server, encryption, stored state and every attribute of every element, and much of
// it stays in the program: some because it initialises itself, some because the linker can't tell that a method is never
// called. The copy leaves it out, and changes a few texts that edits.go lists, each with its reason. An edit that finds
// nothing to edit is an error: go-app has changed, and the list must be looked at again. What is left out by mistake
// doesn't compile. The plain build works just as well, larger and slower.
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

const module = "github.com/maxence-charriere/go-app/v10"

//go:embed keyed.go.txt
var keyed []byte

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "slim: name the folder to write to")
		os.Exit(2)
	}
	if err := slim(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "slim:", err)
		os.Exit(1)
	}
}

func slim(dir string) error {
	from, version, err := source()
	if err != nil {
		return err
	}
	texts, err := read(from)
	if err != nil {
		return err
	}
	for _, e := range edits {
		text, ok := texts[e.file]
		if !ok {
			return fmt.Errorf("%s isn't there any more", e.file)
		}
		if texts[e.file], err = e.apply(text); err != nil {
			return fmt.Errorf("%s: %w", e.file, err)
		}
	}
	texts["pkg/app/keyed.go"] = keyed
	if err := prune(texts); err != nil {
		return err
	}
	for name := range texts {
		if texts[name], err = dropImports(texts[name]); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if texts["go.mod"], err = os.ReadFile(filepath.Join(from, "go.mod")); err != nil {
		return err
	}
	to := filepath.Join(dir, "go-app")
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	for name, text := range texts {
		if err := write(filepath.Join(to, name), text); err != nil {
			return err
		}
	}
	return modfile(dir, to, version)
}

// source asks the go command where the pinned go-app lies.
func source() (dir, version string, err error) {
	out, err := exec.Command("go", "mod", "download", "-json", module).Output()
	if err != nil {
		return "", "", fmt.Errorf("%s can't be downloaded: %w", module, err)
	}
	var m struct{ Dir, Version string }
	err = json.Unmarshal(out, &m)
	return m.Dir, m.Version, err
}

// read reads the packages that the page links, without the files that are left out.
func read(from string) (map[string][]byte, error) {
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
func modfile(dir, copied, version string) error {
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		return err
	}
	sum, err := os.ReadFile("go.sum")
	if err != nil {
		return err
	}
	line := fmt.Sprintf("\nreplace %s %s => ./%s\n", module, version, filepath.ToSlash(copied))
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
