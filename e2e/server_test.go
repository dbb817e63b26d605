//go:build e2e

package e2e

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
)

// server is one running `goalsmith serve`.
type server struct {
	url  string
	cmd  *exec.Cmd
	once sync.Once
}

// serve starts the binary on a free loopback port and waits for the address
// that it prints.
func serve(bin string, args ...string) (*server, error) {
	cmd := exec.Command(bin, append([]string{"serve", "--addr", "127.0.0.1:0"}, args...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("%s serve: %w", bin, err)
	}
	s := &server{cmd: cmd}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if _, after, ok := strings.Cut(lines.Text(), "http://"); ok {
			s.url = "http://" + strings.Fields(after)[0]
			go func() {
				for lines.Scan() { // keeps the pipe from filling
				}
			}()
			return s, nil
		}
	}
	s.stop()
	return nil, fmt.Errorf("%s serve printed no address", bin)
}

// stop ends the server as Ctrl+C does, and waits until its port is closed.
func (s *server) stop() {
	s.once.Do(func() {
		s.cmd.Process.Signal(syscall.SIGTERM)
		s.cmd.Wait()
	})
}

// ownServer is a server that one journey may stop.
func ownServer(t testing.TB, args ...string) *server {
	t.Helper()
	s, err := serve(theatre.bin, args...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.stop)
	return s
}
