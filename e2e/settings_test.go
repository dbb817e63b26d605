//go:build e2e

package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// pick chooses a file in the field that a selector matches.
func (p *tab) pick(selector, name, content string) {
	p.Helper()
	path := filepath.Join(p.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		p.fatal("%v", err)
	}
	p.wait(find(selector) + ` !== null`)
	o := call(p, runtime.Evaluate, runtime.EvaluateParams{Expression: find(selector)})
	call(p, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: []string{path}, ObjectID: o.Result.ObjectID})
}

func (p *tab) openSettings() {
	p.Helper()
	p.click(act("settings"))
	p.wait(find("dialog#settings[open]") + ` !== null`)
}

// choose takes an option of a select, as a user does.
func (p *tab) choose(selector, value string) {
	p.Helper()
	p.wait(find(selector) + ` !== null`)
	eval[bool](p, `(() => { const e = `+find(selector)+`; e.value = `+quote(value)+`; e.dispatchEvent(new Event("change", {bubbles: true})); return true; })()`)
}

func (p *tab) said(want string) {
	p.Helper()
	p.wait(find(part("settings-said")) + `.textContent.includes(` + quote(want) + `)`)
}

func (p *tab) marked(rule string) bool {
	p.Helper()
	return slices.Contains(p.rules(), rule)
}

// A word that is never flagged stays so over a reload, and has its way back in
// the list and in the settings.
func TestNeverFlagThisWord(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	gone := `![...document.querySelectorAll('[data-part="underline"]')].some(e => e.dataset.rule === "vague-timing")`
	there := strings.TrimPrefix(gone, "!")
	p.click(part("finding", "rule", "vague-timing") + ` ` + act("never-flag"))
	p.wait(gone)
	if p.marked("vague-timing") {
		t.Errorf("never flagged, but listed: %q", p.rules())
	}
	p.reload()
	p.ready()
	p.wantText(vague)
	if p.marked("vague-timing") {
		t.Errorf("flagged again after a reload: %q", p.rules())
	}
	eval[bool](p, `document.querySelectorAll("details").forEach(d => d.open = true) || true`)
	p.axe("never flagged")
	p.click(act("flag-again"))
	p.wait(there)

	// Once more, taken back in the settings.
	p.click(part("finding", "rule", "vague-timing") + ` ` + act("never-flag"))
	p.wait(gone)
	p.openSettings()
	p.click(act("remove-word", "word", "soon"))
	p.wait(there)
	p.keys(kb.Escape)
	p.wait(find("dialog[open]") + ` === null`)
	p.reload()
	p.ready()
	p.wantText(vague)
	if !p.marked("vague-timing") {
		t.Errorf("taken back, but not flagged after a reload: %q", p.rules())
	}
}

// A broken file is refused with its key, and the old settings stay; a good one
// is taken whole and can be taken back.
func TestImportAndExportSettings(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write("Close 5 deals by the end of Q1 soon")
	p.openSettings()
	p.choose(act("set-setting", "setting", "fiscal_start"), "4")
	p.said("Saved")
	p.choose(act("set-rule", "rule", "no-deadline"), "hint")
	p.choose(act("set-rule", "rule", "no-deadline"), "-")
	p.said("Removed")
	field := act("import-settings")
	kept := func(when string) {
		t.Helper()
		if got := eval[string](p, find(act("set-setting", "setting", "fiscal_start"))+`.value`); got != "4" {
			t.Errorf("%s: the fiscal year starts in %s, want 4", when, got)
		}
	}
	for _, bad := range []struct{ content, says string }{
		{`{"schema": 1, "rules": {"vague-vreb": "off"}}`, "rules.vague-vreb: there is no such rule"},
		{`{"schema": 2}`, "schema: the file is from a newer Goalsmith"},
		{"{\n", "not JSON at line 2"},
		{`{"schema": 1}` + strings.Repeat(" ", 300<<10), "larger than 256 KB"},
	} {
		p.pick(field, "broken.json", bad.content)
		p.wait(find(part("settings-wrong")) + `.textContent.includes(` + quote(bad.says) + `)`)
		kept(bad.says)
	}
	p.axe("import refused")
	p.pick(field, "ours.json", `{"schema": 1, "terms": ["soon"], "rules": {"no-basis": "error"}}`)
	p.said("imported")
	p.wait(`[...document.querySelectorAll('[data-part="finding"]')].some(e => e.dataset.rule === "no-basis" && e.dataset.severity === "error")`)
	p.click(act("undo-settings"))
	p.said("back")
	kept("after undo")
	p.click(act("reset-settings"))
	p.wait(find(act("set-setting", "setting", "fiscal_start")) + `.value === "1"`)
	p.click(act("undo-settings"))
	kept("after undoing reset")

	dir := t.TempDir()
	call(p, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID})
	p.click(act("export-settings"))
	var file []byte
	for end := time.Now().Add(patience); len(file) == 0 && time.Now().Before(end); {
		file, _ = os.ReadFile(filepath.Join(dir, "goalsmith-settings.json"))
		p.settled()
	}
	var got struct {
		Schema int
		Start  int `json:"fiscal_start"`
	}
	if err := json.Unmarshal(file, &got); err != nil || got.Schema != 1 || got.Start != 4 {
		t.Errorf("exported %q: %v", file, err)
	}
	p.reload()
	p.ready()
	p.openSettings()
	kept("after a reload")
}

// The dialog works by keyboard alone and within 320 px.
func TestSettingsByKeyboardOnAPhone(t *testing.T) {
	t.Parallel()
	p := start(t, setup{width: 320, height: 640, phone: true})
	p.write("Ship 3 zesty plans to banks by 30 June")
	before := p.rules()
	eval[bool](p, find(act("settings"))+`.focus() || true`)
	p.keys(kb.Enter)
	p.wait(find("dialog#settings[open]") + ` !== null`)
	p.wait(find("#setting-vague") + ` !== null`)
	eval[bool](p, `document.querySelector('details[data-setting="vague"] > summary').focus() || true`)
	p.keys(kb.Enter)
	p.keys(kb.Tab)
	p.wait(`document.activeElement.id === "setting-vague"`)
	p.keys("%")
	p.keys(kb.Enter)
	p.wait(find(part("settings-wrong")) + `.textContent.includes("must start with a letter")`)
	if got := eval[string](p, find("#setting-vague")+`.value`); got != "%" {
		t.Errorf("what was typed was lost: %q", got)
	}
	p.keys(kb.Backspace + "zesty")
	p.keys(kb.Enter)
	p.said("zesty")
	p.wait(find("#setting-vague") + `.value === ""`)
	if wide := eval[int](p, find("dialog#settings")+`.scrollWidth - `+find("dialog#settings")+`.clientWidth`); wide > 0 {
		t.Errorf("the dialog is %d px too wide", wide)
	}
	eval[bool](p, `document.querySelectorAll("#settings details").forEach(d => d.open = true) || true`)
	if wide := eval[int](p, `document.documentElement.scrollWidth - innerWidth`); wide > 0 {
		t.Errorf("the page is %d px too wide", wide)
	}
	p.axe("settings on a phone")
	p.keys(kb.Escape)
	p.wait(find("dialog[open]") + ` === null`)
	if !p.marked("vague-quality") || slices.Contains(before, "vague-quality") {
		t.Errorf("findings %q before, %q after", before, p.rules())
	}
}
