# Goalsmith's tasks. `make run` serves the app, `make test` runs every test there is; `make help` lists the rest.

ADDR ?= 127.0.0.1:8080
BR_QUALITY ?= 11
FUZZTIME ?= 60s
BENCHTIME ?= 1s

EXEC := $(shell go env GOROOT)/lib/wasm/wasm_exec.js
WASM := GOOS=js GOARCH=wasm go build -trimpath -ldflags="-s -w -buildid="
# The page's program is built with a copy of go-app that leaves out what the page never uses, the tagger and the command
# with a copy of prose that holds the tagger's weights alone: see scripts/slim.
SLIM := -modfile=build/slim/go.mod
# Compiled without inlining but where a key waits: a tenth of the download, for a twentieth of a review's time.
OURS := github.com/goalsmith/goalsmith
COLD := -gcflags=all=-l $(foreach p,runtime runtime/... internal/runtime/... internal/bytealg internal/stringslite internal/byteorder strings \
	unicode/utf8 syscall/js $(OURS)/internal/text $(OURS)/internal/lexicon,-gcflags=$(p)=)
PROSE := -modfile=build/prose/go.mod
HOST := CGO_ENABLED=0 go build -trimpath -ldflags="-s -w -buildid="
# What the browser programs are made of: anything in these folders but tests and the site's own machinery.
SOURCES := go.mod go.sum $(shell find app cmd/app cmd/tagger internal -type f 2>/dev/null \
	-not -name '*_test.go' -not -path '*/testdata/*' -not -path 'internal/site/*')
TAGGER := $(if $(wildcard cmd/tagger/*.go),build/tagger.wasm)

.PHONY: help run build test check unit e2e test-firefox rule golden fuzz bench size reproducible lighthouse shots clean pack wasm build/test/goalsmith

help: ## list the tasks
	@grep -hE '^[a-z0-9-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 15

run: build ## build everything and serve it on 127.0.0.1:8080 (ADDR=host:port)
	bin/goalsmith serve --addr $(ADDR)

build: pack build/prose/go.mod ## build bin/goalsmith, one static binary with the app embedded
	@mkdir -p bin
	$(HOST) $(PROSE) -o bin/goalsmith ./cmd/goalsmith

wasm: build/app.wasm $(TAGGER)

# Files and lines of traces, and how the linker cuts the data, cost a sixth of the download: see scripts/strip.
STRIP := go run ./scripts/strip
STRIPPER := $(filter-out %_test.go,$(wildcard scripts/strip/*.go))

build/app.wasm: $(SOURCES) $(STRIPPER) build/slim/go.mod
	$(WASM) $(SLIM) $(COLD) -o build/app.whole ./cmd/app
	$(STRIP) build/app.whole $@

# The gallery of states is a route of the development build only; serve --app puts that build in place of its own.
build/gallery.wasm: $(SOURCES) $(STRIPPER) build/slim/go.mod
	$(WASM) $(SLIM) $(COLD) -tags gallery -o build/gallery.whole ./cmd/app
	$(STRIP) build/gallery.whole $@

# What is left out of go-app depends on what our code draws with.
build/slim/go.mod: go.mod go.sum $(wildcard scripts/slim/*.go scripts/slim/*.txt) $(shell find app cmd/app -name '*.go' 2>/dev/null)
	go run ./scripts/slim go-app build/slim

build/prose/go.mod: go.mod go.sum $(wildcard scripts/slim/*.go scripts/slim/prose/*.go)
	go run ./scripts/slim prose build/prose

# The tagger sees nothing of the engine but the port for tags.
build/tagger.wasm: go.mod go.sum $(STRIPPER) build/prose/go.mod $(filter-out %_test.go,$(wildcard cmd/tagger/*.go internal/text/*.go internal/text/prosetag/*.go))
	@mkdir -p build
	$(WASM) $(PROSE) -o build/tagger.whole ./cmd/tagger
	$(STRIP) build/tagger.whole $@

# Compressed results are kept in build/cache by content: only what changed is compressed again.
pack: wasm
	go run ./scripts/pack -exec $(EXEC) -quality $(BR_QUALITY)

test: ## every test: the fast gate, then the browsers (installs what it lacks)
	@scripts/need.sh chromium >/dev/null
	@scripts/need.sh firefox-esr >/dev/null
	@$(MAKE) --no-print-directory node_modules/.package-lock.json
	@$(MAKE) --no-print-directory check
	@$(MAKE) --no-print-directory e2e test-firefox BR_QUALITY=5

check: ## the fast gate: gofmt, vet for host and js/wasm, staticcheck, unit tests
	@scripts/check.sh
	go test ./...

unit: ## the unit tests alone
	go test ./...

# The browser tests get a binary of their own, so that a good one in bin/ keeps its best compression.
build/test/goalsmith: pack build/prose/go.mod
	@mkdir -p build/test
	$(HOST) $(PROSE) -o $@ ./cmd/goalsmith

e2e: build/test/goalsmith build/gallery.wasm node_modules/.package-lock.json ## the journeys in Chromium
	@if [ -d e2e ]; then GOALSMITH_BIN=$(CURDIR)/build/test/goalsmith GOALSMITH_GALLERY=$(CURDIR)/build/gallery.wasm CHROMIUM=$$(scripts/need.sh chromium) \
		go test -count=1 -timeout 20m -tags e2e ./e2e/...; fi

test-firefox: build/test/goalsmith node_modules/.package-lock.json ## the journey in Firefox
	@if [ -f e2e/firefox.mjs ]; then GOALSMITH_BIN=$(CURDIR)/build/test/goalsmith FIREFOX=$$(scripts/need.sh firefox-esr) \
		node e2e/firefox.mjs; fi

node_modules/.package-lock.json: package.json package-lock.json
	@scripts/need.sh node >/dev/null && scripts/need.sh npm >/dev/null
	PUPPETEER_SKIP_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error
	@touch $@

rule: ## scaffold a rule: make rule NAME=vague-verb
	@test -n "$(NAME)" || { echo "name the rule: make rule NAME=some-fault" >&2; exit 2; }
	go run ./internal/lint/newrule $(NAME)

golden: ## rewrite the expected outputs; look at the diff before committing it
	go test -count=1 ./internal/evaluate -run Fresh -update
	GOALSMITH_GOLDEN=write go test -count=1 ./cmd/...
	go test -count=1 ./internal/review -update

fuzz: ## run every fuzz target for FUZZTIME each
	@scripts/fuzz.sh $(FUZZTIME)

bench: build/test/goalsmith build/gallery.wasm ## benchmarks: the engine, and typing in Chromium
	go test -run '^$$' -bench . -benchmem -benchtime $(BENCHTIME) ./internal/... ./app/...
	GOALSMITH_BIN=$(CURDIR)/build/test/goalsmith go test -run '^$$' -bench Check -benchtime 1x ./cmd/goalsmith
	@if [ -d e2e ]; then GOALSMITH_BIN=$(CURDIR)/build/test/goalsmith GOALSMITH_GALLERY=$(CURDIR)/build/gallery.wasm CHROMIUM=$$(scripts/need.sh chromium) \
		go test -tags e2e -run '^$$' -bench . -benchtime 1x ./e2e/...; fi

size: wasm ## bytes of the browser programs, by package; fails over budget (PACKAGE=path: its functions)
	go run ./scripts/size $(SLIM) -tagger-modfile=build/prose/go.mod $(if $(PACKAGE),-in $(PACKAGE))

reproducible: ## build twice, from nothing and in two places, and compare every file
	@scripts/reproducible.sh

lighthouse: build node_modules/.package-lock.json ## Lighthouse's scores for the served app
	node scripts/lighthouse.mjs bin/goalsmith $$(scripts/need.sh chromium)

shots: build/test/goalsmith build/gallery.wasm node_modules/.package-lock.json ## photograph every state of every screen, light and dark (ONLY=name: one)
	node scripts/shots.mjs build/test/goalsmith $$(scripts/need.sh chromium) build/gallery.wasm $(ONLY)

clean: ## remove everything that was built
	rm -rf bin build node_modules
	find internal/site/embedded/files -mindepth 1 -not -name .gitignore -not -name placeholder.txt -delete
