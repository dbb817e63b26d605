//go:build e2e

package e2e

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"strings"
	"sync"
	"testing"
)

// wire is a proxy between one browser context and the world. Whatever leaves
// the page, its worker or its service worker goes through it, which no record
// inside the page can promise. It writes everything down and can hold answers
// back.
type wire struct {
	*httptest.Server

	mu       sync.Mutex
	requests []string
	held     map[string]chan struct{}
}

func newWire(t testing.TB) *wire {
	t.Helper()
	w := &wire{held: map[string]chan struct{}{}}
	forward := &httputil.ReverseProxy{
		Rewrite:      func(*httputil.ProxyRequest) {}, // a proxy request already says where to go
		ErrorHandler: func(rw http.ResponseWriter, _ *http.Request, _ error) { rw.WriteHeader(http.StatusBadGateway) },
	}
	w.Server = httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		w.mu.Lock()
		w.requests = append(w.requests, r.Method+" "+r.URL.String())
		var gate chan struct{}
		for part, g := range w.held {
			if strings.Contains(r.URL.Path, part) {
				gate = g
			}
		}
		w.mu.Unlock()
		if r.Method == http.MethodConnect || r.URL.Host == "" {
			rw.WriteHeader(http.StatusForbidden)
			return
		}
		if gate != nil {
			select {
			case <-gate:
			case <-r.Context().Done():
				return
			}
		}
		forward.ServeHTTP(rw, r)
	}))
	t.Cleanup(func() {
		w.CloseClientConnections()
		w.Close()
	})
	return w
}

// hold keeps back the answers to all requests whose path contains part, until
// the returned func is called.
func (w *wire) hold(part string) (release func()) {
	gate := make(chan struct{})
	w.mu.Lock()
	w.held[part] = gate
	w.mu.Unlock()
	return sync.OnceFunc(func() {
		w.mu.Lock()
		delete(w.held, part)
		w.mu.Unlock()
		close(gate)
	})
}

// seen is every request so far, as "GET http://host/path".
func (w *wire) seen() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append([]string(nil), w.requests...)
}
