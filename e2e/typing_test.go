//go:build e2e

package e2e

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

const vague = "Increase sales soon"

// strong earns four hallmarks in any year: what it lacks is only a basis.
const strong = "Book 20 qualified meetings with enterprise prospects by the end of the quarter, tracked in the CRM, to feed the team pipeline target"

func TestCaretIsInTheEditorOnLoad(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.wait(`document.activeElement === ` + editor)
	p.write("x")
	p.wantText("x")
}

func TestTypingAVagueGoal(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	marks := p.underlines()
	for _, want := range []string{"vague-verb=Increase", "vague-timing=soon"} {
		if !slices.Contains(marks, want) {
			t.Errorf("no underline %q in %q", want, marks)
		}
	}
	if want := "specific:missing measurable:missing achievable:missing relevant:missing time_bound:weak"; p.verdicts() != want {
		t.Errorf("verdicts %s\nwant     %s", p.verdicts(), want)
	}
	if got := p.score(); got != 8 {
		t.Errorf("score %d, want 8", got)
	}
	if rules := p.rules(); !slices.Contains(rules, "no-metric") || slices.Contains(rules, "no-deadline") {
		t.Errorf("findings %q: want no-metric, and no no-deadline beside vague-timing", rules)
	}
	// What the mirror marks must be what the rest of the page says.
	p.wait(`document.querySelectorAll('[data-part="finding"][data-rule="vague-verb"] [data-act="apply-fix"]').length > 0`)
}

func TestTypingAStrongGoal(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(strong)
	p.tagged()
	p.wait(`[...document.querySelectorAll('[data-part="criterion"]')].filter(e => e.dataset.verdict === "met").length >= 4`)
	for _, want := range []string{"specific:met", "measurable:met", "relevant:met", "time_bound:met"} {
		if !strings.Contains(p.verdicts(), want) {
			t.Errorf("%s not in %s", want, p.verdicts())
		}
	}
	if rules := p.rules(); len(rules) > 0 {
		t.Errorf("a fine goal has findings %q", rules)
	}
	if marks := p.underlines(); len(marks) > 0 {
		t.Errorf("a fine goal is underlined: %q", marks)
	}
	p.wait(`/ready to sign/i.test(document.body.innerText)`)
}

// tree is the page as a tree of elements with their attributes in order. Left
// out are what is said to a listener, which tells how the text came about, and the
// editor.
const tree = `(() => {
	const draw = (n) => {
		if (n.nodeType !== 1) return n.nodeValue;
		if (n.id === "live" || n.id === "goal") return "";
		const attrs = [...n.attributes].map((a) => a.name + "=" + a.value).sort().join(" ");
		return "\n<" + n.localName + " " + attrs + ">" + [...n.childNodes].map(draw).join("");
	};
	return draw(document.querySelector("main"));
})()`

// Typing changes the page a little at a time, with cards coming and going
// between others. What stands there in the end must be what a paste brings.
func TestTypingLeavesThePageThatAPasteBrings(t *testing.T) {
	t.Parallel()
	typing := start(t, setup{})
	typing.tagged()
	for _, r := range typed {
		typing.press(r)
	}
	typing.wantText(typed)
	typing.settled()
	pasting := start(t, setup{})
	pasting.tagged()
	pasting.insert(typed)
	pasting.wantText(typed)
	pasting.settled()
	got, want := strings.Split(eval[string](typing, tree), "\n"), strings.Split(eval[string](pasting, tree), "\n")
	for i := range min(len(got), len(want)) {
		if got[i] != want[i] {
			t.Fatalf("typing leaves %s\na paste brings %s", got[i], want[i])
		}
	}
	if len(got) != len(want) {
		t.Errorf("typing leaves %d elements, a paste %d", len(got), len(want))
	}
}

// The screen follows the text both ways: a number and a day mend it, taking
// them out brings the findings back.
func TestVerdictsFollowTheText(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(vague)
	before := p.verdicts()
	p.replaceAll(strong)
	if p.verdicts() == before {
		t.Errorf("verdicts did not change: %s", before)
	}
	p.replaceAll(vague)
	if got := p.verdicts(); got != before {
		t.Errorf("verdicts %s, want %s", got, before)
	}
	p.replaceAll("")
	if n := len(p.rules()); n != 0 {
		t.Errorf("an empty page has %d findings", n)
	}
}

// What autocorrection does to quotes, dashes and spaces changes no verdict.
func TestTypographyChangesNoVerdict(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.tagged()
	pairs := [][2]string{
		{`Don't lose the team's "top" deals - close 5 by June`, "Don’t lose the team’s “top” deals — close 5 by June"},
		{"Increase sales soon. Work harder on it", "Increase sales soon.  Work harder on it"},
		{"Close 10-15 deals in Q3", "Close 10–15 deals in Q3"},
		{"Grow ARR from 10% to 15%...", "Grow ARR from 10% to 15%…"},
	}
	for _, pair := range pairs {
		var seen [2]string
		for i, s := range pair {
			p.replaceAll(s)
			p.settled()
			seen[i] = p.verdicts() + " " + strings.Join(p.rules(), " ")
		}
		if seen[0] != seen[1] {
			t.Errorf("%q: %s\n%q: %s", pair[0], seen[0], pair[1], seen[1])
		}
	}
}

// Forced colours take every background and shadow away; the underlines stay.
func TestForcedColoursKeepTheUnderlines(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "forced-colors", Value: "active"}}})
	p.write(vague)
	lines := eval[[]string](p, `[...document.querySelectorAll('[data-part="underline"]')].map(e => getComputedStyle(e).textDecorationLine + " " + getComputedStyle(e).borderBottomStyle)`)
	for _, l := range lines {
		if !strings.Contains(l, "underline") && strings.HasSuffix(l, " none") {
			t.Errorf("an underline is drawn as %q", l)
		}
	}
	if len(lines) < 2 {
		t.Errorf("%d underlines", len(lines))
	}
}
