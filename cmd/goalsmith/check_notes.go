package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// notes is standard error: a line for everything that can't be read, and a progress bar when a person watches while the
// output goes elsewhere.
type notes struct {
	mu    sync.Mutex
	w     io.Writer
	bar   bool
	drawn bool
	last  time.Time
	// size is the length of the files opened so far, read what was read of them.
	size, read atomic.Int64
}

func newNotes(std *streams) *notes {
	return &notes{w: std.err, bar: terminal(std.err) && !terminal(std.out)}
}

// say writes one line.
func (n *notes) say(err error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.wipe()
	fmt.Fprintf(n.w, "goalsmith: %s\n", oneLine(err))
}

func (n *notes) opened(size int64) { n.size.Add(size) }

// progress draws how far the run is, ten times a second at most.
func (n *notes) progress(goals int) {
	if !n.bar {
		return
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if now := time.Now(); now.Sub(n.last) >= 100*time.Millisecond {
		n.last, n.drawn = now, true
		fmt.Fprint(n.w, "\r\x1b[K"+progressLine(goals, n.read.Load(), n.size.Load()))
	}
}

// progressLine is the bar: by bytes when the size is known, else a count.
func progressLine(goals int, read, size int64) string {
	const width = 24
	if size <= 0 {
		return fmt.Sprintf("%d goals", goals)
	}
	share := min(float64(read)/float64(size), 1)
	bar := [width]byte{}
	for i := range bar {
		bar[i] = '.'
		if float64(i) < share*width {
			bar[i] = '#'
		}
	}
	return fmt.Sprintf("[%s] %3.0f%%  %d goals", bar, share*100, goals)
}

// clear takes the bar away.
func (n *notes) clear() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.wipe()
}

func (n *notes) wipe() {
	if n.drawn {
		fmt.Fprint(n.w, "\r\x1b[K")
		n.drawn = false
	}
}

// counted counts what is read of r.
func (n *notes) counted(r io.Reader) io.Reader { return &countingReader{r, &n.read} }

type countingReader struct {
	r io.Reader
	n *atomic.Int64
}

func (c *countingReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n.Add(int64(n))
	return n, err
}

// terminal reports whether a person reads what is written there. The null device is a character device too.
func terminal(w any) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}
