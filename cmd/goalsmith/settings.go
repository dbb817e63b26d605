package main

import (
	"fmt"
	"io"

	"github.com/goalsmith/goalsmith/internal/settings"
)

// readSettings reads the file that --settings names. It is taken whole or not at all; what is wrong is told in one line
// with the file and the key. No name is no settings.
func readSettings(name string) (settings.Settings, error) {
	if name == "" {
		return settings.Settings{}, nil
	}
	if name == "-" {
		return settings.Settings{}, fmt.Errorf("--settings -: standard input holds the goals; name a file")
	}
	r, _, err := openFile(name, nil)
	if err != nil {
		return settings.Settings{}, err
	}
	defer r.Close()
	file, err := io.ReadAll(io.LimitReader(r, settings.MaxFile+1))
	if err != nil {
		return settings.Settings{}, fmt.Errorf("%s: can't be read (%w)", name, err)
	}
	s, err := settings.Parse(file)
	if err != nil {
		return settings.Settings{}, fmt.Errorf("%s: %w", name, err)
	}
	return s, nil
}
