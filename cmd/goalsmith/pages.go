package main

import "github.com/goalsmith/goalsmith/internal/site"

// routes lists the app's pages for hosts and the service worker. It must name the routes that the browser program does.
func routes() []site.Route {
	const about = "Type a sales goal and see at once what makes it weak, why, and how to put it. Works offline; nothing leaves your device."
	return []site.Route{
		{Path: "/", Title: "Goalsmith: sales goals worth signing", Description: about},
		{Path: "/rules", Title: "The rules · Goalsmith", Description: "Every rule that Goalsmith reviews a sales goal by, with the reason and an example."},
	}
}

// prerender returns the function that draws a route's page before the program has loaded.
func prerender(base string) func(route string) string {
	return func(string) string {
		return `<div><header><a href="` + base + `">Goalsmith</a></header><main><h1>What will you get done?</h1>` +
			`<label for="goal">Your goal</label> <textarea id="goal" data-part="goal-editor" rows="4" autofocus></textarea></main></div>`
	}
}
