package settings

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"slices"
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
	for _, key := range slices.Sorted(maps.Keys(top)) {
		if s, err = s.parseKey(key, top[key]); err != nil {
			return none, err
		}
	}
	return s, nil
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

func (s Settings) parseKey(key string, raw json.RawMessage) (Settings, error) {
	switch key {
	case FiscalStart:
		v, err := numeral(key, raw)
		if err != nil {
			return s, err
		}
		return s.With(key, v)
	case FiscalYear, DateOrder, WeekEnd, Currency:
		v, err := str(key, raw)
		if err != nil {
			return s, err
		}
		return s.With(key, v)
	case Terms, Vague, Tools:
		return s.parseList(key, raw)
	case Metrics, Roles, Rules, Plausibility:
		return s.parseMap(key, raw)
	}
	return s, wrong(brief(key), "there is no such setting")
}

func (s Settings) parseList(key string, raw json.RawMessage) (Settings, error) {
	var list []json.RawMessage
	if raw[0] != '[' || json.Unmarshal(raw, &list) != nil {
		return s, wrong(key, "must be a list of words")
	}
	if len(list) > MaxWords {
		return s, full(key)
	}
	for i, item := range list {
		at := key + "[" + strconv.Itoa(i) + "]"
		w, err := str(at, item)
		if err != nil {
			return s, err
		}
		if w, err = Word(w); err != nil {
			return s, wrong(at, err.Error())
		}
		if key == Vague && has(s.Terms, w) {
			return s, wrong(at, "“"+w+"” stands under terms as well")
		}
		if s, err = s.Add(key, w, ""); err != nil {
			return s, err
		}
	}
	return s, nil
}

func (s Settings) parseMap(key string, raw json.RawMessage) (Settings, error) {
	m, err := object(key, raw)
	if err != nil {
		return s, err
	}
	if len(m) > MaxWords {
		return s, full(key)
	}
	for _, name := range slices.Sorted(maps.Keys(m)) {
		at := key + "." + brief(name)
		if key == Plausibility {
			var v string
			if b, _ := s.band(at); b == nil {
				return s, wrong(at, "there is no such setting")
			}
			if v, err = numeral(at, m[name]); err == nil {
				s, err = s.With(at, v)
			}
		} else {
			var v string
			if v, err = str(at, m[name]); err == nil {
				s, err = s.Add(key, name, v)
			}
		}
		if err != nil {
			return s, err
		}
	}
	return s, nil
}

// object reads a JSON object; an empty key is the whole file.
func object(key string, raw []byte) (map[string]json.RawMessage, error) {
	var m map[string]json.RawMessage
	err := json.Unmarshal(raw, &m)
	var bad *json.SyntaxError
	switch {
	case errors.As(err, &bad):
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
