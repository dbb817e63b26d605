package main

import (
	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/view"
	"github.com/goalsmith/goalsmith/internal/site"
	"github.com/goalsmith/goalsmith/web"
)

// routes lists the app's pages for hosts and the service worker. It must name the routes that the browser program does.
func routes() []site.Route {
	return []site.Route{
		{
			Path:        model.RouteDraft,
			Title:       "Goalsmith: sales goals worth signing",
			Description: "Type a sales goal and see at once what makes it weak, why, and how to put it. Works offline; nothing leaves your device.",
		},
		{
			Path:        model.RouteRules,
			Title:       "The rules · Goalsmith",
			Description: "Every rule that Goalsmith reviews a sales goal by, with the reason and an example.",
		},
		{
			Path:        model.RouteGlossary,
			Title:       "The glossary · Goalsmith",
			Description: "The terms of sales goals and of SMART, from ARR to win rate, each in one plain sentence.",
		},
		{
			Path:        model.RouteWorkshop,
			Title:       view.Title(model.RouteWorkshop),
			Description: "Project weak sales goals, let the room mend them, and show before and after. Decks, timer, results and hand-outs, offline.",
		},
		{
			Path:        model.RoutePractice,
			Title:       view.Title(model.RoutePractice),
			Description: "Practise on weak sales goals: find the words, name what is missing, rewrite it. Marked at once, on this device.",
		},
		{
			Path:        model.RouteDemo,
			Title:       view.Title(model.RouteDemo),
			Description: "Watch a vague sales goal become one worth signing, hallmark by hallmark.",
		},
	}
}

// prerender draws a route's page before the program has loaded.
func prerender(route string) string {
	return view.Prerender(route, func(name string) string {
		data, err := web.Files.ReadFile(name)
		if err != nil { // it is embedded beside everything else that a site is made of
			panic(err)
		}
		return string(data)
	})
}
