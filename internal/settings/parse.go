package settings

import (
	"bytes"
	"encoding/json"
	"strconv"
)

// schema is the version of the file that this program reads and writes.
const schema = 1

// Parse reads a settings file. It is taken whole or not at all; the error is an
// *Error that names the key.
func Parse(file []byte) (Settings, error) {
	var none Settings
	if len(file) > MaxFile {
		return none, wrong("", "larger than "+strconv.Itoa(MaxFile>>10)+" KB, which no settings file is")
	}
	file = bytes.TrimPrefix(file, []byte("\ufeff"))
	top, err := object("", file)
	if err != nil {
		return none, err
	}
	if err := checkSchema(top["schema"]); err != nil {
		return none, err
	}
	delete(top, "schema")
	var s Settings
	for _, key := range [...]string{FiscalStart, FiscalYear, DateOrder, WeekEnd, Currency, Origin, Terms, Vague, Tools, Metrics, Roles, Rules, Plausibility} {
		raw, ok := top[key]
		if !ok {
			continue
		}
		if err := s.parseKey(key, raw); err != nil {
			return none, err
		}
		delete(top, key)
	}
	if len(top) > 0 {
		return none, wrong(brief(least(top)), "there is no such setting")
	}
	return s, nil
}

// least is the first of the names, so that the same file is always refused in
// the same words.
func least(m map[string]json.RawMessage) string {
	first, any := "", false
	for name := range m {
		if !any || name < first {
			first, any = name, true
		}
	}
	return first
}

func checkSchema(raw json.RawMessage) error {
	var n float64
	switch {
	case len(raw) == 0:
		return wrong("schema", `missing; write "schema": 1`)
	case raw[0] == 'n' || json.Unmarshal(raw, &n) != nil || n < 1:
		return wrong("schema", "must be 1")
	case n > schema:
		return wrong("schema", "the file is from a newer Goalsmith ("+decimal(n)+"; this one reads "+strconv.Itoa(schema)+"); update Goalsmith")
	case n != schema:
		return wrong("schema", "must be 1")
	}
	return nil
}

func (s *Settings) parseKey(key string, raw json.RawMessage) error {
	switch key {
	case FiscalStart:
		v, err := numeral(key, raw)
		if err != nil {
			return err
		}
		return s.set(key, v)
	case Terms, Vague, Tools:
		return s.parseList(key, raw)
	case Metrics, Roles, Rules, Plausibility:
		return s.parseMap(key, raw)
	}
	v, err := str(key, raw)
	if err != nil {
		return err
	}
	return s.set(key, v)
}

func (s *Settings) parseList(key string, raw json.RawMessage) error {
	var list []json.RawMessage
	if raw[0] != '[' || json.Unmarshal(raw, &list) != nil {
		return wrong(key, "must be a list of words")
	}
	if len(list) > MaxWords {
		return full(key)
	}
	for i, item := range list {
		at := key + "[" + strconv.Itoa(i) + "]"
		w, err := str(at, item)
		if err != nil {
			return err
		}
		if w, err = Word(w); err != nil {
			return wrong(at, err.Error())
		}
		if key == Vague && has(s.Terms, w) {
			return wrong(at, "“"+w+"” stands under terms as well")
		}
		if err = s.add(key, w, ""); err != nil {
			return err
		}
	}
	return nil
}

func (s *Settings) parseMap(key string, raw json.RawMessage) error {
	m, err := object(key, raw)
	if err != nil {
		return err
	}
	if len(m) > MaxWords {
		return full(key)
	}
	for len(m) > 0 {
		name := least(m)
		at := key + "." + brief(name)
		if key == Plausibility {
			err = s.parseBand(at, m[name])
		} else {
			var v string
			if v, err = str(at, m[name]); err == nil {
				err = s.add(key, name, v)
			}
		}
		if err != nil {
			return err
		}
		delete(m, name)
	}
	return nil
}

func (s *Settings) parseBand(at string, raw json.RawMessage) error {
	if b, _ := s.band(at); b == nil {
		return wrong(at, "there is no such setting")
	}
	v, err := numeral(at, raw)
	if err != nil {
		return err
	}
	return s.set(at, v)
}

// object reads a JSON object; an empty key is the whole file.
func object(key string, raw []byte) (map[string]json.RawMessage, error) {
	var m map[string]json.RawMessage
	err := json.Unmarshal(raw, &m)
	// errors.As would bring 28 KB of program for an error that is never wrapped.
	bad, syntax := err.(*json.SyntaxError)
	switch {
	case syntax:
		line := 1 + bytes.Count(raw[:min(max(int(bad.Offset), 0), len(raw))], []byte("\n"))
		return nil, wrong(key, "not JSON at line "+strconv.Itoa(line)+": "+bad.Error())
	case err != nil || m == nil:
		return nil, wrong(key, `must be an object, {"…": …}`)
	}
	return m, nil
}

func str(at string, raw json.RawMessage) (string, error) {
	var v string
	if len(raw) == 0 || raw[0] != '"' || json.Unmarshal(raw, &v) != nil {
		return "", wrong(at, "must be text in quotation marks")
	}
	return v, nil
}

// numeral is a number as it is written.
func numeral(at string, raw json.RawMessage) (string, error) {
	var v float64
	if len(raw) == 0 || raw[0] == 'n' || json.Unmarshal(raw, &v) != nil {
		return "", wrong(at, "must be a number")
	}
	return decimal(v), nil
}
