//go:build e2e

package e2e

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// listen writes down what the page complains of.
func (p *tab) listen(ev any) {
	var what string
	switch ev := ev.(type) {
	case *runtime.EventExceptionThrown:
		what = "exception: " + ev.ExceptionDetails.Text
		if ev.ExceptionDetails.Exception != nil {
			what += " " + ev.ExceptionDetails.Exception.Description
		}
	case *runtime.EventConsoleAPICalled:
		if ev.Type != runtime.ConsoleAPICalledTypeError && ev.Type != runtime.ConsoleAPICalledTypeWarning {
			return
		}
		var words []string
		for _, a := range ev.Args {
			words = append(words, strings.Trim(string(a.Value), `"`), a.Description)
		}
		what = fmt.Sprintf("console.%s: %s", ev.Type, strings.Join(words, " "))
	case *log.EventEntryAdded:
		if ev.Entry.Level != log.EntryLevelError && ev.Entry.Level != log.EntryLevelWarning {
			return
		}
		what = fmt.Sprintf("log %s: %s %s", ev.Entry.Level, ev.Entry.Text, ev.Entry.URL)
	default:
		return
	}
	p.mu.Lock()
	p.errors = append(p.errors, what)
	p.mu.Unlock()
}

// expect names errors that this journey brings about on purpose.
func (p *tab) expect(part ...string) { p.expected = append(p.expected, part...) }

// close fails the journey for every complaint that it did not expect.
func (p *tab) close() {
	p.mu.Lock()
	defer p.mu.Unlock()
next:
	for _, e := range p.errors {
		for _, part := range p.expected {
			if strings.Contains(e, part) {
				continue next
			}
		}
		p.Errorf("the page reports %s", e)
	}
}

// fatal ends the journey with a picture of the page and what it says of itself.
func (p *tab) fatal(format string, args ...any) {
	p.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, 5*time.Second)
	defer cancel()
	state, _ := chromedp.Run(ctx, chromedp.Evaluate[string](`JSON.stringify({at: location.href, html: {...document.documentElement.dataset},
		text: (`+editor+`)?.value.slice(0, 300), body: document.body?.innerText.slice(0, 2000)}, null, 1)`))
	p.Logf("the page: %s", state)
	if shot, err := chromedp.Run(ctx, chromedp.CaptureScreenshot()); err == nil {
		dir := filepath.Join("..", "build", "test", "failed")
		name := filepath.Join(dir, strings.NewReplacer("/", "_", " ", "_").Replace(p.Name())+".png")
		if os.MkdirAll(dir, 0o755) == nil && os.WriteFile(name, shot, 0o644) == nil {
			p.Logf("its picture: %s", name)
		}
	}
	p.Fatalf(format, args...)
}
