package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"io/fs"
	"path"
	"strings"
	texttemplate "text/template"
)

// pageSet renders what names other files: the pages and the manifest.
type pageSet struct {
	cfg    Config
	assets *assets
}

// asset returns the address of an asset; "" for a tagger that the build doesn't have.
func (p pageSet) asset(name string) (string, error) {
	file, ok := p.assets.named[name]
	if !ok && name == "tagger.wasm" {
		return "", nil
	}
	if !ok {
		return "", fmt.Errorf("no asset is called %s", name)
	}
	return p.cfg.Base + file, nil
}

// render writes the page of every route for a version.
func (p pageSet) render(version string) ([]File, error) {
	text, err := fs.ReadFile(p.cfg.Web, "index.html")
	if err != nil {
		return nil, err
	}
	page, err := template.New("index.html").Funcs(template.FuncMap{"asset": p.asset}).Parse(string(text))
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, r := range p.cfg.Routes {
		paths = append(paths, r.Path)
	}
	routes, err := json.Marshal(paths)
	if err != nil {
		return nil, err
	}
	data, err := json.Marshal(p.data())
	if err != nil {
		return nil, err
	}
	var files []File
	for _, route := range p.cfg.Routes {
		body := strings.TrimSpace(p.cfg.Body(route.Path))
		if !strings.HasPrefix(body, "<div") {
			return nil, fmt.Errorf("route %s: the prerendered page must be one <div>, which the app replaces", route.Path)
		}
		var out bytes.Buffer
		err := page.Execute(&out, map[string]any{
			"Base": p.cfg.Base, "Version": version, "Routes": string(routes), "Files": string(data), "Policy": MetaPolicy,
			"Title": route.Title, "Description": route.Description, "AppSize": len(p.cfg.App),
			"Body": template.HTML(body), // made by the app's own view, which escapes every text in it
		})
		if err != nil {
			return nil, err
		}
		name := path.Join(strings.TrimPrefix(route.Path, "/"), "index.html")
		files = append(files, File{Path: name, Type: mediaType(name), Data: out.Bytes()})
	}
	return files, nil
}

// data are the addresses of the data files, by name.
func (p pageSet) data() map[string]string {
	out := map[string]string{}
	for name, file := range p.assets.named {
		if strings.HasPrefix(name, "data/") {
			out[name] = p.cfg.Base + file
		}
	}
	return out
}

func (p pageSet) manifest() (File, error) {
	text, err := fs.ReadFile(p.cfg.Web, "manifest.json")
	if err != nil {
		return File{}, err
	}
	t, err := texttemplate.New("manifest.json").Funcs(texttemplate.FuncMap{"asset": p.asset}).Parse(string(text))
	if err != nil {
		return File{}, err
	}
	var out bytes.Buffer
	if err := t.Execute(&out, map[string]string{"Base": p.cfg.Base}); err != nil {
		return File{}, err
	}
	if !json.Valid(out.Bytes()) {
		return File{}, fmt.Errorf("web/manifest.json doesn't render to JSON")
	}
	name := "manifest.webmanifest"
	return File{Path: name, Type: mediaType(name), Data: out.Bytes()}, nil
}

// notFound is what many static hosts send for an unknown path: the app, whose router then says that there's nothing.
func (s *Site) notFound() File {
	for _, f := range s.Files {
		if f.Path == "index.html" {
			f.Path = "404.html"
			return f
		}
	}
	return File{Path: "404.html", Type: mediaType("404.html")}
}
