package stage

import (
	"slices"
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/workshop/room"
)

const (
	// ResultsRecord is the name under which a room's results are kept.
	ResultsRecord = "room-results"
	// MaxResults is how many results a room holds.
	MaxResults = 500

	// AsideRecord is where a record goes that another version wrote.
	AsideRecord = "room-results-aside"

	// resultsVersion is the record's first line.
	resultsVersion = "goalsmith room 1"
)

// Results are a room's results as the trainer collects them. List is replaced and
// never changed in place.
type Results struct {
	List []room.Result
	// Said says what came of the last step; Wrong that it came to nothing, and
	// Mistyped that this is the fault of what stands in the field. Twice is the code
	// that the room has already and that may be added once more.
	Said            string
	Wrong, Mistyped bool
	Twice           string
	// Taken is what was taken out last: all of the results before it was.
	Taken []room.Result
	Scan  Scanning
	// Loaded says that what is kept on the device has come; NotKept that nothing
	// can be.
	Loaded, NotKept bool

	// base is what the device had when this window last looked.
	base []room.Result
}

// Add takes a code as it was typed or scanned. One that the room has already is
// added when again says so: two people can have the same result.
func (r Results) Add(code string, again bool) Results {
	result, err := room.Parse(code)
	switch {
	case strings.TrimSpace(code) == "":
		r = r.says("Type the 8 characters that the participant sees.", true)
		r.Mistyped = true
	case err != nil:
		r = r.says(sentence(err.Error()), true)
		r.Mistyped = true
	case len(r.List) >= MaxResults:
		r = r.says("A room holds "+strconv.Itoa(MaxResults)+" results. Start a new room to add more.", true)
	case !again && slices.Contains(r.List, result):
		r = r.says(result.Code()+" is here already. Two people can have the same result.", false)
		r.Twice = result.Code()
	default:
		r.List, r.Taken = append(slices.Clip(r.List), result), nil
		r = r.says("Added "+result.Code()+".", false)
	}
	return r
}

// says replaces what was said before.
func (r Results) says(words string, wrong bool) Results {
	r.Said, r.Wrong, r.Mistyped, r.Twice = words, wrong, false, ""
	return r
}

// Remove takes one result out.
func (r Results) Remove(at int) Results {
	if at < 0 || at >= len(r.List) {
		return r
	}
	code := r.List[at].Code()
	r.Taken = r.List
	r.List = slices.Delete(slices.Clone(r.List), at, at+1)
	return r.says("Removed "+code+".", false)
}

// NewRoom takes all results out.
func (r Results) NewRoom() Results {
	if len(r.List) == 0 {
		return r
	}
	r = r.says("A new room. "+count(len(r.List), "result")+" cleared.", false)
	r.Taken, r.List = r.List, nil
	return r
}

// Undo brings back what was taken out last.
func (r Results) Undo() Results {
	if r.Taken == nil {
		return r
	}
	r.List, r.Taken = r.Taken, nil
	return r.says("Back again: "+count(len(r.List), "result")+".", false)
}

// Restored puts what the device has kept in front of what was added meanwhile.
func (r Results) Restored(record string, ok bool) Results {
	if r.Loaded {
		return r
	}
	r.Loaded, r.NotKept = true, !ok
	kept := readResults(record)
	if len(kept) == 0 {
		return r
	}
	r.base = kept
	r.List = append(slices.Clone(kept), r.List...)
	r.List = r.List[:min(len(r.List), MaxResults)]
	return r
}

// Laid lays what this window has changed over what the device holds now: another
// window may have added codes. It returns what to keep.
func (r Results) Laid(record string) Results {
	out := readResults(record)
	added, removed := without(r.List, r.base), without(r.base, r.List)
	out = append(without(out, removed), added...)
	out = out[:min(len(out), MaxResults)]
	r.List, r.base = out, out
	return r
}

// OfRoom are the results with those of the first goals of the deck, where the
// room's code held no more, counted as the deck's.
func (m Model) OfRoom(list []room.Result) []room.Result {
	if m.First <= 0 || m.First >= len(m.Deck.Rounds) {
		return list
	}
	whole, first := m.Deck.Mark(), m.Deck.First(m.First).Mark()
	out := slices.Clone(list)
	for i := range out {
		if out[i].Deck == first {
			out[i].Deck = whole
		}
	}
	return out
}

// without is a without b, one for one.
func without(a, b []room.Result) []room.Result {
	left := slices.Clone(b)
	var out []room.Result
	for _, x := range a {
		if i := slices.Index(left, x); i >= 0 {
			left = slices.Delete(left, i, i+1)
		} else {
			out = append(out, x)
		}
	}
	return out
}

// Unread reports a record that another version wrote: it is put aside before this
// one writes.
func Unread(record string) bool {
	version, _, _ := strings.Cut(record, "\n")
	return record != "" && version != resultsVersion
}

// Record is the results as they are kept: a version and a code a line.
func (r Results) Record() string {
	var b strings.Builder
	b.WriteString(resultsVersion)
	for _, x := range r.List {
		b.WriteString("\n" + x.Code())
	}
	return b.String()
}

// readResults reads a record. Lines that are no codes are left out.
func readResults(record string) []room.Result {
	version, rest, _ := strings.Cut(record, "\n")
	if version != resultsVersion {
		return nil
	}
	var out []room.Result
	for line := range strings.SplitSeq(rest, "\n") {
		if x, err := room.Parse(line); err == nil && len(out) < MaxResults {
			out = append(out, x)
		}
	}
	return out
}

// sentence makes one of a line of words.
func sentence(s string) string {
	if s == "" {
		return s
	}
	if s[0] >= 'a' && s[0] <= 'z' {
		s = string(s[0]-'a'+'A') + s[1:]
	}
	return s + "."
}

// count is a number of things in words: "1 result", "3 results".
func count(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return strconv.Itoa(n) + " " + thing
}
