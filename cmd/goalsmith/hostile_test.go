package main

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// hostile are goals that would run, steer a terminal or turn a line round where they are taken for anything but text.
var hostile = []string{
	`Increase <img src=x onerror=alert(1)> sales <script>alert(1)</script> soon`,
	"Increase \u202esales\u202c \u2066by\u2069 \u200f20\u061c% soon",
	"Increase\x00 sales \x1b[31m\x1b]0;title\x07 \x9b2J \u0085 soon",
	"Increase \xff\xfe\xed\xa0\x80 sales \xc0\xaf soon",
	"Increase | sales ](javascript:alert(1)) `code` ```\u2028 soon",
	`=cmd|' /C calc'!A0 increase sales soon`,
	"Increase sales ::error::soon ##[group] ::set-output name=x::y",
}

// steers reports a character that a terminal or a viewer obeys rather than shows.
func steers(r rune) bool {
	return r != '\n' && (unicode.IsControl(r) || r == 0x61c || r == 0x200e || r == 0x200f || r >= 0x2028 && r <= 0x202e || r >= 0x2066 && r <= 0x2069)
}

func TestHostileGoalsAreShownAsText(t *testing.T) {
	in := strings.Join(hostile, "\n") + "\n"
	for _, args := range [][]string{
		{"check", "--format", "text"}, {"check", "--format", "markdown"}, {"check", "--format", "json"}, {"check", "--format", "jsonl"},
		{"check", "--format", "sarif"}, {"rewrite"},
	} {
		kind, format := args[0], args[len(args)-1]
		t.Run(strings.Join(args, " "), func(t *testing.T) {
			if kind == "check" {
				args = append(args, "--no-tagger")
			}
			code, out, says := command(in, args...)
			if code > 1 || says != "" {
				t.Errorf("exit code %d, %q", code, says)
			}
			if !utf8.ValidString(out) {
				t.Error("the output is no UTF-8")
			}
			switch format {
			case "json", "sarif":
				if !json.Valid([]byte(out)) {
					t.Error("the output is no JSON")
				}
			case "jsonl":
				if n := strings.Count(out, "\n"); n != len(hostile) {
					t.Errorf("%d lines for %d goals", n, len(hostile))
				}
				for line := range strings.Lines(out) {
					if !json.Valid([]byte(line)) {
						t.Errorf("no JSON: %.80q", line)
					}
				}
			default:
				for i, r := range out {
					if steers(r) {
						t.Fatalf("%U stands in %.60q", r, out[max(0, i-30):])
					}
				}
			}
			if format == "markdown" {
				for rest := out; ; {
					at := strings.IndexByte(rest, '<')
					if at < 0 {
						break
					}
					if at == 0 || rest[at-1] != '\\' {
						t.Errorf("a viewer would take this for a tag: %.40q", rest[at:])
					}
					rest = rest[at+1:]
				}
			}
		})
	}
}

// A line of 10 MB is refused by its number, in every kind of file, and what stands around it is read.
func TestALineOfTenMegabytesIsRefused(t *testing.T) {
	long := strings.Repeat("Increase sales soon ", 10<<20/20)
	for kind, in := range map[string]string{
		"lines": badGoal + "\n" + long + "\n" + badGoal + "\n",
		"csv":   badGoal + "\n" + long + "\n" + badGoal + "\n",
		"jsonl": `{"text":"` + badGoal + `"}` + "\n" + `{"text":"` + long + `"}` + "\n" + `{"text":"` + badGoal + `"}` + "\n",
	} {
		code, out, says := command(in, "check", "--no-tagger", "--input", kind, "--format", "jsonl")
		if code != 2 || strings.Count(out, "\n") != 2 || len(says) > 200 || !strings.Contains(says, "stdin:2: longer than 1 MiB") {
			t.Errorf("%s: exit code %d, %d goals, %.200q", kind, code, strings.Count(out, "\n"), says)
		}
	}
}
