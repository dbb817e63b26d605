//go:build e2e

package e2e

import (
	"fmt"
	"os"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// BenchmarkReviewInPage types 180 characters into a development build, which is the
// released page with a stopwatch around each review of a key: drawing is left out.
func BenchmarkReviewInPage(b *testing.B) {
	gallery := os.Getenv("GOALSMITH_GALLERY")
	if gallery == "" {
		b.Skip("GOALSMITH_GALLERY names no development build; `make bench` builds one")
	}
	srv := ownServer(b, "--app", gallery, "--route", "/gallery")
	var took []float64
	for range 3 * b.N {
		p := start(b, setup{url: srv.url})
		p.tagged()
		eval[bool](p, stopwatch)
		eval[bool](p, `(window.goalsmithReviews = []) !== null`)
		for i, r := range typed {
			p.press(r)
			p.wait(fmt.Sprintf(`drawn.length === %d`, i+1))
		}
		took = append(took, eval[[]float64](p, `goalsmithReviews`)...)
		chromedp.Cancel(p.ctx)
	}
	if len(took) < 3*len(typed) {
		b.Fatalf("%d reviews of %d keys", len(took), 3*len(typed))
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(quantile(took, .5), "p50-ms")
	b.ReportMetric(quantile(took, .95), "p95-ms")
}

// eachInItsTask does the last review 300 times, each in a task of its own as a key's is,
// and tells how many ms each took.
const eachInItsTask = `(async () => {
	const took = [];
	for (let i = 0; i < 300; i++) {
		await new Promise((done) => setTimeout(done));
		const from = performance.now();
		goalsmithAgain();
		took.push(performance.now() - from);
	}
	return took;
})()`

// BenchmarkReviewInChromium is BenchmarkReview of package review in the browser: one
// goal of some 300 characters, tags given, and nothing drawn in between.
func BenchmarkReviewInChromium(b *testing.B) {
	gallery := os.Getenv("GOALSMITH_GALLERY")
	if gallery == "" {
		b.Skip("GOALSMITH_GALLERY names no development build; `make bench` builds one")
	}
	srv := ownServer(b, "--app", gallery, "--route", "/gallery")
	var took []float64
	for range 3 * b.N {
		p := start(b, setup{url: srv.url})
		p.tagged()
		eval[bool](p, `(window.goalsmithReviews = []) !== null`)
		p.write(`Book 20 qualified meetings with enterprise prospects in the DACH region by the end of Q2, tracked in the CRM and reviewed each Monday, based on 200 weekly contacts and a 10% conversion that held for two quarters, to feed the team pipeline target of $1M and help the two new AEs who start in April reach their quota.`)
		p.wait(`goalsmithReviews.length > 0`)
		p.settled()
		took = append(took, eval[[]float64](p, eachInItsTask)...)
		chromedp.Cancel(p.ctx)
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(quantile(took, .5), "p50-ms")
	b.ReportMetric(quantile(took, .95), "p95-ms")
}

// besideThePage runs the tagger's program where the page runs, and tells in ms when it
// has read its model and how long each goal then takes there and back.
const besideThePage = `(async () => {
	const goals = ["Increase sales soon", "Book 20 qualified meetings with enterprise prospects by the end of Q2",
		"Cut churn from 3% to 2% by 30 June so that the team keeps its renewals", "Try to call more banks each week"];
	const from = performance.now();
	const heard = (is) => new Promise((done) => {
		const listen = ({data}) => is(data) && (removeEventListener("message", listen), done(performance.now()));
		addEventListener("message", listen);
	});
	const go = new Go();
	const file = document.querySelector("script[data-tagger-wasm]").dataset.taggerWasm;
	const ready = heard((data) => data?.ready);
	const {instance} = await WebAssembly.instantiateStreaming(fetch(file), go.importObject);
	go.run(instance);
	const took = {ready: await ready - from, each: []};
	for (let id = 1; id <= 40; id++) {
		const at = performance.now();
		const answer = heard((data) => data?.id === id && typeof data.tags === "string");
		postMessage({id, text: goals[id % goals.length].split(" ").join("\t")});
		took.each.push(await answer - at);
	}
	return took;
})()`

// BenchmarkTaggerOnMainThread runs the tagger without its worker, because Chromium's
// throttling slows the main thread only: so a slowed figure counts the tagger as well.
func BenchmarkTaggerOnMainThread(b *testing.B) {
	for _, slower := range []float64{1, 4} {
		b.Run(fmt.Sprintf("cpu=1/%v", slower), func(b *testing.B) {
			var ready, each []float64
			for range 3 * b.N {
				p := start(b, setup{})
				p.tagged()
				p.settled()
				call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slower})
				took := eval[struct {
					Ready float64
					Each  []float64
				}](p, besideThePage)
				ready, each = append(ready, took.Ready), append(each, took.Each...)
				chromedp.Cancel(p.ctx)
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(quantile(ready, .5), "p50-ms-to-ready")
			b.ReportMetric(quantile(each, .5), "p50-ms-a-goal")
			b.ReportMetric(quantile(each, .95), "p95-ms-a-goal")
		})
	}
}
