package main

import (
	"context"
	"strings"

	"tablee/cmd/tablee/internal/deployment"
	"tablee/cmd/tablee/internal/program"
	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
)

// loadCommand shows a group's load of representation.
type loadCommand struct {
	Group   string     `arg:"" help:"Id, identifier or exact name of the group."`
	Period  periodFlag `placeholder:"PERIOD" help:"2025, 2025-03 or 2025-01-01..2025-07-01, the day after the last (default: this year)."`
	Measure string     `enum:"committed,attended" default:"committed" placeholder:"MEASURE" help:"Hours committed, whoever came, or attended by the roll: committed or attended (default: committed)."`
	Scheme  string     `placeholder:"NAME" help:"Look the group up by its identifier in this scheme only."`
}

// Run shows the load, with every line that makes it.
func (c *loadCommand) Run(ctx context.Context, p *program.Program) error {
	return deployment.With(ctx, p, deployment.Use{}, func(d *deployment.Deployment) error {
		today := p.Today()
		view := network.NewView(d.Live.Now(), access.Deployment(), p.Reader, today)
		group, err := finder{p, view, c.Scheme}.group(c.Group)
		if err != nil {
			return err
		}
		period := governance.YearPeriod(today.Year())
		if c.Period != (periodFlag{}) {
			period = governance.Period(c.Period)
		}
		load, err := group.RepresentationLoad(period, hours.LoadMeasure(strings.ToUpper(c.Measure)))
		if err != nil {
			return err
		}
		return p.Load(view, *group, load)
	})
}

// periodFlag is a period as a person writes it.
type periodFlag governance.Period

// UnmarshalText reads a year, a month, a day, or the first of one and, after
// two dots, the first day that is not meant any more.
func (f *periodFlag) UnmarshalText(text []byte) error {
	from, until, isRange := strings.Cut(string(text), "..")
	first, err := governance.ParsePartialDate(from)
	if err != nil || first.IsZero() {
		return governance.NewError(governance.CodeBadUserInput, "period", "period", string(text))
	}
	end := first.After()
	if isRange {
		last, err := governance.ParsePartialDate(until)
		if err != nil || last.IsZero() {
			return governance.NewError(governance.CodeBadUserInput, "period", "period", string(text))
		}
		end = last.First()
	}
	period, err := governance.NewPeriod(first.First(), end)
	*f = periodFlag(period)
	return err
}
