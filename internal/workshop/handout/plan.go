package handout

import (
	"strconv"
	"strings"
)

// Plan is how a session runs.
type Plan struct {
	Minutes    int
	Title      string
	For, Needs string
	Steps      []Step
}

// Step is one part of a session.
type Step struct {
	// From is when it starts, Minutes how long it takes, both in minutes.
	From, Minutes int
	Name, Text    string
}

// ParsePlans reads the plans' file: "[minutes] title" opens a plan, then "for:" and
// "needs:" lines and a step a line, "minutes | name | text". # opens a comment. A
// line that is none of these is left out.
func ParsePlans(data string) []Plan {
	var out []Plan
	for line := range strings.SplitSeq(data, "\n") {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") {
			length, title, ok := strings.Cut(line[1:], "] ")
			if n, err := strconv.Atoi(length); ok && err == nil {
				out = append(out, Plan{Minutes: n, Title: title})
			}
			continue
		}
		if len(out) == 0 || line == "" || line[0] == '#' {
			continue
		}
		p := &out[len(out)-1]
		if s, ok := strings.CutPrefix(line, "for: "); ok {
			p.For = s
			continue
		}
		if s, ok := strings.CutPrefix(line, "needs: "); ok {
			p.Needs = s
			continue
		}
		length, rest, _ := strings.Cut(line, " | ")
		name, text, ok := strings.Cut(rest, " | ")
		n, err := strconv.Atoi(length)
		if !ok || err != nil || n < 1 {
			continue
		}
		p.Steps = append(p.Steps, Step{From: p.total(), Minutes: n, Name: name, Text: text})
	}
	return out
}

func (p Plan) total() int {
	sum := 0
	for _, s := range p.Steps {
		sum += s.Minutes
	}
	return sum
}

// Page lays the plan out, each step with its time from the start.
func (p Plan) Page() Page {
	out := Page{Title: p.Title + ": " + strconv.Itoa(p.Minutes) + " minutes"}
	if p.For != "" {
		out.say(Para, p.For)
	}
	if p.Needs != "" {
		out.say(Para, "You need: "+p.Needs)
	}
	rows := [][]string{{"From", "Minutes", "Step", "What happens"}}
	for _, s := range p.Steps {
		rows = append(rows, []string{clock(s.From), strconv.Itoa(s.Minutes), s.Name, s.Text})
	}
	out.table(rows)
	return out
}

// clock is a time from the start: 0:05, 1:10.
func clock(minutes int) string {
	return strconv.Itoa(minutes/60) + ":" + strconv.Itoa(100 + minutes%60)[1:]
}
