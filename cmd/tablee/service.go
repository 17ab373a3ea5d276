package main

import (
	"log/slog"

	"tablee/resolvers"
	"tablee/telemetry"
)

// service is a deployment that answers requests.
type service struct {
	*program
	*deployment
	options serveOptions
	log     *slog.Logger
	traces  *telemetry.Traces
	metrics *telemetry.Metrics
	health  *health
}

func newService(p *program, d *deployment, o serveOptions, log *slog.Logger, traces *telemetry.Traces) *service {
	s := &service{program: p, deployment: d, options: o, log: log, traces: traces, health: &health{deployment: d, versions: p.versions()}}
	s.metrics = telemetry.NewMetrics(build(p), telemetry.Sources{
		Statements:     d.graph.Statements,
		SessionsInUse:  d.graph.SessionsInUse,
		WritersWaiting: d.graph.WritersWaiting,
		DataVersion:    func() int32 { return d.live.Now().Version() },
		Lag:            d.pulse.lag,
		FailedCatchUps: d.pulse.failures,
		IsReady:        func() bool { return s.health.now().Ready },
	})
	return s
}

func build(p *program) telemetry.Build {
	v := p.versions()
	return telemetry.Build{Version: v.Tablee, Go: v.Go, Commit: v.Commit}
}

func (s *service) observer() resolvers.Observer { return &observer{s.log, s.metrics, s.traces} }
