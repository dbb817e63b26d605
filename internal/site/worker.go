package site

import (
	"encoding/json"
	"strings"
)

// release is what the service worker knows about its version.
type release struct {
	Version string            `json:"version"`
	Base    string            `json:"base"`
	Pages   map[string]string `json:"pages"` // an app route's address -> the stored page's
	Files   []releaseFile     `json:"files"`
}

type releaseFile struct {
	URL string `json:"url"`
	Sum string `json:"sha256"`
}

func workerParts() []string { return []string{"worker/install.js", "worker/fetch.js"} }

// serviceWorker writes sw.js: the list of the version's files in front of the worker's code. It must come after every
// other file is made, and its address never changes, which is how browsers look for a new version.
func serviceWorker(cfg Config, s *Site) (File, error) {
	r := release{Version: s.Version, Base: cfg.Base, Pages: map[string]string{}}
	for _, route := range cfg.Routes {
		r.Pages[cfg.Base+strings.TrimPrefix(route.Path, "/")] = s.pageURL(route.Path)
	}
	for _, f := range s.Files {
		url := cfg.Base + f.Path
		if folder, ok := strings.CutSuffix(url, "index.html"); ok {
			url = folder // hosts answer /rules/index.html with a redirect to /rules/
		}
		r.Files = append(r.Files, releaseFile{URL: url, Sum: f.Sum()})
	}
	list, err := json.Marshal(r)
	if err != nil {
		return File{}, err
	}
	code, err := join(cfg.Web, workerParts())
	if err != nil {
		return File{}, err
	}
	text := "\"use strict\";\nconst RELEASE = " + string(list) + ";\n" + string(code)
	return File{Path: "sw.js", Type: mediaType("sw.js"), Data: []byte(text)}, nil
}

// pageURL returns where a route's page lies: a folder's address, which every static host serves.
func (s *Site) pageURL(route string) string {
	if route == "/" {
		return s.Base
	}
	return s.Base + strings.TrimPrefix(route, "/") + "/"
}
