package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os/signal"
	"syscall"
	"time"
)

// serveCmd serves the app.
type serveCmd struct {
	Addr  string `default:"127.0.0.1:8080" placeholder:"HOST:PORT" help:"The address to listen on; port 0 picks a free one."`
	Base  string `default:"/" placeholder:"/path/" help:"The path under which to serve."`
	Stamp string `hidden:"" help:"Text put into one file, to make two versions out of one build."`
	// For development: another build of the app, and the routes that it has more.
	App   string   `hidden:"" placeholder:"FILE" help:"A program to serve in place of the embedded one."`
	Route []string `hidden:"" placeholder:"PATH" help:"A further route of that program."`
}

// serveQuality is quick: only the pages are compressed at the start, everything else was when the binary was built.
const serveQuality = 5

// Run serves until the process is told to stop.
func (c *serveCmd) Run(std *streams) error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	return c.serve(ctx, std)
}

func (c *serveCmd) serve(ctx context.Context, std *streams) error {
	s, err := buildSite(recipe{base: c.Base, stamp: c.Stamp, quality: serveQuality, app: c.App, routes: c.Route})
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return fmt.Errorf("can't listen on %q (%v); choose another address with --addr", c.Addr, reason(err))
	}
	fmt.Fprintf(std.out, "Goalsmith is at http://%s%s (Ctrl+C stops it)\n", listener.Addr(), c.Base)

	server := newServer(s.Handler())
	done := make(chan error, 1)
	go func() { done <- server.Serve(listener) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	// Answers on their way get a moment to finish; nobody waits longer for a stop.
	grace, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	if err := server.Shutdown(grace); err != nil {
		return server.Close()
	}
	return nil
}

// newServer sets the limits that keep slow or silent connections from piling up.
func newServer(h http.Handler) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      2 * time.Minute, // the largest file over a slow phone connection
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          log.New(io.Discard, "", 0), // broken connections are the clients' business
	}
}

// reason strips the address from a listening error, since the message around it names it.
func reason(err error) error {
	var op *net.OpError
	if errors.As(err, &op) && op.Err != nil {
		return op.Err
	}
	return err
}
