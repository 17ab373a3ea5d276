package main

import (
	"context"
	"io"

	"github.com/alecthomas/kong"
)

// The exit statuses of the program.
const (
	statusDone       = 0
	statusRefused    = 1
	statusWrongUsage = 2
)

// run runs one command line and returns its exit status.
func run(ctx context.Context, args []string, t terminal) int {
	var line commandLine
	asked := false // --help has answered
	parser, err := kong.New(&line,
		kong.Name("tablee"),
		kong.Description("Tablée: who sits where, for whom, and what it takes.\n\nExit status: 0 done, 1 refused with the reason, 2 wrong usage."),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}),
		kong.Writers(t.out, t.err),
		kong.Exit(func(int) { asked = true }),
	)
	if err != nil {
		io.WriteString(t.err, "tablee: "+err.Error()+"\n")
		return statusWrongUsage
	}
	chosen, err := parser.Parse(args)
	if asked {
		return statusDone
	}
	p := newProgram(line.settings, t, version)
	if err == nil {
		err = p.settle()
	}
	if err != nil {
		p.remark("tablee: " + explain(p, err) + "\n" + p.words.seeHelp)
		return statusWrongUsage
	}
	chosen.BindTo(ctx, (*context.Context)(nil))
	if err := chosen.Run(p); err != nil {
		p.remark("tablee: " + explain(p, err))
		return statusRefused
	}
	return statusDone
}
