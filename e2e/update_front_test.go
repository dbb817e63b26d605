//go:build e2e

package e2e

import (
	"fmt"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// front is an origin whose server can be stopped, started again and exchanged for one of another version while tabs
// stay open. Behind it real servers run; offline is a front that is stopped, because a page's own offline switch
// doesn't reach its service worker.
type front struct {
	testing.TB
	addr string
	url  string

	mu     sync.Mutex
	server *http.Server
	behind http.Handler
	spoilt map[string]spoil
	asked  []string
}

// spoil is what may happen to the answers for one file.
type spoil func(f *front, w http.ResponseWriter, r *http.Request)

// fronts counts the fronts: each has a loopback address of its own, so that no outgoing connection of this machine ever
// sits on the port that a stopped front comes back to, and no two rows of the matrix share an origin.
var fronts atomic.Int32

func newFront(t testing.TB, base string, behind http.Handler) *front {
	t.Helper()
	n := fronts.Add(1)
	f := &front{TB: t, addr: fmt.Sprintf("127.0.%d.%d:0", 1+n/200, 1+n%200), behind: behind, spoilt: map[string]spoil{}}
	f.start()
	f.url = "http://" + f.addr + base
	t.Cleanup(f.stop)
	return f
}

// proxied is the way to a server that runs elsewhere.
func proxied(t testing.TB, address string) http.Handler {
	t.Helper()
	to, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	return &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) { r.Out.URL.Scheme, r.Out.URL.Host = to.Scheme, to.Host },
		// A spare connection that the server has closed by then would be taken for an answer.
		Transport: &http.Transport{DisableCompression: true, DisableKeepAlives: true},
		ErrorHandler: func(w http.ResponseWriter, r *http.Request, err error) {
			if r.Context().Err() == nil {
				t.Errorf("%s behind the front: %v", r.URL.Path, err)
			}
			w.WriteHeader(http.StatusBadGateway)
		},
	}
}

func (f *front) start() {
	f.Helper()
	listener, err := net.Listen("tcp", f.addr)
	if err != nil {
		f.Fatal(err)
	}
	f.mu.Lock()
	f.addr = listener.Addr().String()
	f.server = &http.Server{Handler: f, ReadHeaderTimeout: time.Minute}
	f.mu.Unlock()
	go f.server.Serve(listener)
}

// stop ends the server at once, with every answer on its way.
func (f *front) stop() { f.server.Close() }

// bring puts another server behind the front, and forgets what was spoilt and asked for.
func (f *front) bring(behind http.Handler) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.behind, f.spoilt, f.asked = behind, map[string]spoil{}, nil
}

// spoil makes something happen to the answers for all paths that contain part.
func (f *front) spoil(part string, what spoil) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.spoilt[part] = what
}

// seen is every request since the last server was brought in, as "GET /path".
func (f *front) seen() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]string(nil), f.asked...)
}

func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	f.asked = append(f.asked, r.Method+" "+r.URL.RequestURI())
	behind, what := f.behind, spoil(nil)
	for part, s := range f.spoilt {
		if strings.Contains(r.URL.Path, part) {
			what = s
		}
	}
	f.mu.Unlock()
	if what != nil {
		what(f, w, r)
		return
	}
	behind.ServeHTTP(w, r)
}

// What can go wrong with a file.
var (
	corrupt spoil = func(_ *front, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/javascript; charset=utf-8")
		fmt.Fprint(w, "// not what was built")
	}
	missing spoil = func(_ *front, w http.ResponseWriter, r *http.Request) { http.NotFound(w, r) }
	cut     spoil = func(_ *front, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "5000")
		fmt.Fprint(w, "the line breaks h")
		panic(http.ErrAbortHandler)
	}
	dies   spoil = func(f *front, _ http.ResponseWriter, _ *http.Request) { f.stop(); panic(http.ErrAbortHandler) }
	portal spoil = func(_ *front, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, "<h1>Hotel Wi-Fi: sign in first</h1>")
	}
)
