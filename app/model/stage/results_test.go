package stage

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/workshop/room"
)

// result is one of a few that differ.
func result(n int) room.Result {
	return room.Result{Deck: 7, After: [5]room.Level{room.Level(n % 4), room.Level(n / 4 % 4), room.Level(n / 16 % 4), room.Level(n / 64 % 4), room.Level(n / 256 % 4)}, From: 1, To: 4}
}

func TestAdd(t *testing.T) {
	code := result(1).Code()
	tests := []struct {
		name, typed, says string
		again             bool
		n                 int
		wrong, twice      bool
	}{
		{"as it is read aloud", code, "Added " + code, false, 2, false, false},
		{"small and close", strings.ToLower(strings.ReplaceAll(code, " ", "")), "Added " + code, false, 2, false, false},
		{"with hyphens and spaces", " " + strings.ReplaceAll(code, " ", "-") + " ", "Added " + code, false, 2, false, false},
		{"O for 0", strings.ReplaceAll(code, "0", "o"), "Added " + code, false, 2, false, false},
		{"too short", code[:6], "A code has 8 characters; this has 5.", false, 1, true, false},
		{"one wrong", "Z" + code[1:], "No code reads like this", false, 1, true, false},
		{"a letter that no code has", "U" + code[1:], "“U” stands in no code", false, 1, true, false},
		{"nothing", "  ", "Type the 8 characters", false, 1, true, false},
		{"there already", result(0).Code(), "is here already", false, 1, false, true},
		{"there already, and meant", result(0).Code(), "Added", true, 2, false, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := Results{List: []room.Result{result(0)}}
			got := r.Add(tt.typed, tt.again)
			if !strings.Contains(got.Said, tt.says) || len(got.List) != tt.n || got.Wrong != tt.wrong || (got.Twice != "") != tt.twice {
				t.Errorf("%d results, wrong %v, twice %q: %s", len(got.List), got.Wrong, got.Twice, got.Said)
			}
			if len(r.List) != 1 {
				t.Error("the value before has changed")
			}
		})
	}
}

func TestRoomIsBounded(t *testing.T) {
	var r Results
	for n := range MaxResults + 3 {
		r = r.Add(result(n).Code(), true)
	}
	if len(r.List) != MaxResults || !r.Wrong || !strings.Contains(r.Said, "500 results") {
		t.Errorf("%d results: %s", len(r.List), r.Said)
	}
	if kept := (Results{}).Restored(r.Record()+"\n"+result(1).Code(), true); len(kept.List) != MaxResults {
		t.Errorf("%d are restored", len(kept.List))
	}
}

func TestResultsRecord(t *testing.T) {
	r := Results{List: []room.Result{result(3), result(3), result(9)}}
	if diff := cmp.Diff(r.List, (Results{}).Restored(r.Record(), true).List); diff != "" {
		t.Errorf("kept and read again: %s", diff)
	}
	early := Results{}.Add(result(5).Code(), false).Restored(r.Record(), true)
	if diff := cmp.Diff([]room.Result{result(3), result(3), result(9), result(5)}, early.List); diff != "" {
		t.Errorf("what was added before the record came: %s", diff)
	}
	if again := early.Restored(r.Record(), true); len(again.List) != 4 {
		t.Error("a record is taken twice")
	}
	for name, record := range map[string]string{
		"nothing": "", "another version": "goalsmith room 2\n" + result(1).Code(), "rubbish": "\x00\xff\n\n<b>", "no codes": resultsVersion + "\nx\n\n1234",
	} {
		if got := (Results{}).Restored(record, true); len(got.List) != 0 || !got.Loaded {
			t.Errorf("%s: %v", name, got.List)
		}
	}
	mixed := resultsVersion + "\n" + result(1).Code() + "\nrubbish\n" + result(2).Code() + "\n"
	if got := (Results{}).Restored(mixed, true); len(got.List) != 2 {
		t.Errorf("%d of two codes among rubbish", len(got.List))
	}
	if !(Results{}).Restored("", false).NotKept {
		t.Error("a device that keeps nothing goes unsaid")
	}
}

func FuzzRestored(f *testing.F) {
	f.Add(Results{List: []room.Result{result(1)}}.Record())
	f.Add(resultsVersion + "\n0000 0000\n")
	f.Fuzz(func(t *testing.T, record string) {
		r := Results{}.Restored(record, true)
		if len(r.List) > MaxResults {
			t.Fatalf("%d results", len(r.List))
		}
		if diff := cmp.Diff(r.List, Results{}.Restored(r.Record(), true).List); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestTakeOutAndBack(t *testing.T) {
	r := Results{List: []room.Result{result(1), result(2), result(3)}}
	less := r.Remove(1)
	if diff := cmp.Diff([]room.Result{result(1), result(3)}, less.List); diff != "" || !strings.Contains(less.Said, result(2).Code()) {
		t.Errorf("%s %s", less.Said, diff)
	}
	if diff := cmp.Diff(r.List, less.Undo().List); diff != "" {
		t.Error(diff)
	}
	empty := r.NewRoom()
	if len(empty.List) != 0 || empty.Said != "A new room. 3 results cleared." {
		t.Errorf("%d left: %s", len(empty.List), empty.Said)
	}
	if diff := cmp.Diff(r.List, empty.Undo().List); diff != "" {
		t.Error(diff)
	}
	if got := empty.Add(result(4).Code(), false); got.Taken != nil {
		t.Error("a new room with a code in it can still be undone over that code")
	}
	for _, at := range []int{-1, 3} {
		if got := r.Remove(at); len(got.List) != 3 {
			t.Errorf("removing %d leaves %d", at, len(got.List))
		}
	}
	if got := (Results{}).NewRoom().Undo(); got.Said != "" || got.List != nil {
		t.Errorf("an empty room: %+v", got)
	}
}

func TestScanned(t *testing.T) {
	r := Results{Scan: ScanOpen}.Scanned(result(1).Code())
	if len(r.List) != 1 || r.Wrong {
		t.Errorf("%d results: %s", len(r.List), r.Said)
	}
	if got := r.Scanned("https://goals.example.com/workshop#deck"); !got.Wrong || !strings.Contains(got.Said, "holds no result") || len(got.List) != 1 {
		t.Error(got.Said)
	}
	if got := r.Scanned(result(1).Code()); got.Twice == "" || len(got.List) != 1 {
		t.Error(got.Said)
	}
	for _, name := range []string{"NotAllowedError", "NotFoundError", "NotReadableError", "NotSupportedError", "ended", "", "SomethingNew"} {
		got := r.ScanFailed(name)
		if got.Scan == ScanOpen || !got.Wrong || !strings.Contains(strings.ToLower(got.Said), "type the c") || len(got.List) != 1 {
			t.Errorf("%s: %s", name, got.Said)
		}
	}
}

func TestHeadline(t *testing.T) {
	of := func(results ...room.Result) room.Picture { return room.Paint(0, results) }
	with := func(before, after room.Level) room.Result {
		r := room.Result{Before: [5]room.Level{3, 3, 3, 3, 3}, After: [5]room.Level{3, 3, 3, 3, 3}}
		r.Before[3], r.After[3] = before, after
		return r
	}
	tests := []struct {
		name      string
		p         room.Picture
		head, why string
	}{
		{"nobody", of(), "", ""},
		{"halfway", of(with(1, 2)), "Relevant is the hardest", "About 75% of the goals meet it now; 25% did before."},
		{"from nothing", of(with(0, 2)), "Relevant is the hardest", "About 75% of the goals meet it now; none did before."},
		{"as before", of(with(1, 1)), "Relevant is the hardest", "About 25% of the goals meet it now; as many as before."},
		{"nothing", of(with(0, 0)), "Relevant is the hardest", "No goal meets it, before or after; a good one for another round."},
		{"lost", of(with(1, 0)), "Relevant is the hardest", "No goal meets it now; a good one for another round."},
		{"all now", of(with(1, 3)), "All five hallmarks, in every goal", "Relevant had the longest way: 25% of the goals met it before."},
		{"all before", of(with(3, 3)), "All five hallmarks, before and after", "Nothing was hard for this room. Try a deck with more in it."},
	}
	for _, tt := range tests {
		if head, why := Headline(tt.p); head != tt.head || why != tt.why {
			t.Errorf("%s: %q, %q", tt.name, head, why)
		}
	}
}

func TestMovedAndSpread(t *testing.T) {
	for want, p := range map[string]room.Picture{
		"The score went up.": {People: 1, Better: 1}, "Everybody’s score went up.": {People: 3, Better: 3},
		"The scores stayed where they were.": {People: 2, Same: 2}, "2 of 3 scores went up.": {People: 3, Better: 2, Worse: 1},
	} {
		if got := Moved(p); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := Spread("Before", [room.Bands]int{0: 1, 7: 2}); got != "Before: 1 person at 0 to 12; 2 people at 89 to 100." {
		t.Error(got)
	}
}
