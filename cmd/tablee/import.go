package main

import (
	"context"
	"errors"
	"os"
	"strings"

	"tablee/cmd/tablee/internal/deployment"
	"tablee/cmd/tablee/internal/program"
	"tablee/exchange"
	"tablee/governance"
)

// importCommand imports files that somebody filled in.
type importCommand struct {
	Path         string `arg:"" help:"Folder of CSV files, or one file."`
	Scheme       string `default:"import" placeholder:"NAME" help:"Scheme of the identifiers in the files: the same scheme and id are the same record (default: import)."`
	Layout       string `enum:"tablee,opengr" default:"tablee" placeholder:"NAME" help:"Layout of the files: tablee or opengr (default: tablee)."`
	BodiesAs     string `enum:"roundtable,coalition" default:"roundtable" placeholder:"KIND" help:"With opengr, what a joint body is: roundtable or coalition (default: roundtable)."`
	AcceptCycles bool   `help:"Accept memberships that make a group its own ancestor; check reports them."`
	DryRun       bool   `help:"Say what would change, and write nothing."`
	Report       string `placeholder:"FILE" help:"List the refused rows in this CSV file too."`
}

// Run imports the files, all or nothing, and says what changed.
func (c *importCommand) Run(ctx context.Context, p *program.Program) (err error) {
	f := fillFromDisk(c.Path, c.options(p)).watched(p.Output)
	f.acceptCycles, f.dryRun = c.AcceptCycles, c.DryRun
	var report *os.File
	if c.Report != "" {
		// Before anything is written: an import whose report has no place is refused.
		if report, err = os.Create(c.Report); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, report.Close()) }()
	}
	return deployment.With(ctx, p, deployment.Use{}, func(d *deployment.Deployment) error {
		done, err := f.into(ctx, d.Live)
		refused, isRefused := errors.AsType[*refusedError](err)
		if err != nil && !isRefused {
			return err
		}
		if isRefused {
			done = &refused.Filled
		}
		if report != nil {
			if err := p.Report(report, done.Refusals); err != nil {
				return err
			}
		}
		return p.Filled(done)
	})
}

func (c *importCommand) options(p *program.Program) exchange.Options {
	return exchange.Options{
		Scheme:   c.Scheme,
		Layout:   exchange.Layout(c.Layout),
		BodiesAs: governance.GroupKind(strings.ToUpper(c.BodiesAs)),
		Progress: p.Reading,
	}
}
