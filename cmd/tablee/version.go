package main

import (
	"cmp"
	"context"
	"runtime"
	"runtime/debug"

	"tablee/graph/server"
)

// version is stamped by the linker: -ldflags "-X main.version=1.2.3".
var version string

// versionCommand prints what runs.
type versionCommand struct{}

// versions are of the program and of what it runs on.
type versions struct {
	Tablee string `json:"tablee"`
	Go     string `json:"go"`
	Commit string `json:"commit"` // that it was built from; empty when unknown
	Neo4j  string `json:"neo4j"`  // that the program manages
}

func versionsHere() versions {
	built := "unknown"
	if info, ok := debug.ReadBuildInfo(); ok {
		built = cmp.Or(info.Main.Version, built)
	}
	return versions{cmp.Or(version, built), runtime.Version(), commit(), server.Version}
}

// commit is what the Go command found in the repository that it built from.
func commit() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	revision, dirty := "", ""
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			revision = s.Value
		case s.Key == "vcs.modified" && s.Value == "true":
			dirty = "-dirty"
		}
	}
	return revision + dirty
}

// Run prints the versions; it needs no graph.
func (c *versionCommand) Run(_ context.Context, p *program) error {
	v := versionsHere()
	if p.JSON {
		return p.printJSON(v)
	}
	return p.print("tablee %s\n%s\nNeo4j %s", v.Tablee, v.Go, v.Neo4j)
}
