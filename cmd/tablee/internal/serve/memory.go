package serve

import (
	"fmt"
	"io/fs"
	"log/slog"
	"math"
	"os"
	"runtime/debug"
	"strings"

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
// the control group allows, or of half of the machine's memory where none does,
// less what the managed Neo4j takes of it. GOGC holds when it is set.
func keepWithinMemory(p *program.Program, system fs.FS, log *slog.Logger) {
	limit, _ := program.ParseMemory(p.MemoryLimit) // Settle has judged it
	if p.MemoryLimit == "" && os.Getenv("GOMEMLIMIT") == "" {
		limit = shareOf(p, allowedMemory(system), log)
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

// allowedMemory is how much the control group allows; half of the machine's
// memory where it allows any amount, since other programs run there too; 0 when
// neither is known.
func allowedMemory(system fs.FS) int64 {
	machine, allowed := machineMemory(system), cgroupMemory(system)
	if allowed == 0 || machine > 0 && machine < allowed {
		return machine / 2
	}
	return allowed
}

// machineMemory is the machine's memory, as the kernel tells it; 0 when it does
// not.
func machineMemory(system fs.FS) int64 {
	text, err := fs.ReadFile(system, "proc/meminfo")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(text)) {
		var kilobytes int64
		if _, err := fmt.Sscanf(line, "MemTotal: %d kB", &kilobytes); err == nil {
			return kilobytes << 10
		}
	}
	return 0
}

// shareOf is this process's part of what is allowed; 0: no limit.
func shareOf(p *program.Program, allowed int64, log *slog.Logger) int64 {
	if allowed == 0 {
		return 0
	}
	share := allowed / 10 * 9
	if p.Neo4jURI == "" {
		share -= managedNeo4j
	}
	if share < leastMemory {
		log.Warn("there is little memory for the service and its Neo4j; none is set as a limit", "bytes", allowed)
		return 0
	}
	return share
}
