package view

import (
	"fmt"
	"io/fs"
	"testing"
	"time"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/web"
)

// desk is a browser without one: an editor, a clock that the test moves, and a
// record of what the page asked for.
type desk struct {
	text     string
	undo     []string
	caret    text.Span
	at       string // what has the focus
	moves    int    // how often the user has put it there
	early    Early
	saved    model.Draft
	stored   bool
	hear     func(Event)
	marks    map[string]string
	timers   map[string]func()
	log      []string
	queue    []func()
	after    []func()
	refuse   bool
	fields   map[string]string
	glossary string
	canFocus func(string) bool
	data     map[string]string // the site's data files
	kept     map[string]string // what is stored
	slow     bool              // the storage takes its time
	reads    []func()          // what it was asked meanwhile
	said     []string          // to other windows
	others   func(string)      // says something from another window
	allKeys  bool
	calm     bool
	clock    time.Duration
	waits    map[string]time.Duration // how long each timer waits
	holder   string                   // the placeholder, "" when it was never set
	firstKey func()
	camera   *camera       // nil where there is none
	tick     time.Duration // what each look at the clock takes
}

// camera is one that a test holds codes in front of.
type camera struct {
	on    bool
	found func(string)
	fails func(string)
}

func (d *desk) note(format string, args ...any) { d.log = append(d.log, fmt.Sprintf(format, args...)) }

func (d *desk) Listen(hear func(Event)) { d.hear = hear }
func (d *desk) Early() Early            { return d.early }
func (d *desk) Begin(s string, at text.Span, focus bool) {
	d.text, d.caret = s, at
	if focus {
		d.at = editorSelector
	}
}
func (d *desk) Value() string { return d.text }
func (d *desk) Replace(whole string, edits []lint.Edit) bool {
	cover, put, ok := model.Apply(whole, edits)
	if !ok || whole != d.text || d.refuse {
		return false
	}
	d.undo = append(d.undo, d.text)
	d.at = editorSelector
	d.typed(whole[:cover.Start] + put + whole[cover.End:])
	return true
}
func (d *desk) Select(_ string, s text.Span) { d.caret, d.at = s, editorSelector }
func (d *desk) Focus(selector string) bool {
	if d.canFocus != nil && !d.canFocus(selector) {
		return false
	}
	d.at = selector
	return true
}
func (d *desk) Moves() int { return d.moves }
func (d *desk) Undo() {
	if n := len(d.undo); n > 0 {
		last := d.undo[n-1]
		d.undo = d.undo[:n-1]
		d.typed(last)
	}
}
func (d *desk) Copy(s string, done func(bool))               { d.note("copy %s", s); done(!d.refuse) }
func (d *desk) Mark(name, value string)                      { d.marks[name] = value }
func (d *desk) Title(s string)                               { d.note("title %s", s) }
func (d *desk) Dialog(id string, open bool)                  { d.marks["dialog-"+id] = fmt.Sprint(open) }
func (d *desk) Later(name string, w time.Duration, f func()) { d.timers[name], d.waits[name] = f, w }
func (d *desk) Load(done func(model.Draft, bool))            { done(d.saved, d.stored) }
func (d *desk) Save(s model.Draft, _ func())                 { d.saved = s }
func (d *desk) Download(name, content string)                { d.note("download %s %s", name, content) }
func (d *desk) Clear(selector string)                        { d.note("clear %s", selector) }
func (d *desk) Fill(selector, value string)                  { d.fields[selector] = value }
func (d *desk) Glossary(done func(string))                   { d.note("glossary"); done(d.glossary) }
func (d *desk) Data(name string, done func(string)) {
	d.note("data %s", name)
	done(d.data[name])
}
func (d *desk) Kept(name string, done func(string, bool)) {
	value := d.kept[name]
	if d.slow {
		d.reads = append(d.reads, func() { done(value, !d.refuse) })
		return
	}
	done(value, !d.refuse)
}

// deliver lets a slow storage answer what was read, each as it was when it was asked.
func (d *desk) deliver() {
	for len(d.reads) > 0 {
		next := d.reads[0]
		d.reads = d.reads[1:]
		next()
		d.settle()
	}
}
func (d *desk) Keep(name, value string, failed func()) {
	if d.refuse {
		failed()
		return
	}
	d.kept[name] = value
}
func (d *desk) Channel(name string, hear func(string)) func(string) {
	d.others = hear
	return func(s string) { d.said = append(d.said, s) }
}
func (d *desk) Window(address string) bool { d.note("window %s", address); return !d.refuse }
func (d *desk) FullScreen(on bool)         { d.note("full screen %v", on) }
func (d *desk) AllKeys(on bool)            { d.allKeys = on }
func (d *desk) Chime()                     { d.note("chime") }
func (d *desk) CanScan() bool              { return d.camera != nil }
func (d *desk) Scan(_ string, found, failed func(string)) func() {
	d.camera.on, d.camera.found, d.camera.fails = true, found, failed
	return func() { d.camera.on = false }
}
func (d *desk) Print()                                   { d.note("print") }
func (d *desk) Address() string                          { return "https://goals.example.com/" }
func (d *desk) Bare()                                    { d.note("bare") }
func (d *desk) Calm() bool                               { return d.calm }
func (d *desk) Placeholder(s string)                     { d.holder = s }
func (d *desk) FirstKey(f func())                        { d.firstKey = f }
func (d *desk) Clock() time.Duration                     { d.clock += d.tick; return d.clock }
func (d *desk) Install()                                 { d.note("install") }
func (d *desk) InstallState() (model.InstallState, bool) { return model.InstallOffered, false }
func (d *desk) UpdateWaits() bool                        { return false }
func (d *desk) ApplyUpdate()                             { d.note("update") }
func (d *desk) Tags(func(model.TaggerState)) text.Tagger { d.note("tags"); return nil }
func (d *desk) Today() when.Date                         { return when.Date{Year: 2026, Month: time.January, Day: 15} }
func (d *desk) dispatch(f func())                        { d.queue = append(d.queue, f) }
func (d *desk) drawn(f func())                           { d.after = append(d.after, f) }
func (d *desk) skip()                                    {}

// typed changes the editor as a user or a command does.
func (d *desk) typed(s string) {
	if f := d.firstKey; f != nil {
		d.firstKey = nil
		f()
	}
	d.text = s
	d.hear(Event{Kind: Input, Text: s})
}

// settle runs everything that waits, frames included.
func (d *desk) settle() {
	for len(d.queue)+len(d.after) > 0 {
		for len(d.queue) > 0 {
			f := d.queue[0]
			d.queue = d.queue[1:]
			f()
		}
		after := d.after
		d.after = nil
		for _, f := range after {
			f()
		}
	}
}

// ring lets a timer go off.
func (d *desk) ring(name string) {
	if f := d.timers[name]; f != nil {
		delete(d.timers, name)
		f()
	}
	d.settle()
}

func (d *desk) act(pairs ...string) {
	data := map[string]string{}
	for i := 0; i+1 < len(pairs); i += 2 {
		data[pairs[i]] = pairs[i+1]
	}
	d.hear(Event{Kind: Act, Data: data})
	d.settle()
}

// press reports whether the page took the key.
func (d *desk) press(ev Event) bool {
	taken := false
	ev.Kind, ev.Prevent = KeyDown, func() { taken = true }
	if ev.InEditor {
		ev.Text, ev.Caret = d.text, d.caret
	}
	d.hear(ev)
	d.settle()
	return taken
}

func open(t *testing.T, change func(*desk)) (*Page, *desk) {
	t.Helper()
	d := &desk{stored: true, marks: map[string]string{}, timers: map[string]func(){}, waits: map[string]time.Duration{}, fields: map[string]string{}, kept: map[string]string{}, data: map[string]string{}}
	if change != nil {
		change(d)
	}
	p := NewPage(d)
	p.mount(d)
	d.settle()
	return p, d
}

// openSide opens a page beside the draft under a fragment, with the site's own data.
func openSide(t *testing.T, route, fragment string, change func(*desk)) (*Page, *desk) {
	t.Helper()
	p, d := open(t, func(d *desk) {
		names, err := fs.Glob(web.Files, "data/*")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			raw, err := web.Files.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			d.data[name] = string(raw)
		}
		if change != nil {
			change(d)
		}
	})
	p.show(route, fragment)
	d.settle()
	return p, d
}
