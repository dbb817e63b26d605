// Command app is the browser program: it names the routes and runs them. It is built for js/wasm; elsewhere it only says
// so.
package main
