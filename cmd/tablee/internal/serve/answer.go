package serve

import (
	"context"
	"errors"
	"net/http"
	"time"

	"tablee/cmd/tablee/internal/program"
	"tablee/resolvers"
	"tablee/telemetry"
)

// run answers requests until the context ends, then stops in order. What
// answers is made once its address is known.
func (s *service) run(ctx context.Context) (err error) {
	figures := &listener{ended: make(chan error)} // none: it never ends
	if givesMetrics(s.Program) {
		if figures, err = s.giveMetrics(ctx); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, figures.close()) }()
	}
	l, err := listen(ctx, s.Address, s.Words.CannotListen)
	if err != nil {
		return err
	}
	api, err := s.house(ctx, "http://"+l.Addr().String())
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

// metricsOff stands for an address where no metrics are given.
const metricsOff = "off"

func givesMetrics(p *program.Program) bool {
	return p.MetricsAddress != "" && p.MetricsAddress != metricsOff
}

// giveMetrics begins to answer what Prometheus asks.
func (s *service) giveMetrics(ctx context.Context) (*listener, error) {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", resolvers.OnlyNamed("", s.metrics.Handler()))
	l, err := listen(ctx, s.MetricsAddress, s.Words.MetricsCannotListen)
	if err != nil {
		return nil, err
	}
	figures := answerAt(l, mux, s.log)
	s.log.Info("metrics", "url", "http://"+figures.address+"/metrics")
	return figures, nil
}

func (s *service) sayListening(url string) error {
	if s.JSON {
		return s.PrintJSON(struct {
			URL string `json:"url"`
		}{url})
	}
	return s.Print(s.Words.Listening, url)
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
	if err := s.Graph.FinishWrites(ctx); err != nil {
		s.log.Warn("a write did not end in time; it is given up unless it was committed", "error", err)
	}
	if flushed := s.traces.Close(ctx); flushed != nil {
		s.log.Warn("the last traces were not sent", "error", flushed)
	}
	s.log.Info("stopped")
	return errors.Join(err, <-front.ended)
}
