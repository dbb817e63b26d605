package main

import (
	"bytes"
	"encoding/binary"
	"errors"
)

var errFormat = errors.New("not a WebAssembly program as Go's linker writes them")

const (
	dataSection = 11
	i32const    = 0x41
	end         = 0x0b
	// maxMemory bounds what a program may fill: 64 MB is six times ours.
	maxMemory = 64 << 20
	// minGap is how many zeros in a row are worth a new segment.
	minGap = 256
)

// split cuts a program before and after its data section, and fills a memory as that section does.
func split(program []byte) (before, memory, after []byte, err error) {
	if len(program) < 8 || string(program[:4]) != "\x00asm" {
		return nil, nil, nil, errFormat
	}
	for rest := program[8:]; len(rest) > 0; {
		at := len(program) - len(rest)
		length, body, err := unsigned(rest[1:])
		if err != nil || length > len(body) {
			return nil, nil, nil, errFormat
		}
		if rest[0] == dataSection {
			memory, err := fill(body[:length])
			return program[:at], memory, body[length:], err
		}
		rest = body[length:]
	}
	return nil, nil, nil, errFormat
}

// fill reads segments: each says where its bytes go.
func fill(section []byte) ([]byte, error) {
	count, rest, err := unsigned(section)
	if err != nil {
		return nil, err
	}
	var memory []byte
	for range count {
		if len(rest) < 2 || rest[0] != 0 || rest[1] != i32const {
			return nil, errFormat
		}
		at, after, err := signed(rest[2:])
		if err != nil || at < 0 || len(after) == 0 || after[0] != end {
			return nil, errFormat
		}
		length, body, err := unsigned(after[1:])
		if err != nil || length > len(body) || at+length > maxMemory {
			return nil, errFormat
		}
		if need := at + length - len(memory); need > 0 {
			memory = append(memory, make([]byte, need)...)
		}
		copy(memory[at:], body[:length])
		rest = body[length:]
	}
	if len(rest) > 0 {
		return nil, errFormat
	}
	return memory, nil
}

// join writes a data section that fills a memory.
func join(memory []byte) ([]byte, error) {
	var segments []byte
	count := 0
	gap := make([]byte, minGap)
	for at := 0; at < len(memory); {
		if memory[at] == 0 {
			at++
			continue
		}
		stop := len(memory)
		if n := bytes.Index(memory[at:], gap); n >= 0 {
			stop = at + n
		}
		segments = append(segments, 0, i32const)
		segments = appendSigned(segments, at)
		segments = append(segments, end)
		segments = binary.AppendUvarint(segments, uint64(stop-at))
		segments = append(segments, memory[at:stop]...)
		count++
		at = stop
	}
	if count == 0 {
		return nil, errFormat
	}
	body := append(binary.AppendUvarint(nil, uint64(count)), segments...)
	return append(binary.AppendUvarint([]byte{dataSection}, uint64(len(body))), body...), nil
}

// same reads a program back: it must fill the memory that was meant.
func same(program, memory []byte) error {
	_, got, _, err := split(program)
	if err != nil {
		return err
	}
	if !bytes.Equal(bytes.TrimRight(got, "\x00"), bytes.TrimRight(memory, "\x00")) {
		return errors.New("the copy doesn't fill memory as it should")
	}
	return nil
}

func unsigned(b []byte) (int, []byte, error) {
	n, width := binary.Uvarint(b)
	if width <= 0 || n > 1<<31 {
		return 0, nil, errFormat
	}
	return int(n), b[width:], nil
}

// signed reads LEB128, which fills up with the sign where encoding/binary's varint is a zigzag.
func signed(b []byte) (int, []byte, error) {
	n := 0
	for i := 0; i < len(b) && i < 5; i++ {
		n |= int(b[i]&0x7f) << (7 * i)
		if b[i] < 0x80 {
			if b[i]&0x40 != 0 {
				n -= 1 << (7 * (i + 1))
			}
			return n, b[i+1:], nil
		}
	}
	return 0, nil, errFormat
}

func appendSigned(b []byte, n int) []byte {
	for ; n >= 0x40; n >>= 7 {
		b = append(b, byte(n)|0x80)
	}
	return append(b, byte(n))
}
