// Package browser is every touch of JavaScript: the editor and its caret,
// storage, the worker with the tagger, the clipboard, timers and what the loader
// offers. It implements view.Port. Every change of the editor's text goes
// through Replace, and nothing is written and no key is taken while an input
// method composes.
package browser
