package main

import (
	"context"
	"crypto/rand"
	"strconv"
	"strings"

	"tablee/cmd/tablee/internal/program"
	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/seeds/synthetic"
)

// seedBatch is how many records one change of a synthetic world writes. A
// world is written by batches: one of 10,000 organizations has more records
// than one change should hold.
const seedBatch = 20_000

// syntheticAnswer is what a written world looks like.
type syntheticAnswer struct {
	Shape   synthetic.Description `json:"shape"`
	Records int                   `json:"records"`
	Version int32                 `json:"version"`
}

// seedSynthetic writes the synthetic world of n organizations into an empty
// store; a store that holds anything is refused, and left as it is.
func seedSynthetic(ctx context.Context, p *program.Program, live *network.Live, n int, seed uint64) error {
	if n < 1 {
		return governance.NewError(governance.CodeBadUserInput, "synthetic", "syntheticSize")
	}
	world := synthetic.World(n, seed)
	batches := world.Batches(seedBatch)
	var version int32
	for i, batch := range batches {
		p.Writing("synthetic", i+1, len(batches))
		change := governance.Change{
			Key: rand.Text(), Digest: strconv.Itoa(n) + "/" + strconv.FormatUint(seed, 10) + "/" + strconv.Itoa(i),
			Actor: access.Deployment().Name, Verb: "seed", All: true,
		}
		now, _, err := live.Write(ctx, change, func(net *network.Network) (governance.Facts, error) {
			if i == 0 && net.Version() > 0 {
				return governance.Facts{}, governance.NewError(governance.CodeConflict, "synthetic", "syntheticNotEmpty")
			}
			return batch, nil
		})
		if err != nil {
			return err
		}
		version = now.Version()
	}
	answer := syntheticAnswer{synthetic.Shape(world), world.Len(), version}
	if p.JSON {
		return p.PrintJSON(answer)
	}
	return p.Print("%s", strings.TrimSuffix(answer.Shape.Text(p.Reader), "\n"))
}
