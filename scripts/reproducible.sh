#!/bin/sh
# Builds everything twice, in two folders of different names and each from an empty build cache, and compares what came out.
# Brotli at a low quality is as good as any for this. It takes some minutes; the sources are those of the working tree.
set -eu
cd "$(dirname "$0")/.."
quality=${BR_QUALITY:-1}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git ls-files -co --exclude-standard | while read -r file; do [ -f "$file" ] && echo "$file"; done | tar -cf "$work/sources.tar" -T -
for name in one another-one; do
  mkdir "$work/$name" "$work/cache-$name"
  tar -xf "$work/sources.tar" -C "$work/$name"
  (
    cd "$work/$name"
    GOCACHE="$work/cache-$name" make --no-print-directory build BR_QUALITY="$quality" >/dev/null
    bin/goalsmith site "$work/site-$name" >/dev/null
    sha256sum build/app.wasm build/tagger.wasm bin/goalsmith
    cd "$work/site-$name"
    find . -type f | LC_ALL=C sort | while read -r file; do sha256sum "$file"; done
  ) >"$work/$name.sums"
  rm -rf "$work/cache-$name"
done

if ! diff "$work/one.sums" "$work/another-one.sums"; then
  echo "two builds of the same sources differ" >&2
  exit 1
fi
head -3 "$work/one.sums"
echo "the same $(wc -l <"$work/one.sums") files, twice"
