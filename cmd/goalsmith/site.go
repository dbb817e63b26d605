package main

import (
	"fmt"
	"os"

	"github.com/goalsmith/goalsmith/internal/site"
	"github.com/goalsmith/goalsmith/internal/site/embedded"
	"github.com/goalsmith/goalsmith/web"
)

// siteCmd writes the app as static files.
type siteCmd struct {
	Base  string `default:"/" placeholder:"/path/" help:"The path under which the site will lie on its host."`
	Stamp string `hidden:"" help:"Text put into one file, to make two versions out of one build."`
	Dir   string `arg:"" placeholder:"DIR" help:"The folder to write to. It is made if needed."`
}

// Run writes the site.
func (c *siteCmd) Run(std *streams) error {
	// The written site is compressed once and served often, so it gets the best quality.
	s, err := buildSite(recipe{base: c.Base, stamp: c.Stamp, quality: 11})
	if err != nil {
		return err
	}
	if info, err := os.Stat(c.Dir); err == nil && !info.IsDir() {
		return fmt.Errorf("%s is a file; give the name of a folder", c.Dir)
	}
	if err := s.Write(c.Dir); err != nil {
		return err
	}
	fmt.Fprintf(std.out, "Wrote version %s for %s to %s\n", s.Version, s.Base, c.Dir)
	return nil
}

// recipe is what may differ between two sites out of one binary.
type recipe struct {
	base    string
	stamp   string
	quality int      // of brotli, for what isn't compressed yet
	app     string   // a program to use in place of the embedded one, for development
	routes  []string // more routes, for development
}

// buildSite makes the site out of what this binary carries.
func buildSite(r recipe) (*site.Site, error) {
	programs, err := embedded.Load()
	if err != nil {
		return nil, err
	}
	if r.app != "" {
		if programs.App, err = os.ReadFile(r.app); err != nil {
			return nil, fmt.Errorf("the app can't be read: %w", err)
		}
	}
	pages := routes()
	for _, path := range r.routes {
		pages = append(pages, site.Route{Path: path, Title: path})
	}
	s, err := site.Build(site.Config{
		Base:   r.base,
		Routes: pages,
		Body:   prerender,
		Web:    web.Files,
		App:    programs.App,
		Tagger: programs.Tagger,
		Exec:   programs.Exec,
		Stamp:  r.stamp,
	})
	if err != nil {
		return nil, err
	}
	return s, s.Compress(programs.Packed, r.quality)
}
