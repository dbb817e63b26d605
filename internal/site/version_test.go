package site

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/goalsmith/goalsmith/web"
)

// shell copies the shell's files with one of them changed.
func shell(t *testing.T, name, more string) fs.FS {
	t.Helper()
	files := fstest.MapFS{}
	err := fs.WalkDir(web.Files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(web.Files, path)
		files[path] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if files[name] == nil {
		t.Fatalf("the shell has no %s", name)
	}
	files[name].Data = append([]byte(nil), append(files[name].Data, more...)...)
	return files
}

func TestVersionFollowsTheContent(t *testing.T) {
	first := build(t, config("/"))
	if again := build(t, config("/")); again.Version != first.Version {
		t.Errorf("the same input gave versions %s and %s", first.Version, again.Version)
	}
	changes := map[string]func(*Config){
		"the app":     func(c *Config) { c.App = append(c.App, '!') },
		"the tagger":  func(c *Config) { c.Tagger = append(c.Tagger, '!') },
		"no tagger":   func(c *Config) { c.Tagger = nil },
		"the support": func(c *Config) { c.Exec = append(c.Exec, '!') },
		"a page":      func(c *Config) { c.Body = func(string) string { return "<div>new</div>" } },
		"a title":     func(c *Config) { c.Routes[1].Title = "Other" },
		"the base":    func(c *Config) { c.Base = "/x/" },
		"the stamp":   func(c *Config) { c.Stamp = "two" },
		"the loader":  func(c *Config) { c.Web = shell(t, "loader/start.js", "//") },
		"the worker":  func(c *Config) { c.Web = shell(t, "worker/fetch.js", "//") },
		"a style":     func(c *Config) { c.Web = shell(t, "css/tokens.css", "/**/") },
		"the icon":    func(c *Config) { c.Web = shell(t, "icons/icon.svg", "<!-- -->") },
		"manifest":    func(c *Config) { c.Web = shell(t, "manifest.json", " ") },
	}
	seen := map[string]string{first.Version: "nothing"}
	for name, change := range changes {
		cfg := config("/")
		change(&cfg)
		version := build(t, cfg).Version
		if other, ok := seen[version]; ok {
			t.Errorf("changing %s gives the same version as changing %s", name, other)
		}
		seen[version] = name
	}
}

func TestImmutableNamesFollowTheContent(t *testing.T) {
	first := build(t, config("/"))
	cfg := config("/")
	cfg.App = append(cfg.App, '!')
	second := build(t, cfg)
	for _, f := range second.Files {
		if old, ok := first.Find(f.Path); ok && f.Immutable && old.Sum() != f.Sum() {
			t.Errorf("%s kept its name while its content changed", f.Path)
		}
		if isApp := strings.HasPrefix(f.Path, "app."); isApp {
			if _, ok := first.Find(f.Path); ok {
				t.Errorf("%s changed and kept its name", f.Path)
			}
		}
	}
	for _, f := range first.Files {
		if html := strings.HasPrefix(f.Type, "text/html"); f.Immutable && (html || f.Path == "sw.js" || f.Path == "manifest.webmanifest") {
			t.Errorf("%s has a fixed address and must not be kept for ever", f.Path)
		}
	}
}

func TestBuildRefuses(t *testing.T) {
	tests := map[string]struct {
		change func(*Config)
		says   string
	}{
		"relative base": {func(c *Config) { c.Base = "goals/" }, `must start and end with a slash`},
		"open base":     {func(c *Config) { c.Base = "/goals" }, `must start and end with a slash`},
		"empty base":    {func(c *Config) { c.Base = "" }, `must start and end with a slash`},
		"climbing base": {func(c *Config) { c.Base = "/../" }, `between single slashes`},
		"double slash":  {func(c *Config) { c.Base = "//evil.example/" }, `between single slashes`},
		"quoted base":   {func(c *Config) { c.Base = `/a"b/` }, `between single slashes`},
		"no root":       {func(c *Config) { c.Routes = c.Routes[1:] }, `no "/"`},
		"no app":        {func(c *Config) { c.App = nil }, `make build`},
		"bare text":     {func(c *Config) { c.Body = func(string) string { return "text" } }, `one <div>`},
		"no template":   {func(c *Config) { c.Web = fstest.MapFS{} }, `loader/settings.js`},
	}
	for name, tt := range tests {
		cfg := config("/")
		tt.change(&cfg)
		if _, err := Build(cfg); err == nil || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("%s: error %v, want one that says %q", name, err, tt.says)
		}
	}
}

func TestWriteMakesAWholeSite(t *testing.T) {
	s := build(t, config("/goals/"))
	if err := s.Compress(nil, 5); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "new", "folder")
	if err := s.Write(dir); err != nil {
		t.Fatal(err)
	}
	for _, f := range s.Files {
		for ext, want := range map[string][]byte{"": f.Data, ".br": f.Brotli, ".gz": f.Gzip} {
			got, err := os.ReadFile(filepath.Join(dir, f.Path+ext))
			if want == nil {
				if err == nil {
					t.Errorf("%s%s was written though it saves nothing", f.Path, ext)
				}
				continue
			}
			if err != nil || string(got) != string(want) {
				t.Errorf("%s%s: %d bytes, error %v; want %d bytes", f.Path, ext, len(got), err, len(want))
			}
		}
	}
	headers, err := os.ReadFile(filepath.Join(dir, "_headers"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"/goals/*\n", "frame-ancestors 'none'", "/goals/sw.js\n  Cache-Control: no-cache\n"} {
		if !strings.Contains(string(headers), want) {
			t.Errorf("_headers lacks %q", want)
		}
	}
	if err := s.Write(filepath.Join(dir, "sw.js")); err == nil {
		t.Error("writing into a file gave no error")
	}
}
