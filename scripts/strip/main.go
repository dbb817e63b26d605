// Command strip makes a Go WebAssembly program smaller to send, and changes nothing that it does:
//
//	go run ./scripts/strip IN.wasm OUT.wasm
//
// Three things go. First the tables that turn an address into a file and a line: Go's linker keeps them even under -s -w,
// and a trace of a crash shows "?:0" without them, its functions still by name. Second the names of the libraries'
// and the engine's functions: a trace shows those of the page and of the runtime only. Third the cutting of the data section:
// the linker leaves every run of zeros out, in up to 100,000 segments, each with a header that costs more once
// compressed than the zeros do. The copy is read again before it is written: its memory must be what was meant.
//
// It knows one layout, that of Go 1.20 to 1.26 and perhaps later, by its magic number. A program of another layout, or
// one that was stripped already, is an error and no silent loss.
package main

import (
	"errors"
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "strip: name the program to read and the one to write")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "strip:", err)
		os.Exit(1)
	}
}

func run(in, out string) error {
	program, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	small, err := strip(program)
	if err != nil {
		return fmt.Errorf("%s: %w", in, err)
	}
	return os.WriteFile(out, small, 0o755)
}

func strip(program []byte) ([]byte, error) {
	before, memory, after, err := split(program)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(dropLines(memory), dropNames(memory)); err != nil {
		return nil, err
	}
	section, err := join(memory)
	if err != nil {
		return nil, err
	}
	small := append(append(append([]byte{}, before...), section...), after...)
	return small, same(small, memory)
}
