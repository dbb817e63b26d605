// Command slim writes a copy of go-app without its HTTP server, and a go.mod that puts the copy in go-app's place:
//
//	go run ./scripts/slim build/slim && GOOS=js GOARCH=wasm go build -modfile=build/slim/go.mod ./cmd/app
//
// The page never serves HTTP, yet go-app's one package holds the server too, and what that imports (net/http, TLS, its
// cryptography with their self-tests) initialises itself and so stays in the program: a seventh of the download. The
// copy leaves declarations out; what is left is go-app's own text, save one number: go-app waits for the next tick of
// a 120 Hz clock before it draws, 8 ms after every key, and no setting shortens that. The copy ticks every millisecond
// instead (the clock stands still while nothing happens). The plain build works just as well, larger and a tick later.
package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

const module = "github.com/maxence-charriere/go-app/v10"

// packages are those that the page links; files and declarations are what is left out of them.
var (
	packages     = []string{"pkg/app", "pkg/errors"}
	files        = []string{"pkg/app/http.go", "pkg/app/static.go", "pkg/app/wasm.go", "pkg/app/wasmexec.go"}
	declarations = map[string][]string{
		"pkg/app/resource.go": {
			"LocalDir", "RemoteBucket", "PrefixedLocation", "GitHubPages",
			"localResourceResolver", "remoteResourceResolver", "prefixedResourceResolver",
		},
	}
	imports = map[string]string{"pkg/app/resource.go": "net/http"}
	// texts are those that the copy changes, and what they become.
	texts = map[string][2]string{
		"pkg/app/app.go": {"engine.Start(120)", "engine.Start(1000)"},
		"pkg/app/node.go": {
			"\tchildren := v.body()\n\tnewChildren := new.body()\n",
			"\tnewChildren := new.body()\n\tchildren, err := m.align(ctx, v, v.body(), newChildren)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n",
		},
	}
)

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
	to := filepath.Join(dir, "go-app")
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	if err := copyFile(filepath.Join(from, "go.mod"), filepath.Join(to, "go.mod"), nil); err != nil {
		return err
	}
	for _, p := range packages {
		names, err := filepath.Glob(filepath.Join(from, p, "*.go"))
		if err != nil {
			return err
		}
		for _, name := range names {
			rel := p + "/" + filepath.Base(name)
			if strings.HasSuffix(rel, "_test.go") || slices.Contains(files, rel) {
				continue
			}
			if err := copyFile(name, filepath.Join(to, rel), cut(rel)); err != nil {
				return err
			}
		}
	}
	if err := os.WriteFile(filepath.Join(to, "pkg/app/keyed.go"), keyed, 0o644); err != nil {
		return err
	}
	return modfile(dir, to, version)
}

//go:embed keyed.go.txt
var keyed []byte

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

// modfile writes this module's go.mod with the replacement, and go.sum beside it, where the go command looks for it.
func modfile(dir, copied, version string) error {
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		return err
	}
	line := fmt.Sprintf("\nreplace %s %s => ./%s\n", module, version, filepath.ToSlash(copied))
	if err := os.WriteFile(filepath.Join(dir, "go.mod"), append(mod, line...), 0o644); err != nil {
		return err
	}
	return copyFile("go.sum", filepath.Join(dir, "go.sum"), nil)
}

func copyFile(from, to string, change func([]byte) ([]byte, error)) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	if change != nil {
		if data, err = change(data); err != nil {
			return fmt.Errorf("%s: %w", from, err)
		}
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	if old, err := os.ReadFile(to); err == nil && bytes.Equal(old, data) {
		return nil
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return os.WriteFile(to, data, 0o644)
}

// cut returns the change for a file, or nil. A declaration that isn't there is an error: go-app has changed, and the
// list above must be looked at again.
func cut(rel string) func([]byte) ([]byte, error) {
	if r, ok := texts[rel]; ok {
		return func(text []byte) ([]byte, error) {
			if bytes.Count(text, []byte(r[0])) != 1 {
				return nil, fmt.Errorf("%q doesn't stand there once any more", r[0])
			}
			return bytes.Replace(text, []byte(r[0]), []byte(r[1]), 1), nil
		}
	}
	leave := declarations[rel]
	if leave == nil {
		return nil
	}
	return func(text []byte) ([]byte, error) {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, rel, text, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		missing := slices.Clone(leave)
		var spans [][2]int
		drop := func(n ast.Node, doc *ast.CommentGroup) {
			start := n.Pos()
			if doc != nil {
				start = doc.Pos()
			}
			spans = append(spans, [2]int{fset.Position(start).Offset, fset.Position(n.End()).Offset})
		}
		for _, d := range file.Decls {
			name, doc := declared(d)
			if slices.Contains(leave, name) {
				drop(d, doc)
				missing = slices.DeleteFunc(missing, func(s string) bool { return s == name })
			}
		}
		for _, i := range file.Imports {
			if i.Path.Value == `"`+imports[rel]+`"` {
				drop(i, nil)
			}
		}
		if len(missing) > 0 {
			return nil, fmt.Errorf("%s isn't declared any more", strings.Join(missing, ", "))
		}
		slices.SortFunc(spans, func(a, b [2]int) int { return b[0] - a[0] })
		for _, s := range spans {
			text = slices.Delete(text, s[0], s[1])
		}
		return text, nil
	}
}

// declared names what a declaration declares; for a method, its receiver's type.
func declared(d ast.Decl) (string, *ast.CommentGroup) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			return d.Name.Name, d.Doc
		}
		if id, ok := d.Recv.List[0].Type.(*ast.Ident); ok {
			return id.Name, d.Doc
		}
	case *ast.GenDecl:
		if len(d.Specs) == 1 {
			if t, ok := d.Specs[0].(*ast.TypeSpec); ok {
				return t.Name.Name, d.Doc
			}
		}
	}
	return "", nil
}
