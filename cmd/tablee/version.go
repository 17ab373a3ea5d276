package main

import (
	"context"

	"tablee/cmd/tablee/internal/program"
)

// version is stamped by the linker: -ldflags "-X main.version=1.2.3".
var version string

// versionCommand prints what runs.
type versionCommand struct{}

// Run prints the versions; it needs no graph.
func (c *versionCommand) Run(_ context.Context, p *program.Program) error {
	v := p.Versions()
	if p.JSON {
		return p.PrintJSON(v)
	}
	return p.Print("tablee %s\n%s\nNeo4j %s", v.Tablee, v.Go, v.Neo4j)
}
