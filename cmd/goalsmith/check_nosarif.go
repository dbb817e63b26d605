//go:build !sarif

package main

import (
	"errors"

	"github.com/goalsmith/goalsmith/internal/lint"
)

// newSarif stands in until go.sum holds what the SARIF library needs (gojsonschema). Then this file and the build tag of
// check_sarif.go and its test go.
func newSarif([]*lint.Rule) (format, error) {
	return nil, errors.New("this build writes no sarif: use text, jsonl, json or markdown, or build with -tags sarif")
}
