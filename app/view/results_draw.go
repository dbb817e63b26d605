package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/room"
)

// charts are the room's picture. Each drawing has its numbers beside it or in a
// sentence of its own, so that none is needed to read them.
func charts(d workshop.Deck, p room.Picture) app.UI {
	head, why := stage.Headline(p)
	top := []app.UI{}
	for _, b := range p.Criteria {
		if b.Name == p.Hardest {
			top = append(top, el("div", "class", "hardest "+met(b.To)).Body(stamp(b.Name)))
		}
	}
	said := strconv.Itoa(p.People) + " results of “" + deckName(d) + "”"
	if p.People == 1 {
		said = "1 result of “" + deckName(d) + "”"
	}
	switch {
	case p.Others == 1:
		said += "; 1 of another deck is left out"
	case p.Others > 1:
		said += "; " + strconv.Itoa(p.Others) + " of other decks are left out"
	}
	return el("div|class=charts").Body(
		el("header|class=headline|data-part=hardest", "data-criterion", string(p.Hardest)).Body(append(top,
			el("div").Body(
				say("h3", head),
				say("p|class=why", why),
				say("p|class=of", said+"."),
			))...),
		chart("criteria", "How far the goals meet each hallmark", criteriaRows(p)),
		el("div|class=pair").Body(
			chart("spread", "The scores of the room", el("div|class=spreads").Body(
				histogram("Before", "was", p.Before, p), histogram("After", "now", p.After, p),
			)),
			chart("moved", stage.Moved(p), moved(p)),
		),
	)
}

func chart(name, head string, body app.UI) app.UI {
	return el("section|class=chart|data-part=chart", "data-chart", name, "aria-label", head).Body(say("h4", head), body)
}

// criteriaRows are a row a criterion: a ring where the room was, a disc where it
// is, and what joins them. Places are percentages, so that the row stretches and
// its marks stay round.
func criteriaRows(p room.Picture) app.UI {
	rows := []app.UI{el("li|class=legend|aria-hidden=true").Body(
		el("span"),
		el("span|class=key-line").Body(
			legendMark("was"), say("span", "before"), legendMark("now"), say("span", "after")),
		el("span"),
	)}
	for _, b := range p.Criteria {
		class := "crit " + met(b.To)
		if b.Name == p.Hardest {
			class += " is-hardest"
		}
		rows = append(rows, el("li", "class", class, "data-criterion", string(b.Name), "data-from", stage.Percent(b.From), "data-to", stage.Percent(b.To)).Body(
			el("span|class=who").Body(stamp(b.Name), say("b", b.Name.Name())),
			dumbbell(b),
			el("span|class=figures").Body(
				say("span|class=sr", "before "), say("span|class=was", stage.Percent(b.From)), say("span|class=arrow|aria-hidden=true", "→"),
				say("span|class=sr", ", after "), say("strong", stage.Percent(b.To)),
			),
		))
	}
	return el("ul|class=criteria").Body(rows...)
}

// met is the stamp's look for a share of the goals.
func met(share float64) string {
	switch {
	case share >= 0.75:
		return "v-met"
	case share >= 0.4:
		return "v-weak"
	}
	return "v-missing"
}

func dumbbell(b room.Bar) app.UI {
	from, to := stage.Percent(b.From), stage.Percent(b.To)
	class := "join"
	if b.To < b.From {
		class = "join back"
	}
	return svg("dumbbell", "",
		svgEl("line", "class", "track", "x1", "0%", "x2", "100%", "y1", "50%", "y2", "50%"),
		svgEl("line", "class", class, "x1", from, "x2", to, "y1", "50%", "y2", "50%"),
		svgEl("circle", "class", "was", "cx", from, "cy", "50%", "r", "8"),
		svgEl("circle", "class", "now", "cx", to, "cy", "50%", "r", "10"),
	)
}

func legendMark(class string) app.UI {
	r := "7"
	if class == "now" {
		r = "8"
	}
	return svg("key-mark", "0 0 20 20").Body(svgEl("circle", "class", class, "cx", "10", "cy", "10", "r", r))
}

// svgEl is an element of a drawing; attributes follow as names and values.
func svgEl(tag string, attrs ...string) app.UI {
	e := app.Elem(tag).XMLNS(svgSpace)
	for i := 0; i+1 < len(attrs); i += 2 {
		e.Attr(attrs[i], attrs[i+1])
	}
	return e
}

func svgText(class string, x, y float64, words string) app.UI {
	return app.Elem("text").XMLNS(svgSpace).Class(class).Attr("x", num(x)).Attr("y", num(y)).Text(words)
}

// The histograms have a box of 320 by 132; their words grow with them.
const (
	histWide, histHigh    = 320.0, 132.0
	histTop, histFloor    = 20.0, 104.0
	histStep, histBarWide = histWide / room.Bands, 32.0
)

// histogram counts people by band. Both share a scale, and stand one above the
// other, so that the room is seen to move.
func histogram(name, class string, counts [room.Bands]int, p room.Picture) app.UI {
	most := 1
	for i := range counts {
		most = max(most, p.Before[i], p.After[i])
	}
	body := []app.UI{svgEl("path", "class", "floor", "d", "M0 "+num(histFloor)+"H"+num(histWide))}
	for i, n := range counts {
		x := histStep*float64(i) + histStep/2
		if n > 0 {
			h := max((histFloor-histTop)*float64(n)/float64(most), 4)
			body = append(body,
				svgEl("path", "class", "bar-"+class, "d", box(x-histBarWide/2, histFloor-h, histBarWide, h)),
				svgText("count", x, histFloor-h-5, strconv.Itoa(n)))
		}
		low, _ := room.Band(i).Range()
		body = append(body, svgText("scale", histStep*float64(i), histFloor+18, strconv.Itoa(low)))
	}
	body = append(body, svgText("scale end", histWide, histFloor+18, "100"))
	return el("div|class=hist|role=img", "aria-label", stage.Spread(name, counts)).Body(
		say("p|class=when", name),
		svg("bars", "-8 0 "+num(histWide+20)+" "+num(histHigh), body...),
	)
}

// moved is how many went up, stayed and went down: a bar, and the numbers.
func moved(p room.Picture) app.UI {
	parts := [3]struct {
		class, word string
		n           int
	}{{"up", "higher", p.Better}, {"even", "the same", p.Same}, {"down", "lower", p.Worse}}
	var bar, words []app.UI
	at := 0.0
	for _, x := range parts {
		wide := 100 * float64(x.n) / float64(max(p.People, 1))
		if x.n > 0 {
			bar = append(bar, svgEl("rect", "class", x.class, "x", num(at)+"%", "y", "0", "width", num(wide)+"%", "height", "100%"))
		}
		at += wide
		words = append(words, el("div", "class", x.class).Body(
			el("dt").Body(svg("key-mark", "0 0 20 20", svgEl("rect", "class", x.class, "x", "2", "y", "2", "width", "16", "height", "16")), app.Text(x.word)),
			say("dd", strconv.Itoa(x.n), "data-moved", x.class),
		))
	}
	return el("div|class=moved").Body(svg("moved-bar", "", bar...), el("dl").Body(words...))
}

// allStamps are the five hallmarks, waiting to be struck.
func allStamps() app.UI {
	all := lint.Criteria()
	return el("div|class=all-stamps v-waiting|aria-hidden=true").Body(app.Range(all[:]).Slice(func(i int) app.UI { return stamp(all[i]) }))
}
