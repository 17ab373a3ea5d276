package main

import (
	"context"

	"tablee/governance/access"
	"tablee/network"
)

// checkCommand checks what must hold among all records, and in the ledger.
type checkCommand struct{}

// Run prints what it found, one line each, and changes nothing.
func (c *checkCommand) Run(ctx context.Context, p *program) error {
	return with(ctx, p, use{}, func(d *deployment) error {
		n := d.live.Now()
		facts := n.Facts()
		findings := facts.Check()
		ledger, err := d.graph.CheckLedger(ctx)
		if err != nil {
			return err
		}
		return p.findings(network.NewView(n, access.Deployment(), p.reader, p.today()), append(findings, ledger...))
	})
}
