package review

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/when"
)

// sum puts together what the units of a long text say. A finding that marks
// words stands wherever they are. One that says that something is missing has no
// words to mark, and stands once, at the first unit, if it is missing from every
// unit: a deadline anywhere is a deadline. So it is with the verdicts: what one
// unit has earned, the text has, but a claim that can't hold spoils the plan that
// stands beside it. Units without words or in another language have no say
// unless there are no others.
//
// It first takes all units and then gathers from one after the other, so that
// what comes to thousands is given room once.
type sum struct {
	r     Report
	parts []part
	next  int // to gather from
	// findings, quantities, deadlines and cadences are how many there are.
	findings, quantities, deadlines, cadences int
	// units have a say; lacks is how many of them miss what a rule asks for, and
	// first what the first of them says of it.
	units int
	lacks map[string]int
	first []lint.Finding
	// foreign is the first unit in another language and where it starts.
	foreign part
	tokens  int
	notes   [5]string
	roles   map[goal.Role]int
	kinds   map[goal.Kind]bool
}

func newSum(s string, o Options) *sum {
	m := &sum{lacks: map[string]int{}, roles: map[goal.Role]int{}, kinds: map[goal.Kind]bool{}}
	m.r = Report{Text: s, Role: o.Role, RoleGiven: o.Role != "", Findings: []lint.Finding{}, Rewrites: []rewrite.Rewrite{}, TooLong: true}
	for i, name := range lint.Criteria() {
		m.r.Criteria[i] = Criterion{Name: name, Verdict: Missing}
	}
	return m
}

// add takes the next unit, which starts at byte at.
func (m *sum) add(u *unit, at int) {
	p := part{u, at, m.tokens}
	m.tokens += u.tokens
	switch {
	case !u.worded:
	case !u.foreign:
		m.parts = append(m.parts, p)
		m.findings += len(u.found)
		m.quantities += len(u.quantities)
		m.deadlines += len(u.deadlines)
		m.cadences += len(u.cadences)
	case m.foreign.unit == nil:
		m.foreign = p
	}
}

// gather puts one more unit in and reports whether there was one.
func (m *sum) gather() bool {
	if m.next == len(m.parts) {
		return false
	}
	if m.next == 0 {
		m.r.Findings = make([]lint.Finding, 0, m.findings)
		m.r.Quantities = make([]quantity.Quantity, 0, m.quantities)
		m.r.Deadlines = make([]when.Deadline, 0, m.deadlines)
		m.r.Cadences = make([]when.Cadence, 0, m.cadences)
	}
	m.put(m.parts[m.next])
	m.next++
	return true
}

func (m *sum) put(u part) {
	at, base := u.at, u.token
	m.units++
	m.judge(u)
	m.find(u)
	if u.role != "" {
		m.roles[u.role]++
	}
	m.kinds[u.kind] = true
	for _, s := range u.spared {
		m.r.Spared = append(m.r.Spared, moved(s, at))
	}
	for _, q := range u.quantities {
		q.Span, q.Number, q.First, q.Last = moved(q.Span, at), moved(q.Number, at), q.First+base, q.Last+base
		m.r.Quantities = append(m.r.Quantities, q)
	}
	for _, t := range u.deadlines {
		t.Span, t.First, t.Last = moved(t.Span, at), t.First+base, t.Last+base
		m.r.Deadlines = append(m.r.Deadlines, t)
	}
	for _, c := range u.cadences {
		c.Span, c.First, c.Last = moved(c.Span, at), c.First+base, c.Last+base
		m.r.Cadences = append(m.r.Cadences, c)
	}
}

// judge takes a unit's verdicts in.
func (m *sum) judge(u part) {
	for i, j := range u.verdicts {
		c := &m.r.Criteria[i]
		now, was := weighs(i, j.Verdict), weighs(i, c.Verdict)
		if now > was {
			c.Verdict, c.Evidence = j.Verdict, nil
		}
		if now > was || m.units == 1 {
			m.notes[i] = u.notes[i]
		}
		if now >= was {
			for _, s := range j.Evidence {
				c.Evidence = append(c.Evidence, moved(s, u.at))
			}
		}
	}
}

// find takes a unit's findings in.
func (m *sum) find(u part) {
	var lacks []string
	for _, f := range u.found {
		if !f.Empty() {
			m.r.Findings = append(m.r.Findings, movedFinding(f, u.at))
			continue
		}
		if slices.Contains(lacks, f.Rule) {
			continue // once a unit
		}
		lacks = append(lacks, f.Rule)
		m.lacks[f.Rule]++
		if m.units == 1 {
			m.first = append(m.first, movedFinding(f, u.at))
		}
	}
}

// report is what the units come to, once all are gathered.
func (m *sum) report() Report {
	foreign := m.units == 0 && m.foreign.unit != nil
	if foreign {
		m.put(m.foreign)
	}
	r := m.r
	for _, f := range m.first {
		if m.lacks[f.Rule] == m.units {
			r.Findings = append(r.Findings, f)
		}
	}
	r.Findings = lint.Settle(r.Findings)
	r.Empty = m.units == 0
	r.Kind = m.kind()
	if !r.RoleGiven {
		r.Role = m.role()
	}
	r.Quantities, r.Deadlines, r.Cadences = orEmpty(r.Quantities), orEmpty(r.Deadlines), orEmpty(r.Cadences)
	r.Criteria = worded(r.Criteria, m.notes, r.Findings)
	r.Score = score(r.Criteria, r.Findings)
	r.Ready = !r.Empty && !foreign && ready(r.Findings)
	return r
}

// role is the one that most units speak of.
func (m *sum) role() goal.Role {
	best := goal.Role("")
	for _, r := range []goal.Role{goal.Team, goal.AE, goal.SDR} {
		if m.roles[r] > m.roles[best] {
			best = r
		}
	}
	return best
}

// kind is as that of one goal which names all that the units do.
func (m *sum) kind() goal.Kind {
	for _, k := range []goal.Kind{goal.Outcome, goal.Development, goal.Activity} {
		if m.kinds[k] {
			return k
		}
	}
	return ""
}
