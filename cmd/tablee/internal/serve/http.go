package serve

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// Bounds of the HTTP server. The request's own bound, in package resolvers, is
// shorter than the time to write, so that a client hears of it.
const (
	headerTimeout = 5 * time.Second
	readTimeout   = 30 * time.Second
	writeTimeout  = 60 * time.Second
	idleTimeout   = 2 * time.Minute
	maxHeader     = 64 << 10
)

// listener answers at one address.
type listener struct {
	server  *http.Server
	address string
	ended   chan error // told once, when it stops; nil when it was asked to
}

// listen takes an address, so that nobody else does: who connects waits until
// somebody answers. notThere words the failure, with the places of an address
// and a cause.
func listen(ctx context.Context, address, notThere string) (net.Listener, error) {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		return nil, fmt.Errorf(notThere, address, err)
	}
	return l, nil
}

// answerAt begins to answer.
func answerAt(l net.Listener, h http.Handler, log *slog.Logger) *listener {
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
	go func() { ended <- stopped(s.Serve(l)) }()
	return &listener{s, l.Addr().String(), ended}
}

// stopped is the end of serving; that it was asked for is no error.
func stopped(err error) error {
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

// drain stops listening and waits for the requests under way; those that take
// longer than the context are cut off, and told of.
func (l *listener) drain(ctx context.Context) (cut bool, err error) {
	err = l.server.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		return true, l.server.Close()
	}
	return false, err
}

// close ends at once.
func (l *listener) close() error { return l.server.Close() }
