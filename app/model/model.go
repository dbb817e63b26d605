// Package model is the screen as a value. Inputs are saved, everything else is
// derived from them by review.Review, and every change goes through Update. The
// package knows neither the browser nor how the screen is drawn.
package model

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/settings"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Model is the screen. Its slices are replaced and never changed in place, so
// that a view can compare an old value with a new one.
type Model struct {
	// Route is the page shown, one of Routes.
	Route string
	// Text is what stands in the editor; Role is the user's choice, "" for auto.
	Text string
	Role goal.Role
	// Dismissed are the findings that the user waved away, oldest first. Some may
	// not be in the text at the moment; they count again when their words return.
	Dismissed []Key
	// Open is the criterion whose question is asked; "" when none is.
	Open lint.Criterion
	// Repair is that question as it can be answered in place.
	Repair Repair
	// Lit is the finding that is pointed at, in the list or in the text.
	Lit Key
	// Worked is what is changed in the funnel panel.
	Worked Worked
	// Template names the rewrite shown; "" is the best one. Picked is one that was
	// chosen out of all templates.
	Template, Picked string
	// Card shows the goal as five lines.
	Card Card
	// Glossary is the page of terms.
	Glossary Glossary
	// Settings hold for every goal; SettingsRecord is how they are stored, "" for
	// those that Goalsmith comes with. Panel is what their dialog says.
	Settings       settings.Settings
	SettingsRecord string
	Panel          Panel
	// Walking reports that Tab walks the blanks of a rewrite just taken.
	Walking bool
	// View is the stretch of a long text, in bytes, that is in sight.
	View text.Span
	// Stale reports a long text that is not reviewed yet as it stands.
	Stale bool
	// Due reports that a long text is to be reviewed, slice by slice; Round counts
	// how often that was asked for, and Percent is how far it is, 0 for no word.
	Due            bool
	Round, Percent int
	// Cards is how many of each list are drawn while a long text's come a few a
	// frame, and 0 when all are there.
	Cards int
	// Behind reports that rewrites and folded hints are those of the text some keys
	// ago, until typing pauses. All else is of the text as it stands.
	Behind bool

	// Ready reports that draft, role and dismissals are restored.
	Ready   bool
	Tagger  TaggerState
	Install InstallState
	Dialog  Dialog
	// OldDraft is a saved text that gave way to one typed before the app came.
	OldDraft string
	// NoStorage, Evicts, Update and CopyFailed are what the browser said: nothing
	// can be stored; drafts may be evicted after seven days; a new version waits;
	// the clipboard refused.
	NoStorage, Evicts, Update, CopyFailed bool
	// BadSettings says why the stored settings can't be read; they stay stored
	// until the user sets something.
	BadSettings string
	// Copied reports that the text as it stands is on the clipboard.
	Copied bool
	// Closed are the notices that the user closed.
	Closed []NoticeID
	// Live is what a screen reader is told.
	Live string

	// Report, Findings, Hints and Waved are derived.
	Report review.Report
	// Findings are the errors and warnings that stand, in text order.
	Findings []Item
	// Hints are the rest, folded by criterion.
	Hints []HintGroup
	// Folded are the hints as they are drawn: Hints, or those of some keys ago.
	Folded []HintGroup
	// Counted is the score as its folded table shows it, of the same age.
	Counted review.Score
	// Waved are the dismissed findings that the text holds now, and Spared its
	// words that the settings keep from being flagged.
	Waved  []Item
	Spared []string

	again   bool // once a reading is through, the next is due
	told    told
	kept    kept
	reading *settings.Reading
	former  settings.Settings
}

// The routes.
const (
	RouteDraft = "/"
	RouteRules = "/rules"
	// RouteGlossary explains the terms of the trade and of SMART.
	RouteGlossary = "/glossary"
	// RouteWorkshop is the trainer's: decks, the stage, results and hand-outs.
	RouteWorkshop = "/workshop"
	// RoutePractice is the participant's.
	RoutePractice = "/practice"
	// RouteDemo plays a rewrite by itself.
	RouteDemo = "/demo"
)

// Routes are all pages.
func Routes() [6]string {
	return [6]string{RouteDraft, RouteRules, RouteGlossary, RouteWorkshop, RoutePractice, RouteDemo}
}

// TaggerState tells how far the part-of-speech tagger is, as it stands in
// data-tagger.
type TaggerState string

// The states of the tagger. Without it the lexicon works alone.
const (
	TaggerLoading TaggerState = "loading"
	TaggerReady   TaggerState = "ready"
	TaggerOff     TaggerState = "off"
)

// InstallState tells what can be done about installing.
type InstallState string

// The states of installing: nothing to offer, the browser's own prompt, written
// steps for browsers without one, and done.
const (
	InstallNone    InstallState = ""
	InstallOffered InstallState = "offered"
	InstallIOS     InstallState = "ios"
	InstallMac     InstallState = "mac"
	InstallFirefox InstallState = "firefox"
	InstallDone    InstallState = "done"
)

// Dialog names the dialog that is open.
type Dialog string

// The dialogs.
const (
	NoDialog       Dialog = ""
	KeysDialog     Dialog = "keys"
	InstallDialog  Dialog = "install"
	SettingsDialog Dialog = "settings"
)

// Dialogs are all of them.
func Dialogs() [3]Dialog { return [3]Dialog{KeysDialog, InstallDialog, SettingsDialog} }

// Env is the world that a goal is read in.
type Env struct {
	// Time holds today and the fiscal calendar.
	Time when.Options
	// Tagger holds the tags known so far; nil when there are none.
	Tagger text.Tagger
	// Title is a rule's heading, "" when it has none. Nil titles nothing.
	Title func(rule string) string
	// Review reads a goal; nil means review.Review.
	Review func(string, review.Options) review.Report
}

// New is the screen before anything is known.
func New(env Env) Model {
	return Model{Route: RouteDraft, Tagger: TaggerLoading}.read(env).silently()
}

// AfterKey is the screen right after a key has made the goal: without what a key
// does not wait for.
func AfterKey(s string, env Env) Model {
	m := New(env)
	m.Text = s
	return m.skim(env)
}

// Update is the only way from one screen to the next.
func Update(m Model, msg Msg, env Env) Model { return msg.apply(m, env) }
