// Package e2e walks through Goalsmith as people use it: the served build in
// real Chromium, by way of the hooks that the page promises (data-part,
// data-act, data-state, data-tagger, data-reviewed). Everything is behind the
// build tag e2e; `make e2e` builds the binary and runs it.
//
// GOALSMITH_BIN names the binary and CHROMIUM the browser. One browser runs for
// all journeys. Each journey has a browser context of its own, with its own
// storage and service worker, and fails when the page reports an error that
// the journey doesn't expect.
package e2e
