package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"tablee/resolvers"
	"tablee/telemetry"
)

// service is a deployment that answers requests.
type service struct {
	*program
	*deployment
	log     *slog.Logger
	traces  *telemetry.Traces
	metrics *telemetry.Metrics
	health  *health
}

func newService(p *program, d *deployment, log *slog.Logger, traces *telemetry.Traces) *service {
	s := &service{program: p, deployment: d, log: log, traces: traces, health: &health{deployment: d}}
	s.metrics = telemetry.NewMetrics(build(), telemetry.Sources{
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

func build() telemetry.Build {
	v := versionsHere()
	return telemetry.Build{Version: v.Tablee, Go: v.Go, Commit: v.Commit}
}

func (s *service) observer() resolvers.Observer { return &observer{s.log, s.metrics, s.traces} }

// metricsOff stands for an address where no metrics are given.
const metricsOff = "off"

func (p *program) givesMetrics() bool {
	return p.MetricsAddress != "" && p.MetricsAddress != metricsOff
}

// answer answers requests until the context ends, then stops in order. What
// answers is made once its address is known.
func (s *service) answer(ctx context.Context, house func(url string) (http.Handler, error)) (err error) {
	figures := &listener{ended: make(chan error)} // none: it never ends
	if s.givesMetrics() {
		mux := http.NewServeMux()
		mux.Handle("GET /metrics", resolvers.OnlyNamed("", s.metrics.Handler()))
		l, err := listen(ctx, s.MetricsAddress, s.words.metricsCannotListen)
		if err != nil {
			return err
		}
		figures = answerAt(l, mux, s.log)
		defer func() { err = errors.Join(err, figures.close()) }()
		s.log.Info("metrics", "url", "http://"+figures.address+"/metrics")
	}
	l, err := listen(ctx, s.Address, s.words.cannotListen)
	if err != nil {
		return err
	}
	api, err := house("http://" + l.Addr().String())
	if err != nil {
		return errors.Join(err, l.Close())
	}
	front := answerAt(l, telemetry.Requests(withHealth(s.health, api), s.metrics, s.traces), s.log)
	if err := s.sayListening("http://" + front.address + "/"); err != nil {
		return errors.Join(err, front.close())
	}
	select {
	case err := <-front.ended:
		return err
	case err := <-figures.ended:
		return errors.Join(err, front.close())
	case <-ctx.Done():
	}
	return s.stop(context.WithoutCancel(ctx), front)
}

// stopTime bounds a stop in order. It is longer than a request may take; what
// is not done by then is cut off.
const stopTime = 30 * time.Second

// stop ends the service without cutting anybody off: it says that it is not
// ready, and still answers while those who send requests find out; then it
// answers what it has begun, and finishes what is being written.
func (s *service) stop(ctx context.Context, front *listener) error {
	s.health.stopping.Store(true)
	s.log.Info("stopping", "delay", s.StopDelay.String(), "within", stopTime.String())
	time.Sleep(s.StopDelay)
	ctx, cancel := context.WithTimeout(ctx, stopTime)
	defer cancel()
	cut, err := front.drain(ctx)
	if cut {
		s.log.Warn("requests that took too long were cut off")
	}
	if err := s.graph.FinishWrites(ctx); err != nil {
		s.log.Warn("a write did not end in time; it is given up unless it was committed", "error", err)
	}
	if flushed := s.traces.Close(ctx); flushed != nil {
		s.log.Warn("the last traces were not sent", "error", flushed)
	}
	s.log.Info("stopped")
	return errors.Join(err, <-front.ended)
}

func (p *program) sayListening(url string) error {
	if p.JSON {
		return p.printJSON(struct {
			URL string `json:"url"`
		}{url})
	}
	return p.print(p.words.listening, url)
}
