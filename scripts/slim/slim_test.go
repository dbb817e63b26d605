package main

import (
	"strings"
	"testing"
)

const sample = `package app

import (
	"fmt"
	"net/http"
)

// Box is kept.
type Box interface {
	// Wide is spoken.
	Wide(v int) Box
	// Tall is not.
	Tall(v int) Box
}

// Serve goes, and what it says with it.
func (b *box) Serve(w http.ResponseWriter) { w.Write(nil) }

func (b *box) Wide(v int) Box { fmt.Println(v); return b }
`

func TestEdit(t *testing.T) {
	tests := []struct {
		name       string
		edit       edit
		has, hasnt string
		err        string
	}{
		{name: "a method goes with its comment and its import", edit: edit{leave: []string{"box.Serve"}}, has: "Wide(v int) Box {", hasnt: "http"},
		{name: "a method that isn't there is an error", edit: edit{leave: []string{"box.Serve", "box.Close"}}, err: "box.Close isn't declared"},
		{name: "a text is put in place of another", edit: edit{old: "Println(v)", new: "Print(v)"}, has: "fmt.Print(v)", hasnt: "Println"},
		{name: "a text that isn't there is an error", edit: edit{old: "Printf"}, err: "0 times"},
		{name: "a text that stands there twice is an error", edit: edit{old: "v int"}, err: "3 times"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text, err := tt.edit.apply([]byte(sample))
			if tt.err != "" {
				if err == nil || !strings.Contains(err.Error(), tt.err) {
					t.Fatalf("error %v, want %q", err, tt.err)
				}
				return
			}
			if err == nil {
				text, err = dropImports(text)
			}
			if err != nil || !strings.Contains(string(text), tt.has) || strings.Contains(string(text), tt.hasnt) {
				t.Errorf("%v\n%s", err, text)
			}
		})
	}
}

func TestUnspokenMethodsGo(t *testing.T) {
	spoken := map[string]bool{}
	if err := listen(spoken, []byte("package x\n\nfunc f(b Box) { b.Wide(1) }\n")); err != nil {
		t.Fatal(err)
	}
	text, err := leaveMethods([]byte(sample), spoken)
	if err != nil || strings.Contains(string(text), "Tall") || !strings.Contains(string(text), "Wide(v int) Box\n") {
		t.Errorf("%v\n%s", err, text)
	}
}
