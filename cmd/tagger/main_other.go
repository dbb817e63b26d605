//go:build !(js && wasm)

package main

import (
	"fmt"
	"os"
)

// main keeps `go build ./...` whole on other platforms.
func main() {
	fmt.Fprintln(os.Stderr, "tagger: this program runs in a browser's worker; make run builds and serves it")
	os.Exit(2)
}
