package serve

import (
	"log/slog"

	"tablee/cmd/tablee/internal/deployment"
	"tablee/cmd/tablee/internal/program"
	"tablee/resolvers"
	"tablee/telemetry"
)

// service is a deployment that answers requests.
type service struct {
	*program.Program
	*deployment.Deployment
	options Options
	log     *slog.Logger
	traces  *telemetry.Traces
	metrics *telemetry.Metrics
	health  *health
}

func newService(p *program.Program, d *deployment.Deployment, o Options, log *slog.Logger, traces *telemetry.Traces) *service {
	s := &service{Program: p, Deployment: d, options: o, log: log, traces: traces, health: &health{Deployment: d, versions: p.Versions()}}
	s.metrics = telemetry.NewMetrics(build(p), telemetry.Sources{
		Statements:     d.Graph.Statements,
		SessionsInUse:  d.Graph.SessionsInUse,
		WritersWaiting: d.Graph.WritersWaiting,
		DataVersion:    func() int32 { return d.Live.Now().Version() },
		Lag:            d.Pulse.Lag,
		FailedCatchUps: d.Pulse.Failures,
		IsReady:        func() bool { return s.health.now().Ready },
	})
	return s
}

func build(p *program.Program) telemetry.Build {
	v := p.Versions()
	return telemetry.Build{Version: v.Tablee, Go: v.Go, Commit: v.Commit}
}

func (s *service) observer() resolvers.Observer { return &observer{s.log, s.metrics, s.traces} }
