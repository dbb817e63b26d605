package main

import (
	"bytes"
	"encoding/binary"
	"errors"
)

var errLines = errors.New("no table of functions as Go 1.20 to 1.26 write it; see runtime/symtab.go for what has changed")

// magic begins the table: its number, two zeros, steps of one byte, words of eight.
var magic = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// lineTable is the runtime's table of functions, as runtime/symtab.go's pcHeader lays it out. Every part is a stretch of
// the program's memory.
type lineTable struct {
	count     int
	names     []byte // the functions' names, each with a zero behind it
	units     []byte // for each file of each compiled unit, where its name stands
	files     []byte // the files' names
	steps     []byte // tables of what changes from one instruction to the next
	functions []byte // an index of count pairs, then the functions
}

// dropLines blanks what only serves to name files and lines. The runtime takes 0 for "there is no such table" and says
// "?:0".
func dropLines(memory []byte) error {
	t, err := find(memory)
	if err != nil {
		return err
	}
	keep := make([]bool, len(t.steps))
	var gone []uint32
	for i := range t.count {
		f, others, err := t.function(i)
		if err != nil {
			return err
		}
		// What else hangs on the steps: the height of the stack and what the collector asks for.
		for _, at := range append(others, f.stack()) {
			n, err := t.length(at)
			if err != nil {
				return err
			}
			for j := range n {
				keep[int(at)+j] = true
			}
		}
		gone = append(gone, f.blank()...)
	}
	blanked := 0
	for _, at := range gone {
		n, err := t.length(at)
		if err != nil {
			return err
		}
		for j := int(at); j < int(at)+n; j++ {
			if !keep[j] {
				t.steps[j] = 0
				blanked++
			}
		}
	}
	if blanked == 0 {
		return errors.New("the lines are gone already")
	}
	clear(t.units)
	clear(t.files)
	return nil
}

func find(memory []byte) (lineTable, error) {
	at := bytes.Index(memory, magic)
	if at < 0 || bytes.Count(memory, magic) != 1 {
		return lineTable{}, errLines
	}
	table := memory[at:]
	if len(table) < 72 {
		return lineTable{}, errLines
	}
	var words [8]uint64
	for i := range words {
		words[i] = binary.LittleEndian.Uint64(table[8+8*i:])
	}
	count, bounds := words[0], append(words[3:], uint64(len(table)))
	for i, b := range bounds {
		if b > uint64(len(table)) || i > 0 && b < bounds[i-1] {
			return lineTable{}, errLines
		}
	}
	part := func(i int) []byte { return table[bounds[i]:bounds[i+1]] }
	t := lineTable{count: int(count), names: part(0), units: part(1), files: part(2), steps: part(3), functions: part(4)}
	if count == 0 || count > uint64(len(t.functions)/8) {
		return lineTable{}, errLines
	}
	return t, nil
}

// function is one function's record, as runtime2.go's _func lays it out.
type function []byte

const (
	recordSize = 44
	stackAt    = 16 // pcsp
	fileAt     = 20 // pcfile
	lineAt     = 24 // pcln
	othersAt   = 28 // npcdata
	unitAt     = 32 // cuOffset
	startAt    = 36 // startLine
)

func (t lineTable) function(i int) (f function, others []uint32, err error) {
	at := uint64(binary.LittleEndian.Uint32(t.functions[8*i+4:]))
	if at+recordSize > uint64(len(t.functions)) {
		return nil, nil, errLines
	}
	f = function(t.functions[at:])
	n := uint64(binary.LittleEndian.Uint32(f[othersAt:]))
	if n > 16 || recordSize+4*n > uint64(len(f)) {
		return nil, nil, errLines
	}
	for j := range n {
		others = append(others, binary.LittleEndian.Uint32(f[recordSize+4*j:]))
	}
	return f, others, nil
}

func (f function) stack() uint32 { return binary.LittleEndian.Uint32(f[stackAt:]) }

// blank takes the files and lines out of the record and returns where their tables are.
func (f function) blank() []uint32 {
	tables := []uint32{binary.LittleEndian.Uint32(f[fileAt:]), binary.LittleEndian.Uint32(f[lineAt:])}
	for _, at := range []int{fileAt, lineAt, unitAt, startAt} {
		clear(f[at : at+4])
	}
	return tables
}

// length is how many bytes a table of steps takes: pairs of numbers, up to a zero that begins a pair. Table 0 is none.
func (t lineTable) length(at uint32) (int, error) {
	if at == 0 {
		return 0, nil
	}
	if int(at) >= len(t.steps) {
		return 0, errLines
	}
	for i, first := int(at), true; i < len(t.steps); first = false {
		if t.steps[i] == 0 && !first {
			return i + 1 - int(at), nil
		}
		for range 2 {
			_, width := binary.Uvarint(t.steps[i:])
			if width <= 0 {
				return 0, errLines
			}
			i += width
		}
	}
	return 0, errLines
}
