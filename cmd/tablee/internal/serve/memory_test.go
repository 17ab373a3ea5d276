package serve

import (
	"io"
	"log/slog"
	"testing"
	"testing/fstest"

	"tablee/cmd/tablee/internal/program"
)

func TestMemoryOfControlGroups(t *testing.T) {
	for _, tc := range []struct {
		reason string
		files  map[string]string
		want   int64
	}{
		{"no control groups", nil, 0},
		{"no limit", map[string]string{"proc/self/cgroup": "0::/\n", "sys/fs/cgroup/memory.max": "max\n"}, 0},
		{"in a container", map[string]string{"proc/self/cgroup": "0::/\n", "sys/fs/cgroup/memory.max": "536870912\n"}, 512 << 20},
		{"the narrowest on the way up", map[string]string{
			"proc/self/cgroup": "0::/system.slice/tablee.service\n", "sys/fs/cgroup/system.slice/memory.max": "1024\n",
			"sys/fs/cgroup/system.slice/tablee.service/memory.max": "2048\n",
		}, 1024},
		{"a group that is not seen from within", map[string]string{"proc/self/cgroup": "0::/../outside\n", "sys/fs/cgroup/memory.max": "4096\n"}, 4096},
		{"version 1", map[string]string{
			"proc/self/cgroup": "5:cpu,cpuacct:/x\n4:memory:/docker/1\n", "sys/fs/cgroup/memory/memory.limit_in_bytes": "8192\n",
		}, 8192},
		{"version 1 without a limit", map[string]string{
			"proc/self/cgroup": "4:memory:/\n", "sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
		}, 0},
		{"not to be read", map[string]string{"proc/self/cgroup": "nonsense\n"}, 0},
	} {
		files := fstest.MapFS{}
		for name, text := range tc.files {
			files[name] = &fstest.MapFile{Data: []byte(text)}
		}
		if got := cgroupMemory(files); got != tc.want {
			t.Errorf("%s: %d, want %d", tc.reason, got, tc.want)
		}
	}
}

// TestAllowedMemory: a control group's limit holds, and without one half of the
// machine's memory.
func TestAllowedMemory(t *testing.T) {
	const machine = "MemTotal:       16384000 kB\nMemFree:         1024 kB\n"
	for _, tc := range []struct {
		reason string
		files  map[string]string
		want   int64
	}{
		{"nothing is known", nil, 0},
		{"half of the machine", map[string]string{"proc/meminfo": machine}, 8192000 << 10},
		{"a control group allows less", map[string]string{
			"proc/meminfo": machine, "proc/self/cgroup": "0::/\n", "sys/fs/cgroup/memory.max": "536870912\n",
		}, 512 << 20},
		{"a control group allows more than the machine has", map[string]string{
			"proc/meminfo": machine, "proc/self/cgroup": "0::/\n", "sys/fs/cgroup/memory.max": "536870912000\n",
		}, 8192000 << 10},
		{"not to be read", map[string]string{"proc/meminfo": "nonsense\n"}, 0},
	} {
		files := fstest.MapFS{}
		for name, text := range tc.files {
			files[name] = &fstest.MapFile{Data: []byte(text)}
		}
		if got := allowedMemory(files); got != tc.want {
			t.Errorf("%s: %d, want %d", tc.reason, got, tc.want)
		}
	}
}

func TestShareOfMemory(t *testing.T) {
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	for _, tc := range []struct {
		reason        string
		uri           string
		allowed, want int64
	}{
		{"no limit", "", 0, 0},
		{"nine tenths, beside another's Neo4j", "neo4j://db", 1000 << 20, 900 << 20},
		{"what the managed Neo4j leaves", "", 4000 << 20, 3600<<20 - managedNeo4j},
		{"too little for both", "", 1600 << 20, 0},
		{"too little", "neo4j://db", 64 << 20, 0},
	} {
		p := &program.Program{Settings: program.Settings{Neo4jURI: tc.uri}}
		if got := shareOf(p, tc.allowed, log); got != tc.want {
			t.Errorf("%s: %d, want %d", tc.reason, got, tc.want)
		}
	}
}
