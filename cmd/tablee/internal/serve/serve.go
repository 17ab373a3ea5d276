package serve

import (
	"context"
	"fmt"
	"log/slog"
	"os"

	"tablee/cmd/tablee/internal/deployment"
	"tablee/cmd/tablee/internal/program"
	"tablee/network"
	"tablee/resolvers"
	"tablee/telemetry"
)

// Options say how the service is run, beside the settings.
type Options struct {
	Dev  bool // people sign in with one click where the settings name no provider, and clients may ask for the schema
	Open bool // with dev: who does not sign in is the deployment itself

	// Fill fills the map with examples before anybody is answered; nil: the map
	// stays as it is.
	Fill func(context.Context, *network.Live, *slog.Logger) error
}

// Run answers requests until the context ends, then stops in order. It
// refuses settings that would let in who should not come.
func Run(ctx context.Context, p *program.Program, o Options) error {
	if err := checkAddresses(p); err != nil {
		return err
	}
	log := p.Log(true)
	traces, err := telemetry.NewTraces(ctx, build(p), log)
	if err != nil {
		return err
	}
	keepWithinMemory(p, os.DirFS("/"), log)
	return deployment.With(ctx, p, deployment.Use{Serving: true, Watch: traces.Statement}, func(d *deployment.Deployment) error {
		if o.Fill != nil {
			if err := o.Fill(ctx, d.Live, log); err != nil {
				return err
			}
		}
		s := newService(p, d, o, log, traces)
		defer s.retain(ctx)()
		// It goes on after the signal, until the last request is answered.
		defer follow(context.WithoutCancel(ctx), d.Live, log)()
		return s.run(ctx)
	})
}

// checkAddresses refuses to listen where others come, who could not sign in.
func checkAddresses(p *program.Program) error {
	if p.OIDCIssuer == "" && !resolvers.IsLoopback(p.Address) {
		return fmt.Errorf(p.Words.NotLoopback, p.Address)
	}
	if givesMetrics(p) && !resolvers.IsLoopback(p.MetricsAddress) {
		return fmt.Errorf(p.Words.MetricsNotLoopback, p.MetricsAddress)
	}
	return nil
}
