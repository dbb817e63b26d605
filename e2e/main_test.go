//go:build e2e

package e2e

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"testing"

	"github.com/chromedp/chromedp"
)

// stage is what all journeys share: a browser and a server.
type stage struct {
	bin     string
	browser context.Context
	url     string
}

// theatre is set once, before the first journey.
var theatre *stage

func TestMain(m *testing.M) {
	code, err := perform(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "e2e:", err)
		code = 1
	}
	os.Exit(code)
}

var errNoBinary = errors.New("GOALSMITH_BIN names no binary; run `make e2e`, which builds one")

func perform(m *testing.M) (int, error) {
	bin := os.Getenv("GOALSMITH_BIN")
	if bin == "" {
		if os.Getenv("CI") == "true" {
			return 1, errNoBinary
		}
		fmt.Println("e2e: skipped:", errNoBinary)
		return 0, nil
	}
	if _, err := exec.LookPath(bin); err != nil {
		return 1, fmt.Errorf("GOALSMITH_BIN: %w", err)
	}
	chromium := os.Getenv("CHROMIUM")
	if chromium == "" {
		chromium = "chromium"
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:len(chromedp.DefaultExecAllocatorOptions):len(chromedp.DefaultExecAllocatorOptions)],
		chromedp.ExecPath(chromium), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.WindowSize(1280, 900),
		chromedp.Flag("disable-component-update", true),
		// Chromium asks its maker about form fields; that is no request of the page's.
		chromedp.Flag("disable-features", "Translate,AutofillServerCommunication,OptimizationHints,MediaRouter"),
		chromedp.Flag("disable-field-trial-config", true),
	)
	alloc, stop := chromedp.NewExecAllocator(context.Background(), opts...)
	defer stop()
	browser, quit := chromedp.NewContext(alloc)
	defer quit()
	if err := chromedp.Do(browser, chromedp.Navigate("about:blank")); err != nil {
		return 1, fmt.Errorf("%s doesn't start: %w", chromium, err)
	}
	srv, err := serve(bin)
	if err != nil {
		return 1, err
	}
	defer srv.stop()
	theatre = &stage{bin: bin, browser: browser, url: srv.url}
	return m.Run(), nil
}
