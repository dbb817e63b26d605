package site

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// hashed matches the paths whose names carry their content's hash, in the regular expressions of nginx and Caddy.
const hashed = `\.[0-9a-f]{12}\.[a-z0-9]+$`

// hostFiles are what Write adds for whoever hosts the site: the same rules in the words of several hosts. None of them
// holds a secret, and the two servers are told not to hand them out.
func (s *Site) hostFiles() map[string][]byte {
	return map[string][]byte{
		"_headers":    s.hostHeaders(),
		"_nginx.conf": s.nginx(),
		"_Caddyfile":  s.caddy(),
	}
}

// hostHeaders writes the _headers file that several static hosts read.
func (s *Site) hostHeaders() []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "%s*\n", s.Base)
	for _, h := range securityHeaders() {
		fmt.Fprintf(&b, "  %s: %s\n", h.name, h.value)
	}
	for _, f := range s.Files {
		fmt.Fprintf(&b, "%s%s\n  Cache-Control: %s\n  Content-Type: %s\n", s.Base, f.Path, f.cacheControl(), f.Type)
	}
	return []byte(b.String())
}

// nginx writes a snippet to be included in a server block whose root holds the site at its base path. A location's
// add_header lines replace those around it, so each location has them all.
func (s *Site) nginx() []byte {
	var b strings.Builder
	headers := func(indent, cache string) {
		for _, h := range append(securityHeaders(), header{"Cache-Control", cache}) {
			fmt.Fprintf(&b, "%sadd_header %s %q always;\n", indent, h.name, h.value)
		}
	}
	fmt.Fprintf(&b, "# Goalsmith %s. Include this in a server block; its root holds this folder at %s\n", s.Version, s.Base)
	fmt.Fprintf(&b, "location %s {\n    types {\n", s.Base)
	types := s.types()
	for _, name := range slices.Sorted(maps.Keys(types)) {
		fmt.Fprintf(&b, "        %s %s;\n", name, strings.Join(types[name], " "))
	}
	b.WriteString("    }\n    default_type text/plain;\n    charset utf-8;\n")
	b.WriteString("    charset_types text/css text/javascript text/plain;\n")
	b.WriteString("    autoindex off;\n    gzip_static on;\n    # brotli_static on; with the module ngx_brotli: a fifth less to download\n")
	fmt.Fprintf(&b, "    try_files $uri $uri/index.html =404;\n    error_page 404 %s404.html;\n", s.Base)
	headers("    ", cacheChecked)
	fmt.Fprintf(&b, "    location ~ \"%s\" {\n", hashed)
	headers("        ", cacheForever)
	b.WriteString("    }\n    location ~ \"/_[^/]*$|\\.(br|gz)$\" {\n        return 404;\n    }\n}\n")
	if s.Base != "/" {
		fmt.Fprintf(&b, "location = %s {\n    return 307 %s;\n}\n", strings.TrimSuffix(s.Base, "/"), s.Base)
	}
	return []byte(b.String())
}

// caddy writes a snippet to be imported in a site block whose root holds the site at its base path.
func (s *Site) caddy() []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "# Goalsmith %s. Import this in a site block; its root holds this folder at %s\n", s.Version, s.Base)
	if s.Base != "/" {
		fmt.Fprintf(&b, "redir %s %s 307\n", strings.TrimSuffix(s.Base, "/"), s.Base)
	}
	fmt.Fprintf(&b, "handle %s* {\n\t@inside path_regexp (/_[^/]*|\\.(br|gz))$\n\terror @inside 404\n", s.Base)
	b.WriteString("\theader {\n")
	for _, h := range securityHeaders() {
		fmt.Fprintf(&b, "\t\t%s %q\n", h.name, h.value)
	}
	b.WriteString("\t}\n")
	fmt.Fprintf(&b, "\t@hashed path_regexp %s\n\theader @hashed Cache-Control %q\n", hashed, cacheForever)
	fmt.Fprintf(&b, "\t@named not path_regexp %s\n\theader @named Cache-Control %q\n", hashed, cacheChecked)
	types := s.types()
	for _, name := range slices.Sorted(maps.Keys(types)) {
		full := name
		if strings.HasPrefix(name, "text/") {
			full += "; charset=utf-8"
		}
		for _, ext := range types[name] {
			if ext != "html" { // pages are asked for by their folder, and every server knows their type
				fmt.Fprintf(&b, "\t@%s path *.%s\n\theader @%s Content-Type %q\n", ext, ext, ext, full)
			}
		}
	}
	b.WriteString("\ttry_files {path} {path}/index.html\n\tfile_server {\n\t\tprecompressed br gzip\n\t}\n}\n")
	return []byte(b.String())
}

// types lists the site's media types without their parameters, each with the file name extensions that it has.
func (s *Site) types() map[string][]string {
	out := map[string][]string{}
	for _, f := range s.Files {
		name, _, _ := strings.Cut(f.Type, ";")
		ext := f.Path[strings.LastIndexByte(f.Path, '.')+1:]
		if !slices.Contains(out[name], ext) {
			out[name] = append(out[name], ext)
		}
	}
	for _, exts := range out {
		slices.SortFunc(exts, cmp.Compare[string])
	}
	return out
}
