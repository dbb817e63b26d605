package stage

import "github.com/goalsmith/goalsmith/internal/workshop/room"

// Scanning says what the camera does.
type Scanning uint8

// The states of the camera.
const (
	NoScan   Scanning = iota // this browser reads no codes
	MayScan                  // it does, and the camera is off
	ScanOpen                 // the camera is on, or the user is being asked for it
)

// Opened turns the camera on.
func (r Results) Opened() Results {
	r.Scan = ScanOpen
	return r.says("", false)
}

// ScanFailed says why the camera can't be had, by the name that browsers give the
// reason.
func (r Results) ScanFailed(name string) Results {
	r.Scan = MayScan
	if name == "NotSupportedError" {
		r.Scan = NoScan
	}
	return r.says(noCamera(name), true)
}

func noCamera(name string) string {
	switch name {
	case "NotAllowedError", "SecurityError":
		return "The camera is not allowed here. Type the codes, or allow it in the browser’s settings."
	case "NotFoundError", "OverconstrainedError":
		return "There is no camera. Type the codes."
	case "NotReadableError", "AbortError":
		return "Another program has the camera. Close it and scan again, or type the codes."
	case "NotSupportedError":
		return "This browser reads no QR codes. Type the characters."
	case "ended":
		return "The camera went away. Type the codes, or scan again."
	}
	return "The camera doesn’t start. Type the codes."
}

// Scanned takes what the camera saw. Any QR code can come into its sight.
func (r Results) Scanned(text string) Results {
	if _, err := room.Parse(text); err != nil && err != room.ErrNewer {
		return r.says("That QR code holds no result. Ask for the one at the end of the practice.", true)
	}
	r = r.Add(text, false)
	r.Mistyped = false
	return r
}
