package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"strings"

	"tablee/resolvers"
	"tablee/telemetry"
	"tablee/web"
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
func (c *serveCommand) Run(ctx context.Context, p *program) error {
	if err := c.check(p); err != nil {
		return err
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
		defer s.retain(ctx)()
		// It goes on after the signal, until the last request is answered.
		defer follow(context.WithoutCancel(ctx), d.live, log)()
		return s.answer(ctx, func(url string) (http.Handler, error) { return c.house(ctx, s, url) })
	})
}

// check refuses what would let in who should not come.
func (c *serveCommand) check(p *program) error {
	if p.OIDCIssuer == "" && !resolvers.IsLoopback(p.Address) {
		return fmt.Errorf(p.words.notLoopback, p.Address)
	}
	if p.givesMetrics() && !resolvers.IsLoopback(p.MetricsAddress) {
		return fmt.Errorf(p.words.metricsNotLoopback, p.MetricsAddress)
	}
	return nil
}

// house is all that the service answers at its address, behind its door.
func (c *serveCommand) house(ctx context.Context, s *service, url string) (http.Handler, error) {
	e, err := c.entrance(s, url)
	if err != nil {
		return nil, err
	}
	pages, err := c.pages(s, e)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/", pages)
	e.route(ctx, mux)
	return e.door(mux)
}

// pages are the pages, and the API that they and everybody else ask.
func (c *serveCommand) pages(s *service, e *entrance) (http.Handler, error) {
	questions, err := web.Questions()
	if err != nil {
		return nil, err
	}
	api, err := resolvers.NewHandler(resolvers.Options{
		Live: s.live, Texts: s.graph, Zone: s.zone, StaleAfter: s.StaleAfter, Log: s.log, Introspection: c.Dev, Observer: s.observer(),
		Actor: e.actor, Host: e.host, FreeForm: e.freeForm, Documents: questions, Charge: e.charge,
		Access: s.graph, Request: telemetry.RequestID,
	})
	if err != nil {
		return nil, err
	}
	return web.Handler(api, web.Options{
		Zone: s.zone, Log: s.log, Examples: c.Dev && !c.NoSeeds, SignIn: e.gate != nil, Secure: strings.HasPrefix(e.origin, "https://"),
	})
}

func (p *program) seedForDevelopment(ctx context.Context, d *deployment, log *slog.Logger) error {
	return p.seed(ctx, d.live, func(f filling, done filled) error {
		log.Info("seeded", "folder", f.name, "written", done.written, "version", done.ledger)
		return nil
	})
}
