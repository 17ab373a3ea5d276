package main

import (
	"context"
	"errors"
	"fmt"

	"tablee/cmd/tablee/internal/deployment"
	"tablee/cmd/tablee/internal/program"
	"tablee/cmd/tablee/internal/show"
	"tablee/exchange"
	"tablee/network"
	"tablee/seeds"
)

// seedCommand fills the map with what the program carries.
type seedCommand struct {
	Synthetic  int    `help:"Instead, write an invented world of that many organizations into an empty store." placeholder:"N"`
	RandomSeed uint64 `help:"Which of the invented worlds; the same number gives the same world." default:"1" placeholder:"S"`
}

// Run imports the seeds and says, of each, what changed.
func (c *seedCommand) Run(ctx context.Context, p *program.Program) error {
	return deployment.With(ctx, p, deployment.Use{}, func(d *deployment.Deployment) error {
		if c.Synthetic != 0 {
			return seedSynthetic(ctx, p, d.Live, c.Synthetic, c.RandomSeed)
		}
		var all []*show.Filled
		err := seed(ctx, p, d.Live, func(done *show.Filled) error {
			all = append(all, done)
			if p.JSON {
				return nil
			}
			return p.Changed(done)
		})
		if p.JSON && err == nil {
			return p.AllFilled(all)
		}
		return err
	})
}

// seed imports every folder of seeds, one change each. A folder that says
// what is there already writes nothing.
func seed(ctx context.Context, p *program.Program, live *network.Live, say func(*show.Filled) error) error {
	for _, folder := range seeds.All() {
		f := fillFromFS(folder.Name, folder.Files, exchange.Options{Scheme: folder.Scheme}).watched(p.Output)
		f.also = folder.Consultations
		f.acceptCycles = true // a worked example has a cycle on purpose
		p.Seeding(folder.Name)
		done, err := f.into(ctx, live)
		if refused, ok := errors.AsType[*refusedError](err); ok {
			p.Refused(&refused.Filled)
		}
		if err == nil {
			err = say(done)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", folder.Name, err)
		}
	}
	return nil
}
