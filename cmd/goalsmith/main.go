// Command goalsmith serves the app, writes it as static files, and reviews goals on the command line.
//
// Each subcommand is one file: a struct of flags and a Run method. The exit code is 0 when all is well and 2 for bad
// usage or unreadable input, with one line on standard error that names the thing and the way out.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/alecthomas/kong"
)

// commands is the command line. A new subcommand is one line here and one file beside this one.
type commands struct {
	Serve     serveCmd     `cmd:"" help:"Serve the app on this machine."`
	Site      siteCmd      `cmd:"" help:"Write the app as static files for any host."`
	Check     checkCmd     `cmd:"" help:"Review the goals in files or on standard input."`
	Rules     rulesCmd     `cmd:"" help:"List the rules."`
	Rewrite   rewriteCmd   `cmd:"" help:"Write drafts of the goals in files or on standard input."`
	Templates templatesCmd `cmd:"" help:"List the templates."`
	Workshop  workshopCmd  `cmd:"" help:"Print a workshop's decks, worksheets, answers, guide and session plans."`
	Eval      evalCmd      `cmd:"" help:"Measure the findings against labelled goals."`
}

// streams are what a command reads and writes, so that tests can hold them.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// exitCode is an error that says nothing more: the command has already told the reader what happened.
type exitCode int

func (c exitCode) Error() string { return fmt.Sprintf("exit code %d", int(c)) }

func main() {
	os.Exit(run(os.Args[1:], &streams{in: os.Stdin, out: os.Stdout, err: os.Stderr}))
}

// helped is thrown by kong's own exit after it printed a help text, and caught in run.
type helped int

// run carries out one command line and returns its exit code.
func run(args []string, std *streams) (code int) {
	defer func() {
		if r := recover(); r != nil {
			h, ok := r.(helped)
			if !ok {
				panic(r)
			}
			code = int(h)
		}
	}()
	parser, err := kong.New(&commands{},
		kong.Name("goalsmith"),
		kong.Description("Goalsmith reviews sales goals: what is vague, what is missing, and how to put it. Nothing leaves this machine."),
		kong.Writers(std.out, std.err),
		kong.Exit(func(code int) { panic(helped(code)) }),
		kong.Bind(std),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	if err != nil {
		return std.say(err)
	}
	context, err := parser.Parse(args)
	if err != nil {
		return std.say(fmt.Errorf("%w; see goalsmith --help", err))
	}
	if err := context.Run(); err != nil {
		return std.say(err)
	}
	return 0
}

// say prints an error as one line and returns the exit code that goes with it.
func (s *streams) say(err error) int {
	var code exitCode
	if errors.As(err, &code) {
		return int(code)
	}
	fmt.Fprintf(s.err, "goalsmith: %v\n", err)
	return 2
}
