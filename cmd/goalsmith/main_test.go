package main

import (
	"bytes"
	"strings"
	"testing"
)

// command runs a command line and returns its exit code and what it wrote.
func command(in string, args ...string) (code int, out, err string) {
	var o, e bytes.Buffer
	code = run(args, &streams{in: strings.NewReader(in), out: &o, err: &e})
	return code, o.String(), e.String()
}

func TestBadUsageIsOneLineAndCodeTwo(t *testing.T) {
	tests := []struct {
		args []string
		says string
	}{
		{[]string{}, "expected one of"},
		{[]string{"polish"}, "polish"},
		{[]string{"serve", "--port", "80"}, "--port"},
		{[]string{"serve", "extra"}, "extra"},
		{[]string{"site"}, "dir"},
		{[]string{"site", "--base"}, "--base"},
	}
	for _, tt := range tests {
		code, out, err := command("", tt.args...)
		if code != 2 || out != "" {
			t.Errorf("%q: exit code %d, output %q; want 2 and none", tt.args, code, out)
		}
		if strings.Count(err, "\n") != 1 || !strings.Contains(err, tt.says) || !strings.Contains(err, "--help") {
			t.Errorf("%q says %q; want one line with %q and the way to the help", tt.args, err, tt.says)
		}
	}
}

func TestHelp(t *testing.T) {
	code, out, err := command("", "--help")
	if code != 0 || err != "" {
		t.Errorf("exit code %d, errors %q", code, err)
	}
	for _, name := range []string{"serve", "site"} {
		if !strings.Contains(out, name) {
			t.Errorf("the help doesn't name %s", name)
		}
	}
	if _, out, _ = command("", "serve", "--help"); !strings.Contains(out, "--addr") || strings.Contains(out, "--stamp") {
		t.Errorf("the help of serve is %q", out)
	}
}
