package deployment

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"tablee/cmd/tablee/internal/program"
	"tablee/cmd/tablee/internal/pulse"
	"tablee/graph"
	"tablee/graph/server"
	"tablee/network"
)

// Deployment is what a command works on: the graph, and the network read from
// it.
type Deployment struct {
	Graph      *graph.Graph
	Live       *network.Live
	Pulse      *pulse.Pulse // whether the graph still answers
	Migrations int          // run when the graph was opened

	server *server.Server // nil: the Neo4j is somebody else's
}

// Use says how a command uses the deployment.
type Use struct {
	Serving   bool        // alone on the data folder, and for long: what happens is logged
	GraphOnly bool        // the network is not read in
	Watch     graph.Watch // told of every statement; nil: nobody is
}

// With opens the deployment, works, and closes it in the opposite order.
func With(ctx context.Context, p *program.Program, u Use, work func(*Deployment) error) (err error) {
	d := &Deployment{}
	defer func() { err = errors.Join(err, d.close(context.WithoutCancel(ctx))) }()
	if err := d.open(ctx, p, u); err != nil {
		return err
	}
	return work(d)
}

func (d *Deployment) open(ctx context.Context, p *program.Program, u Use) error {
	address, err := d.address(ctx, p, u)
	if err != nil {
		return err
	}
	if d.Graph, err = graph.Open(address); err != nil {
		return notReached(p, err)
	}
	if u.Watch != nil {
		if err := d.Graph.OnStatement(u.Watch); err != nil {
			return err
		}
	}
	p.Progress("migrate", p.Words.Migrating)
	if d.Migrations, err = d.Graph.Migrate(ctx); err != nil {
		return notReached(p, err)
	}
	if u.GraphOnly {
		return nil
	}
	p.Progress("network", p.Words.ReadingNetwork)
	d.Pulse = pulse.New(d.Graph, time.Now)
	d.Live, err = network.Open(ctx, d.Pulse)
	return err
}

// address is where the Neo4j is: the one that was set, else the managed one,
// which is joined or started.
func (d *Deployment) address(ctx context.Context, p *program.Program, u Use) (graph.Address, error) {
	if p.Neo4jURI != "" {
		password, err := password(p)
		return graph.Address{URI: p.Neo4jURI, User: p.Neo4jUser, Password: password}, err
	}
	dir, err := p.DataFolder()
	if err != nil {
		return graph.Address{}, err
	}
	d.server, err = server.Open(ctx, server.Options{
		DataDir:   dir,
		Exclusive: u.Serving,
		Log:       p.Log(u.Serving),
		Progress:  func(s server.Step) { serverProgress(p, s) },
	})
	if err != nil {
		return graph.Address{}, err
	}
	return graph.Address{URI: d.server.URI(), User: d.server.User(), Password: d.server.Password()}, nil
}

func password(p *program.Program) (string, error) {
	if p.Neo4jPasswordFile == "" {
		return "", nil // a server without authentication asks for none
	}
	content, err := os.ReadFile(p.Neo4jPasswordFile)
	if err != nil {
		return "", fmt.Errorf(p.Words.NoPasswordFile, err)
	}
	return strings.TrimRight(string(content), "\r\n"), nil
}

// notReached adds the settings to look at when the Neo4j is somebody else's.
func notReached(p *program.Program, err error) error {
	if p.Neo4jURI == "" {
		return err
	}
	return fmt.Errorf("%w\n%s", err, fmt.Sprintf(p.Words.CheckAddress, program.Redacted(p.Neo4jURI), p.Neo4jUser))
}

func serverProgress(p *program.Program, s server.Step) {
	switch s.Name {
	case server.StepWait:
		p.Progress(s.Name, p.Words.WaitingForStart)
	case server.StepAssemble:
		p.Progress(s.Name, fmt.Sprintf(p.Words.Assembling, s.Done, s.Total))
	case server.StepStart:
		p.Progress(s.Name, p.Words.Starting)
	}
}

// close gives up what was opened, the last first.
func (d *Deployment) close(ctx context.Context) error {
	var err error
	if d.Graph != nil {
		err = d.Graph.Close(ctx)
	}
	if d.server != nil {
		err = errors.Join(err, d.server.Close(ctx))
	}
	return err
}
