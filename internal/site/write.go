package site

import (
	"fmt"
	"os"
	"path/filepath"
)

// Write puts the site into a folder, which it makes if needed: every file, its .br and .gz beside it, and the hosts' rules.
// Files of an older version stay, since pages of it may still be open somewhere.
func (s *Site) Write(dir string) error {
	put := func(name string, data []byte) error {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			return fmt.Errorf("%s can't be made: %w", filepath.Dir(full), err)
		}
		if err := os.WriteFile(full, data, 0o644); err != nil {
			return fmt.Errorf("%s can't be written: %w", full, err)
		}
		return nil
	}
	// Pages and the service worker go last: whoever is served during the writing never gets one that names a missing file.
	for _, immutable := range []bool{true, false} {
		for _, f := range s.Files {
			if f.Immutable != immutable {
				continue
			}
			for _, form := range []struct {
				ext  string
				data []byte
			}{{"", f.Data}, {".br", f.Brotli}, {".gz", f.Gzip}} {
				if form.ext != "" && form.data == nil {
					continue
				}
				if err := put(f.Path+form.ext, form.data); err != nil {
					return err
				}
			}
		}
	}
	for name, data := range s.hostFiles() {
		if err := put(name, data); err != nil {
			return err
		}
	}
	return nil
}
