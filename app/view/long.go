package view

import (
	"time"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/review"
)

const (
	// breathe is how long the reading of a long text may hold the page at once.
	breathe = 8 * time.Millisecond
	// wordAfter is how long a reading takes before its progress is worth a word,
	// and wordEvery the percent from one word to the next: each costs a frame.
	wordAfter = 300 * time.Millisecond
	wordEvery = 10
)

// long reads a text that is too long to be read at once. It keeps what it has
// read from one text to the next.
type long struct {
	text review.Incremental
	// round is the model's, and began when it was asked for.
	round int
	began time.Duration
}

// readLong begins what the model asks for and lets go of what it needs no more.
func (p *Page) readLong() {
	switch {
	case !p.m.Stale && !p.m.Due && len(p.m.Text) <= review.LongText:
		p.long.text = review.Incremental{}
	case p.m.Due && p.m.Round != p.long.round:
		p.long.round, p.long.began = p.m.Round, p.port.Clock()
		p.long.text.Start(p.m.Text, p.m.Options(p.env()))
		p.sliceSoon()
	}
}

// sliceSoon lets whatever waits, such as a key, go first.
func (p *Page) sliceSoon() {
	p.port.Later("slice", 0, func() { p.loop.dispatch(p.slice) })
}

// slice reads on for a moment. Nothing is drawn for it but a word now and then.
func (p *Page) slice() {
	if !p.m.Due || p.m.Round != p.long.round {
		p.loop.skip()
		return
	}
	now := p.port.Clock()
	end := now + breathe
	if p.long.text.Step(func() bool { return p.port.Clock() < end }) {
		p.do(model.LongRead{Round: p.long.round, Report: p.long.text.Report()})
		p.port.Later("settle", settleAfter, func() { p.later(model.Settled{}) })
		p.deal()
		return
	}
	percent := min(int(100*p.long.text.Share()), 99) / wordEvery * wordEvery
	if percent != p.m.Percent && now > p.long.began+wordAfter {
		p.do(model.Sliced{Round: p.long.round, Percent: percent})
	} else {
		p.loop.skip()
	}
	p.sliceSoon()
}

// deal draws the rest of the cards, a few a frame.
func (p *Page) deal() {
	if p.m.Cards == 0 {
		return
	}
	p.next(func() {
		p.port.Later("deal", 0, func() {
			p.loop.dispatch(func() {
				p.do(model.Dealt{})
				p.deal()
			})
		})
	})
}
