// Package demo is the demo page as a value.
package demo
