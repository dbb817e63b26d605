package settings

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/when"
)

const whole = `{
  "schema": 1,
  "fiscal_start": 4,
  "fiscal_year": "starts-in",
  "date_order": "day-first",
  "week_end": "friday",
  "currency": "EUR",
  "origin": "HTTPS://goals.example.com",
  "terms": ["robust", "land and expand"],
  "vague": ["synergy"],
  "metrics": {"activation": "up", "heat index": "down"},
  "tools": ["Frobnicator"],
  "roles": {"account gardener": "ae"},
  "rules": {"no-basis": "warning", "no-stake": "off"},
  "plausibility": {"month": 1.5, "ever": 20}
}`

func TestParse(t *testing.T) {
	got, err := Parse([]byte("\ufeff" + whole))
	if err != nil {
		t.Fatal(err)
	}
	want := Settings{
		FiscalStart: time.April, FiscalByStart: true, DayFirst: true, WeekEnd: time.Friday, Currency: "EUR", Origin: "https://goals.example.com/",
		Terms: []string{"robust", "land and expand"}, Vague: []string{"synergy"}, Tools: []string{"Frobnicator"},
		Metrics: []Pair{{"activation", "up"}, {"heat index", "down"}}, Roles: []Pair{{"account gardener", "ae"}},
		Rules: []Pair{{"no-basis", "warning"}, {"no-stake", "off"}}, Bands: goal.Bands{Month: 1.5, Ever: 20},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
	if o := got.Time(when.Options{Today: when.Date{Year: 2026, Month: 1, Day: 2}}); o.FiscalStart != time.April || !o.FiscalYearByStart || !o.DayFirst || o.WeekEnd != time.Friday || o.Today.IsZero() {
		t.Errorf("the calendar came out as %+v", o)
	}
}

// TestRefused: what is wrong is told with its key.
func TestRefused(t *testing.T) {
	long := strings.Repeat("x", 61)
	many := strings.TrimSuffix(strings.Repeat(`"w",`, MaxWords+1), ",")
	tests := []struct{ name, file, key, says string }{
		{"nothing", ``, "", "not JSON at line 1"},
		{"cut off", "{\n\"schema\": 1,\n\"terms\": [", "", "not JSON at line 3"},
		{"a list", `[]`, "", "must be an object"},
		{"null", `null`, "", "must be an object"},
		{"two objects", `{"schema": 1} {}`, "", "not JSON"},
		{"too large", `{"schema": 1}` + strings.Repeat(" ", MaxFile), "", "larger than 256 KB"},
		{"no schema", `{}`, "schema", "missing"},
		{"a newer one", `{"schema": 2, "no_such": 1}`, "schema", "newer"},
		{"an older one", `{"schema": 0}`, "schema", "must be 1"},
		{"half a schema", `{"schema": 1.5}`, "schema", "newer"},
		{"schema as text", `{"schema": "1"}`, "schema", "must be 1"},
		{"schema null", `{"schema": null}`, "schema", "must be 1"},
		{"an unknown key", `{"schema": 1, "fiscal_strat": 4}`, "fiscal_strat", "no such setting"},
		{"another case", `{"schema": 1, "Terms": []}`, "Terms", "no such setting"},
		{"a dotted key", `{"schema": 1, "plausibility.month": 3}`, "plausibility.month", "no such setting"},
		{"month 13", `{"schema": 1, "fiscal_start": 13}`, "fiscal_start", "from 1 to 12"},
		{"month 0", `{"schema": 1, "fiscal_start": 0}`, "fiscal_start", "from 1 to 12"},
		{"half a month", `{"schema": 1, "fiscal_start": 4.5}`, "fiscal_start", "from 1 to 12"},
		{"a month's name", `{"schema": 1, "fiscal_start": "April"}`, "fiscal_start", "a number"},
		{"no month", `{"schema": 1, "fiscal_start": null}`, "fiscal_start", "a number"},
		{"an unknown order", `{"schema": 1, "date_order": "dmy"}`, "date_order", "month-first or day-first"},
		{"an unknown year", `{"schema": 1, "fiscal_year": 2027}`, "fiscal_year", "text"},
		{"an unknown day", `{"schema": 1, "week_end": "Friday"}`, "week_end", "saturday"},
		{"no currency", `{"schema": 1, "currency": "euro"}`, "currency", "three letters"},
		{"no address", `{"schema": 1, "origin": "goals.example.com"}`, "origin", "an address like https://"},
		{"another scheme", `{"schema": 1, "origin": "javascript://x/%0aalert(1)"}`, "origin", "an address like https://"},
		{"no host", `{"schema": 1, "origin": "https:///x"}`, "origin", "an address like https://"},
		{"a name in it", `{"schema": 1, "origin": "https://me:pw@example.com"}`, "origin", "without @"},
		{"a query", `{"schema": 1, "origin": "https://example.com/?a=b"}`, "origin", "without @"},
		{"a quote", `{"schema": 1, "origin": "https://example.com/\""}`, "origin", "a character"},
		{"a long one", `{"schema": 1, "origin": "https://` + strings.Repeat("x", 200) + `.com"}`, "origin", "an address like https://"},
		{"currency null", `{"schema": 1, "currency": null}`, "currency", "text"},
		{"terms as text", `{"schema": 1, "terms": "robust"}`, "terms", "a list"},
		{"terms null", `{"schema": 1, "terms": null}`, "terms", "a list"},
		{"a number as a term", `{"schema": 1, "terms": ["a", 5]}`, "terms[1]", "text"},
		{"an empty term", `{"schema": 1, "terms": [" "]}`, "terms[0]", "start with a letter"},
		{"a mark as a term", `{"schema": 1, "terms": ["%"]}`, "terms[0]", "start with a letter"},
		{"a long term", `{"schema": 1, "terms": ["` + long + `"]}`, "terms[0]", "longer than 60"},
		{"a sentence", `{"schema": 1, "terms": ["a b c d e f g h i"]}`, "terms[0]", "more than 8 words"},
		{"a control character", `{"schema": 1, "terms": ["a\u0007b"]}`, "terms[0]", "can't be printed"},
		{"writing turned round", `{"schema": 1, "terms": ["a\u202eb"]}`, "terms[0]", "can't be printed"},
		{"too many terms", `{"schema": 1, "terms": [` + many + `]}`, "terms", "more than 500"},
		{"vague and never vague", `{"schema": 1, "terms": ["Robust"], "vague": ["ok", "robust"]}`, "vague[1]", "under terms"},
		{"metrics as a list", `{"schema": 1, "metrics": ["x"]}`, "metrics", "an object"},
		{"a metric without a direction", `{"schema": 1, "metrics": {"x": "sideways"}}`, "metrics.x", "up or down"},
		{"a metric null", `{"schema": 1, "metrics": {"x": null}}`, "metrics.x", "text"},
		{"an unknown role", `{"schema": 1, "roles": {"x": "king"}}`, "roles.x", "sdr, ae or team"},
		{"an unknown rule", `{"schema": 1, "rules": {"vague-vreb": "off"}}`, "rules.vague-vreb", "no such rule"},
		{"an unknown severity", `{"schema": 1, "rules": {"vague-verb": "fatal"}}`, "rules.vague-verb", "off, hint, warning or error"},
		{"an unknown band", `{"schema": 1, "plausibility": {"week": 2}}`, "plausibility.week", "no such setting"},
		{"a band that is none", `{"schema": 1, "plausibility": {"month": 1}}`, "plausibility.month", "over 1"},
		{"a band without end", `{"schema": 1, "plausibility": {"month": 1e300}}`, "plausibility.month", "up to 1000"},
		{"a key that could steer a terminal", `{"schema": 1, "a\u001b[2Jb": 1}`, "a?[2Jb", "no such setting"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Parse([]byte(tt.file))
			var e *Error
			if !errors.As(err, &e) {
				t.Fatalf("error %v", err)
			}
			if e.Key != tt.key || !strings.Contains(e.Reason, tt.says) {
				t.Errorf("key %q, reason %q; want %q and %q", e.Key, e.Reason, tt.key, tt.says)
			}
			if strings.ContainsAny(err.Error(), "\n\x1b") {
				t.Errorf("more than a line: %q", err)
			}
			if !got.IsZero() {
				t.Errorf("a refused file gives %+v", got)
			}
		})
	}
}

func TestUsualValuesAreZero(t *testing.T) {
	s, err := Parse(new(Settings).Encode())
	if err != nil || !s.IsZero() || s.Reading() != nil {
		t.Errorf("what Goalsmith comes with reads as %+v, %v", s, err)
	}
	for key, value := range map[string]string{FiscalStart: "1", FiscalYear: "ends-in", DateOrder: "month-first", WeekEnd: "sunday", Currency: "", "plausibility.year": "5"} {
		if got := new(Settings).Value(key); got != value {
			t.Errorf("%s comes as %q, want %q", key, got, value)
		}
	}
}

func TestAddAndWithout(t *testing.T) {
	add := func(s Settings, key, name, value string) Settings {
		t.Helper()
		s, err := s.Add(key, name, value)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	a := add(Settings{}, Terms, "  land   and expand ", "")
	b := add(add(a, Terms, "Land and Expand", ""), Vague, "synergy", "")
	if d := cmp.Diff([]string{"land and expand"}, b.Terms); d != "" {
		t.Errorf("a word twice (-want +got)\n%s", d)
	}
	if c := add(b, Terms, "Synergy", ""); len(c.Vague) != 0 || len(b.Vague) != 1 {
		t.Errorf("never vague now, yet vague: %v; before: %v", c.Vague, b.Vague)
	}
	if c := b.Without(Terms, "LAND AND EXPAND"); len(c.Terms) != 0 || len(b.Terms) != 1 {
		t.Errorf("taken off: %v; before: %v", c.Terms, b.Terms)
	}
	r := add(add(Settings{}, Rules, "no-stake", "off"), Rules, "no-stake", "hint")
	if d := cmp.Diff([]Pair{{"no-stake", "hint"}}, r.Rules); d != "" {
		t.Errorf("a rule twice (-want +got)\n%s", d)
	}
	if _, err := a.Add("no-such", "x", ""); err == nil {
		t.Error("a word was put under a key that there is not")
	}
	if _, err := a.With("terms", "x"); err == nil {
		t.Error("a list was set to one value")
	}
}

// any draws settings through the doors that the panel uses.
func anySettings(rt *rapid.T) Settings {
	s := Settings{}
	keys := []string{FiscalStart, FiscalYear, DateOrder, WeekEnd, Currency, Terms, Vague, Metrics, Tools, Roles, Rules, "plausibility.month", "plausibility.ever"}
	for range rapid.IntRange(0, 12).Draw(rt, "steps") {
		key := rapid.SampledFrom(keys).Draw(rt, "key")
		value := rapid.SampledFrom([]string{"1", "7", "2.5", "EUR", "x", ""}).Draw(rt, "value")
		if c := Choices(key); c != nil {
			value = rapid.SampledFrom(c).Draw(rt, "choice")
		}
		var next Settings
		var err error
		if s.list(key) != nil || s.pairs(key) != nil {
			name := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"robust", "no-stake", "vague-verb", "R&D", `say "hi"`, "a<b", "é"})).Draw(rt, "name")
			next, err = s.Add(key, name, value)
		} else {
			next, err = s.With(key, value)
		}
		if err == nil {
			s = next
		}
	}
	return s
}

// TestRoundTrip: what is written is read back the same.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := anySettings(rt)
		file := s.Encode()
		got, err := Parse(file)
		if err != nil {
			rt.Fatalf("%v in\n%s", err, file)
		}
		if string(got.Encode()) != string(file) {
			rt.Fatalf("written again it differs:\n%s\n%s", file, got.Encode())
		}
		if got.IsZero() != s.IsZero() || cmp.Diff(got.Time(when.Options{}), s.Time(when.Options{})) != "" || got.Bands != s.Bands {
			rt.Fatalf("%+v came back as %+v", s, got)
		}
	})
}

// FuzzParse: any bytes are refused with one line or read, and what is read can
// be written and read again.
func FuzzParse(f *testing.F) {
	f.Add([]byte(whole))
	f.Add(new(Settings).Encode())
	f.Add([]byte(`{"schema": 1, "terms": ["a", "A", "a  b"], "plausibility": {}}`))
	f.Add([]byte(`{"schema": 1e0, "metrics": {"A": "up", "a": "down"}}`))
	f.Add([]byte("{\"schema\": 1, \"terms\": [\"\xff\"]}"))
	f.Fuzz(func(t *testing.T, file []byte) {
		s, err := Parse(file)
		if err != nil {
			if strings.Contains(err.Error(), "\n") || err.Error() == "" {
				t.Fatalf("%q", err)
			}
			return
		}
		again, err := Parse(s.Encode())
		if err != nil || string(again.Encode()) != string(s.Encode()) {
			t.Fatalf("%v\n%s\n%s", err, s.Encode(), again.Encode())
		}
		s.Reading()
	})
}
