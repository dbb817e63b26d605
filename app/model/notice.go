package model

import "slices"

// NoticeID names a notice.
type NoticeID string

// The notices, most pressing first.
const (
	NoticeStorage  NoticeID = "no-storage"
	NoticeOldDraft NoticeID = "old-draft"
	NoticeCopy     NoticeID = "copy"
	NoticeUpdate   NoticeID = "update"
	NoticeLong     NoticeID = "long"
	NoticeEvicts   NoticeID = "evicts"
	NoticeSettings NoticeID = "bad-settings"
)

// Notice is a line above the editor, with something to do where there is.
type Notice struct {
	ID       NoticeID
	Text     string
	Act      string
	ActLabel string
	Fixed    bool // stays until its reason has gone
}

// Notices are derived from what the browser said.
func (m Model) Notices() []Notice {
	var out []Notice
	add := func(ok bool, n Notice) {
		if ok && !slices.Contains(m.Closed, n.ID) {
			out = append(out, n)
		}
	}
	add(m.NoStorage, Notice{ID: NoticeStorage, Act: "copy", ActLabel: "Copy goal",
		Text: "This browser keeps nothing here, as in a private window. All works, but copy your goal before you close the page."})
	add(m.BadSettings != "", Notice{ID: NoticeSettings, Act: "settings", ActLabel: "Settings",
		Text: "Your stored settings can't be read (" + m.BadSettings + "), so the usual ones hold. They stay stored until you change one."})
	add(m.OldDraft != "", Notice{ID: NoticeOldDraft, Act: "restore-draft", ActLabel: "Bring it back",
		Text: "You typed before the page was ready, so that stands here. Your saved draft is still there too."})
	add(m.CopyFailed, Notice{ID: NoticeCopy,
		Text: "The browser would not copy. The goal is selected: press Ctrl+C, or ⌘C on a Mac."})
	add(m.Update, Notice{ID: NoticeUpdate, Act: "update", ActLabel: "Update now",
		Text: "A new version is ready. Your draft stays as it is."})
	add(m.Report.TooLong, Notice{ID: NoticeLong, Fixed: true,
		Text: "This is longer than one goal. Paste one goal at a time for a fair reading; the first lines count most."})
	add(m.Evicts && m.Text != "", Notice{ID: NoticeEvicts, Act: "copy", ActLabel: "Copy goal",
		Text: "Safari may clear drafts after seven days without a visit. Add Goalsmith to your apps, or keep a copy."})
	return out
}
