package main

import (
	"context"
	"log/slog"

	"tablee/cmd/tablee/internal/program"
	"tablee/cmd/tablee/internal/serve"
	"tablee/cmd/tablee/internal/show"
	"tablee/network"
)

// serveCommand runs the service.
type serveCommand struct {
	Dev     bool `help:"For trying out and for development: a map filled with the seeds, people who sign in with one click, and a schema that clients may ask for."`
	NoSeeds bool `help:"With --dev, leave the map as it is."`
	Open    bool `negatable:"" default:"true" help:"With --dev, who does not sign in sees and may do everything; --no-open makes them the public."`
}

// Help is the text below the summary.
func (c *serveCommand) Help() string {
	return "Without --neo4j-uri, the service starts a Neo4j of its own on the data folder, and only one service may run on that folder. " +
		"Without --oidc-issuer nobody can sign in from elsewhere: the service then listens on this machine only, and, without --dev, shows what is public."
}

// Run serves until it is told to stop.
func (c *serveCommand) Run(ctx context.Context, p *program.Program) error {
	o := serve.Options{Dev: c.Dev, Open: c.Open}
	if c.Dev && !c.NoSeeds {
		o.Fill = func(ctx context.Context, live *network.Live, log *slog.Logger) error {
			return seed(ctx, p, live, func(done *show.Filled) error {
				log.Info("seeded", "folder", done.Name, "written", done.Written, "version", done.Version)
				return nil
			})
		}
	}
	return serve.Run(ctx, p, o)
}
