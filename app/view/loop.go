package view

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// loop is what the page needs of go-app's engine, so that its manners can be
// tested without one.
type loop interface {
	// dispatch runs f on the page's own goroutine and draws afterwards.
	dispatch(f func())
	// drawn runs f once the coming frame is drawn.
	drawn(f func())
	// skip draws nothing for the event at hand.
	skip()
}

type engineLoop struct{ ctx app.Context }

func (l engineLoop) dispatch(f func()) { l.ctx.Dispatch(func(app.Context) { f() }) }
func (l engineLoop) drawn(f func())    { l.ctx.Defer(func(app.Context) { f() }) }
func (l engineLoop) skip()             { l.ctx.PreventUpdate() }
