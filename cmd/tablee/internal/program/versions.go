package program

import (
	"cmp"
	"runtime"
	"runtime/debug"

	"tablee/graph/server"
)

// Versions are of the program and of what it runs on.
type Versions struct {
	Tablee string `json:"tablee"`
	Go     string `json:"go"`
	Commit string `json:"commit"` // that it was built from; empty when unknown
	Neo4j  string `json:"neo4j"`  // that the program manages
}

// Versions are those of this run.
func (p *Program) Versions() Versions {
	built := "unknown"
	if info, ok := debug.ReadBuildInfo(); ok {
		built = cmp.Or(info.Main.Version, built)
	}
	return Versions{cmp.Or(p.version, built), runtime.Version(), commit(), server.Version}
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
