package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// Bounds of the HTTP server. A request is read and answered well within them.
const (
	headerTimeout = 5 * time.Second
	readTimeout   = 30 * time.Second
	writeTimeout  = 60 * time.Second
	idleTimeout   = 2 * time.Minute
	maxHeader     = 64 << 10
	drainTime     = 10 * time.Second
)

// listenAndServe answers requests until the context ends, then lets those
// under way finish.
func (p *program) listenAndServe(ctx context.Context, h http.Handler, log *slog.Logger) error {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", p.Address)
	if err != nil {
		return fmt.Errorf(p.words.cannotListen, p.Address, err)
	}
	s := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeader,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(listener) }()
	if err := p.sayListening("http://" + listener.Addr().String() + "/graphql"); err != nil {
		return errors.Join(err, s.Close(), stopped(<-ended))
	}
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	log.Info("stopping", "drain", drainTime)
	return errors.Join(drain(context.WithoutCancel(ctx), s), stopped(<-ended))
}

func (p *program) sayListening(url string) error {
	if p.JSON {
		return p.printJSON(struct {
			URL string `json:"url"`
		}{url})
	}
	return p.print(p.words.listening, url)
}

// drain stops listening and waits for the requests under way; those that take
// longer are cut off.
func drain(ctx context.Context, s *http.Server) error {
	ctx, cancel := context.WithTimeout(ctx, drainTime)
	defer cancel()
	err := s.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		return s.Close()
	}
	return err
}

// stopped is the end of serving; that it was asked for is no error.
func stopped(err error) error {
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}
