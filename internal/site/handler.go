package site

import (
	"bytes"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Handler serves the site from memory under its base path.
//
// It is small and our own because what the ready-made servers of embedded files lack matters here: quoted ETags that
// differ per encoding (an unquoted one breaks If-None-Match lists and If-Range), "br;q=0", a page answered at its route
// without a redirect, and cache rules per file. Ranges, conditions and HEAD are http.ServeContent's.
func (s *Site) Handler() http.Handler {
	h := &handler{base: s.Base, files: map[string]*served{}}
	for _, f := range s.Files {
		v := &served{File: f, tag: f.Sum()[:32]}
		h.files[s.Base+f.Path] = v
	}
	for _, r := range s.Routes {
		folder := s.pageURL(r.Path)
		page := h.files[folder+"index.html"]
		h.files[folder] = page
		if r.Path != "/" {
			h.files[strings.TrimSuffix(folder, "/")] = page
		}
	}
	return h
}

type served struct {
	File
	tag string
}

type handler struct {
	base  string
	files map[string]*served // by URL path: nothing else can be asked for, so no path leads out of it
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	for _, line := range securityHeaders() {
		w.Header().Set(line.name, line.value)
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD are answered here", http.StatusMethodNotAllowed)
		return
	}
	file, ok := h.files[r.URL.Path]
	switch {
	case ok:
		file.serve(w, r)
	case r.URL.Path+"/" == h.base, r.URL.Path == "/":
		w.Header().Set("Cache-Control", cacheChecked)
		http.Redirect(w, r, h.base, http.StatusTemporaryRedirect)
	default:
		w.Header().Set("Cache-Control", "no-store")
		http.Error(w, "Goalsmith has nothing at this address", http.StatusNotFound)
	}
}

func (f *served) serve(w http.ResponseWriter, r *http.Request) {
	data, tag := f.Data, f.tag
	head := w.Header()
	head.Set("Content-Type", f.Type)
	head.Set("Cache-Control", f.cacheControl())
	if f.Brotli != nil || f.Gzip != nil {
		head.Set("Vary", "Accept-Encoding")
	}
	// A range is of the plain bytes: a part of a compressed file is no use to anyone.
	if r.Header.Get("Range") == "" {
		accepted := strings.Join(r.Header.Values("Accept-Encoding"), ",")
		switch {
		case f.Brotli != nil && accepts(accepted, "br"):
			data, tag = f.Brotli, tag+"-br"
			head.Set("Content-Encoding", "br")
		case f.Gzip != nil && accepts(accepted, "gzip"):
			data, tag = f.Gzip, tag+"-gz"
			head.Set("Content-Encoding", "gzip")
		}
		// ServeContent leaves the length of encoded content to its caller.
		head.Set("Content-Length", strconv.Itoa(len(data)))
	}
	head.Set("ETag", `"`+tag+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
}
