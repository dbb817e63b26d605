package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
)

// stretches draw a goal with its marks.
func stretches(list []stage.Stretch) []app.UI {
	out := make([]app.UI, 0, len(list)+1)
	for _, s := range list {
		switch s.Look {
		case stage.Plain:
			out = append(out, app.Text(s.Text))
		case stage.Fresh:
			out = append(out, say("ins", s.Text))
		case stage.Gone:
			out = append(out, say("del", s.Text))
		default:
			out = append(out, say("span|data-part=stage-mark|class=u "+string(s.Look), s.Text, "data-rule", s.Rule))
		}
	}
	return out
}

// stageMarks are the five stamps: what is not revealed waits.
func stageMarks(m stage.Model) app.UI {
	five := lint.Criteria()
	return el("ul|class=stage-marks|aria-label=The five hallmarks").Body(app.Range(five[:]).Slice(func(i int) app.UI {
		v, shown := stageVerdict(m, i)
		word, class := "not yet", "waiting"
		if shown {
			word, class = verdictWord(v), string(v)
		}
		return el("li|data-part=stage-criterion|class=v-"+class, "data-criterion", string(five[i]), "data-shown", class,
			"aria-current", map[bool]string{true: "true"}[m.Show.Asked == five[i]]).Body(
			button("data-act=stage-reveal", "", "data-criterion", string(five[i])).Body(
				stamp(five[i]), say("span", five[i].Name()), say("i|class=sr", ": "+word),
			),
		)
	}))
}

func stageVerdict(m stage.Model, i int) (review.Verdict, bool) {
	s := m.Show
	switch {
	case s.Step == stage.StepGoal:
		return s.Before.Criteria[i].Verdict, s.Seen[i]
	case s.After.Text == "":
		return s.Before.Criteria[i].Verdict, s.Step == stage.StepWrite && s.Seen[i]
	}
	return s.After.Criteria[i].Verdict, !s.Held
}

func stageScore(m stage.Model, score int) app.UI {
	s := m.Show
	before := s.Before.Score.Total
	was := ""
	switch {
	case s.Step == stage.StepGoal || s.After.Text == "":
		if s.Seen == [5]bool{} || s.Held {
			return el("p|class=stage-score")
		}
		score = before
	case s.Held:
		return el("p|class=stage-score")
	default:
		was = "was " + strconv.Itoa(before)
	}
	return el("p|class=stage-score|data-part=stage-score", "data-value", strconv.Itoa(score)).Body(
		app.Text(strconv.Itoa(score)), say("small", was),
	)
}
