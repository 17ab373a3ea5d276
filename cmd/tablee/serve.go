package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"os"

	"tablee/resolvers"
	"tablee/telemetry"
	"tablee/web"
)

// serveCommand runs the service.
type serveCommand struct {
	Dev     bool `help:"For trying out and for development: a map filled with the seeds, and a schema that clients may ask for."`
	NoSeeds bool `help:"With --dev, leave the map as it is."`
}

// Help is the text below the summary.
func (c *serveCommand) Help() string {
	return "Without --neo4j-uri, the service starts a Neo4j of its own on the data folder, and only one service may run on that folder. " +
		"Until people can sign in, whoever reaches the service may change everything: it listens on this machine only."
}

// Run serves until it is told to stop.
func (c *serveCommand) Run(ctx context.Context, p *program) error {
	if !resolvers.IsLoopback(p.Address) {
		return fmt.Errorf(p.words.notLoopback, p.Address)
	}
	if p.givesMetrics() && !resolvers.IsLoopback(p.MetricsAddress) {
		return fmt.Errorf(p.words.metricsNotLoopback, p.MetricsAddress)
	}
	u := use{serving: true}
	log := p.log(u)
	traces, err := telemetry.NewTraces(ctx, build(), log)
	if err != nil {
		return err
	}
	u.watch = traces.Statement
	p.keepWithinMemory(os.DirFS("/"), log)
	return p.with(ctx, u, func(d *deployment) error {
		if c.Dev && !c.NoSeeds {
			if err := p.seedForDevelopment(ctx, d, log); err != nil {
				return err
			}
		}
		s := newService(p, d, log, traces)
		pages, err := c.pages(s)
		if err != nil {
			return err
		}
		// It goes on after the signal, until the last request is answered.
		defer follow(context.WithoutCancel(ctx), d.live, log)()
		return s.answer(ctx, pages)
	})
}

// pages are the pages, and the API that they and everybody else ask.
func (c *serveCommand) pages(s *service) (http.Handler, error) {
	api, err := resolvers.NewHandler(resolvers.Options{
		Live: s.live, Texts: s.graph, Zone: s.zone, Log: s.log, Introspection: c.Dev, Observer: s.observer(),
	})
	if err != nil {
		return nil, err
	}
	pages, err := web.Handler(api, web.Options{Zone: s.zone, Log: s.log, Examples: c.Dev && !c.NoSeeds})
	if err != nil {
		return nil, err
	}
	return resolvers.OnlyLoopback(pages), nil
}

func (p *program) seedForDevelopment(ctx context.Context, d *deployment, log *slog.Logger) error {
	return p.seed(ctx, d.live, func(f filling, done filled) error {
		log.Info("seeded", "folder", f.name, "written", done.written, "version", done.ledger)
		return nil
	})
}
