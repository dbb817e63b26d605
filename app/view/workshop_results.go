package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
)

const codeField = `[data-part="room-code"]`

// resultsBench collects the participants' codes and shows the room's picture.
type resultsBench struct {
	w       *workshopPage
	r       stage.Results
	asked   bool   // for what the device has kept
	keeping bool   // the record is being read and written
	again   bool   // and has to be once more
	stopCam func() // nil while the camera is off
}

func newResults(w *workshopPage) bench { return &resultsBench{w: w} }

func (b *resultsBench) draw() app.UI { return Results(b.w.m, b.r) }

func (b *resultsBench) shown() {
	port := b.w.p.port
	if b.r.Scan == stage.NoScan && port.CanScan() {
		b.r.Scan = stage.MayScan
	}
	if id := b.w.m.Chosen; b.w.m.First == 0 {
		port.Kept(firstRecord+"-"+id, func(record string, _ bool) {
			if n, err := strconv.Atoi(record); err == nil {
				b.w.p.loop.dispatch(func() {
					if b.w.m.Chosen == id {
						b.w.m.First = n
					}
					b.w.p.redraw()
				})
			}
		})
	}
	if b.asked {
		return
	}
	b.asked = true
	port.Kept(stage.ResultsRecord, func(record string, ok bool) {
		b.w.p.loop.dispatch(func() {
			early := len(b.r.List) > 0
			b.r = b.r.Restored(record, ok)
			if early {
				b.keep()
			}
		})
	})
}

// hidden turns the camera off.
func (b *resultsBench) hidden() { b.stop() }

func (b *resultsBench) act(ev Event) bool {
	p, was := b.w.p, b.r
	switch ev.Data["act"] {
	case "add-result":
		b.r = b.r.Add(ev.Data["word"], ev.Data["again"] != "")
		if !b.r.Wrong { // what was mistyped stays
			p.port.Clear(codeField)
		}
		p.goTo(codeField)
	case "remove-result":
		at, err := strconv.Atoi(ev.Data["at"])
		if err == nil {
			b.r = b.r.Remove(at)
		}
		p.goTo(`[data-act="undo-new-room"]`)
	case "new-room":
		b.r = b.r.NewRoom()
		p.goTo(`[data-act="undo-new-room"]`)
	case "undo-new-room":
		b.r = b.r.Undo()
		p.goTo(codeField)
	case "scan":
		b.scan()
		p.goTo(`[data-act="stop-scan"]`)
	case "stop-scan":
		b.stop()
		p.goTo(`[data-act="scan"]`)
	default:
		return false
	}
	if !sameSlice(was.List, b.r.List) {
		b.keep()
	}
	p.redraw()
	return true
}

// keep writes the results down, once those of before are in.
func (b *resultsBench) keep() {
	if !b.r.Loaded {
		return
	}
	if b.keeping { // what is read now would lack what is on its way
		b.again = true
		return
	}
	b.keeping = true
	port := b.w.p.port
	port.Kept(stage.ResultsRecord, func(record string, ok bool) {
		b.w.p.loop.dispatch(func() {
			if stage.Unread(record) {
				port.Keep(stage.AsideRecord, record, func() {})
			}
			if ok {
				b.r = b.r.Laid(record)
			}
			port.Keep(stage.ResultsRecord, b.r.Record(), func() {
				b.w.p.loop.dispatch(func() { b.r.NotKept = true })
			})
			b.w.p.redraw()
			if b.keeping = false; b.again {
				b.again = false
				b.keep()
			}
		})
	})
}

func (b *resultsBench) key(ev Event) bool {
	if ev.Key != "Escape" || b.r.Scan != stage.ScanOpen {
		return false
	}
	ev.Prevent()
	b.stop()
	b.w.p.goTo(`[data-act="scan"]`)
	b.w.p.redraw()
	return true
}

// scan opens the camera once there is a place to show it.
func (b *resultsBench) scan() {
	if b.stopCam != nil {
		return
	}
	p := b.w.p
	b.r = b.r.Opened()
	p.next(func() {
		if b.r.Scan != stage.ScanOpen || b.stopCam != nil {
			return
		}
		b.stopCam = p.port.Scan(`[data-part="scan-video"]`, func(text string) {
			p.loop.dispatch(func() { b.saw(text) })
		}, func(name string) {
			p.loop.dispatch(func() {
				b.stopCam = nil
				b.r = b.r.ScanFailed(name)
				p.goTo(codeField)
				p.redraw()
			})
		})
	})
}

func (b *resultsBench) saw(text string) {
	was := b.r
	if b.r.Scan != stage.ScanOpen {
		return
	}
	b.r = b.r.Scanned(text)
	if !sameSlice(was.List, b.r.List) {
		b.keep()
	}
	b.w.p.redraw()
}

func (b *resultsBench) stop() {
	if b.r.Scan == stage.ScanOpen {
		b.r.Scan = stage.MayScan
	}
	if b.stopCam != nil {
		b.stopCam()
		b.stopCam = nil
	}
}
