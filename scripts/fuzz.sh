#!/bin/sh
# fuzz.sh TIME: runs every fuzz target of the repository for TIME each, one after the other.
set -eu
cd "$(dirname "$0")/.."
time=${1:-60s}
found=0
for dir in $(git grep -l '^func Fuzz' -- '*_test.go' | xargs -n1 dirname | sort -u); do
  for target in $(grep -ho '^func Fuzz[A-Za-z0-9_]*' "$dir"/*_test.go | sed 's/func //' | sort -u); do
    found=1
    echo "$dir $target"
    # Go's own end of the time sometimes counts as a failure; one that was found comes with the input that shows it.
    if said=$(go test -run '^$' -fuzz "^$target\$" -fuzztime "$time" "./$dir" 2>&1); then
      echo "$said" | tail -n 1
    elif echo "$said" | grep -q 'context deadline exceeded' && ! echo "$said" | grep -q 'Failing input written'; then
      echo "ok, ended by the clock"
    else
      echo "$said"
      exit 1
    fi
  done
done
[ $found = 1 ] || echo "there is no fuzz target yet"
