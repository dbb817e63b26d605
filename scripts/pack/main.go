// Command pack puts the built browser programs where the binary embeds them, with every asset compressed. Results are
// kept by content, so that only what changed is compressed again; brotli at its best takes seconds a megabyte.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/goalsmith/goalsmith/internal/site"
	"github.com/goalsmith/goalsmith/web"
)

func main() {
	build := flag.String("build", "build", "folder with app.wasm and, if there is one, tagger.wasm")
	exec := flag.String("exec", "", "Go's wasm_exec.js")
	out := flag.String("out", "internal/site/embedded/files", "folder that the binary embeds")
	cache := flag.String("cache", "build/cache", "folder of compressed results")
	quality := flag.Int("quality", 11, "brotli quality, 0 to 11")
	flag.Parse()
	if err := pack(*build, *exec, *out, store{dir: *cache, quality: *quality}); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func pack(build, exec, out string, packed store) error {
	app, err := os.ReadFile(filepath.Join(build, "app.wasm"))
	if err != nil {
		return err
	}
	tagger, err := os.ReadFile(filepath.Join(build, "tagger.wasm"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	support, err := os.ReadFile(exec)
	if err != nil {
		return err
	}
	// The pages are drawn by the binary itself, so any stands in here: only assets are packed.
	s, err := site.Build(site.Config{
		Base: "/", Routes: []site.Route{{Path: "/"}}, Body: func(string) string { return "<div></div>" },
		Web: web.Files, App: app, Tagger: tagger, Exec: support,
	})
	if err != nil {
		return err
	}
	if err := clear(out, len(tagger) > 0); err != nil {
		return err
	}
	for name, data := range map[string][]byte{"app.wasm": app, "tagger.wasm": tagger, "wasm_exec.js": support} {
		if len(data) > 0 {
			if err := write(filepath.Join(out, name), data); err != nil {
				return err
			}
		}
	}
	var wait sync.WaitGroup
	errs := make([]error, len(s.Files))
	for i, f := range s.Files {
		if f.Immutable && f.Compressible() {
			wait.Go(func() { errs[i] = packed.place(f, filepath.Join(out, "packed")) })
		}
	}
	wait.Wait()
	return errors.Join(errs...)
}

// clear takes away the last build's results, so that the binary never carries two of them.
func clear(out string, tagger bool) error {
	if err := os.RemoveAll(filepath.Join(out, "packed")); err != nil {
		return err
	}
	if !tagger {
		return os.RemoveAll(filepath.Join(out, "tagger.wasm"))
	}
	return nil
}

// write replaces a file in one step, so that a build that reads it meanwhile sees a whole one.
func write(name string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	next, err := os.CreateTemp(filepath.Dir(name), ".new-*")
	if err != nil {
		return err
	}
	_, err = next.Write(data)
	if err = errors.Join(err, next.Chmod(0o644), next.Close()); err != nil {
		os.Remove(next.Name())
		return err
	}
	return os.Rename(next.Name(), name)
}
