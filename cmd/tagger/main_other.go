//go:build !(js && wasm)

package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/goalsmith/goalsmith/internal/text/prosetag"
)

// main speaks the worker's language on standard input and output, a sentence a
// line: it is how the tags of two builds are held side by side.
func main() {
	if err := serve(prosetag.New(), os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "tagger:", err)
		os.Exit(2)
	}
}

// serve answers line by line, and hands over what it has whenever nobody has
// asked more yet.
func serve(tagger *prosetag.Tagger, in io.Reader, out io.Writer) error {
	r, w := bufio.NewReader(in), bufio.NewWriter(out)
	for {
		line, err := r.ReadString('\n')
		if line != "" {
			w.WriteString(answer(tagger, strings.TrimSuffix(line, "\n")))
			w.WriteByte('\n')
		}
		if r.Buffered() == 0 || err != nil {
			if flushed := w.Flush(); flushed != nil {
				return flushed
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
