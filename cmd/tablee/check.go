package main

import (
	"context"

	"tablee/cmd/tablee/internal/deployment"
	"tablee/cmd/tablee/internal/program"
	"tablee/governance/access"
	"tablee/governance/rule"
	"tablee/network"
)

// checkCommand checks what must hold among all records, and in the ledger.
type checkCommand struct{}

// Run prints what it found, one line each, and changes nothing.
func (c *checkCommand) Run(ctx context.Context, p *program.Program) error {
	return deployment.With(ctx, p, deployment.Use{}, func(d *deployment.Deployment) error {
		n := d.Live.Now()
		facts := n.FactsForImport()
		findings := rule.Check(&facts)
		ledger, err := d.Graph.CheckLedger(ctx)
		if err != nil {
			return err
		}
		return p.Findings(network.NewView(n, access.Deployment(), p.Reader, p.Today()), append(findings, ledger...))
	})
}
