package serve

import (
	"io/fs"
	"path"
	"strconv"
	"strings"
)

// cgroupMemory is how much memory the control groups of this process allow, the
// narrowest of them; 0 when none does. system is the root of the file system.
func cgroupMemory(system fs.FS) int64 {
	list, err := fs.ReadFile(system, "proc/self/cgroup")
	if err != nil {
		return 0
	}
	narrowest := int64(0)
	for line := range strings.Lines(string(list)) {
		parts := strings.SplitN(strings.TrimSpace(line), ":", 3)
		if len(parts) < 3 {
			continue
		}
		root, file := "sys/fs/cgroup", "memory.max"
		switch {
		case parts[1] == "memory": // version 1 has a tree for each resource
			root, file = "sys/fs/cgroup/memory", "memory.limit_in_bytes"
		case parts[0] != "0":
			continue
		}
		for group := path.Join("/", parts[2]); ; group = path.Dir(group) {
			if limit := limitIn(system, path.Join(root, group, file)); limit > 0 && (narrowest == 0 || limit < narrowest) {
				narrowest = limit
			}
			if group == "/" {
				break
			}
		}
	}
	return narrowest
}

// noLimit and above is what version 1 writes for "max".
const noLimit = 1 << 60

func limitIn(system fs.FS, file string) int64 {
	text, err := fs.ReadFile(system, file)
	if err != nil {
		return 0 // inside a container the group's own path is not there
	}
	limit, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64)
	if err != nil || limit >= noLimit {
		return 0
	}
	return limit
}
