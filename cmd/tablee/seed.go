package main

import (
	"context"
	"errors"
	"fmt"

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
func (c *seedCommand) Run(ctx context.Context, p *program) error {
	return p.with(ctx, use{}, func(d *deployment) error {
		if c.Synthetic != 0 {
			return p.seedSynthetic(ctx, d.live, c.Synthetic, c.RandomSeed)
		}
		answers := []filledAnswer{}
		err := p.seed(ctx, d.live, func(f filling, done filled) error {
			answers = append(answers, p.answer(f, done))
			if p.JSON {
				return nil
			}
			return p.sayChanges(f, done)
		})
		if p.JSON && err == nil {
			return p.printJSON(answers)
		}
		return err
	})
}

// seed imports every folder of seeds, one change each. A folder that says
// what is there already writes nothing.
func (p *program) seed(ctx context.Context, live *network.Live, say func(filling, filled) error) error {
	for _, folder := range seeds.All() {
		f := p.watched(fillFromFS(folder.Name, folder.Files, exchange.Options{Scheme: folder.Scheme}))
		f.also = folder.Consultations
		f.acceptCycles = true // a worked example has a cycle on purpose
		p.err.progress("seed "+folder.Name, fmt.Sprintf(p.words.seeding, folder.Name))
		done, err := f.into(ctx, live)
		if refused, ok := errors.AsType[*refusedError](err); ok {
			p.sayRemarks(refused.filled())
		}
		if err == nil {
			err = say(f, done)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", folder.Name, err)
		}
	}
	return nil
}
