package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// crowded serves the handler with serve's own limits.
func crowded(t *testing.T, h http.Handler) (*http.Server, string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := newServer(h)
	go s.Serve(listener)
	t.Cleanup(func() { s.Close() })
	return s, listener.Addr().String()
}

// TestServerBearsACrowd opens 2,000 connections at once, asks each for a page and for the program, and wants nothing
// left of them: neither goroutines nor memory, round after round.
func TestServerBearsACrowd(t *testing.T) {
	if !built() {
		t.Skip("the app isn't built in: make build")
	}
	if testing.Short() {
		t.Skip("2,000 connections take seconds")
	}
	site, err := buildSite(recipe{base: "/", quality: 0})
	if err != nil {
		t.Fatal(err)
	}
	program, ok := "", false
	for _, f := range site.Files {
		if strings.HasPrefix(f.Path, "app.") {
			program, ok = f.Path, true
		}
	}
	if !ok {
		t.Fatal("the site has no program")
	}
	server, address := crowded(t, site.Handler())
	const crowd = 2000
	round := func() (answered int32) {
		var came, ready atomic.Int32
		var all sync.WaitGroup
		gate := make(chan struct{})
		for i := range crowd {
			all.Go(func() {
				conn, err := net.DialTimeout("tcp", address, 30*time.Second)
				if ready.Add(1) == crowd {
					close(gate) // everybody is in: now all ask at once
				}
				if err != nil {
					t.Error(err)
					return
				}
				defer conn.Close()
				<-gate
				conn.SetDeadline(time.Now().Add(time.Minute))
				// A part of the program each, so that the loopback carries megabytes and not gigabytes.
				fmt.Fprintf(conn, "GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /%s HTTP/1.1\r\nHost: x\r\nRange: bytes=%d-%d\r\nConnection: close\r\n\r\n", program, i, i+4095)
				r := bufio.NewReader(conn)
				for _, want := range []int{200, 206} {
					res, err := http.ReadResponse(r, nil)
					if err != nil {
						t.Error(err)
						return
					}
					n, err := io.Copy(io.Discard, res.Body)
					if res.StatusCode != want || err != nil || want == 206 && n != 4096 {
						t.Errorf("%d with %d bytes, %v; want %d", res.StatusCode, n, err, want)
						return
					}
				}
				came.Add(1)
			})
		}
		all.Wait()
		return came.Load()
	}
	left := func() (memory uint64, goroutines int) {
		for range 200 { // a closed connection's goroutine goes a moment after it
			if runtime.NumGoroutine() < 50 {
				break
			}
			time.Sleep(10 * time.Millisecond)
		}
		for range 3 { // what lies in a pool outlives two collections
			runtime.GC()
		}
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc, runtime.NumGoroutine()
	}
	if n := round(); n != crowd { // the first fills the pools
		t.Fatalf("%d of %d were answered", n, crowd)
	}
	before, _ := left()
	for range 2 {
		if n := round(); n != crowd {
			t.Fatalf("%d of %d were answered", n, crowd)
		}
	}
	after, goroutines := left()
	t.Logf("3 times %d connections: %d KB before, %d KB after, %d goroutines", crowd, before>>10, after>>10, goroutines)
	if after > before+8<<20 {
		t.Errorf("the heap grew from %d to %d KB", before>>10, after>>10)
	}
	if goroutines >= 50 {
		t.Errorf("%d goroutines are left", goroutines)
	}
	if err := server.Shutdown(context.Background()); err != nil {
		t.Error(err)
	}
}

// An answer on its way is finished before the server goes.
func TestAStopLetsAnswersFinish(t *testing.T) {
	asked, finish := make(chan struct{}), make(chan struct{})
	server, address := crowded(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(asked)
		<-finish
		io.WriteString(w, "whole")
	}))
	got := make(chan string, 1)
	go func() {
		res, err := http.Get("http://" + address)
		if err != nil {
			got <- err.Error()
			return
		}
		defer res.Body.Close()
		body, _ := io.ReadAll(res.Body)
		got <- string(body)
	}()
	<-asked
	stopped := make(chan error, 1)
	go func() { stopped <- server.Shutdown(context.Background()) }()
	close(finish)
	if body := <-got; body != "whole" {
		t.Errorf("the answer is %q", body)
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}
