package intake

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/when"
)

// object is a line of JSON lines. Other keys are no business of ours. The text
// is a pointer to tell a missing key from an empty goal, which is a goal.
type object struct {
	Text        *string         `json:"text"`
	ID          json.RawMessage `json:"id"`
	Role        string          `json:"role"`
	Today       string          `json:"today"`
	FiscalStart *int            `json:"fiscal_start"`
}

// readJSONL reads one object a line. Blank lines are skipped.
func readJSONL(in *lineReader, s *sink) {
	in.each(s, func(line string) {
		if strings.Trim(line, white) == "" {
			return
		}
		g, err := parseObject(line)
		if err != nil {
			s.skip(in.line, "%v; skipped", err)
			return
		}
		g.Line = in.line
		s.goal(g)
	})
}

func parseObject(line string) (Goal, error) {
	var o object
	if err := json.Unmarshal([]byte(line), &o); err != nil {
		var kind *json.UnmarshalTypeError
		if errors.As(err, &kind) && kind.Field == "" {
			return Goal{}, fmt.Errorf(`this is no JSON object but a %s: write it as {"text":"…"}`, kind.Value)
		} else if kind != nil {
			return Goal{}, fmt.Errorf("%q can't be a %s: write it as a %s", kind.Field, kind.Value, kindName(kind.Field))
		}
		return Goal{}, fmt.Errorf(`not a JSON object (%s): write it as {"text":"…"}`, strings.TrimPrefix(err.Error(), "json: "))
	}
	if o.Text == nil {
		return Goal{}, errors.New(`no "text": write it as {"text":"…"}`)
	}
	g := Goal{Text: valid(*o.Text)}
	var err error
	if g.ID, err = parseID(o.ID); err != nil {
		return Goal{}, err
	}
	if o.Role != "" {
		if g.Role, err = ParseRole(o.Role); err != nil {
			return Goal{}, err
		}
		g.HasRole = true
	}
	if o.Today != "" {
		if g.Today, err = ParseToday(o.Today); err != nil {
			return Goal{}, err
		}
	}
	if o.FiscalStart != nil {
		if g.FiscalStart, err = ParseFiscalStart(*o.FiscalStart); err != nil {
			return Goal{}, err
		}
	}
	return g, nil
}

func kindName(field string) string {
	if field == "fiscal_start" {
		return "number from 1 to 12"
	}
	return "string"
}

// parseID takes a string or a number: exports from databases count rows.
func parseID(raw json.RawMessage) (string, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return "", nil
	}
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return valid(s), nil
	}
	var n json.Number
	if json.Unmarshal(raw, &n) == nil {
		return n.String(), nil
	}
	return "", errors.New(`"id" must be a string or a number`)
}

// ParseRole reads a role as the command and JSON lines take it; "auto" is "".
func ParseRole(s string) (goal.Role, error) {
	switch s {
	case "auto":
		return "", nil
	case string(goal.SDR), string(goal.AE), string(goal.Team):
		return goal.Role(s), nil
	}
	return "", fmt.Errorf("unknown role %q: use auto, sdr, ae or team", short(s))
}

// ParseToday reads the reference day.
func ParseToday(s string) (when.Date, error) {
	d, err := when.ParseDate(s)
	if err != nil {
		return when.Date{}, fmt.Errorf("bad date %q: write it as YYYY-MM-DD", short(s))
	}
	return d, nil
}

// ParseFiscalStart reads the first month of the fiscal year.
func ParseFiscalStart(n int) (time.Month, error) {
	if n < 1 || n > 12 {
		return 0, fmt.Errorf("bad fiscal start %s: use a month from 1 to 12", strconv.Itoa(n))
	}
	return time.Month(n), nil
}

// short keeps a message on one screen line whatever the file holds.
func short(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
