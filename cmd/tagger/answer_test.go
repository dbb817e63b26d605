//go:build !(js && wasm)

package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/text/prosetag"
)

func TestServeAnswersLineByLine(t *testing.T) {
	var out bytes.Buffer
	if err := serve(prosetag.New(), strings.NewReader("Book\t20\tmeetings\n\nWe\twill\tclose"), &out); err != nil {
		t.Fatal(err)
	}
	if got, want := out.String(), "VB\tCD\tNNS\n\nPRP\tMD\tVB\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
