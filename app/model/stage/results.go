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

	// resultsVersion is the record's first line; what opens otherwise is left alone.
	resultsVersion = "goalsmith room 1"
)

// Scanning says what the camera does.
type Scanning uint8

// The states of the camera.
const (
	NoScan   Scanning = iota // this browser reads no codes
	MayScan                  // it does, and the camera is off
	ScanOpen                 // the camera is on, or the user is being asked for it
)

// Results are a room's results as the trainer collects them. List is replaced and
// never changed in place.
type Results struct {
	List []room.Result
	// Said says what came of the last code; Wrong that it was none. Twice is the
	// code that the room has already and that may be added once more.
	Said  string
	Wrong bool
	Twice string
	// Taken is what was taken out last: all of the results before it was.
	Taken []room.Result
	// Room says that it was all of them, for a new room.
	Room bool
	Scan Scanning
	// Loaded says that what is kept on the device has come; NotKept that nothing
	// can be.
	Loaded, NotKept bool
}

// Add takes a code as it was typed or scanned. One that the room has already is
// added when again says so: two people can have the same result.
func (r Results) Add(code string, again bool) Results {
	r.Said, r.Wrong, r.Twice = "", true, ""
	if strings.TrimSpace(code) == "" {
		r.Said = "Type the 8 characters that the participant sees."
		return r
	}
	result, err := room.Parse(code)
	switch {
	case err != nil:
		r.Said = sentence(err.Error())
	case len(r.List) >= MaxResults:
		r.Said = "A room holds " + strconv.Itoa(MaxResults) + " results. Start a new room to add more."
	case !again && slices.Contains(r.List, result):
		r.Wrong, r.Twice = false, result.Code()
		r.Said = r.Twice + " is here already. Two people can have the same result."
	default:
		r.List = append(slices.Clip(r.List), result)
		r.Wrong, r.Taken = false, nil
		r.Said = "Added " + result.Code() + "."
	}
	return r
}

// Scanned takes what the camera saw. Any QR code can come into its sight.
func (r Results) Scanned(text string) Results {
	if _, err := room.Parse(text); err != nil && err != room.ErrNewer {
		r.Said, r.Wrong, r.Twice = "That QR code holds no result. Ask for the one at the end of the practice.", true, ""
		return r
	}
	return r.Add(text, false)
}

// Remove takes one result out.
func (r Results) Remove(at int) Results {
	if at < 0 || at >= len(r.List) {
		return r
	}
	code := r.List[at].Code()
	r.Taken, r.Room = r.List, false
	r.List = slices.Delete(slices.Clone(r.List), at, at+1)
	r.Said, r.Wrong, r.Twice = "Removed "+code+".", false, ""
	return r
}

// NewRoom takes all results out.
func (r Results) NewRoom() Results {
	if len(r.List) == 0 {
		return r
	}
	r.Said, r.Wrong, r.Twice = "A new room. "+count(len(r.List), "result")+" cleared.", false, ""
	r.Taken, r.Room, r.List = r.List, true, nil
	return r
}

// Undo brings back what was taken out last.
func (r Results) Undo() Results {
	if r.Taken == nil {
		return r
	}
	r.Said, r.Wrong, r.Twice = "Back again: "+count(len(r.Taken), "result")+".", false, ""
	r.List, r.Taken, r.Room = r.Taken, nil, false
	return r
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
	r.List = append(kept, r.List...)
	r.List = r.List[:min(len(r.List), MaxResults)]
	return r
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

// ScanFailed says why the camera can't be had, by the name that browsers give the
// reason.
func (r Results) ScanFailed(name string) Results {
	r.Scan, r.Wrong, r.Twice = MayScan, true, ""
	switch name {
	case "NotAllowedError", "SecurityError":
		r.Said = "The camera is not allowed here. Type the codes, or allow it in the browser’s settings."
	case "NotFoundError", "OverconstrainedError":
		r.Said = "There is no camera. Type the codes."
	case "NotReadableError", "AbortError":
		r.Said = "Another program has the camera. Close it and scan again, or type the codes."
	case "NotSupportedError":
		r.Scan = NoScan
		r.Said = "This browser reads no QR codes. Type the characters."
	case "ended":
		r.Said = "The camera went away. Type the codes, or scan again."
	default:
		r.Said = "The camera doesn’t start. Type the codes."
	}
	return r
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
