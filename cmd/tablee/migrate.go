package main

import "context"

// migrateCommand brings the graph's schema up to date.
type migrateCommand struct{}

// Run migrates, which opening the graph does, and says what was done.
func (c *migrateCommand) Run(ctx context.Context, p *program) error {
	return with(ctx, p, use{graphOnly: true}, func(d *deployment) error {
		version, err := d.graph.Version(ctx)
		if err != nil {
			return err
		}
		if p.JSON {
			return p.printJSON(struct {
				Migrations int   `json:"migrations"`
				Version    int32 `json:"version"`
			}{d.migrations, version})
		}
		if d.migrations == 0 {
			return p.print(p.words.upToDate, version)
		}
		return p.print(p.words.migrated, p.words.count(d.migrations, p.words.migration), version)
	})
}
