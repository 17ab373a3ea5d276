// Command tablee serves the map of community groups, and fills, asks and
// checks it from the command line.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"tablee/cmd/tablee/internal/show"
)

func main() {
	ctx := untilSignal()
	os.Exit(run(ctx, os.Args[1:], show.Terminal{
		Out:         os.Stdout,
		Err:         os.Stderr,
		Interactive: isTerminal(os.Stderr),
	}))
}

// untilSignal is done at the first signal, which asks to stop in order; a second
// one ends the program. The system handles signals again before the context is
// done: whoever sees the stop begin can already end it.
func untilSignal() context.Context {
	signalled, restore := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	ctx, stop := context.WithCancel(context.Background())
	context.AfterFunc(signalled, func() {
		restore()
		stop()
	})
	return ctx
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
