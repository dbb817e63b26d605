package site

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

// answer asks a real server and does not let the client uncompress or follow anything by itself.
func answer(t *testing.T, url, method string, headers ...string) (*http.Response, []byte) {
	t.Helper()
	req, err := http.NewRequest(method, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	client := &http.Client{
		Transport:     &http.Transport{DisableCompression: true, DisableKeepAlives: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	res, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res, body
}

func running(t *testing.T, base string) (*Site, string) {
	t.Helper()
	s := build(t, config(base))
	if err := s.Compress(nil, 5); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(s.Handler())
	t.Cleanup(server.Close)
	return s, server.URL
}

// asset returns where the file whose path starts with prefix lies.
func asset(t *testing.T, s *Site, prefix string) (string, File) {
	t.Helper()
	for _, f := range s.Files {
		if strings.HasPrefix(f.Path, prefix) {
			return s.Base + f.Path, f
		}
	}
	t.Fatalf("the site has no %s", prefix)
	return "", File{}
}

func TestPaths(t *testing.T) {
	tests := []struct {
		base, path string
		code       int
		title      string
	}{
		{"/", "/", 200, "<title>Draft</title>"},
		{"/", "/rules", 200, "<title>Rules</title>"},
		{"/", "/rules/", 200, "<title>Rules</title>"},
		{"/", "/rules/index.html", 200, "<title>Rules</title>"},
		{"/", "/?goal=x", 200, "<title>Draft</title>"},
		{"/", "/nothing", 404, ""},
		{"/", "/icons", 404, ""},
		{"/", "/icons/", 404, ""},
		{"/", "/../go.mod", 404, ""},
		{"/", "/rules/../index.html", 404, ""},
		{"/", "/%2e%2e/%2e%2e/etc/passwd", 404, ""},
		{"/", "//rules", 404, ""},
		{"/", "/%2f..%2f..%2fetc/passwd", 404, ""},
		{"/", "/..%5c..%5cwindows", 404, ""},
		{"/", "/index.html%00.png", 404, ""},
		{"/", "/rules/%2e%2e/index.html", 404, ""},
		{"/", "/_headers", 404, ""},
		{"/goals/", "/goals/", 200, "<title>Draft</title>"},
		{"/goals/", "/goals/rules", 200, "<title>Rules</title>"},
		{"/goals/", "/goals", 307, ""},
		{"/goals/", "/", 307, ""},
		{"/goals/", "/rules", 404, ""},
		{"/goals/", "/goals//rules", 404, ""},
	}
	for _, tt := range tests {
		_, url := running(t, tt.base)
		res, body := answer(t, url+tt.path, "GET")
		if res.StatusCode != tt.code || !strings.Contains(string(body), tt.title) {
			t.Errorf("base %s, GET %s: %d %.60q; want %d with %q", tt.base, tt.path, res.StatusCode, body, tt.code, tt.title)
		}
		if res.Header.Get("Content-Security-Policy") != headerPolicy || res.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("base %s, GET %s: the answer lacks the policy headers", tt.base, tt.path)
		}
	}
}

func TestTypesAndCaching(t *testing.T) {
	s, url := running(t, "/")
	want := map[string][2]string{
		"index.html":           {"text/html; charset=utf-8", "no-cache"},
		"sw.js":                {"text/javascript; charset=utf-8", "no-cache"},
		"manifest.webmanifest": {"application/manifest+json", "no-cache"},
		"app.":                 {"application/wasm", cacheForever},
		"tagger.":              {"", cacheForever},
		"goalsmith.":           {"text/css; charset=utf-8", cacheForever},
		"icons/512.":           {"image/png", cacheForever},
		"icons/icon.":          {"image/svg+xml", cacheForever},
	}
	for prefix, w := range want {
		path, _ := asset(t, s, prefix)
		res, _ := answer(t, url+path, "HEAD")
		if got := res.Header.Get("Content-Type"); w[0] != "" && got != w[0] {
			t.Errorf("%s: type %q, want %q", path, got, w[0])
		}
		if got := res.Header.Get("Cache-Control"); got != w[1] {
			t.Errorf("%s: Cache-Control %q, want %q", path, got, w[1])
		}
	}
}

func TestEncodings(t *testing.T) {
	s, url := running(t, "/")
	path, file := asset(t, s, "app.")
	tags := map[string]string{}
	tests := []struct{ accept, encoding string }{
		{"", ""},
		{"br", "br"},
		{"gzip, deflate, br, zstd", "br"},
		{"gzip", "gzip"},
		{"gzip, br;q=0", "gzip"},
		{"br; q=0.0, gzip;q=0", ""},
		{"br;q=0.5", "br"},
		{"brotli, x-gzip", ""},
	}
	for _, tt := range tests {
		res, body := answer(t, url+path, "GET", "Accept-Encoding", tt.accept)
		if got := res.Header.Get("Content-Encoding"); got != tt.encoding {
			t.Errorf("accepting %q: encoding %q, want %q", tt.accept, got, tt.encoding)
			continue
		}
		if int(res.ContentLength) != len(body) {
			t.Errorf("accepting %q: Content-Length %d for %d bytes", tt.accept, res.ContentLength, len(body))
		}
		if res.Header.Get("Vary") != "Accept-Encoding" {
			t.Errorf("accepting %q: no Vary", tt.accept)
		}
		if got := decode(t, tt.encoding, body); !bytes.Equal(got, file.Data) {
			t.Errorf("accepting %q: the content differs", tt.accept)
		}
		tags[res.Header.Get("ETag")] = tt.encoding
	}
	if len(tags) != 3 {
		t.Errorf("three encodings share ETags: %v", tags)
	}
}

func decode(t *testing.T, encoding string, body []byte) []byte {
	t.Helper()
	var r io.Reader = bytes.NewReader(body)
	var err error
	switch encoding {
	case "br":
		r = brotli.NewReader(r)
	case "gzip":
		r, err = gzip.NewReader(r)
	}
	if err != nil {
		t.Fatal(err)
	}
	out, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestConditionsRangesAndMethods(t *testing.T) {
	s, url := running(t, "/")
	path, file := asset(t, s, "app.")
	res, _ := answer(t, url+path, "GET", "Accept-Encoding", "br")
	tag := res.Header.Get("ETag")
	plain, _ := answer(t, url+path, "GET")

	tests := []struct {
		name, method string
		headers      []string
		code, length int
	}{
		{"same tag", "GET", []string{"Accept-Encoding", "br", "If-None-Match", tag}, 304, 0},
		{"tag in a list, weak", "GET", []string{"Accept-Encoding", "br", "If-None-Match", `"x", W/` + tag}, 304, 0},
		{"tag of another encoding", "GET", []string{"If-None-Match", tag}, 200, len(file.Data)},
		{"any tag", "HEAD", []string{"If-None-Match", "*"}, 304, 0},
		{"head", "HEAD", nil, 200, 0},
		{"range", "GET", []string{"Range", "bytes=5-9"}, 206, 5},
		{"range of an encoded file is of its plain bytes", "GET", []string{"Range", "bytes=-7", "Accept-Encoding", "br"}, 206, 7},
		{"range if unchanged", "GET", []string{"Range", "bytes=0-0", "If-Range", plain.Header.Get("ETag")}, 206, 1},
		{"range if changed", "GET", []string{"Range", "bytes=0-0", "If-Range", `"old"`}, 200, len(file.Data)},
		{"range past the end", "GET", []string{"Range", "bytes=999999-"}, 416, -1},
		{"post", "POST", nil, 405, -1},
		{"delete", "DELETE", nil, 405, -1},
	}
	for _, tt := range tests {
		res, body := answer(t, url+path, tt.method, tt.headers...)
		if res.StatusCode != tt.code || tt.length >= 0 && len(body) != tt.length {
			t.Errorf("%s: %d with %d bytes; want %d with %d", tt.name, res.StatusCode, len(body), tt.code, tt.length)
		}
		if tt.code == 206 && (res.Header.Get("Content-Encoding") != "" || !bytes.Contains(file.Data, body)) {
			t.Errorf("%s: not a part of the plain file", tt.name)
		}
	}
	head, _ := answer(t, url+path, "HEAD", "Accept-Encoding", "br")
	if file.Brotli == nil || head.ContentLength != int64(len(file.Brotli)) {
		t.Errorf("HEAD says %d bytes, want the %d of the brotli form", head.ContentLength, len(file.Brotli))
	}
}
