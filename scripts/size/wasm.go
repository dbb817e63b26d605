package main

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/goalsmith/goalsmith/internal/site"
)

var errFormat = errors.New("not a WebAssembly program as Go writes them")

// Section numbers of the WebAssembly format.
const (
	customSection = 0
	importSection = 2
	codeSection   = 10
	dataSection   = 11
)

// function is a linked function, or the row of all data, and its bytes in the program.
type function struct {
	name string
	size int
}

// data names the row of what isn't code: strings, tables and embedded files can't be told apart by package.
const data = "(data: strings, tables, embedded files)"

// measure lists the functions of a program from its own code and name sections.
func measure(program []byte) ([]function, error) {
	if len(program) < 8 || string(program[:4]) != "\x00asm" {
		return nil, errFormat
	}
	var bodies []int
	var imported int
	names := map[int]string{}
	var all []function
	for rest := program[8:]; len(rest) > 0; {
		id := rest[0]
		length, after, err := number(rest[1:])
		if err != nil || length > len(after) {
			return nil, errFormat
		}
		section := after[:length]
		rest = after[length:]
		switch id {
		case importSection:
			imported, _, err = number(section) // Go imports nothing but functions
		case codeSection:
			bodies, err = bodySizes(section)
		case dataSection:
			all = append(all, function{data, length})
		case customSection:
			err = readNames(section, names)
		}
		if err != nil {
			return nil, err
		}
	}
	for i, n := range bodies {
		all = append(all, function{names[imported+i], n})
	}
	return all, nil
}

func byPackage(funcs []function, packages []string) map[string]int {
	owner := owners(packages)
	sizes := map[string]int{}
	for _, f := range funcs {
		if f.name == data {
			sizes[data] += f.size
		} else {
			sizes[owner(f.name)] += f.size
		}
	}
	return sizes
}

func bodySizes(section []byte) ([]int, error) {
	count, rest, err := number(section)
	if err != nil {
		return nil, err
	}
	var sizes []int
	for range count {
		n, after, err := number(rest)
		if err != nil || n > len(after) {
			return nil, errFormat
		}
		sizes = append(sizes, n)
		rest = after[n:]
	}
	return sizes, nil
}

// readNames reads the function names of the "name" section, and passes over other custom sections.
func readNames(section []byte, names map[int]string) error {
	title, rest, err := text(section)
	if err != nil || title != "name" {
		return err
	}
	for len(rest) > 0 {
		kind := rest[0]
		length, after, err := number(rest[1:])
		if err != nil || length > len(after) {
			return errFormat
		}
		part := after[:length]
		rest = after[length:]
		if kind != 1 { // 1 is function names
			continue
		}
		count, part, err := number(part)
		if err != nil {
			return err
		}
		for range count {
			var index int
			if index, part, err = number(part); err != nil {
				return err
			}
			if names[index], part, err = text(part); err != nil {
				return err
			}
		}
	}
	return nil
}

func number(b []byte) (int, []byte, error) {
	n, width := binary.Uvarint(b)
	if width <= 0 || n > 1<<31 {
		return 0, nil, errFormat
	}
	return int(n), b[width:], nil
}

func text(b []byte) (string, []byte, error) {
	n, rest, err := number(b)
	if err != nil || n > len(rest) {
		return "", nil, errFormat
	}
	return string(rest[:n]), rest[n:], nil
}

// owners returns a function that names the package of a linked function. Go's linker writes an underscore for every
// character of a name that isn't a letter, a digit, a dot or an underscore, so the longest package that fits is taken.
func owners(packages []string) func(string) string {
	plain := func(s string) string {
		return strings.Map(func(r rune) rune {
			letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
			if letter || r >= '0' && r <= '9' || r == '.' || r == '_' {
				return r
			}
			return '_'
		}, s)
	}
	known := map[string]string{"main": "main"}
	for _, path := range packages {
		known[plain(path)] = path
	}
	return func(name string) string {
		name = strings.TrimPrefix(strings.TrimPrefix(name, "type_.eq."), "type_.hash.")
		for end := len(name); end > 0; end = strings.LastIndexByte(name[:end], '.') {
			if path, ok := known[name[:end]]; ok {
				return path
			}
		}
		return "(other)"
	}
}

// compressed returns the sizes in bytes, from the results that packing keeps where they are there.
func compressed(data []byte, cache string) (br, gz int, err error) {
	sum := sha256.Sum256(data)
	name := filepath.Join(cache, hex.EncodeToString(sum[:]))
	size := func(file string, make func() ([]byte, error)) (int, error) {
		if kept, err := os.ReadFile(file); err == nil {
			return len(kept), nil
		}
		made, err := make()
		if err != nil {
			return 0, err
		}
		if err := os.MkdirAll(cache, 0o755); err != nil {
			return 0, err
		}
		return len(made), os.WriteFile(file, made, 0o644)
	}
	if br, err = size(fmt.Sprintf("%s.%d.br", name, 11), func() ([]byte, error) { return site.Brotli(data, 11) }); err != nil {
		return 0, 0, err
	}
	gz, err = size(name+".gz", func() ([]byte, error) { return site.Gzip(data) })
	return br, gz, err
}
