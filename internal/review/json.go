package review

// Source says where a goal came from; it is copied into the object as it is.
type Source struct {
	// ID is the goal's own name in a file that gives one, or "".
	ID string
	// Name is the file, "-" for standard input, or "".
	Name string
	// Line is the 1-based line that the goal starts on, 0 when it has none.
	Line int
}

// Object is the JSON of one report, the contract with other programs: a key is
// never renamed, every key is always present, a list is never null, and a
// number is always finite. Offsets are bytes into the UTF-8 of goal.text,
// half-open.
//
// The text has to be valid UTF-8 for the offsets to fit what is written:
// encoding/json puts U+FFFD, three bytes, in the place of every invalid byte.
// So a caller that reads bytes from outside makes them valid first and reviews
// the result (package intake does).
type Object struct {
	Goal     ObjectGoal      `json:"goal"`
	Verdicts ObjectVerdicts  `json:"verdicts"`
	Score    int             `json:"score"`
	Facts    ObjectFacts     `json:"facts"`
	Findings []ObjectFinding `json:"findings"`
	Rewrites []ObjectRewrite `json:"rewrites"`
}

// ObjectGoal is the goal, where it stood, and what it was read as. Role and
// kind are "" when they can't be told.
type ObjectGoal struct {
	ID     string `json:"id"`
	Text   string `json:"text"`
	Source string `json:"source"`
	Line   int    `json:"line"`
	Role   string `json:"role"`
	Kind   string `json:"kind"`
}

// ObjectVerdicts are the five verdicts: met, weak or missing.
type ObjectVerdicts struct {
	Specific   Verdict `json:"specific"`
	Measurable Verdict `json:"measurable"`
	Achievable Verdict `json:"achievable"`
	Relevant   Verdict `json:"relevant"`
	TimeBound  Verdict `json:"time_bound"`
}

// ObjectFacts are what was understood, in text order.
type ObjectFacts struct {
	Quantities []ObjectQuantity `json:"quantities"`
	Deadlines  []ObjectDeadline `json:"deadlines"`
	Cadences   []ObjectCadence  `json:"cadences"`
}

// ObjectQuantity is one quantity: percentages in percent, money in units, high
// equal to value when there is one value, baseline null unless "from" was said.
type ObjectQuantity struct {
	Start    int      `json:"start"`
	End      int      `json:"end"`
	Text     string   `json:"text"`
	Kind     string   `json:"kind"`
	Value    float64  `json:"value"`
	High     float64  `json:"high"`
	Baseline *float64 `json:"baseline"`
	Unit     string   `json:"unit"`
	Per      string   `json:"per"`
	Use      string   `json:"use"`
}

// ObjectDeadline is one deadline; from and to are "" for an event and for a
// date that cannot exist.
type ObjectDeadline struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	From  string `json:"from"`
	To    string `json:"to"`
	Grain string `json:"grain"`
	Said  string `json:"said"`
}

// ObjectCadence is one rate of repetition.
type ObjectCadence struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Text   string `json:"text"`
	Period string `json:"period"`
}

// ObjectFinding is one finding with its fixes; start equals end where something
// is missing.
type ObjectFinding struct {
	Rule      string      `json:"rule"`
	Criterion string      `json:"criterion"`
	Severity  string      `json:"severity"`
	Start     int         `json:"start"`
	End       int         `json:"end"`
	Text      string      `json:"text"`
	Message   string      `json:"message"`
	Fixes     []ObjectFix `json:"fixes"`
}

// ObjectFix is one way to mend a finding, all its edits applied at once.
type ObjectFix struct {
	Label string       `json:"label"`
	Edits []ObjectEdit `json:"edits"`
}

// ObjectEdit replaces the bytes from start to end by new.
type ObjectEdit struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	New   string `json:"new"`
}

// ObjectRewrite is one draft; its blanks stand as {name} in its own text.
type ObjectRewrite struct {
	Template string        `json:"template"`
	Text     string        `json:"text"`
	Blanks   []ObjectBlank `json:"blanks"`
	Card     ObjectCard    `json:"card"`
}

// ObjectBlank is a place in a rewrite's text that is left to fill.
type ObjectBlank struct {
	Name  string `json:"name"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// ObjectCard is the draft as five lines.
type ObjectCard struct {
	S string `json:"S"`
	M string `json:"M"`
	A string `json:"A"`
	R string `json:"R"`
	T string `json:"T"`
}
