package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/goalsmith/goalsmith/internal/evaluate"
	"github.com/goalsmith/goalsmith/internal/intake"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/when"
)

// evalCmd measures the findings against labelled goals: over all of them, over the half that rules were tuned on and
// over the half that only checks, with the tagger and without it.
type evalCmd struct {
	Today    string `default:"2026-01-15" placeholder:"YYYY-MM-DD" help:"The day that dates are read against where a goal gives none (${default})."`
	Misses   bool   `help:"List every disagreement."`
	Min      string `placeholder:"NAME=0.95,…" help:"Exit 1 when a figure is lower: specific, vague, deadline.exact, implausible.precision, good_clean, weak_caught …"`
	Half     string `default:"all" placeholder:"NAME" help:"The goals that --min and --misses look at: all, tune or check (${default})."`
	Second   string `placeholder:"FILE" help:"A second reader's labels: print the agreement on the goals that both labelled."`
	NoTagger bool   `help:"Measure without parts of speech only."`
	Settings string `placeholder:"FILE" help:"Settings as the app exports them, for goals that were labelled under them."`
	File     string `arg:"" name:"file" help:"Labelled goals, an object a line; - reads standard input."`
}

// Run prints the tables.
func (c *evalCmd) Run(std *streams) error {
	today, err := intake.ParseToday(c.Today)
	if err != nil {
		return err
	}
	floors, err := evaluate.ParseFloors(c.Min)
	if err != nil {
		return err
	}
	if c.Half != "all" && c.Half != "tune" && c.Half != "check" {
		return fmt.Errorf("unknown half %q: use all, tune or check", c.Half)
	}
	set, err := readSettings(c.Settings)
	if err != nil {
		return err
	}
	options := review.Options{Settings: set.Reading()}
	options.Time = set.Time(when.Options{Today: today})
	labels, err := readLabels(c.File, std)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if c.Second != "" {
		second, err := readLabels(c.Second, std)
		if err != nil {
			return err
		}
		if err := writeAgreement(&out, labels, second); err != nil {
			return err
		}
	}
	var measured evaluate.Table
	var misses []evaluate.Miss
	for i, off := range []bool{false, true} {
		if c.NoTagger && !off {
			continue
		}
		options.Tagger = newTagger(off)
		answers := answer(labels, options)
		table, m := c.measure(&out, labels, answers, off)
		if i == 0 || c.NoTagger {
			measured, misses = table, m
		}
	}
	if c.Misses {
		writeMisses(&out, misses)
	}
	below := measured.Below(floors)
	for _, line := range below {
		fmt.Fprintf(&out, "%s\n", line)
	}
	if _, err := std.out.Write(out.Bytes()); err != nil {
		return fmt.Errorf("can't write the output (%w)", err)
	}
	if len(below) > 0 {
		return exitCode(1)
	}
	return nil
}

// measure writes the three tables of one run and returns the one that the flags ask about.
func (c *evalCmd) measure(out *bytes.Buffer, labels []evaluate.Label, answers []evaluate.Answer, off bool) (asked evaluate.Table, misses []evaluate.Miss) {
	how := "with the tagger"
	if off {
		how = "without the tagger"
	}
	for _, half := range []string{"all", "tune", "check"} {
		var some []evaluate.Label
		var theirs []evaluate.Answer
		for i, l := range labels {
			if half == "all" || evaluate.Tune(l.ID) == (half == "tune") {
				some, theirs = append(some, l), append(theirs, answers[i])
			}
		}
		table, m := evaluate.Score(some, theirs)
		writeTable(out, fmt.Sprintf("%s, %s", half, how), &table)
		if half == c.Half {
			asked, misses = table, m
		}
	}
	return asked, misses
}

// answer reviews every goal.
func answer(labels []evaluate.Label, options review.Options) []evaluate.Answer {
	out := make([]evaluate.Answer, len(labels))
	for i, l := range labels {
		o := options
		o.Role = l.GivenRole
		if d, err := when.ParseDate(l.Today); err == nil {
			o.Time.Today = d
		}
		out[i] = evaluate.AnswerOf(review.Review(l.Text, o))
	}
	return out
}

func readLabels(name string, std *streams) ([]evaluate.Label, error) {
	r, _, err := openFile(name, std)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	labels, err := evaluate.Read(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %s", named(name), oneLine(err))
	}
	if len(labels) == 0 {
		return nil, fmt.Errorf("%s: no labelled goals; write an object a line", name)
	}
	return labels, nil
}

func writeTable(w *bytes.Buffer, title string, t *evaluate.Table) {
	fmt.Fprintf(w, "%s: %s\n", title, counted(t.Goals, "goal"))
	fmt.Fprintf(w, "  %-12s %9s %9s %9s %9s %6s %6s %6s\n", "", "precision", "recall", "F1", "exact", "right", "extra", "lost")
	for _, r := range t.Rows {
		fmt.Fprintf(w, "  %-12s %9s %9s %9s %9s %6d %6d %6d\n", r.Name,
			figure(r.Precision(), r.TP+r.FP), figure(r.Recall(), r.TP+r.FN), figure(r.F1(), r.TP+r.FP+r.FN), figure(r.Exact(), r.Of), r.TP, r.FP, r.FN)
	}
	fmt.Fprintf(w, "  good goals with an error or a warning  %s\n", portion(t.GoodFlagged, t.Good))
	fmt.Fprintf(w, "  weak goals with neither                %s\n", portion(t.WeakClean, t.Weak))
	fmt.Fprintf(w, "  near misses with a false mark          %s\n", portion(t.NearHit, t.Near))
	fmt.Fprintf(w, "  kind as labelled                       %s\n", portion(t.Kinds, t.Goals))
	fmt.Fprintf(w, "  role as labelled                       %s\n\n", portion(t.Roles, t.RolesOf))
}

// figure leaves a share of nothing open.
func figure(share float64, of int) string {
	if of == 0 {
		return "–"
	}
	return fmt.Sprintf("%.3f", share)
}

func portion(n, of int) string {
	if of == 0 {
		return "none to count"
	}
	return fmt.Sprintf("%d of %d, %.1f%%", n, of, 100*float64(n)/float64(of))
}

func writeAgreement(w *bytes.Buffer, first, second []evaluate.Label) error {
	goals, rows := evaluate.Kappa(first, second)
	if goals == 0 {
		return errors.New("the two readers have no goal in common; their ids have to match")
	}
	fmt.Fprintf(w, "two readers: %s\n  %-12s %9s %9s %12s\n", counted(goals, "goal"), "", "same", "kappa", "kappa yes/no")
	for _, r := range rows {
		fmt.Fprintf(w, "  %-12s %9.3f %9.3f %12.3f\n", r.Name, r.Same, r.Kappa, r.KappaYes)
	}
	w.WriteByte('\n')
	return nil
}

// writeMisses lists the disagreements, a line each, in the order of the file.
func writeMisses(w *bytes.Buffer, misses []evaluate.Miss) {
	for _, m := range misses {
		fmt.Fprintf(w, "%s  %s: want %s, got %s  ‹%s›\n", m.ID, m.What, shown(m.Want), shown(m.Got), strings.ReplaceAll(shown(m.Text), "\n", " / "))
	}
	fmt.Fprintf(w, "%d misses.\n", len(misses))
}
