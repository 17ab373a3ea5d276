package main

import (
	"context"
	"io"

	"github.com/alecthomas/kong"

	"tablee/cmd/tablee/internal/program"
	"tablee/cmd/tablee/internal/show"
)

// The exit statuses of the program.
const (
	statusDone       = 0
	statusRefused    = 1
	statusWrongUsage = 2
)

// run runs one command line and returns its exit status.
func run(ctx context.Context, args []string, t show.Terminal) int {
	var line commandLine
	asked := false // --help has answered
	parser, err := kong.New(&line,
		kong.Name("tablee"),
		kong.Description("Tablée: who sits where, for whom, and what it takes.\n\nExit status: 0 done, 1 refused with the reason, 2 wrong usage."),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}),
		kong.Writers(t.Out, t.Err),
		kong.Exit(func(int) { asked = true }),
	)
	if err != nil {
		io.WriteString(t.Err, "tablee: "+err.Error()+"\n")
		return statusWrongUsage
	}
	chosen, err := parser.Parse(args)
	if asked {
		return statusDone
	}
	p := program.New(line.Settings, t, version)
	if err == nil {
		err = p.Settle()
	}
	if err != nil {
		p.Remark("tablee: " + explain(p, err) + "\n" + p.Words.SeeHelp)
		return statusWrongUsage
	}
	chosen.BindTo(ctx, (*context.Context)(nil))
	if err := chosen.Run(p); err != nil {
		p.Remark("tablee: " + explain(p, err))
		return statusRefused
	}
	return statusDone
}
