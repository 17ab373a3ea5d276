package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"

	"tablee/network"
	"tablee/resolvers"
	"tablee/telemetry"
)

// serveOptions say how the service is run, beside the settings.
type serveOptions struct {
	dev  bool // people sign in with one click where the settings name no provider, and clients may ask for the schema
	open bool // with dev: who does not sign in is the deployment itself

	// fill fills the map with examples before anybody is answered; nil: the map
	// stays as it is.
	fill func(context.Context, *network.Live, *slog.Logger) error
}

// serve answers requests until the context ends, then stops in order. It
// refuses settings that would let in who should not come.
func serve(ctx context.Context, p *program, o serveOptions) error {
	if err := checkAddresses(p); err != nil {
		return err
	}
	log := p.log(true)
	traces, err := telemetry.NewTraces(ctx, build(p), log)
	if err != nil {
		return err
	}
	keepWithinMemory(p, os.DirFS("/"), log)
	return with(ctx, p, use{serving: true, watch: traces.Statement}, func(d *deployment) error {
		if o.fill != nil {
			if err := o.fill(ctx, d.live, log); err != nil {
				return err
			}
		}
		s := newService(p, d, o, log, traces)
		defer s.retain(ctx)()
		// It goes on after the signal, until the last request is answered.
		defer follow(context.WithoutCancel(ctx), d.live, log)()
		return s.run(ctx)
	})
}

// checkAddresses refuses to listen where others come, who could not sign in.
func checkAddresses(p *program) error {
	if p.OIDCIssuer == "" && !resolvers.IsLoopback(p.Address) {
		return fmt.Errorf(p.words.notLoopback, p.Address)
	}
	if givesMetrics(p) && !resolvers.IsLoopback(p.MetricsAddress) {
		return fmt.Errorf(p.words.metricsNotLoopback, p.MetricsAddress)
	}
	return nil
}
