package main

import (
	"context"

	"tablee/cmd/tablee/internal/deployment"
	"tablee/cmd/tablee/internal/program"
)

// migrateCommand brings the graph's schema up to date.
type migrateCommand struct{}

// Run migrates, which opening the graph does, and says what was done.
func (c *migrateCommand) Run(ctx context.Context, p *program.Program) error {
	return deployment.With(ctx, p, deployment.Use{GraphOnly: true}, func(d *deployment.Deployment) error {
		version, err := d.Graph.Version(ctx)
		if err != nil {
			return err
		}
		if p.JSON {
			return p.PrintJSON(struct {
				Migrations int   `json:"migrations"`
				Version    int32 `json:"version"`
			}{d.Migrations, version})
		}
		if d.Migrations == 0 {
			return p.Print(p.Words.UpToDate, version)
		}
		return p.Print(p.Words.Migrated, p.Words.Count(d.Migrations, p.Words.Migration), version)
	})
}
