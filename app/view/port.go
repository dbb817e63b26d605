package view

import (
	"time"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Port is the view's only way to the browser. Offsets are bytes into the text
// that is passed along; the port turns them into the browser's own.
type Port interface {
	// Listen sends every event of the page to hear, from now on.
	Listen(hear func(Event))
	// Early is what was typed before the app came. It is handed over once.
	Early() Early
	// Begin puts a text into the editor that nobody has typed into yet, and the
	// caret at [start, end). It is no undo step.
	Begin(whole string, caret text.Span, focus bool)
	// Value is what stands in the editor.
	Value() string
	// Replace makes the edits as one native undo step and reports whether it did.
	Replace(whole string, edits []lint.Edit) bool
	// Select selects a stretch of the editor's text and focuses it.
	Select(whole string, s text.Span)
	// Focus moves the focus to the first element that matches the selector, and
	// reports whether there is one.
	Focus(selector string) bool
	// Moves is how often the user has moved the focus.
	Moves() int
	// Undo takes the last change back, as Ctrl+Z does.
	Undo()
	// Copy puts text on the clipboard and then calls done.
	Copy(s string, done func(ok bool))
	// Mark sets a data attribute on the html element.
	Mark(name, value string)
	// Title sets the document's title.
	Title(s string)
	// Dialog shows or closes the dialog with that id.
	Dialog(id string, open bool)
	// Later calls f after d unless it is asked again under the same name before.
	Later(name string, d time.Duration, f func())
	// Load fetches the saved draft; ok is false when nothing can be stored.
	Load(done func(d model.Draft, ok bool))
	// Save keeps the draft soon, and at the latest when the page is left.
	Save(d model.Draft, failed func())
	// Download hands the user a file.
	Download(name, content string)
	// Clear empties the field that the selector matches, Fill gives it a value.
	Clear(selector string)
	Fill(selector, value string)
	// Glossary fetches the glossary's data, "" when it can't be had. What is at
	// hand already comes at once.
	Glossary(done func(data string))
	// Install asks the browser's own question; State says what can be asked.
	Install()
	InstallState() (s model.InstallState, evicts bool)
	// UpdateWaits reports a waiting version, ApplyUpdate takes it.
	UpdateWaits() bool
	ApplyUpdate()
	// Tags starts the tagger and returns what it knows, now and later. It calls
	// came when it knows more or has changed its state.
	Tags(came func(model.TaggerState)) text.Tagger
	// Today is the reference day.
	Today() when.Date

	// Data fetches one of the site's data files by its name, "" when it can't be
	// had.
	Data(name string, done func(data string))
	// Kept fetches what is kept under a name, and Keep keeps it; ok is false, and
	// failed is called, when nothing can be stored.
	Kept(name string, done func(value string, ok bool))
	Keep(name, value string, failed func())
	// Channel joins the windows of this app that use the same name: hear gets what
	// the others say, and say reaches them.
	Channel(name string, hear func(string)) (say func(string))
	// Window opens an address of the app in a window of its own, and reports
	// whether the browser let it.
	Window(address string) bool
	// FullScreen asks for the whole screen, or gives it back; it works in answer
	// to a press only.
	FullScreen(on bool)
	// AllKeys hears every key that is pressed outside fields, and not only the
	// draft's.
	AllKeys(on bool)
	// Chime plays two soft notes.
	Chime()
	// Print opens the browser's print dialog.
	Print()
	// Address is where the app lies, with a slash at its end.
	Address() string
	// Bare takes the fragment out of the address without a step in the history.
	Bare()
	// Calm reports that the user wants no motion.
	Calm() bool
	// Clock is the time since the page was opened; it never jumps.
	Clock() time.Duration
}

// Early is what was typed before the app came, with the caret in bytes.
type Early struct {
	Text    string
	Caret   text.Span
	Focused bool
}

// EventKind tells events apart.
type EventKind uint8

// The kinds of events.
const (
	// Input: the editor's text has changed.
	Input EventKind = iota
	// Act: something with data-act was pressed.
	Act
	// KeyDown: a key, anywhere on the page, but never during composition.
	KeyDown
	// Point: the pointer or the focus came to something with data-key, or left.
	Point
	// Caret: the caret moved in the editor without typing.
	Caret
	// Scroll: a long text was scrolled.
	Scroll
	// Woke: the page came back into sight.
	Woke
	// Installable: what can be said about installing has changed.
	Installable
	// Updatable: a new version waits.
	Updatable
	// DialogClosed: the browser closed a dialog.
	DialogClosed
)

// Event is one event of the page, read.
type Event struct {
	Kind EventKind
	// Text is the editor's text, for Input and for keys in the editor.
	Text string
	// Data are the data attributes of what was acted on or pointed at.
	Data map[string]string
	// Key is the key's name; InEditor and InField tell where it was pressed.
	Key               string
	Alt, Shift, Other bool
	InEditor, InField bool
	// OnButton reports a key pressed on something that takes Enter or Space itself.
	OnButton bool
	// Caret is the selection in bytes, for keys in the editor and Caret.
	Caret text.Span
	// View is the stretch in sight, for Scroll.
	View text.Span
	// ByKey reports an Act that came from the keyboard.
	ByKey bool
	// Prevent keeps the browser from its default action. Never nil for KeyDown.
	Prevent func()
}
