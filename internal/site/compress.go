package site

import (
	"bytes"
	"compress/gzip"
	"io/fs"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
)

// minSize is the size in bytes under which compressing an answer saves no packet.
const minSize = 512

// Compress fills in the compressed content of every file that gains from it. packed holds finished results by name, as
// package embedded describes; what it lacks is compressed here at the given brotli quality (0 to 11). packed may be nil.
func (s *Site) Compress(packed fs.FS, quality int) error {
	var wait sync.WaitGroup
	errs := make([]error, len(s.Files))
	for i := range s.Files {
		wait.Go(func() { errs[i] = s.Files[i].compress(packed, quality) })
	}
	wait.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// Compressible reports whether the file is worth compressing: images other than drawings already are.
func (f *File) Compressible() bool {
	return len(f.Data) >= minSize && f.Type != "image/png"
}

func (f *File) compress(packed fs.FS, quality int) (err error) {
	if !f.Compressible() {
		return nil
	}
	if f.Brotli, err = f.pack(packed, ".br", func() ([]byte, error) { return Brotli(f.Data, quality) }); err != nil {
		return err
	}
	f.Gzip, err = f.pack(packed, ".gz", func() ([]byte, error) { return Gzip(f.Data) })
	return err
}

// pack returns the compressed form, or nil when it isn't smaller.
func (f *File) pack(packed fs.FS, ext string, make func() ([]byte, error)) ([]byte, error) {
	var data []byte
	if packed != nil {
		data, _ = fs.ReadFile(packed, f.Sum()+ext)
	}
	if data == nil {
		var err error
		if data, err = make(); err != nil {
			return nil, err
		}
	}
	if len(data) >= len(f.Data) {
		return nil, nil
	}
	return data, nil
}

// Brotli compresses data at a quality from 0 to 11. Quality 11 takes about three seconds per megabyte.
func Brotli(data []byte, quality int) ([]byte, error) {
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: quality, LGWin: 24})
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err := w.Close()
	return out.Bytes(), err
}

// Gzip compresses data as well as gzip can, without a time stamp, so that the same data gives the same bytes.
func Gzip(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}

// accepts reports whether an Accept-Encoding header allows a coding. "br;q=0" forbids it.
func accepts(header, coding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, params, _ := strings.Cut(strings.TrimSpace(part), ";")
		if !strings.EqualFold(strings.TrimSpace(name), coding) {
			continue
		}
		q := strings.TrimSpace(params)
		q = strings.TrimPrefix(strings.ReplaceAll(strings.ToLower(q), " ", ""), "q=")
		return strings.Trim(q, "0.") != "" || q == ""
	}
	return false
}
