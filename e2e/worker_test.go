//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// talk starts a tagger worker of its own in the page and puts requests to it.
const talk = `(async () => {
	const worker = goalsmithNewTagger();
	const next = () => new Promise((done, fail) => {
		worker.onmessage = (event) => done(event.data);
		worker.onerror = (event) => fail(new Error(event.message));
	});
	const start = performance.now();
	const out = {};
	const first = next();
	worker.postMessage({id: 1, text: "Book\t20\tmeetings\n\nClose\tdeals"}); // before it listens
	out.first = await first;
	out.second = out.first.ready ? await next() : out.first;
	out.loaded = performance.now() - start;
	const goal = "Book\t20\tqualified\tmeetings\twith\tenterprise\tprospects\tby\tthe\tend\tof\tQ2\t,\ttracked\tin\tthe\tCRM";
	const times = [];
	for (let i = 0; i < 60; i++) {
		const from = performance.now();
		const answer = next();
		worker.postMessage({id: 100 + i, text: goal});
		if ((await answer).id !== 100 + i) throw new Error("answers out of order");
		times.push(performance.now() - from);
	}
	times.sort((a, b) => a - b);
	out.median = times[30];
	out.slow = times[57];
	worker.terminate();
	return out;
})()`

func TestTaggerWorkerAnswers(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	got := eval[struct {
		First  struct{ Ready bool }
		Second struct {
			ID   int
			Tags string
		}
		Loaded, Median, Slow float64
	}](p, talk)
	if !got.First.Ready {
		t.Error("the worker did not say that it is ready before its first answer")
	}
	if want := "VB\tCD\tNNS\n\nVB\tNNS"; got.Second.ID != 1 || strings.ReplaceAll(got.Second.Tags, "\t", " ") != strings.ReplaceAll(want, "\t", " ") {
		t.Errorf("answer %d %q, want 1 %q", got.Second.ID, got.Second.Tags, want)
	}
	t.Logf("worker: ready after %.0f ms, a goal there and back in %.2f ms (p95 %.2f ms)", got.Loaded, got.Median, got.Slow)
}
