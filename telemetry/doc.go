// Package telemetry is how operators see the service at work: the identity of
// each request, the form of logs, metrics for Prometheus, traces for
// OpenTelemetry. Nothing of it names a person or holds what was asked: names of
// operations, codes, numbers and times only.
package telemetry
