//go:build js && wasm

package browser

import (
	"syscall/js"
	"time"
)

const (
	// lookEvery is the pause between two looks at the camera's picture.
	lookEvery = 200 * time.Millisecond
	// outOfSight is how long a code has to be gone before it counts as a new one.
	outOfSight = 2 * time.Second
)

// CanScan reports a browser that reads codes and may have a camera.
func (p *Port) CanScan() bool {
	devices := p.window.Get("navigator").Get("mediaDevices")
	return p.has("BarcodeDetector") && devices.Truthy() && devices.Get("getUserMedia").Type() == js.TypeFunction
}

// scanner is one look through the camera, from its opening to its end.
type scanner struct {
	p                *Port
	video, stream    js.Value
	detector         js.Value
	over             bool
	onFound, onError func(string)
	gone             js.Func
	seen             map[string]time.Time
}

// Scan shows the camera in a video and reads the codes that come into its sight.
func (p *Port) Scan(video string, found, failed func(string)) (stop func()) {
	s := &scanner{p: p, onFound: found, onError: failed, seen: map[string]time.Time{}}
	devices := p.window.Get("navigator").Get("mediaDevices")
	wish := map[string]any{"audio": false, "video": map[string]any{"facingMode": "environment"}}
	then(devices.Call("getUserMedia", wish), func(stream js.Value) {
		s.stream = stream
		s.video = p.document.Call("querySelector", video)
		if s.over || !s.video.Truthy() {
			s.stop() // the user was asked for too long
			return
		}
		s.begin()
	}, s.fail)
	return s.stop
}

func (s *scanner) begin() {
	s.gone = js.FuncOf(func(js.Value, []js.Value) any { s.end("ended"); return nil })
	tracks := s.stream.Call("getVideoTracks")
	for i := range tracks.Length() {
		tracks.Index(i).Call("addEventListener", "ended", s.gone)
	}
	s.video.Set("muted", true)
	s.video.Set("srcObject", s.stream)
	detect := s.p.window.Get("BarcodeDetector")
	// Some browsers have the detector and no codes for it on this system.
	then(detect.Call("getSupportedFormats"), func(formats js.Value) {
		if s.over {
			return
		}
		if !formats.Call("includes", "qr_code").Bool() {
			s.end("NotSupportedError")
			return
		}
		s.detector = detect.New(map[string]any{"formats": []any{"qr_code"}})
		then(s.video.Call("play"), func(js.Value) { s.look() }, s.fail)
	}, s.fail)
}

// look reads what the camera sees now, and comes back.
func (s *scanner) look() {
	if s.over {
		return
	}
	again := func() { time.AfterFunc(lookEvery, s.look) }
	then(s.detector.Call("detect", s.video), func(codes js.Value) {
		for i := range codes.Length() {
			s.saw(codes.Index(i).Get("rawValue").String())
		}
		again()
	}, func(js.Value) { again() }) // a frame that isn't there yet
}

// saw passes a code on, unless it has only stayed in sight.
func (s *scanner) saw(text string) {
	now := time.Now()
	last, known := s.seen[text]
	s.seen[text] = now
	if !s.over && (!known || now.Sub(last) > outOfSight) {
		s.onFound(text)
	}
}

func (s *scanner) fail(reason js.Value) {
	name := ""
	if reason.Type() == js.TypeObject && reason.Get("name").Type() == js.TypeString {
		name = reason.Get("name").String()
	}
	s.end(name)
}

// end says why there is no more to see.
func (s *scanner) end(name string) {
	if s.over {
		return
	}
	s.stop()
	s.onError(name)
}

// stop lets go of the camera, so that its light goes out.
func (s *scanner) stop() {
	s.over = true
	if !s.stream.Truthy() {
		return
	}
	tracks := s.stream.Call("getTracks")
	for i := range tracks.Length() {
		track := tracks.Index(i)
		if s.gone.Truthy() {
			track.Call("removeEventListener", "ended", s.gone)
		}
		track.Call("stop")
	}
	if s.video.Truthy() {
		s.video.Set("srcObject", nil)
	}
	if s.gone.Truthy() {
		s.gone.Release()
		s.gone = js.Func{}
	}
	s.stream = js.Value{}
}
