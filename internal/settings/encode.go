package settings

import (
	"bytes"
	"encoding/json"
)

// Encode writes the settings as a file that Parse reads: every key, so that a
// person who opens it sees what there is to set. The same settings give the same
// bytes.
func (s *Settings) Encode() []byte {
	var b bytes.Buffer
	b.WriteString("{\n  \"schema\": 1")
	key := func(name string) {
		b.WriteString(",\n  ")
		b.Write(quoted(name))
		b.WriteString(": ")
	}
	key(FiscalStart)
	b.WriteString(s.Value(FiscalStart))
	for _, k := range [...]string{FiscalYear, DateOrder, WeekEnd, Currency, Origin} {
		key(k)
		b.Write(quoted(s.Value(k)))
	}
	for _, k := range [...]string{Terms, Vague, Tools} {
		key(k)
		list := s.Words(k)
		block(&b, '[', ']', len(list), func(i int) { b.Write(quoted(list[i])) })
	}
	for _, k := range [...]string{Metrics, Roles, Rules} {
		key(k)
		list := s.Pairs(k)
		block(&b, '{', '}', len(list), func(i int) {
			b.Write(quoted(list[i].Name))
			b.WriteString(": ")
			b.Write(quoted(list[i].Value))
		})
	}
	key(Plausibility)
	bands := Bands()
	block(&b, '{', '}', len(bands), func(i int) {
		b.Write(quoted(bands[i]))
		b.WriteString(": ")
		b.WriteString(s.Value(Plausibility + "." + bands[i]))
	})
	b.WriteString("\n}\n")
	return b.Bytes()
}

// block writes n items, a line each.
func block(b *bytes.Buffer, open, shut byte, n int, item func(int)) {
	b.WriteByte(open)
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString("\n    ")
		item(i)
	}
	if n > 0 {
		b.WriteString("\n  ")
	}
	b.WriteByte(shut)
}

func quoted(s string) []byte {
	q, err := json.Marshal(s)
	if err != nil { // a string can always be written
		return []byte(`""`)
	}
	return q
}
