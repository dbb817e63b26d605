// Command size lists what the browser programs weigh, package by package, and refuses one that is over its budget or
// carries code that belongs to the server. See `make size`.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)

// budgets are in bytes of brotli at its best.
var budgets = map[string]int{"app.wasm": 1_800_000, "tagger.wasm": 1_800_000}

// banned packages must not be linked into a program, nor what lies under them.
var banned = map[string][]struct{ path, why string }{
	"app.wasm": {
		{"github.com/jdkato/prose", "the tagger has a program of its own, so that the page doesn't wait for it"},
		{"net/http", "the page never talks HTTP by itself, and go-app's server must stay out"},
		{"crypto/tls", "it comes only with net/http"},
		// compress/flate alone opens a deck's link; the floors test holds who may import it.
		{"compress/gzip", "compressing is the server's work"},
		{"compress/zlib", "compressing is the server's work"},
	},
	"tagger.wasm": {
		{"encoding/gob", "its weights are read where they stand, see scripts/slim"},
		{"regexp", "its patterns are written out, see scripts/slim"},
		{"gonum.org", "it comes only with prose's named entities"},
	},
}

func main() {
	build := flag.String("build", "build", "folder with the programs")
	cache := flag.String("cache", "build/cache", "folder of compressed results")
	top := flag.Int("top", 25, "how many packages to list")
	modfile := flag.String("modfile", "go.mod", "the go.mod that app.wasm is built with")
	tagger := flag.String("tagger-modfile", "go.mod", "the go.mod that tagger.wasm is built with")
	inside := flag.String("in", "", "list the largest functions of this package instead")
	flag.Parse()
	if *inside != "" {
		if err := functions(*inside, *modfile, *top); err != nil {
			fmt.Fprintln(os.Stderr, "size:", err)
			os.Exit(1)
		}
		return
	}
	var over []string
	for _, program := range [...]struct{ name, modfile string }{{"app.wasm", *modfile}, {"tagger.wasm", *tagger}} {
		more, err := report(filepath.Join(*build, program.name), *cache, program.modfile, *top)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, "size:", err)
			os.Exit(1)
		}
		over = append(over, more...)
	}
	for _, line := range over {
		fmt.Fprintln(os.Stderr, "size:", line)
	}
	if len(over) > 0 {
		os.Exit(1)
	}
}

// report prints a program's table and returns what it must not be.
func report(file, cache, modfile string, top int) (over []string, err error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	br, gz, err := compressed(data, cache)
	if err != nil {
		return nil, err
	}
	name := filepath.Base(file)
	fmt.Printf("%s: %d bytes raw, %d brotli, %d gzip\n", name, len(data), br, gz)
	if budget := budgets[name]; budget > 0 && br > budget {
		over = append(over, fmt.Sprintf("%s is %d bytes brotli, over its budget of %d", name, br, budget))
	}

	command := "./cmd/" + strings.TrimSuffix(name, ".wasm")
	named, err := withNames(command, modfile)
	if err != nil {
		return nil, err
	}
	packages, err := list(command, modfile)
	if err != nil {
		return nil, err
	}
	funcs, err := measure(named)
	if err != nil {
		return nil, err
	}
	sizes := byPackage(funcs, packages)
	print(sizes, top)
	return append(over, intruders(name, sizes)...), nil
}

func intruders(program string, sizes map[string]int) (over []string) {
	for _, ban := range banned[program] {
		total := 0
		for path, n := range sizes {
			if path == ban.path || strings.HasPrefix(path, ban.path+"/") {
				total += n
			}
		}
		if total > 0 {
			over = append(over, fmt.Sprintf("%s holds %d bytes of %s: %s", program, total, ban.path, ban.why))
		}
	}
	return over
}

func print(sizes map[string]int, top int) {
	paths := make([]string, 0, len(sizes))
	total := 0
	for path, n := range sizes {
		paths = append(paths, path)
		total += n
	}
	sort.Slice(paths, func(i, j int) bool { return sizes[paths[i]] > sizes[paths[j]] })
	rest := 0
	for i, path := range paths {
		// Our own packages are always listed: they are what a change makes grow.
		if i < top || strings.HasPrefix(path, "github.com/goalsmith/") {
			fmt.Printf("%10d  %4.1f%%  %s\n", sizes[path], 100*float64(sizes[path])/float64(total), path)
		} else {
			rest += sizes[path]
		}
	}
	fmt.Printf("%10d  %4.1f%%  all others\n\n", rest, 100*float64(rest)/float64(total))
}

// functions prints the largest functions of a package in the app, to see what makes it grow.
func functions(path, modfile string, top int) error {
	named, err := withNames("./cmd/app", modfile)
	if err != nil {
		return err
	}
	funcs, err := measure(named)
	if err != nil {
		return err
	}
	packages, err := list("./cmd/app", modfile)
	if err != nil {
		return err
	}
	owner := owners(packages)
	sizes := map[string]int{}
	for _, f := range funcs {
		if owner(f.name) == path {
			sizes[f.name] += f.size
		}
	}
	print(sizes, top)
	return nil
}

// list names the packages that may be linked into a command for the browser.
func list(command, modfile string) ([]string, error) {
	cmd := exec.Command("go", "list", "-modfile="+modfile, "-deps", command)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	return strings.Fields(string(out)), err
}

// withNames builds a command again with its function names, which the shipped program leaves out.
func withNames(command, modfile string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "size")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "named.wasm")
	cmd := exec.Command("go", "build", "-modfile="+modfile, "-trimpath", "-o", out, command)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}
