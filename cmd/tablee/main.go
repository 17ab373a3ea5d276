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
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// The first signal asks to stop in order; a second one ends the program.
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, os.Args[1:], show.Terminal{
		Out:         os.Stdout,
		Err:         os.Stderr,
		Interactive: isTerminal(os.Stderr),
	}))
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
