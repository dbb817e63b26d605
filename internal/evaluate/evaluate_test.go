package evaluate

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

const (
	met     = review.Met
	weak    = review.Weak
	missing = review.Missing
)

func TestSpans(t *testing.T) {
	tests := []struct {
		text   string
		labels []string
		want   []text.Span
	}{
		{"more and more", []string{"more", "more"}, []text.Span{{Start: 0, End: 4}, {Start: 9, End: 13}}},
		{"moreover, more", []string{"more"}, []text.Span{{Start: 10, End: 14}}},
		{"mores", []string{"more"}, []text.Span{{Start: 0, End: 4}}},
		{"20 calls, 20", []string{"20 calls", "20"}, []text.Span{{Start: 0, End: 8}, {Start: 10, End: 12}}},
		{"20 calls", []string{"20 calls", "20"}, []text.Span{{Start: 0, End: 8}, {Start: 0, End: 2}}},
		{"a", []string{"absent", ""}, []text.Span{}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, spans(tt.text, tt.labels)); diff != "" {
			t.Errorf("spans(%q, %q) (-want +got):\n%s", tt.text, tt.labels, diff)
		}
	}
}

func TestPaired(t *testing.T) {
	s := func(a, b int) text.Span { return text.Span{Start: a, End: b} }
	tests := []struct {
		name      string
		want, got []text.Span
		pairs     int
	}{
		{"none", nil, nil, 0},
		{"touching is no overlap", []text.Span{s(0, 3)}, []text.Span{s(3, 5)}, 0},
		{"one found for two labels", []text.Span{s(0, 3), s(4, 6)}, []text.Span{s(0, 6)}, 1},
		{"two found for one label", []text.Span{s(0, 6)}, []text.Span{s(0, 3), s(4, 6)}, 1},
		{"a greedy choice would pair one only", []text.Span{s(0, 6), s(0, 2)}, []text.Span{s(0, 2), s(4, 6)}, 2},
		{"the first label has to move twice", []text.Span{s(0, 9), s(0, 6), s(0, 2)}, []text.Span{s(1, 2), s(4, 5), s(7, 8)}, 3},
	}
	for _, tt := range tests {
		if got := paired(tt.want, tt.got); len(got) != tt.pairs {
			t.Errorf("%s: %d pairs %v, want %d", tt.name, len(got), got, tt.pairs)
		}
	}
}

// labels and answers of five goals whose counts are worked out by hand in
// TestScore.
func sample() ([]Label, []Answer) {
	at := func(s, w string) text.Span {
		i := strings.Index(s, w)
		return text.Span{Start: i, End: i + len(w)}
	}
	one := "Grow sales by 5% soon"
	two := "Improve more calls by May"
	return []Label{
			{ID: "1", Text: one, Specific: weak, Measurable: met, Achievable: missing, Relevant: missing, TimeBound: weak, Vague: []string{"soon"}, Metric: []string{"5%"}, Quality: "partial"},
			{ID: "2", Text: two, Specific: missing, Measurable: missing, Achievable: met, Relevant: met, TimeBound: met, Vague: []string{"Improve", "more"}, Deadline: []string{"by May"}, Quality: "weak", Implausible: "extreme"},
			{ID: "3", Text: "a", Specific: weak, Measurable: missing, Achievable: weak, Relevant: missing, TimeBound: missing, Quality: "good", Role: "ae", Kind: "outcome", NearMiss: true},
			{ID: "4", Text: "b", Specific: met, Measurable: missing, Achievable: weak, Relevant: missing, TimeBound: missing, Quality: "good", Implausible: "funnel"},
			{ID: "5", Text: "c", Specific: met, Measurable: missing, Achievable: weak, Relevant: missing, TimeBound: missing, Quality: "weak", GivenRole: "sdr", Role: "sdr"},
		}, []Answer{
			{Verdicts: [5]review.Verdict{weak, met, missing, missing, weak}, Target: true, Metric: []text.Span{at(one, "by 5%")}, Vague: []text.Span{at(one, "Grow"), at(one, "soon")}, Warnings: 1},
			{Verdicts: [5]review.Verdict{missing, met, met, weak, met}, Deadline: []text.Span{at(two, "by May")}, Vague: []text.Span{at(two, "Improve more")}, Implausible: []string{"extreme", "absolute"}},
			{Verdicts: [5]review.Verdict{weak, missing, weak, missing, missing}, Implausible: []string{"wrong-way"}, Errors: 1, Role: "ae", Kind: "activity"},
			{Verdicts: [5]review.Verdict{missing, missing, weak, missing, missing}},
			{Verdicts: [5]review.Verdict{met, missing, missing, missing, missing}, Warnings: 2},
		}
}

func TestScore(t *testing.T) {
	labels, answers := sample()
	got, misses := Score(labels, answers)
	want := Table{
		Goals: 5,
		Rows: []Count{
			// 1 is weak with a quantity on both sides, 3 weak without, 4 was missed.
			{Name: "specific", TP: 2, FN: 1, Same: 4, Of: 5},
			{Name: "measurable", TP: 1, FP: 1, Same: 4, Of: 5},
			{Name: "achievable", TP: 1, Same: 4, Of: 5},
			{Name: "relevant", FN: 1, Same: 4, Of: 5},
			{Name: "time_bound", TP: 1, Same: 5, Of: 5},
			// "soon" exact, "Grow" unasked; "Improve more" serves one of two labels.
			{Name: "vague", TP: 2, FP: 1, FN: 1, Same: 1, Of: 2},
			{Name: "metric", TP: 1, Same: 0, Of: 1},
			{Name: "deadline", TP: 1, Same: 1, Of: 1},
			{Name: "implausible", TP: 1, FP: 2, Same: 1, Of: 3},
			{Name: "funnel", FN: 1, Of: 1},
		},
		Good: 2, GoodFlagged: 1, Weak: 2, WeakClean: 1, Near: 1, NearHit: 1,
		Kinds: 4, Roles: 4, RolesOf: 4,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	var list []string
	for _, m := range misses {
		list = append(list, m.ID+" "+m.What+": "+m.Want+" | "+m.Got)
	}
	wantMisses := []string{
		`1 vague: "soon" | "Grow" "soon"`,
		`2 measurable: missing | met`, `2 relevant: met | weak`, `2 vague: "Improve" "more" | "Improve more"`,
		`2 implausible: extreme | extreme absolute`, `2 weak: an error or a warning | 0 errors, 0 warnings`,
		`3 implausible: none | wrong-way`, `3 good: no error, no warning | 1 errors, 0 warnings`, `3 kind: outcome | activity`,
		`4 specific: met | missing`, `4 implausible: funnel | none`,
	}
	if diff := cmp.Diff(wantMisses, list); diff != "" {
		t.Errorf("misses (-want +got):\n%s", diff)
	}
}

func TestFigures(t *testing.T) {
	c := Count{TP: 6, FP: 2, FN: 4, Same: 3, Of: 4}
	for name, x := range map[string][2]float64{"precision": {c.Precision(), .75}, "recall": {c.Recall(), .6}, "F1": {c.F1(), 12.0 / 18}, "exact": {c.Exact(), .75}} {
		if math.Abs(x[0]-x[1]) > 1e-12 {
			t.Errorf("%s = %v, want %v", name, x[0], x[1])
		}
	}
	if none := (Count{}); none.F1() != 1 || none.Precision() != 1 || none.Recall() != 1 {
		t.Error("nothing labelled and nothing found is no mistake")
	}
	table, _ := Score(sample())
	floors, err := ParseFloors("specific=0.8, implausible.precision=0.34,good_clean=0.5,weak_caught=0.51,deadline.exact=1,kind=0.8")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"implausible.precision is 0.333, below 0.340", "weak_caught is 0.500, below 0.510"}
	if diff := cmp.Diff(want, table.Below(floors)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, bad := range []string{"specific", "specific=x", "specific=1.1", "specific=NaN", "nonsense=0.5", "vague.median=0.5", "specific=0.5,"} {
		if _, err := ParseFloors(bad); err == nil {
			t.Errorf("ParseFloors(%q) takes it", bad)
		}
	}
}

func TestAnswerOf(t *testing.T) {
	s := func(a, b int) text.Span { return text.Span{Start: a, End: b} }
	r := review.Report{Text: "Increase churn", Kind: "outcome", Role: "ae",
		Quantities: []quantity.Quantity{{Span: s(0, 2), Use: quantity.Target}, {Span: s(3, 4), Use: quantity.Basis}},
		Deadlines:  []when.Deadline{{Span: s(5, 6)}},
		Findings: []lint.Finding{
			{Rule: "vague-verb", Severity: lint.Warning, Span: s(0, 8)}, {Rule: "weak-commitment", Severity: lint.Warning, Span: s(0, 8)},
			{Rule: "vague-object", Severity: lint.Warning, Span: s(9, 14)}, {Rule: "vague-timing", Severity: lint.Warning, Span: s(9, 14)},
			{Rule: "wrong-direction", Severity: lint.Error, Span: s(0, 8)}, {Rule: "no-deadline", Severity: lint.Error, Span: s(14, 14)},
			{Rule: "no-reason", Severity: lint.Hint},
		},
	}
	for i, c := range lint.Criteria() {
		r.Criteria[i] = review.Criterion{Name: c, Verdict: missing}
	}
	r.Criteria[4].Verdict = met
	want := Answer{
		Verdicts: [5]review.Verdict{missing, missing, missing, missing, met}, Target: true,
		Vague: []text.Span{s(0, 8), s(9, 14)}, Metric: []text.Span{s(0, 2)}, Deadline: []text.Span{s(5, 6)},
		Implausible: []string{"wrong-way"}, Kind: "outcome", Role: "ae", Errors: 2, Warnings: 4,
	}
	if diff := cmp.Diff(want, AnswerOf(r)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestCohen takes the textbook case of 50 answers: 20 yes-yes, 5 yes-no, 10
// no-yes, 15 no-no: observed 0.7, expected 0.5, kappa 0.4.
func TestCohen(t *testing.T) {
	var pairs [][2]int
	for class, n := range map[[2]int]int{{1, 1}: 20, {1, 0}: 5, {0, 1}: 10, {0, 0}: 15} {
		for range n {
			pairs = append(pairs, class)
		}
	}
	if got := cohen(pairs); math.Abs(got-0.4) > 1e-12 {
		t.Errorf("cohen = %v, want 0.4", got)
	}
	if got := cohen([][2]int{{2, 2}, {2, 2}}); got != 1 {
		t.Errorf("one class throughout = %v, want 1", got)
	}
	if got := cohen([][2]int{{0, 2}, {2, 0}}); math.Abs(got+1) > 1e-12 {
		t.Errorf("always crosswise = %v, want -1", got)
	}
	labels, _ := sample()
	other := append([]Label(nil), labels[1:4]...)
	other[0].TimeBound = weak
	goals, rows := Kappa(labels, other)
	if goals != 3 || rows[0].Kappa != 1 || math.Abs(rows[4].Same-2.0/3) > 1e-12 || rows[4].Kappa >= 1 {
		t.Errorf("Kappa = %d, %+v", goals, rows)
	}
}

const good = `{"id":"a","text":"Grow x","specific":"met","measurable":"met","achievable":"met","relevant":"met","time_bound":"met","vague":["Grow"],"metric":[],"deadline":[],"implausible":"","kind":"","role":"","quality":"good","near_miss":false}`

func TestRead(t *testing.T) {
	labels, err := Read(strings.NewReader("\ufeff" + good + "\r\n\n" + strings.Replace(good, `"a"`, `"b"`, 1)))
	if err != nil || len(labels) != 2 || labels[1].ID != "b" || labels[0].Vague[0] != "Grow" {
		t.Errorf("Read = %+v, %v", labels, err)
	}
	for _, tt := range []struct{ from, to, want string }{
		{good, good + "\n" + good, `line 2: id "a" stands on line 1 already`},
		{`"Grow"]`, `"Shrink"]`, `line 1 (a): vague "Shrink" does not stand in the text`},
		{`"specific":"met"`, `"specific":"yes"`, `specific is "yes": use met, weak or missing`},
		{`"implausible":""`, `"implausible":"wild"`, `implausible is "wild"`},
		{`"kind":""`, `"kind":"x"`, `kind is "x"`},
		{`"quality":"good"`, `"quality":""`, `quality is ""`},
		{`"near_miss":false`, `"near_miss":false,"today":"May"`, `today is "May"`},
		{`"id":"a"`, `"id":""`, `have to be filled`},
		{good, "nonsense", "line 1: not a labelled goal"},
	} {
		if _, err := Read(strings.NewReader(strings.Replace(good, tt.from, tt.to, 1))); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("error %v does not say %q", err, tt.want)
		}
	}
}

// TestTune keeps the halves where they are: a goal that changed sides after
// tuning would make the check half worthless.
func TestTune(t *testing.T) {
	// Published values: "" is 811c9dc5, "a" e40c292c, "b" e70c2de5.
	if Tune("") || !Tune("a") || Tune("b") {
		t.Error("the hash is not FNV-1a of 32 bits")
	}
	tune := 0
	for i := range 1000 {
		if Tune(strings.Repeat("x", i%7) + string(rune('a'+i%26)) + strings.Repeat("y", i/7)) {
			tune++
		}
	}
	if tune < 400 || tune > 600 {
		t.Errorf("%d of 1000 ids are in the tune half", tune)
	}
}
