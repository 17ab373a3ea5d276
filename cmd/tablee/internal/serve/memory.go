package serve

import (
	"io/fs"
	"log/slog"
	"math"
	"os"
	"runtime/debug"

	"tablee/cmd/tablee/internal/program"
	"tablee/graph/server"
)

// Under a limit, memory is collected when it has grown fivefold, and more often
// only near the limit: a large network at rest is not gone through for every
// few answers.
const percentUnderLimit = 400

// What a limit of the control group must leave.
const (
	// managedNeo4j is the heap, the page cache of 256 MB, and as much again for
	// all else that a Java process holds.
	managedNeo4j = (server.DefaultHeapMB + 256 + 256) << 20
	leastMemory  = 64 << 20
)

// keepWithinMemory tells the Go runtime how much memory there is: what was set,
// else GOMEMLIMIT, which the runtime reads by itself, else nine tenths of what
// the control group allows, less what the managed Neo4j takes of it. GOGC holds
// when it is set.
func keepWithinMemory(p *program.Program, system fs.FS, log *slog.Logger) {
	limit, _ := program.ParseMemory(p.MemoryLimit) // Settle has judged it
	if p.MemoryLimit == "" && os.Getenv("GOMEMLIMIT") == "" {
		limit = shareOf(p, cgroupMemory(system), log)
	}
	if limit > 0 {
		debug.SetMemoryLimit(limit)
	}
	now := debug.SetMemoryLimit(-1)
	if now == math.MaxInt64 {
		return
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percentUnderLimit)
	}
	log.Info("memory is limited", "bytes", now)
}

// shareOf is this process's part of what a control group allows; 0: no limit.
func shareOf(p *program.Program, allowed int64, log *slog.Logger) int64 {
	if allowed == 0 {
		return 0
	}
	share := allowed / 10 * 9
	if p.Neo4jURI == "" {
		share -= managedNeo4j
	}
	if share < leastMemory {
		log.Warn("the control group allows little memory for the service and its Neo4j; none is set as a limit", "bytes", allowed)
		return 0
	}
	return share
}
