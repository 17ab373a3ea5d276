package telemetry

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Sources are what others count: the graph, the network, the service. All of
// them must be given, and must answer at once.
type Sources struct {
	Statements     func() int64         // sent to the database, ever
	SessionsInUse  func() int64         // open now
	WritersWaiting func() int64         // of this process
	DataVersion    func() int32         // of the network that answers
	Lag            func() time.Duration // since the network was seen to be in step
	FailedCatchUps func() int64         // ever
	IsReady        func() bool
}

func (s Sources) collectors() []prometheus.Collector {
	return []prometheus.Collector{
		counted("tablee_graph_statements_total", "Statements sent to Neo4j.", s.Statements),
		counted("tablee_network_catch_ups_failed_total", "Times that Neo4j could not be asked what changed.", s.FailedCatchUps),
		measured("tablee_graph_sessions_in_use", "Sessions with Neo4j that are open.", func() float64 { return float64(s.SessionsInUse()) }),
		measured("tablee_graph_writers_waiting", "Writers that wait for their turn.", func() float64 { return float64(s.WritersWaiting()) }),
		measured("tablee_network_version", "Version of the data that answers are given from.", func() float64 { return float64(s.DataVersion()) }),
		measured("tablee_network_lag_seconds", "Time since the data were last seen to be those of Neo4j.", func() float64 { return s.Lag().Seconds() }),
		measured("tablee_ready", "1 when the service is ready for requests, 0 otherwise.", func() float64 {
			if s.IsReady() {
				return 1
			}
			return 0
		}),
	}
}

func counted(name, help string, now func() int64) prometheus.Collector {
	return prometheus.NewCounterFunc(prometheus.CounterOpts{Name: name, Help: help}, func() float64 { return float64(now()) })
}

func measured(name, help string, now func() float64) prometheus.Collector {
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help}, now)
}
