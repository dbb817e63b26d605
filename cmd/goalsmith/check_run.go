package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"

	"github.com/goalsmith/goalsmith/internal/intake"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
)

// A batch is reviewed by one worker. It closes when it is full or when no more goals are waiting, so that a pipe that
// trickles gets its answers at once; both limits keep memory flat whatever the file holds.
const (
	batchGoals = 64
	batchBytes = 64 << 10
)

// job is one run of check.
type job struct {
	options review.Options
	input   intake.Format // "" goes by the file's name
	column  string
	format  format
	// quit tells the readers that nobody wants more; it is closed once.
	quit chan struct{}
}

// totals are what a run adds up.
type totals struct {
	goals, ready, empty     int
	errors, warnings, hints int
	unread                  int // lines and files that can't be read
}

func (t *totals) add(r *review.Report) {
	t.goals++
	if r.Ready {
		t.ready++
	}
	if r.Empty {
		t.empty++
	}
	for _, f := range r.Findings {
		switch f.Severity {
		case lint.Error:
			t.errors++
		case lint.Warning:
			t.warnings++
		default:
			t.hints++
		}
	}
}

func (t *totals) join(o totals) {
	t.goals, t.ready, t.empty = t.goals+o.goals, t.ready+o.ready, t.empty+o.empty
	t.errors, t.warnings, t.hints = t.errors+o.errors, t.warnings+o.warnings, t.hints+o.hints
	t.unread += o.unread
}

// batch is a run of goals that is reviewed and rendered together.
type batch struct {
	goals []intake.Goal
	bytes int
	out   bytes.Buffer
	sum   totals
	done  chan struct{}
}

// Collecting garbage less often than usual makes a run a sixth faster. heapPercent is how much may come on top of what
// is in use, heapLimit in bytes where it is collected again as usual, so that the process stays below 150 MB.
const (
	heapPercent = 400
	heapLimit   = 96 << 20
)

// collectSeldom sets the garbage collector for a run, unless the environment does, and returns what undoes it.
func collectSeldom() (undo func()) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return func() {}
	}
	percent, limit := debug.SetGCPercent(heapPercent), debug.SetMemoryLimit(heapLimit)
	return func() {
		debug.SetGCPercent(percent)
		debug.SetMemoryLimit(limit)
	}
}

// run reads, reviews on every core and writes in the order of the input.
func (j *job) run(std *streams, files []string) (totals, error) {
	defer collectSeldom()()
	j.quit = make(chan struct{})
	notes := newNotes(std)
	goals := make(chan intake.Goal, 16)
	unread := make(chan int, 1)
	go func() {
		unread <- j.read(std, notes, files, goals)
		close(goals)
	}()

	workers := runtime.GOMAXPROCS(0)
	work, order := make(chan *batch), make(chan *batch, 2*workers)
	go j.cut(goals, work, order)
	var pool sync.WaitGroup
	for range workers {
		pool.Go(func() {
			for b := range work {
				j.review(b)
			}
		})
	}
	sum, err := j.write(std.out, notes, order)
	if err != nil {
		close(j.quit)
		for range order { // let the others run dry
		}
	}
	pool.Wait()
	notes.clear()
	if err != nil {
		// A reader may be waiting for input that nobody will see; it is not waited for.
		return sum, fmt.Errorf("can't write the output (%w); nothing more was checked", err)
	}
	sum.unread = <-unread
	if tail := j.format.tail(sum); tail != "" { // an empty write would wait for the reader of a pipe
		_, err = io.WriteString(std.out, tail)
	}
	if err != nil {
		return sum, fmt.Errorf("can't write the output (%w)", err)
	}
	return sum, nil
}

// read sends the goals of all files and returns how many lines and files it could not read.
func (j *job) read(std *streams, notes *notes, files []string, goals chan<- intake.Goal) (unread int) {
	for _, name := range files {
		r, size, err := openFile(name, std)
		if err != nil {
			unread++
			notes.say(err)
			continue
		}
		notes.opened(size)
		kind := j.input
		if kind == "" {
			kind = intake.FormatOf(name)
		}
		for g, err := range intake.Read(notes.counted(r), kind, intake.Options{Source: name, Column: j.column}) {
			if err != nil {
				unread++
				notes.say(err)
				continue
			}
			select {
			case goals <- g:
			case <-j.quit:
				r.Close()
				return unread
			}
		}
		r.Close()
	}
	return unread
}

// cut makes batches. Each goes to the order first, so that the writer never sees one out of turn.
func (j *job) cut(goals <-chan intake.Goal, work, order chan<- *batch) {
	defer close(order)
	defer close(work)
	for g := range goals {
		b := &batch{goals: []intake.Goal{g}, bytes: len(g.Text), done: make(chan struct{})}
	fill:
		for len(b.goals) < batchGoals && b.bytes < batchBytes {
			select {
			case g, ok := <-goals:
				if !ok {
					break fill
				}
				b.goals, b.bytes = append(b.goals, g), b.bytes+len(g.Text)
			default:
				break fill
			}
		}
		order <- b
		work <- b
	}
}

// review reviews and renders a batch.
func (j *job) review(b *batch) {
	defer close(b.done)
	for i := range b.goals {
		g := &b.goals[i]
		r := review.Review(g.Text, j.optionsFor(g))
		b.sum.add(&r)
		j.format.goal(&b.out, g, &r)
	}
}

// write puts the batches out in order, and flushes whenever none is waiting.
func (j *job) write(out io.Writer, notes *notes, order <-chan *batch) (sum totals, err error) {
	w := bufio.NewWriterSize(out, 64<<10)
	head, between := j.format.head(), j.format.between()
	if _, err := w.WriteString(head); err != nil {
		return sum, err
	}
	first := true
	for b := range order {
		<-b.done
		sum.join(b.sum)
		chunk := b.out.Bytes()
		if first && len(chunk) > 0 {
			chunk, first = bytes.TrimPrefix(chunk, []byte(between)), false
		}
		if _, err := w.Write(chunk); err != nil {
			return sum, err
		}
		if len(order) == 0 {
			if err := w.Flush(); err != nil {
				return sum, err
			}
		}
		notes.progress(sum.goals)
	}
	return sum, w.Flush()
}

// oneLine is an error as one line that can't steer a terminal.
func oneLine(err error) string {
	var s *intake.Skipped
	if errors.As(err, &s) {
		err = &intake.Skipped{Source: named(s.Source), Line: s.Line, Reason: s.Reason}
	}
	return strings.ReplaceAll(shown(err.Error()), "\n", " ")
}
