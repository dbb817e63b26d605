package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"slices"
	"strconv"
	"strings"
)

func (e edit) apply(text []byte) ([]byte, error) {
	if e.leave != nil {
		missing := slices.Clone(e.leave)
		text, err := leave(text, func(name string) bool {
			missing = slices.DeleteFunc(missing, func(s string) bool { return s == name })
			return slices.Contains(e.leave, name)
		})
		if len(missing) > 0 {
			return nil, fmt.Errorf("%s isn't declared any more", strings.Join(missing, ", "))
		}
		return text, err
	}
	if n := bytes.Count(text, []byte(e.old)); n != 1 {
		return nil, fmt.Errorf("this stands there %d times, not once:\n%s", n, e.old)
	}
	return bytes.Replace(text, []byte(e.old), []byte(e.new), 1), nil
}

// leave leaves the declarations out that gone names.
func leave(text []byte, gone func(name string) bool) ([]byte, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", text, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	var c cuts
	for _, d := range file.Decls {
		if name, doc := declared(d); name != "" && gone(name) {
			c.add(fset, d, doc)
		}
	}
	return c.apply(text), nil
}

// declared names what a declaration declares; a method as Type.Method.
func declared(d ast.Decl) (string, *ast.CommentGroup) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			return d.Name.Name, d.Doc
		}
		t := d.Recv.List[0].Type
		if p, ok := t.(*ast.StarExpr); ok {
			t = p.X
		}
		if id, ok := t.(*ast.Ident); ok {
			return id.Name + "." + d.Name.Name, d.Doc
		}
	case *ast.GenDecl:
		if len(d.Specs) == 1 {
			switch s := d.Specs[0].(type) {
			case *ast.TypeSpec:
				return s.Name.Name, d.Doc
			case *ast.ValueSpec:
				return s.Names[0].Name, d.Doc
			}
		}
	}
	return "", nil
}

// dropImports leaves out what a file no longer uses.
func dropImports(text []byte) ([]byte, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", text, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	used := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if id, ok := s.X.(*ast.Ident); ok {
				used[id.Name] = true
			}
		}
		return true
	})
	var c cuts
	for _, i := range file.Imports {
		full, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			return nil, err
		}
		name := path.Base(full)
		if i.Name != nil {
			name = i.Name.Name
		}
		if name != "_" && !used[name] {
			c.add(fset, i, nil)
		}
	}
	return c.apply(text), nil
}

// cuts are stretches of a text to leave out.
type cuts [][2]int

func (c *cuts) add(fset *token.FileSet, n ast.Node, doc *ast.CommentGroup) {
	start := n.Pos()
	if doc != nil {
		start = doc.Pos()
	}
	*c = append(*c, [2]int{fset.Position(start).Offset, fset.Position(n.End()).Offset})
}

func (c cuts) apply(text []byte) []byte {
	var out []byte
	at := 0
	for _, cut := range c {
		out = append(out, text[at:cut[0]]...)
		at = cut[1]
	}
	return append(out, text[at:]...)
}
