#!/bin/sh
# need.sh COMMAND: prints the path of a command that the tests need, and installs its Debian package where it is missing.
# Says in one line what to install where it can't.
set -eu
command=$1
case $command in
chromium) others="chromium-browser google-chrome" package=chromium ;;
firefox-esr) others="firefox" package=firefox-esr ;;
node) others="nodejs" package=nodejs ;;
*) others="" package=$command ;;
esac

look() {
  for name in $command $others; do
    if command -v "$name"; then exit 0; fi
  done
}

look
echo "need.sh: $command is missing; installing Debian's $package" >&2
if command -v apt-get >/dev/null; then
  if [ "$(id -u)" = 0 ]; then as=""; elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as="sudo -n"; else as=no; fi
  if [ "$as" != no ]; then
    { $as apt-get update -q && $as env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$package"; } >&2 || true
    look
  fi
fi
echo "need.sh: please install $command first (on Debian: apt-get install $package)" >&2
exit 1
