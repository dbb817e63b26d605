package workshop

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
)

// schema is the version of the file that this program reads and writes.
const schema = 1

// Parse reads a deck's file. It is taken whole or not at all; the error is an
// *Error that names the key.
func Parse(file []byte) (Deck, error) {
	d, err := ParseDraft(file)
	if err == nil {
		err = Check(d)
	}
	if err != nil {
		return Deck{}, err
	}
	return d, nil
}

// ParseDraft reads a deck that may still be in the writing: well-formed and
// within a file's bounds, but Check may have something to say about it.
func ParseDraft(file []byte) (Deck, error) {
	var d Deck
	if len(file) > MaxFile {
		return d, wrong("", "larger than "+strconv.Itoa(MaxFile>>20)+" MB, which no deck is")
	}
	file = bytes.TrimPrefix(file, []byte("\ufeff"))
	if len(bytes.TrimSpace(file)) == 0 {
		return d, wrong("", "empty; choose a deck that Goalsmith wrote")
	}
	top, err := object("", file)
	if err != nil {
		return d, err
	}
	if err := version(top["schema"]); err != nil {
		return d, err
	}
	delete(top, "schema")
	rounds := top["rounds"]
	delete(top, "rounds")
	var role string
	if err := fields("", top, place{"title", &d.Title}, place{"about", &d.About}, place{"role", &role}); err != nil {
		return Deck{}, err
	}
	d.Role = goal.Role(role)
	if d.Rounds, err = parseRounds(rounds); err != nil {
		return Deck{}, err
	}
	return d, nil
}

func parseRounds(raw json.RawMessage) ([]Round, error) {
	var list []json.RawMessage
	if len(raw) > 0 && (raw[0] != '[' || json.Unmarshal(raw, &list) != nil) {
		return nil, wrong("rounds", "must be a list of goals, [{…}, …]")
	}
	if len(list) > MaxRounds { // told before 4 MB of rounds are read
		return nil, wrong("rounds", strconv.Itoa(len(list))+" goals; a deck holds "+strconv.Itoa(MaxRounds)+" at most, so split it")
	}
	rounds := make([]Round, len(list))
	for i, item := range list {
		r := &rounds[i]
		m, err := object(at(i, ""), item)
		if err != nil {
			return nil, err
		}
		if r.Expect, err = names(at(i, "expect"), m["expect"]); err != nil {
			return nil, err
		}
		delete(m, "expect")
		var role string
		if err := fields(at(i, ""), m, place{"goal", &r.Goal}, place{"role", &role}, place{"weakness", &r.Weakness},
			place{"ask", &r.Ask}, place{"listen", &r.Listen}, place{"rewrite", &r.Rewrite}); err != nil {
			return nil, err
		}
		r.Role = goal.Role(role)
	}
	return rounds, nil
}

func version(raw json.RawMessage) error {
	var n float64
	switch {
	case len(raw) == 0:
		return wrong("schema", `missing; a deck starts with "schema": 1`)
	case raw[0] == 'n' || json.Unmarshal(raw, &n) != nil || n < schema:
		return wrong("schema", "must be 1")
	case n > schema:
		return wrong("schema", "the deck is from a newer Goalsmith; update Goalsmith to open it")
	}
	return nil
}

// place is a key and where its text goes.
type place struct {
	key string
	to  *string
}

// fields reads the texts of an object and refuses any key that is left.
func fields(of string, m map[string]json.RawMessage, places ...place) error {
	if of != "" {
		of += "."
	}
	for _, p := range places {
		raw, ok := m[p.key]
		if !ok {
			continue
		}
		if raw[0] != '"' || json.Unmarshal(raw, p.to) != nil {
			return wrong(of+p.key, "must be text in quotation marks")
		}
		// Files written elsewhere end their lines with \r\n.
		*p.to = strings.ReplaceAll(strings.ReplaceAll(*p.to, "\r\n", "\n"), "\t", " ")
		delete(m, p.key)
	}
	least, found := "", false
	for key := range m {
		if !found || key < least { // the same file is always refused in the same words
			least, found = key, true
		}
	}
	if found {
		return wrong(of+brief(least), "decks have no such key")
	}
	return nil
}

func names(key string, raw json.RawMessage) ([]string, error) {
	if len(raw) == 0 {
		return nil, nil
	}
	var list []string
	if raw[0] != '[' || json.Unmarshal(raw, &list) != nil {
		return nil, wrong(key, "must be a list of rule names")
	}
	if len(list) == 0 {
		return nil, nil
	}
	return list, nil
}

// object reads a JSON object; an empty key is the whole file.
func object(key string, raw []byte) (map[string]json.RawMessage, error) {
	var m map[string]json.RawMessage
	err := json.Unmarshal(raw, &m)
	bad, syntax := err.(*json.SyntaxError) // never wrapped, and errors.As costs 28 KB of program
	switch {
	case syntax:
		line := 1 + bytes.Count(raw[:min(max(int(bad.Offset), 0), len(raw))], []byte("\n"))
		return nil, wrong(key, "not JSON at line "+strconv.Itoa(line)+": "+bad.Error())
	case err != nil || m == nil:
		return nil, wrong(key, `no object, {"…": …}`)
	}
	return m, nil
}
