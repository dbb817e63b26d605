// Command tagger is the worker program: it tags the sentences that the page
// sends it with their parts of speech. It is built for js/wasm and runs in a
// Web Worker, because what it weighs and does must not hold up typing.
//
// The page posts {id, text}: the words of a sentence joined by tabs, the
// sentences by line breaks. The answer is {id, tags} in the same form, with an
// empty line for a sentence that can't be tagged. Strings are what crosses
// between Go, JavaScript and a worker at the least cost. Once the model is
// read the worker posts {ready: true}. Anywhere else the program does the same
// with standard input and output.
package main
