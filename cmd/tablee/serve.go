package main

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"tablee/network"
	"tablee/resolvers"
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

// followEvery is how often changes of other processes are looked for.
const followEvery = 500 * time.Millisecond

// Run serves until it is told to stop.
func (c *serveCommand) Run(ctx context.Context, p *program) error {
	if !resolvers.IsLoopback(p.Address) {
		return fmt.Errorf(p.words.notLoopback, p.Address)
	}
	u := use{serving: true}
	return p.with(ctx, u, func(d *deployment) error {
		log := p.log(u)
		if c.Dev && !c.NoSeeds {
			err := p.seed(ctx, d.live, func(f filling, done filled) error {
				log.Info("seeded", "folder", f.name, "written", done.written, "version", done.ledger)
				return nil
			})
			if err != nil {
				return err
			}
		}
		handler, err := resolvers.NewHandler(resolvers.Options{Live: d.live, Zone: p.zone, Log: log, Introspection: c.Dev})
		if err != nil {
			return err
		}
		defer follow(ctx, d.live, log)()
		return p.listenAndServe(ctx, handler, log)
	})
}

// follow keeps the network in step with other processes until the function
// that it returns is called.
func follow(ctx context.Context, live *network.Live, log *slog.Logger) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var following sync.WaitGroup
	following.Go(func() {
		away := false
		live.Follow(ctx, followEvery, func(err error) {
			switch {
			case err == nil:
				log.Info("the database answers again")
			case !away: // said once, not twice a second
				log.Error("the database does not answer; reads go on, and it is tried again", "error", err)
			}
			away = err != nil
		})
	})
	return func() {
		cancel()
		following.Wait()
	}
}
