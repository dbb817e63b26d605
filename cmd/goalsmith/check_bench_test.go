//go:build unix

package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/goalsmith/goalsmith/internal/evaluate"
)

// The budget of a run over 100,000 goals on two cores, text out.
const (
	benchSeconds = 20
	benchMemory  = 150 << 20 // at the peak, however long the file
)

// BenchmarkCheck runs the program that GOALSMITH_BIN names, as `make bench` does, over files of the corpus's goals again
// and again, and says how long it took, how much of the processors and how much memory at the peak.
func BenchmarkCheck(b *testing.B) {
	program := os.Getenv("GOALSMITH_BIN")
	if program == "" {
		b.Skip("name the program to measure by GOALSMITH_BIN, or say make bench")
	}
	for _, goals := range []int{10_000, 100_000} {
		b.Run(fmt.Sprintf("goals=%d", goals), func(b *testing.B) {
			file := filepath.Join(b.TempDir(), "goals.txt")
			writeGoals(b, file, goals)
			for b.Loop() {
				took, memory := timeCheck(b, program, file)
				b.ReportMetric(float64(memory)/(1<<20), "MB-peak")
				b.ReportMetric(float64(goals)/took.Seconds(), "goals/s")
				b.Logf("%d goals: %.1f s, %d MB at the peak", goals, took.Seconds(), memory>>20)
				if memory > benchMemory {
					b.Errorf("%d MB at the peak, over the budget of %d", memory>>20, benchMemory>>20)
				}
				if goals == 100_000 && runtime.NumCPU() >= 2 && took > benchSeconds*time.Second {
					b.Errorf("%.1f s, over the budget of %d on two cores; is the machine quiet?", took.Seconds(), benchSeconds)
				}
			}
		})
	}
}

// writeGoals repeats the corpus's goals, one a line.
func writeGoals(b *testing.B, file string, goals int) {
	b.Helper()
	corpus, err := os.Open(filepath.Join("..", "..", "internal", "review", "testdata", "corpus.jsonl"))
	if err != nil {
		b.Fatal(err)
	}
	defer corpus.Close()
	labels, err := evaluate.Read(corpus)
	if err != nil {
		b.Fatal(err)
	}
	f, err := os.Create(file)
	if err != nil {
		b.Fatal(err)
	}
	w := bufio.NewWriter(f)
	for i := range goals {
		fmt.Fprintln(w, strings.Join(strings.Fields(labels[i%len(labels)].Text), " "))
	}
	if err := errors.Join(w.Flush(), f.Close()); err != nil {
		b.Fatal(err)
	}
}

// timeCheck runs check once; that goals have errors is no error here.
func timeCheck(b *testing.B, program, file string) (took time.Duration, memory int64) {
	b.Helper()
	cmd := exec.Command(program, "check", "--today", "2026-01-15", file)
	start := time.Now()
	err := cmd.Run()
	took = time.Since(start)
	if cmd.ProcessState == nil || cmd.ProcessState.ExitCode() > 1 {
		b.Fatal(err)
	}
	use, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		b.Fatal("the system doesn't say what a process used")
	}
	memory = use.Maxrss << 10 // Linux counts in KB
	if runtime.GOOS == "darwin" {
		memory = use.Maxrss
	}
	b.ReportMetric((cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds(), "cpu-s")
	return took, memory
}
