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

// The page asks the worker for what is typed, one message at a time, and the
// same sentence only once.
func TestPageAsksTheTaggerForWhatIsTyped(t *testing.T) {
	t.Parallel()
	p := start(t, setup{script: `{
		window.asked = []; window.answered = 0; window.crowded = false;
		const real = window.Worker;
		window.Worker = class extends real {
			constructor(...args) {
				super(...args);
				this.addEventListener("message", (e) => { if ("tags" in e.data) answered++; });
			}
			postMessage(m) {
				if (asked.length !== answered) crowded = true;
				asked.push(m.text);
				super.postMessage(m);
			}
		};
	}`})
	p.tagged()
	p.write(vague)
	const last = `asked.some((s) => s.split("\n").includes("Increase\tsales\tsoon"))`
	p.wait(last + ` && answered === asked.length`)
	p.settled()
	if eval[bool](p, `crowded`) {
		t.Error("a message was sent while another was being answered")
	}
	before := eval[int](p, `asked.length`)
	p.replaceAll("")
	p.replaceAll(vague)
	p.settled()
	if after := eval[int](p, `asked.length`); after != before {
		t.Errorf("known sentences were asked for again: %q", eval[[]string](p, `asked`)[before:])
	}
	p.replaceAll("Close 20 deals by June. " + vague)
	p.wait(`asked.at(-1) === "Close\t20\tdeals\tby\tJune\t." && answered === asked.length`)
}
