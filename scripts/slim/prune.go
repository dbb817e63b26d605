package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// elements is the file with an interface and a type for every element of HTML, each with a method for every attribute
// and event. Their descriptions stay in a program even where the methods themselves go.
const elements = "pkg/app/html_gen.go"

// ours are the folders whose code draws with them.
var ours = []string{"app", "cmd/app"}

// prune leaves the methods out of the elements whose names nobody speaks, here or in go-app itself.
func prune(texts map[string][]byte) error {
	spoken := map[string]bool{}
	for name, text := range texts {
		if name != elements {
			if err := listen(spoken, text); err != nil {
				return err
			}
		}
	}
	for _, dir := range ours {
		err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") {
				return err
			}
			text, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			return listen(spoken, text)
		})
		if err != nil {
			return err
		}
	}
	text, err := leave(texts[elements], func(name string) bool {
		kind, method, ok := strings.Cut(name, ".")
		return ok && strings.HasPrefix(kind, "html") && !spoken[method]
	})
	if err != nil {
		return err
	}
	texts[elements], err = leaveMethods(text, spoken)
	return err
}

// listen notes every name behind a dot.
func listen(spoken map[string]bool, text []byte) error {
	file, err := parser.ParseFile(token.NewFileSet(), "", text, 0)
	if err != nil {
		return err
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			spoken[s.Sel.Name] = true
		}
		return true
	})
	return nil
}

// leaveMethods leaves the methods out of interfaces as well.
func leaveMethods(text []byte, spoken map[string]bool) ([]byte, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", text, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	var c cuts
	ast.Inspect(file, func(n ast.Node) bool {
		if i, ok := n.(*ast.InterfaceType); ok {
			for _, m := range i.Methods.List {
				if len(m.Names) == 1 && !spoken[m.Names[0].Name] {
					c.add(fset, m, m.Doc)
				}
			}
		}
		return true
	})
	return c.apply(text), nil
}
