//go:build e2e

package e2e

import (
	"strings"
	"testing"
	"time"
)

// hostile are texts that would run, hide or turn round where a page takes them for anything but text.
var hostile = []string{
	`Increase sales <img src=x onerror="ran()"> soon`,
	`Increase </textarea></main><script>ran()</script><svg onload=ran()> sales soon`,
	`Increase <iframe srcdoc="<script>parent.ran()</script>"></iframe> sales soon`,
	`Increase <a href="javascript:ran()">sales</a> "><b onclick='ran()'> soon &lt;i&gt; &amp;`,
	"Increase \u202esales\u202c \u2066by\u2069 \u200f20\u061c% soon",
	"Increase sales\u0001\u0007\u001b[31m\u007f\u0085 \ufeff\u200bsoon\ufffe",
	`Increase {{.Sales}} ${sales} %s%n =cmd|' /C calc'!A0 soon`,
}

// TestHostileTextIsShownAsText types them, fixes them, takes them into a draft, stores them, and finds them again.
func TestHostileTextIsShownAsText(t *testing.T) {
	t.Parallel()
	p := start(t, setup{script: violations + `window.ranCount = 0; window.ran = () => ranCount++;`})
	p.tagged()
	elements := `document.querySelectorAll("img, iframe, script, [onerror], [onload], [onclick], a[href^=javascript]").length`
	usual := eval[int](p, elements)
	check := func(what string) {
		t.Helper()
		p.settled()
		if n := eval[int](p, elements); n != usual {
			t.Errorf("%s: %d elements that can run, %d before", what, n, usual)
		}
		if n := eval[int](p, `ranCount`); n != 0 {
			t.Errorf("%s: it ran", what)
		}
	}
	for _, text := range hostile {
		p.replaceAll(text)
		if got := p.text(); got != text {
			t.Errorf("%q became %q", text, got)
		}
		check(text)
	}
	// What is marked is quoted in the list and kept in drafts and settings: as text, too.
	text := hostile[0]
	p.replaceAll(text)
	p.click(part("finding", "rule", "vague-timing") + ` ` + act("never-flag"))
	p.fix()
	check("fixed")
	p.useRewrite()
	check("a rewrite")
	p.replaceAll(text)
	p.reload()
	p.ready()
	p.wantText(text)
	usual = eval[int](p, elements)
	check("stored")

	// Settings out of a file, with texts of the same kind in every place that takes one.
	p.openSettings()
	p.pick(act("import-settings"), "hostile.json", `{"schema": 1, "terms": ["<img src=x onerror=ran()>", "\u202eboth\u0000"]}`)
	p.wait(`document.querySelectorAll('[data-part="settings-said"], [data-part="settings-wrong"]').length > 0`)
	check("settings")
	p.pick(act("import-settings"), "hostile.json", `{"schema": 1, "<img src=x onerror=ran()>": 1}`)
	p.wait(find(part("settings-wrong")) + `.textContent.includes("<img")`)
	check("settings refused")
}

// TestTenMegabytesInALine pastes them: the editor takes what a page can bear, says that it is long, keeps answering, and
// takes a goal again.
func TestTenMegabytesInALine(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	const size = 10 << 20
	line := strings.Repeat("Increase sales <soon> ", size/22+1)
	began := time.Now()
	p.insert(line)
	p.wait(`document.querySelector('[data-part="notice"][data-notice="long"]') !== null`)
	t.Logf("10 MB in one line: said to be long after %v", time.Since(began).Round(time.Millisecond))
	taken := eval[int](p, editor+`.value.length`)
	if taken < 100_000 || taken > 1<<20 {
		t.Errorf("%d characters stand there: more than a page can bear, or less than may be pasted", taken)
	}
	if got := p.text(); got != line[:taken] {
		t.Error("what stands there isn't the beginning of what was pasted")
	}
	p.click(act("set-role", "role", "team")) // it still answers
	p.wait(find(act("set-role", "role", "team")) + `.getAttribute("aria-pressed") === "true"`)
	p.replaceAll(vague)
	p.wait(`document.querySelector('[data-part="notice"][data-notice="long"]') === null`)
	if len(p.underlines()) < 2 {
		t.Errorf("after the long line, %q is underlined", p.underlines())
	}
}
