package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/goalsmith/goalsmith/internal/site"
)

// store keeps compressed results by the plain content's hash and the quality.
type store struct {
	dir     string
	quality int
}

// place writes a file's two compressed forms into a folder, under the names that package embedded describes.
func (s store) place(f site.File, dir string) error {
	br, err := s.brotli(f)
	if err != nil {
		return err
	}
	gz, err := s.get(f.Sum()+".gz", func() ([]byte, error) { return site.Gzip(f.Data) })
	if err != nil {
		return err
	}
	if err := write(filepath.Join(dir, f.Sum()+".br"), br); err != nil {
		return err
	}
	return write(filepath.Join(dir, f.Sum()+".gz"), gz)
}

// brotli takes a better result where one is at hand already.
func (s store) brotli(f site.File) ([]byte, error) {
	name := func(quality int) string { return fmt.Sprintf("%s.%d.br", f.Sum(), quality) }
	for quality := 11; quality > s.quality; quality-- {
		if data, err := os.ReadFile(filepath.Join(s.dir, name(quality))); err == nil {
			return data, nil
		}
	}
	return s.get(name(s.quality), func() ([]byte, error) { return site.Brotli(f.Data, s.quality) })
}

func (s store) get(name string, make func() ([]byte, error)) ([]byte, error) {
	full := filepath.Join(s.dir, name)
	if data, err := os.ReadFile(full); err == nil {
		return data, nil
	}
	data, err := make()
	if err != nil {
		return nil, err
	}
	return data, write(full, data)
}
