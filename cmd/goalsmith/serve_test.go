package main

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/goalsmith/goalsmith/internal/site/embedded"
)

// built reports whether this test binary carries the app; a fresh clone's doesn't.
func built() bool {
	_, err := embedded.Load()
	return err == nil
}

func TestWithoutTheAppTheWayOutIsNamed(t *testing.T) {
	if built() {
		t.Skip("the app is built in")
	}
	for _, args := range [][]string{{"serve", "--addr", "127.0.0.1:0"}, {"site", t.TempDir()}} {
		code, out, err := command("", args...)
		if code != 2 || out != "" || strings.Count(err, "\n") != 1 || !strings.Contains(err, "make build") {
			t.Errorf("%q: exit code %d, output %q, errors %q", args, code, out, err)
		}
	}
}

// say is a writer that hands over the first line written.
type say chan string

func (s say) Write(p []byte) (int, error) {
	select {
	case s <- string(p):
	default:
	}
	return len(p), nil
}

func TestServeStopsGracefully(t *testing.T) {
	if !built() {
		t.Skip("the app isn't built in: make build")
	}
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	lines, ended := make(say, 1), make(chan error, 1)
	go func() {
		c := serveCmd{Addr: "127.0.0.1:0", Base: "/goals/"}
		ended <- c.serve(ctx, &streams{out: lines, err: io.Discard})
	}()
	var line string
	select {
	case line = <-lines:
	case err := <-ended:
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(line, "http://")
	address, _, _ := strings.Cut(rest, " ")
	res, err := http.Get("http://" + address)
	if err != nil {
		t.Fatalf("the printed line %q: %v", line, err)
	}
	body, _ := io.ReadAll(res.Body)
	res.Body.Close()
	if res.StatusCode != 200 || !strings.Contains(string(body), `data-part="goal-editor"`) {
		t.Errorf("%s answers %d without an editor", address, res.StatusCode)
	}
	stop()
	if err := <-ended; err != nil {
		t.Errorf("a stop is no error: %v", err)
	}
	if _, err := http.Get("http://" + address); err == nil {
		t.Error("it still answers after the stop")
	}
}

func TestServeRefuses(t *testing.T) {
	if !built() {
		t.Skip("the app isn't built in: make build")
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		args []string
		says []string
	}{
		{[]string{"serve", "--addr", taken.Addr().String()}, []string{taken.Addr().String(), "in use", "--addr"}},
		{[]string{"serve", "--addr", "nowhere"}, []string{"nowhere", "--addr"}},
		{[]string{"serve", "--base", "goals"}, []string{`"goals"`, "/goals/"}},
		{[]string{"site", "--base", "/a b/", t.TempDir()}, []string{"/a b/"}},
		{[]string{"site", file}, []string{file, "folder"}},
	}
	for _, tt := range tests {
		code, _, says := command("", tt.args...)
		if code != 2 || strings.Count(says, "\n") != 1 {
			t.Errorf("%q: exit code %d, %q; want 2 and one line", tt.args, code, says)
		}
		for _, want := range tt.says {
			if !strings.Contains(says, want) {
				t.Errorf("%q says %q, want %q in it", tt.args, says, want)
			}
		}
	}
}

// A connection that sends nothing must not live for ever.
func TestServerLimits(t *testing.T) {
	s := newServer(http.NotFoundHandler())
	if s.ReadHeaderTimeout == 0 || s.ReadTimeout == 0 || s.WriteTimeout == 0 || s.IdleTimeout == 0 || s.MaxHeaderBytes == 0 {
		t.Errorf("a limit is missing: %+v", s)
	}
	s.ReadHeaderTimeout = 50 * time.Millisecond
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go s.Serve(listener)
	defer s.Close()
	silent, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	silent.SetReadDeadline(time.Now().Add(5 * time.Second))
	if _, err := io.ReadAll(silent); err != nil && errors.Is(err, os.ErrDeadlineExceeded) {
		t.Error("the silent connection is still open")
	}
}
