// Package embedded carries the built browser programs inside the binary. On a fresh clone it holds a placeholder only,
// so that everything compiles before anything is built.
package embedded

import (
	"embed"
	"errors"
	"io/fs"
)

// ErrNotBuilt says that the binary was compiled without the app. Its text names the way out.
var ErrNotBuilt = errors.New("the app isn't built into this binary: run make build, then bin/goalsmith")

//go:embed files
var files embed.FS

// Programs are the files that make build adds: the two WebAssembly programs, Go's support script for them, and Packed,
// compressed content by name: the SHA-256 of the plain content in hex, then ".br" or ".gz".
type Programs struct {
	App    []byte
	Tagger []byte // empty when the build has no tagger
	Exec   []byte
	Packed fs.FS
}

// Load returns the embedded programs, or ErrNotBuilt.
func Load() (Programs, error) {
	var p Programs
	var err error
	if p.App, err = files.ReadFile("files/app.wasm"); err != nil {
		return p, ErrNotBuilt
	}
	if p.Exec, err = files.ReadFile("files/wasm_exec.js"); err != nil {
		return p, ErrNotBuilt
	}
	p.Tagger, err = files.ReadFile("files/tagger.wasm")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return p, err
	}
	p.Packed, err = fs.Sub(files, "files/packed")
	return p, err
}
