//go:build e2e

package e2e

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
)

// Each hand-out fits the paper, and nothing else is printed with it.
func TestSheetsArePrinted(t *testing.T) {
	t.Parallel()
	deck := firstDeck(t)
	p := tabOf(t, "sheets", setup{dark: true})
	p.wait(find(part("sheet", "sheet", "worksheet")) + ` !== null`)
	p.axe("worksheet")
	p.click(act("choose-sheet", "sheet", "guide"))
	p.click(act("own-from-deck"))
	p.wait(find(part("sheet", "sheet", "guide")) + `.textContent.includes("Our own")`)
	p.wait(find(part("own-example")) + `.value === ` + quote(deck.Rounds[0].Goal))
	p.axe("guide")
	// A page of A4 between its margins, in CSS pixels.
	const wide, high = 672, 1009
	features := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}
	for _, sheet := range []struct {
		name, says  string
		least, most int // pages
	}{
		{"worksheet", "Before you sign", 2, 8}, {"answers", deck.Rounds[len(deck.Rounds)-1].Rewrite, 2, 8}, {"guide", "Our own", 1, 1},
		{"plan-20", "One change", 1, 1}, {"plan-45", "Own goals", 1, 1}, {"plan-90", "The sum", 1, 1},
	} {
		p.click(act("choose-sheet", "sheet", sheet.name))
		own := find(part("sheet", "sheet", sheet.name))
		p.wait(own + `?.textContent.includes(` + quote(sheet.says) + `)`)
		call(p, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: wide, Height: high, DeviceScaleFactor: 1})
		call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print", Features: features})
		p.wait(`matchMedia("print").matches && innerWidth === ` + strconv.Itoa(wide))
		stray := eval[[]string](p, `[...document.querySelectorAll("body *")].filter(e => e.checkVisibility() && e.getClientRects().length && e.innerText?.trim() && !e.closest('[data-part="sheet"]') && !e.querySelector('[data-part="sheet"]')).map(e => e.tagName + " " + e.innerText.slice(0, 40))`)
		if len(stray) > 0 {
			t.Errorf("%s: printed with it: %q", sheet.name, stray)
		}
		clipped := eval[[]string](p, `[...`+own+`.querySelectorAll("*")].filter(e => { const r = e.getBoundingClientRect(); return !e.closest(".sr") && (r.right > `+strconv.Itoa(wide)+` + .5 || r.left < -.5 || r.height > `+strconv.Itoa(high)+` && !e.querySelector("section, tr")); }).map(e => e.tagName + " " + e.textContent.slice(0, 40))`)
		if len(clipped) > 0 {
			t.Errorf("%s: not on the paper: %q", sheet.name, clipped)
		}
		if got := eval[string](p, `getComputedStyle(`+own+`).color + " on " + getComputedStyle(`+own+`).backgroundColor`); got != "rgb(0, 0, 0) on rgb(255, 255, 255)" {
			t.Errorf("%s in the dark: %s", sheet.name, got)
		}
		call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features})
		call(p, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: 1280, Height: 900, DeviceScaleFactor: 1})
		p.wait(`!matchMedia("print").matches && innerWidth === 1280`)

		bookmarks := true
		pdf := call(p, page.PrintToPDF, page.PrintToPDFParams{
			PaperWidth: 8.27, PaperHeight: 11.69, GenerateDocumentOutline: &bookmarks, GenerateTaggedPDF: &bookmarks})
		text := string(pdf.Data)
		pages := strings.Count(text, "/Type /Page\n") + strings.Count(text, "/Type /Page ") + strings.Count(text, "/Type /Page/")
		if !strings.HasPrefix(text, "%PDF-") || pages < sheet.least || pages > sheet.most {
			t.Errorf("%s: %d bytes, %d pages, want %d to %d", sheet.name, len(text), pages, sheet.least, sheet.most)
		}
		if n := strings.Count(text, "/ToUnicode"); n == 0 {
			t.Errorf("%s: the PDF holds no text that can be read", sheet.name)
		}
		if want := eval[[]string](p, `[...`+own+`.querySelectorAll("h4")].map(e => e.textContent)`); slices.ContainsFunc(want, func(h string) bool { return ascii(h) && !strings.Contains(text, "("+h+")") }) {
			t.Errorf("%s: the PDF lacks one of the headings %q", sheet.name, want)
		}
	}
}

func ascii(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r > '~' || r == '(' || r == ')' || r == '\\' })
}
