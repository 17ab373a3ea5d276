package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"time"

	"tablee/graph"
	"tablee/graph/server"
	"tablee/network"
	"tablee/telemetry"
)

// deployment is what a command works on: the graph, and the network read from
// it.
type deployment struct {
	server     *server.Server // nil: the Neo4j is somebody else's
	graph      *graph.Graph
	live       *network.Live
	pulse      *pulse // whether the graph still answers
	migrations int    // run when the graph was opened
}

// use says how a command uses the deployment.
type use struct {
	serving   bool        // alone on the data folder, and for long: what happens is logged
	graphOnly bool        // the network is not read in
	watch     graph.Watch // told of every statement; nil: nobody is
}

// with opens the deployment, works, and closes it in the opposite order.
func (p *program) with(ctx context.Context, u use, work func(*deployment) error) (err error) {
	d := &deployment{}
	defer func() { err = errors.Join(err, d.close(context.WithoutCancel(ctx))) }()
	if err := p.open(ctx, d, u); err != nil {
		return err
	}
	return work(d)
}

func (p *program) open(ctx context.Context, d *deployment, u use) error {
	address, err := p.address(ctx, d, u)
	if err != nil {
		return err
	}
	if d.graph, err = graph.Open(address); err != nil {
		return p.notReached(err)
	}
	if u.watch != nil {
		if err := d.graph.OnStatement(u.watch); err != nil {
			return err
		}
	}
	p.err.progress("migrate", p.words.migrating)
	if d.migrations, err = d.graph.Migrate(ctx); err != nil {
		return p.notReached(err)
	}
	if u.graphOnly {
		return nil
	}
	p.err.progress("network", p.words.readingNetwork)
	d.pulse = newPulse(d.graph, time.Now)
	d.live, err = network.Open(ctx, d.pulse)
	return err
}

// address is where the Neo4j is: the one that was set, else the managed one,
// which is joined or started.
func (p *program) address(ctx context.Context, d *deployment, u use) (graph.Address, error) {
	if p.Neo4jURI != "" {
		password, err := p.password()
		return graph.Address{URI: p.Neo4jURI, User: p.Neo4jUser, Password: password}, err
	}
	dir, err := p.dataDir()
	if err != nil {
		return graph.Address{}, err
	}
	d.server, err = server.Open(ctx, server.Options{
		DataDir:   dir,
		Exclusive: u.serving,
		Log:       p.log(u),
		Progress:  p.serverProgress,
	})
	if err != nil {
		return graph.Address{}, err
	}
	return graph.Address{URI: d.server.URI(), User: d.server.User(), Password: d.server.Password()}, nil
}

func (p *program) password() (string, error) {
	if p.Neo4jPasswordFile == "" {
		return "", nil // a server without authentication asks for none
	}
	content, err := os.ReadFile(p.Neo4jPasswordFile)
	if err != nil {
		return "", fmt.Errorf(p.words.noPasswordFile, err)
	}
	return strings.TrimRight(string(content), "\r\n"), nil
}

// notReached adds the settings to look at when the Neo4j is somebody else's.
func (p *program) notReached(err error) error {
	if p.Neo4jURI == "" {
		return err
	}
	return fmt.Errorf("%w\n%s", err, fmt.Sprintf(p.words.checkAddress, redacted(p.Neo4jURI), p.Neo4jUser))
}

// log goes to the standard error. A command that ends soon tells of trouble
// only: its progress says the rest.
func (p *program) log(u use) *slog.Logger {
	level := slog.LevelWarn
	if u.serving {
		level = slog.LevelInfo
	}
	if p.LogLevel != "" {
		_ = level.UnmarshalText([]byte(p.LogLevel)) // out of a set that it knows
	}
	asJSON := p.LogFormat == "json" || p.LogFormat == "auto" && !p.err.interactive
	return telemetry.NewLog(p.err, level, asJSON)
}

func (p *program) serverProgress(s server.Step) {
	switch s.Name {
	case server.StepWait:
		p.err.progress(s.Name, p.words.waitingForStart)
	case server.StepAssemble:
		p.err.progress(s.Name, fmt.Sprintf(p.words.assembling, s.Done, s.Total))
	case server.StepStart:
		p.err.progress(s.Name, p.words.starting)
	}
}

// close gives up what was opened, the last first.
func (d *deployment) close(ctx context.Context) error {
	var err error
	if d.graph != nil {
		err = d.graph.Close(ctx)
	}
	if d.server != nil {
		err = errors.Join(err, d.server.Close(ctx))
	}
	return err
}
