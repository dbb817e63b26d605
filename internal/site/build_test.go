package site

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/web"
)

// config is the real shell around stand-ins for the programs.
func config(base string) Config {
	return Config{
		Base: base,
		Routes: []Route{
			{Path: "/", Title: "Draft", Description: "Write <one> goal & sign it"},
			{Path: "/rules", Title: "Rules", Description: "All rules"},
		},
		Body: func(route string) string {
			return `<div><textarea data-part="goal-editor"></textarea>` + route + `</div>`
		},
		Web:    web.Files,
		App:    []byte("\x00asm app " + strings.Repeat("a", 4000)),
		Tagger: []byte("\x00asm tagger " + strings.Repeat("t", 4000)),
		Exec:   []byte("// wasm_exec"),
	}
}

func build(t *testing.T, cfg Config) *Site {
	t.Helper()
	s, err := Build(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func page(t *testing.T, s *Site, path string) string {
	t.Helper()
	f, ok := s.Find(path)
	if !ok {
		t.Fatalf("the site has no %s", path)
	}
	return string(f.Data)
}

// references finds every address in a page, a manifest or a style sheet.
var references = regexp.MustCompile(`(?:href|src|content|data-[a-z-]+)="(/[^"]*)"|"(?:src|id|scope|start_url)": *"([^"]*)"|url\(["']?([^"')]+)`)

func TestEveryReferenceIsAFileUnderTheBase(t *testing.T) {
	for _, base := range []string{"/", "/goals/", "/a/b.c/"} {
		s := build(t, config(base))
		for _, f := range s.Files {
			if !strings.HasPrefix(f.Type, "text/html") && !strings.HasPrefix(f.Type, "text/css") && f.Path != "manifest.webmanifest" {
				continue
			}
			found := 0
			for _, m := range references.FindAllStringSubmatch(string(f.Data), -1) {
				ref := m[1] + m[2] + m[3]
				found++
				rest, ok := strings.CutPrefix(ref, base)
				if !ok {
					t.Errorf("base %s: %s refers to %q, outside of the base", base, f.Path, ref)
					continue
				}
				if rest == "" {
					rest = "index.html"
				}
				if _, ok := s.Find(rest); !ok {
					t.Errorf("base %s: %s refers to %q, which isn't a file of the site", base, f.Path, ref)
				}
			}
			if strings.HasPrefix(f.Type, "text/html") && found < 12 {
				t.Errorf("%s: only %d references were found; does the test still read the page?", f.Path, found)
			}
		}
	}
}

func TestNothingNamesAnotherOrigin(t *testing.T) {
	s := build(t, config("/goals/"))
	other := regexp.MustCompile(`(?i)(?:https?:)?//[a-z0-9-]+\.[a-z]{2,}`)
	for _, f := range s.Files {
		if f.Type == "image/png" || f.Type == "application/wasm" {
			continue
		}
		text := strings.ReplaceAll(string(f.Data), `xmlns="http://www.w3.org/2000/svg"`, "")
		if hit := other.FindString(text); hit != "" {
			t.Errorf("%s names %s", f.Path, hit)
		}
	}
}

func TestPagesCarryNoInlineCode(t *testing.T) {
	s := build(t, config("/"))
	inline := regexp.MustCompile(`(?i)<style|\sstyle=|\son[a-z]+=|javascript:|<script(?:[^>]*)>[^<]`)
	for _, name := range []string{"index.html", "rules/index.html", "404.html"} {
		if hit := inline.FindString(page(t, s, name)); hit != "" {
			t.Errorf("%s holds %q, which the policy blocks", name, hit)
		}
	}
}

func TestPagesAreTheRoutes(t *testing.T) {
	s := build(t, config("/"))
	root, rules := page(t, s, "index.html"), page(t, s, "rules/index.html")
	for _, want := range []string{
		`<html lang="en">`, "<title>Draft</title>", `content="Write &lt;one&gt; goal &amp; sign it"`, `http-equiv="Content-Security-Policy"`,
		`data-version="` + s.Version + `"`, `name="theme-color"`, `<div><textarea data-part="goal-editor"></textarea>/</div>`,
	} {
		if !strings.Contains(root, want) {
			t.Errorf("index.html lacks %s", want)
		}
	}
	if !strings.Contains(rules, "<title>Rules</title>") || !strings.Contains(rules, "</textarea>/rules</div>") {
		t.Errorf("rules/index.html isn't the page of /rules")
	}
	if page(t, s, "404.html") != root {
		t.Error("404.html isn't the app")
	}
	// go-app takes the body's first element, which must be the prerendered page.
	_, body, _ := strings.Cut(root, "<body>")
	if !strings.HasPrefix(strings.TrimSpace(body), "<div><textarea") {
		t.Errorf("the body starts with %.40q", body)
	}
}

func TestServiceWorkerListsEveryFile(t *testing.T) {
	for _, base := range []string{"/", "/goals/"} {
		s := build(t, config(base))
		got := map[string]string{}
		r := releaseOf(t, s)
		for _, f := range r.Files {
			got[f.URL] = f.Sum
		}
		want := map[string]string{}
		for _, f := range s.Files {
			if f.Path != "sw.js" && f.Path != "404.html" {
				want[base+strings.TrimSuffix(f.Path, "index.html")] = f.Sum()
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("base %s: files (-want +got):\n%s", base, diff)
		}
		if r.Version != s.Version || r.Base != base {
			t.Errorf("worker says version %q, base %q; want %q, %q", r.Version, r.Base, s.Version, base)
		}
		for route, stored := range r.Pages {
			if _, ok := got[stored]; !ok {
				t.Errorf("the page of %s, %s, is not among the files", route, stored)
			}
		}
		if want := []string{base, base + "rules"}; !slices.Equal(slices.Sorted(maps.Keys(r.Pages)), want) {
			t.Errorf("pages %v, want %v", r.Pages, want)
		}
	}
}

func releaseOf(t *testing.T, s *Site) (r release) {
	t.Helper()
	_, text, _ := strings.Cut(page(t, s, "sw.js"), "const RELEASE = ")
	text, _, _ = strings.Cut(text, ";\n")
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		t.Fatal(err)
	}
	return r
}
