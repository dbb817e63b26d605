package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/evaluate"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/text/prosetag"
	"github.com/goalsmith/goalsmith/internal/when"
)

// The bounds of what the copy may do differently.
const (
	mostF1    = 0.002 // that any F1 of the corpus table may fall
	leastSame = 0.995 // share of the corpus's words that have the same tag
)

// slimTagger is the tagger as it is built with the copy of prose, asked over a
// pipe: two modules of one name can't be linked into one program.
type slimTagger struct {
	t    testing.TB
	in   io.Writer
	out  *bufio.Reader
	want text.Tagger
	// known holds what was asked before. same of all words have the tag that the
	// whole prose gives them; differ are some that have not.
	known     map[string][]string
	same, all int
	differ    []string
}

func (s *slimTagger) Tag(words []string) []string {
	line := strings.Join(words, "\t")
	if tags, ok := s.known[line]; ok {
		return tags
	}
	if strings.Contains(line, "\n") || strings.Count(line, "\t") != len(words)-1 {
		s.t.Fatalf("the pipe can't carry %q", words)
	}
	if _, err := io.WriteString(s.in, line+"\n"); err != nil {
		s.t.Fatal(err)
	}
	answer, err := s.out.ReadString('\n')
	if err != nil {
		s.t.Fatal(err)
	}
	var tags []string
	if answer != "\n" {
		tags = strings.Split(strings.TrimSuffix(answer, "\n"), "\t")
	}
	s.known[line] = tags
	want := s.want.Tag(words)
	s.all += len(words)
	for i := range words {
		switch {
		case len(tags) == len(want) && i < len(tags) && tags[i] == want[i]:
			s.same++
		case len(tags) == len(want) && i < len(tags):
			s.differ = append(s.differ, fmt.Sprintf("%s is %s, not %s", words[i], tags[i], want[i]))
		}
	}
	return tags
}

// buildSlim makes the copy and builds the tagger with it.
func buildSlim(t testing.TB) (program string) {
	t.Helper()
	t.Chdir(filepath.Join("..", ".."))
	dir := t.TempDir()
	if err := modules[1].slim(dir); err != nil {
		t.Fatal(err)
	}
	program = filepath.Join(dir, "tagger")
	if out, err := exec.Command("go", "build", "-modfile="+filepath.Join(dir, "go.mod"), "-o", program, "./cmd/tagger").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

func startSlim(t testing.TB, program string) *slimTagger {
	t.Helper()
	cmd := exec.Command(program)
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close()
		if err := cmd.Wait(); err != nil {
			t.Error(err)
		}
	})
	return &slimTagger{t: t, in: in, out: bufio.NewReader(out), want: prosetag.New(), known: map[string][]string{}}
}

func corpus(t testing.TB) []evaluate.Label {
	t.Helper()
	f, err := os.Open(filepath.Join("internal", "review", "testdata", "corpus.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	labels, err := evaluate.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	return labels
}

func answers(t testing.TB, labels []evaluate.Label, tagger text.Tagger) []evaluate.Answer {
	t.Helper()
	today, err := when.ParseDate("2026-01-15")
	if err != nil {
		t.Fatal(err)
	}
	var out []evaluate.Answer
	for _, l := range labels {
		o := review.Options{Role: l.GivenRole, Time: when.Options{Today: today}, Tagger: tagger}
		out = append(out, evaluate.AnswerOf(review.Review(l.Text, o)))
	}
	return out
}

// table scores the goals of one half, or all of them.
func table(labels []evaluate.Label, answers []evaluate.Answer, half string) evaluate.Table {
	var some []evaluate.Label
	var theirs []evaluate.Answer
	for i, l := range labels {
		if half == "all" || evaluate.Tune(l.ID) == (half == "tune") {
			some, theirs = append(some, l), append(theirs, answers[i])
		}
	}
	t, _ := evaluate.Score(some, theirs)
	return t
}

// TestSlimProseFindsTheSame holds the tagger of the plain build and that of the
// shipped one side by side on the whole corpus: by their tags, and by what the
// findings are worth.
func TestSlimProseFindsTheSame(t *testing.T) {
	program := buildSlim(t)
	slim, again := startSlim(t, program), startSlim(t, program)
	labels := corpus(t)
	whole, small := answers(t, labels, slim.want), answers(t, labels, slim)
	for _, half := range []string{"all", "tune", "check"} {
		a, b := table(labels, whole, half), table(labels, small, half)
		for i, row := range a.Rows {
			if fall := row.F1() - b.Rows[i].F1(); fall > mostF1 {
				t.Errorf("%s, %s: F1 %.4f with the copy, %.4f with the whole prose", half, row.Name, b.Rows[i].F1(), row.F1())
			} else if fall != 0 {
				t.Logf("%s, %s: F1 %.4f with the copy, %.4f with the whole prose", half, row.Name, b.Rows[i].F1(), row.F1())
			}
		}
	}
	if share := float64(slim.same) / float64(slim.all); share < leastSame {
		t.Errorf("%.4f of %d words have the same tag, want %g", share, slim.all, leastSame)
	} else {
		t.Logf("%d of %d words have the same tag, %.3f%%; others: %q", slim.same, slim.all, 100*share, slim.differ[:min(20, len(slim.differ))])
	}
	for line, tags := range slim.known {
		if more := again.Tag(strings.Split(line, "\t")); !slices.Equal(more, tags) {
			t.Errorf("%q is tagged %q in one process and %q in another", line, tags, more)
		}
	}
}
