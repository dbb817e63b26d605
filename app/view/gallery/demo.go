package gallery

import (
	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/model/demo"
	"github.com/goalsmith/goalsmith/app/view"
	"github.com/goalsmith/goalsmith/internal/goal"
)

// demos are the demo in the middle of an edit, at its end, and for those who ask
// for less motion.
func demos(env model.Env) []State {
	state := func(name string, r goal.Role, calm bool, msgs ...demo.Msg) State {
		d := demo.New(r, env)
		for _, msg := range msgs {
			d = demo.Update(d, msg, env)
		}
		m := model.New(env)
		m.Route, m.Ready, m.Tagger = model.RouteDemo, true, model.TaggerReady
		return State{Name: name, Model: m, Side: view.DemoSide(d, calm)}
	}
	forward := demo.Stepped{}
	typing := demo.New(goal.SDR, env).Next() * 3
	return []State{
		state("demo", goal.SDR, false, demo.Played{}, demo.Ticked{Elapsed: typing}),
		state("demo-end", goal.AE, false, forward, forward, forward, forward),
		state("demo-calm", goal.Team, true, forward),
	}
}
