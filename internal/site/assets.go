package site

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// assets are the files whose names carry their content's hash.
type assets struct {
	files []File
	named map[string]string // "app.wasm" -> "app.0123456789.wasm"
}

// loaderParts lists the loader's files in the order in which they are joined: later ones use what earlier ones define.
func loaderParts() []string {
	return []string{
		"loader/settings.js", "loader/early.js", "loader/install.js", "loader/update.js", "loader/tagger.js", "loader/data.js", "loader/glossary.js",
		"loader/start.js",
	}
}

func collect(cfg Config) (*assets, error) {
	a := &assets{named: map[string]string{}}
	if len(cfg.App) == 0 || len(cfg.Exec) == 0 {
		return nil, fmt.Errorf("the app's program is missing: run make build")
	}
	a.add("app.wasm", cfg.App)
	if len(cfg.Tagger) > 0 {
		a.add("tagger.wasm", cfg.Tagger)
	}
	a.add("wasm_exec.js", cfg.Exec)

	styles, err := fs.Glob(cfg.Web, "css/*.css")
	if err != nil {
		return nil, err
	}
	css, err := join(cfg.Web, inOrder(styles))
	if err != nil {
		return nil, err
	}
	a.add("goalsmith.css", css)

	loader, err := join(cfg.Web, loaderParts())
	if err != nil {
		return nil, err
	}
	// One function scope around all parts: their names are shared between them and hidden from the page.
	a.add("loader.js", []byte("(() => {\n\"use strict\";\n"+string(loader)+"})();\n"))

	tagger, err := fs.ReadFile(cfg.Web, "tagger.js")
	if err != nil {
		return nil, err
	}
	if cfg.Stamp != "" {
		tagger = fmt.Appendf(tagger, "// %q\n", cfg.Stamp)
	}
	a.add("tagger.js", tagger)

	others, err := fs.Glob(cfg.Web, "icons/*")
	if err != nil {
		return nil, err
	}
	data, err := fs.Glob(cfg.Web, "data/*")
	if err != nil {
		return nil, err
	}
	for _, name := range append(others, data...) {
		data, err := fs.ReadFile(cfg.Web, name)
		if err != nil {
			return nil, err
		}
		a.add(name, data)
	}
	return a, nil
}

// inOrder puts the styles that others build on first, and the rest by name.
func inOrder(styles []string) []string {
	rank := func(name string) int {
		if i := slices.Index([]string{"css/tokens.css", "css/base.css"}, name); i >= 0 {
			return i
		}
		return 2
	}
	slices.SortStableFunc(styles, func(a, b string) int {
		if d := rank(a) - rank(b); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	return styles
}

func join(web fs.FS, names []string) ([]byte, error) {
	var all bytes.Buffer
	for _, name := range names {
		data, err := fs.ReadFile(web, name)
		if err != nil {
			return nil, err
		}
		all.Write(data)
		all.WriteByte('\n')
	}
	return all.Bytes(), nil
}

func (a *assets) add(name string, data []byte) {
	f := File{Type: mediaType(name), Immutable: true, Data: data}
	ext := path.Ext(name)
	f.Path = strings.TrimSuffix(name, ext) + "." + f.Sum()[:12] + ext
	a.named[name] = f.Path
	a.files = append(a.files, f)
}

// mediaType is a table rather than package mime, whose answers depend on the machine.
func mediaType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".wasm":
		return "application/wasm"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".json":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	default:
		return "text/plain; charset=utf-8"
	}
}
