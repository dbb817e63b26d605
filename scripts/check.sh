#!/bin/sh
# The fast gate before the unit tests: format, vet and staticcheck, for the host and for the browser.
set -eu
cd "$(dirname "$0")/.."

unformatted=$(git ls-files -co --exclude-standard '*.go' | while read -r file; do [ -f "$file" ] && gofmt -l "$file"; done)
if [ -n "$unformatted" ]; then
  echo "run gofmt -w on:" $unformatted >&2
  exit 1
fi

# Only what reaches a browser is vetted for it.
browser="./app/... ./internal/... ./cmd/app"
[ -d cmd/tagger ] && browser="$browser ./cmd/tagger"

go vet ./...
[ -d e2e ] && go vet -tags e2e ./e2e/...
GOOS=js GOARCH=wasm go vet $browser
GOOS=js GOARCH=wasm go vet -tags gallery ./cmd/app
go tool staticcheck ./...
# `go tool` would build the tool itself for the browser, so the host's is built first.
mkdir -p build
go build -o build/staticcheck honnef.co/go/tools/cmd/staticcheck
GOOS=js GOARCH=wasm build/staticcheck $browser
