//go:build js && wasm && !gallery

package main

// develop adds nothing to what is released.
func develop() {}
