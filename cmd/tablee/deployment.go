package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"tablee/graph"
	"tablee/graph/server"
	"tablee/network"
)

// deployment is what a command works on: the graph, and the network read from
// it.
type deployment struct {
	graph      *graph.Graph
	live       *network.Live
	pulse      *pulse // whether the graph still answers
	migrations int    // run when the graph was opened

	server *server.Server // nil: the Neo4j is somebody else's
}

// use says how a command uses the deployment.
type use struct {
	serving   bool        // alone on the data folder, and for long: what happens is logged
	graphOnly bool        // the network is not read in
	watch     graph.Watch // told of every statement; nil: nobody is
}

// with opens the deployment, works, and closes it in the opposite order.
func with(ctx context.Context, p *program, u use, work func(*deployment) error) (err error) {
	d := &deployment{}
	defer func() { err = errors.Join(err, d.close(context.WithoutCancel(ctx))) }()
	if err := d.open(ctx, p, u); err != nil {
		return err
	}
	return work(d)
}

func (d *deployment) open(ctx context.Context, p *program, u use) error {
	address, err := d.address(ctx, p, u)
	if err != nil {
		return err
	}
	if d.graph, err = graph.Open(address); err != nil {
		return notReached(p, err)
	}
	if u.watch != nil {
		if err := d.graph.OnStatement(u.watch); err != nil {
			return err
		}
	}
	p.progress("migrate", p.words.migrating)
	if d.migrations, err = d.graph.Migrate(ctx); err != nil {
		return notReached(p, err)
	}
	if u.graphOnly {
		return nil
	}
	p.progress("network", p.words.readingNetwork)
	d.pulse = newPulse(d.graph, time.Now)
	d.live, err = network.Open(ctx, d.pulse)
	return err
}

// address is where the Neo4j is: the one that was set, else the managed one,
// which is joined or started.
func (d *deployment) address(ctx context.Context, p *program, u use) (graph.Address, error) {
	if p.Neo4jURI != "" {
		password, err := password(p)
		return graph.Address{URI: p.Neo4jURI, User: p.Neo4jUser, Password: password}, err
	}
	dir, err := p.dataFolder()
	if err != nil {
		return graph.Address{}, err
	}
	d.server, err = server.Open(ctx, server.Options{
		DataDir:   dir,
		Exclusive: u.serving,
		Log:       p.log(u.serving),
		Progress:  func(s server.Step) { serverProgress(p, s) },
	})
	if err != nil {
		return graph.Address{}, err
	}
	return graph.Address{URI: d.server.URI(), User: d.server.User(), Password: d.server.Password()}, nil
}

func password(p *program) (string, error) {
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
func notReached(p *program, err error) error {
	if p.Neo4jURI == "" {
		return err
	}
	return fmt.Errorf("%w\n%s", err, fmt.Sprintf(p.words.checkAddress, redacted(p.Neo4jURI), p.Neo4jUser))
}

func serverProgress(p *program, s server.Step) {
	switch s.Name {
	case server.StepWait:
		p.progress(s.Name, p.words.waitingForStart)
	case server.StepAssemble:
		p.progress(s.Name, fmt.Sprintf(p.words.assembling, s.Done, s.Total))
	case server.StepStart:
		p.progress(s.Name, p.words.starting)
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
