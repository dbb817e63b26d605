//go:build e2e

package e2e

import (
	"context"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// patience is how long a journey waits for anything: far more than it takes
// on two busy cores, and short enough to fail in good time.
const patience = 30 * time.Second

// tab is one page in a browser context of its own.
type tab struct {
	testing.TB
	ctx context.Context
	url string

	mu       sync.Mutex
	errors   []string
	expected []string
}

// setup is what a tab starts with. The zero value is a desktop window on the
// shared server.
type setup struct {
	url           string // the shared server's when empty
	width, height int64  // 1280 by 900 when 0
	script        string // runs before any of the page's own
	wire          *wire
	dark          bool
	phone         bool
	calm          bool // the user asks for less motion
}

// open makes a tab and loads nothing yet.
func open(t testing.TB, s setup) *tab {
	t.Helper()
	if s.url == "" {
		s.url = theatre.url
	}
	if s.width == 0 {
		s.width, s.height = 1280, 900
	}
	own := chromedp.WithNewBrowserContext(func(p *target.CreateBrowserContextParams) {
		if s.wire != nil {
			p.ProxyServer, p.ProxyBypassList = s.wire.URL, "<-loopback>"
		}
	})
	ctx, cancel := chromedp.NewContext(theatre.browser, own)
	t.Cleanup(cancel)
	ctx, stop := context.WithTimeout(ctx, 4*patience)
	t.Cleanup(stop)
	p := &tab{TB: t, ctx: ctx, url: s.url}
	if err := chromedp.Listen(ctx, p.listen); err != nil {
		t.Fatal(err)
	}
	call(p, log.Enable, none)
	// Tabs of one browser share the focus; each has to believe that it has it.
	call(p, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	call(p, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: s.width, Height: s.height, DeviceScaleFactor: 1, Mobile: s.phone})
	scheme := "light"
	if s.dark {
		scheme = "dark"
	}
	motion := "no-preference"
	if s.calm {
		motion = "reduce"
	}
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: motion}}})
	if s.script != "" {
		call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: s.script})
	}
	t.Cleanup(p.close)
	return p
}

// start opens a tab, loads the page and waits until typing is reviewed.
func start(t testing.TB, s setup) *tab {
	t.Helper()
	p := open(t, s)
	p.load()
	p.ready()
	return p
}

func (p *tab) load() {
	p.Helper()
	p.do(chromedp.Navigate(p.url))
}

func (p *tab) reload() {
	p.Helper()
	p.do(chromedp.Reload())
}

func (p *tab) ready() {
	p.Helper()
	p.wait(`document.documentElement.dataset.state === "ready"`)
}

func (p *tab) tagged() {
	p.Helper()
	p.wait(`document.documentElement.dataset.tagger === "ready"`)
}

// reviewed waits until the verdicts and underlines of the text as it stands
// are drawn.
func (p *tab) reviewed() {
	p.Helper()
	p.wait(`document.documentElement.dataset.reviewed === String(` + editor + `.value.length)`)
}

// wait blocks until a JavaScript condition holds. It looks after every change
// of the document rather than at fixed times.
func (p *tab) wait(condition string) {
	p.Helper()
	script := `new Promise((done) => {
		const end = performance.now() + ` + strconv.Itoa(int(patience.Milliseconds())) + `;
		const holds = () => { try { return Boolean(` + condition + `); } catch { return false; } };
		const look = () => {
			const ok = holds();
			if (!ok && performance.now() < end) return;
			changes.disconnect(); clearInterval(clock); done(ok);
		};
		const changes = new MutationObserver(look);
		changes.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
		const clock = setInterval(look, 40);
		look();
	})`
	for end := time.Now().Add(patience); ; {
		ok, err := chromedp.Run(p.ctx, chromedp.Evaluate[bool](script, chromedp.EvalAwaitPromise))
		if ok {
			return
		}
		// A page that is being replaced takes the condition with it; the next one may meet it.
		gone := err != nil && (strings.Contains(err.Error(), "context") || strings.Contains(err.Error(), "navigated"))
		if gone && time.Now().Before(end) && p.ctx.Err() == nil {
			continue
		}
		p.fatal("never: %s (%v)", condition, err)
	}
}

// settled waits until the tags of the text have come and been drawn: the page
// has been still for a while after the review. There is no hook for it, as
// nothing that people do hangs on it.
func (p *tab) settled() {
	p.Helper()
	eval[bool](p, `new Promise((done) => {
		let clock = setTimeout(() => done(true), 250);
		new MutationObserver(() => { clearTimeout(clock); clock = setTimeout(() => done(true), 250); })
			.observe(document.querySelector("main"), {subtree: true, childList: true, attributes: true, characterData: true});
	})`)
}
