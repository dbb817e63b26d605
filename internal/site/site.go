// Package site turns the shell's files and the built programs into a static site: pages prerendered, assets named after
// their content, a service worker that knows every file's hash, and the headers that a strict host sends. Any static
// server can carry the result, under any path; Handler serves it from memory.
package site

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// Route is a page of the app.
type Route struct {
	Path        string // as the app's router knows it: "/", "/rules"
	Title       string
	Description string
}

// Config says what to build.
type Config struct {
	Base   string  // the path under which the site lies: "/" or "/goals/"
	Routes []Route // must hold "/"
	// Body returns the prerendered page for a route: one <div>, which the app replaces when it mounts.
	Body   func(route string) string
	Web    fs.FS // the shell's files, as in package web
	App    []byte
	Tagger []byte // may be empty: the app then works without its tagger
	Exec   []byte // Go's wasm_exec.js, of the same Go version as App
	// Stamp is written into the worker's script, a file that the page asks for late, so that a test can make two versions
	// out of one build: an old tab that still needs its own copy of that file can't get by with the new one's.
	Stamp string
}

// File is one file of a site.
type File struct {
	Path      string // relative to the base, with slashes: "rules/index.html"
	Type      string // its media type
	Immutable bool   // its name changes with its content, so a copy may be kept for ever
	Data      []byte
	Brotli    []byte // compressed Data, or nil when that isn't smaller
	Gzip      []byte
}

// Sum returns the SHA-256 of the file's content in hex.
func (f File) Sum() string {
	sum := sha256.Sum256(f.Data)
	return hex.EncodeToString(sum[:])
}

// Site is a whole version of the app.
type Site struct {
	Base    string
	Version string // changes when any content changes
	Routes  []Route
	Files   []File // sorted by path
}

// Build makes the site in memory. The same input gives the same bytes.
func Build(cfg Config) (*Site, error) {
	if err := CheckBase(cfg.Base); err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(cfg.Routes, func(r Route) bool { return r.Path == "/" }) {
		return nil, fmt.Errorf("the routes hold no %q", "/")
	}
	assets, err := collect(cfg)
	if err != nil {
		return nil, err
	}
	draft := pageSet{cfg: cfg, assets: assets}
	manifest, err := draft.manifest()
	if err != nil {
		return nil, err
	}
	// The pages name the version, so it is the hash of everything with that one place still empty.
	pages, err := draft.render("")
	if err != nil {
		return nil, err
	}
	version := versionOf(cfg, append(append(slices.Clone(assets.files), manifest), pages...))
	if pages, err = draft.render(version); err != nil {
		return nil, err
	}
	s := &Site{Base: cfg.Base, Version: version, Routes: cfg.Routes}
	s.Files = append(append(append(s.Files, assets.files...), manifest), pages...)
	worker, err := serviceWorker(cfg, s)
	if err != nil {
		return nil, err
	}
	s.Files = append(s.Files, worker, s.notFound())
	slices.SortFunc(s.Files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	return s, nil
}

// versionOf hashes names and contents. The service worker's own code counts: a fix in it must reach everybody.
func versionOf(cfg Config, files []File) string {
	hash := sha256.New()
	fmt.Fprintf(hash, "%s\n%s\n", cfg.Base, strings.Join(workerParts(), " "))
	for _, part := range workerParts() {
		text, _ := fs.ReadFile(cfg.Web, part)
		hash.Write(text)
	}
	for _, f := range files {
		fmt.Fprintf(hash, "%s %s\n", f.Path, f.Sum())
	}
	return hex.EncodeToString(hash.Sum(nil))[:16]
}

// CheckBase reports whether a base path can be used.
func CheckBase(base string) error {
	if !strings.HasPrefix(base, "/") || !strings.HasSuffix(base, "/") {
		return fmt.Errorf("base path %q must start and end with a slash, like /goals/", base)
	}
	if base == "/" {
		return nil
	}
	for part := range strings.SplitSeq(base[1:len(base)-1], "/") {
		plain := strings.Trim(part, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~") == ""
		if part == "" || part == "." || part == ".." || !plain {
			return fmt.Errorf("base path %q may hold letters, digits and - _ . ~ between single slashes, like /goals/", base)
		}
	}
	return nil
}

// Find returns the file with the given path.
func (s *Site) Find(path string) (File, bool) {
	i, ok := slices.BinarySearchFunc(s.Files, path, func(f File, p string) int { return cmp.Compare(f.Path, p) })
	if !ok {
		return File{}, false
	}
	return s.Files[i], true
}
