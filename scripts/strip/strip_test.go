package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// program builds a small browser program, as the Makefile builds ours.
func program(t *testing.T) []byte {
	t.Helper()
	dir := t.TempDir()
	source, out := filepath.Join(dir, "main.go"), filepath.Join(dir, "main.wasm")
	if err := os.WriteFile(source, []byte("package main\n\nfunc main() { println(\"a word to look for\") }\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w -buildid=", "-o", out, source)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if said, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestStrip(t *testing.T) {
	whole := program(t)
	small, err := strip(whole)
	if err != nil {
		t.Fatal(err)
	}
	before, was, after, _ := split(whole)
	beforeNow, is, afterNow, err := split(small)
	if err != nil || !bytes.Equal(before, beforeNow) || !bytes.Equal(after, afterNow) {
		t.Fatalf("what isn't data has changed (%v)", err)
	}
	table, err := find(was)
	if err != nil {
		t.Fatal(err)
	}
	from := bytes.Index(was, magic)
	for i := range was {
		now := byte(0)
		if i < len(is) {
			now = is[i]
		}
		if now != was[i] && (i < from || now != 0) {
			t.Fatalf("byte %d of the memory was %d and is %d", i, was[i], now)
		}
	}
	kept, err := find(is)
	if err != nil {
		t.Fatal(err)
	}
	if len(kept.names) != len(table.names) {
		t.Fatal("the names have moved")
	}
	for at := 0; at < len(table.names); {
		end := at + bytes.IndexByte(table.names[at:], 0)
		if name := table.names[at:end]; keeps(name) != bytes.Equal(kept.names[at:end], name) && len(name) > 0 {
			t.Errorf("of %s is left %q", name, kept.names[at:end])
		}
		at = end + 1
	}
	for _, name := range []string{"main.main\x00", "\x00runtime.main\x00"} {
		if !bytes.Contains(kept.names, []byte(name)) {
			t.Errorf("a trace shows no %s any more", name)
		}
	}
	if was, is := bytes.Contains(table.names, []byte("internal/bytealg.")), bytes.Contains(kept.names, []byte("internal/bytealg.")); !was || is {
		t.Errorf("a library's names were there: %v, and are: %v", was, is)
	}
	if !bytes.Contains(is, []byte("a word to look for")) || bytes.Contains(is, []byte("main.go")) {
		t.Error("a text of the program is gone, or a file's name is not")
	}
	for i := range table.count {
		a, others, _ := table.function(i)
		b, othersNow, err := kept.function(i)
		if err != nil {
			t.Fatal(err)
		}
		for j, at := range append(others, a.stack()) {
			n, _ := table.length(at)
			if at != append(othersNow, b.stack())[j] || !bytes.Equal(table.steps[at:int(at)+n], kept.steps[at:int(at)+n]) {
				t.Fatalf("function %d: a table that the runtime needs has changed", i)
			}
		}
	}
	if _, err := strip(small); err == nil || !strings.Contains(err.Error(), "gone already") {
		t.Errorf("stripping twice says %v", err)
	}
}

// Whatever is read, a program that isn't what it should be is an error.
func TestStripRefuses(t *testing.T) {
	whole := program(t)
	for cut := 0; cut < len(whole)/2; cut += len(whole) / 150 {
		if _, err := strip(whole[:cut]); err == nil {
			t.Errorf("no error for the first %d bytes of %d", cut, len(whole))
		}
	}
	other := bytes.Replace(whole, magic, []byte{0xf0, 0xff, 0xff, 0xff, 0, 0, 1, 8}, 1)
	if _, err := strip(other); err == nil {
		t.Error("no error for a table of another layout")
	}
}

func TestSigned(t *testing.T) {
	for _, n := range []int{0, 1, 63, 64, 127, 128, 8191, 8192, 1 << 20, 50 << 20} {
		got, rest, err := signed(append(appendSigned(nil, n), 7))
		if err != nil || got != n || len(rest) != 1 {
			t.Errorf("%d is read as %d (%v)", n, got, err)
		}
	}
}
