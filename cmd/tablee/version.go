package main

import "context"

// version is stamped by the linker: -ldflags "-X main.version=1.2.3".
var version string

// versionCommand prints what runs.
type versionCommand struct{}

// Run prints the versions; it needs no graph.
func (c *versionCommand) Run(_ context.Context, p *program) error {
	v := p.versions()
	if p.JSON {
		return p.printJSON(v)
	}
	return p.print("tablee %s\n%s\nNeo4j %s", v.Tablee, v.Go, v.Neo4j)
}
