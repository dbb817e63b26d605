#!/bin/sh
# Renders the PNG icons from the two SVG drawings with headless Chromium. Run it after changing a drawing; the results are committed.
set -eu
cd "$(dirname "$0")/.."
browser=$(scripts/need.sh chromium)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# render DRAWING SIZE OUTPUT. A page of its own gives the exact size and, outside the rounded corners, transparency.
render() {
  printf '<!doctype html><style>*{margin:0}svg{display:block;width:%spx;height:%spx}</style>' "$2" "$2" >"$work/page.html"
  cat "web/icons/$1" >>"$work/page.html"
  "$browser" --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir="$work/profile" \
    --hide-scrollbars --default-background-color=00000000 --force-device-scale-factor=1 \
    --window-size="$2,$2" --screenshot="$work/shot.png" "file://$work/page.html" >/dev/null 2>&1
  mv "$work/shot.png" "web/icons/$3"
}

render icon.svg 32 32.png
render maskable.svg 180 180.png # iOS rounds the corners itself
render icon.svg 192 192.png
render icon.svg 512 512.png
render maskable.svg 512 maskable-512.png
