// Package web holds the files of the shell as they stand in the repository: the page's template, the styles, the icons,
// the manifest, the loader and the service worker. Package site turns them into the site that is served; nothing here
// reaches a browser unprocessed.
package web

import "embed"

// Files holds everything that a site is made from, by its path in this folder.
//
//go:embed index.html manifest.json css/*.css icons/*.svg icons/*.png loader/*.js worker/*.js tagger.js data/*.txt data/*.json
var Files embed.FS
