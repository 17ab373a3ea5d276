package server

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"
)

// record is run/neo4j.json: all that another process needs to find the running database, sign in and take it over.
// It holds the password, so it is readable by its owner only.
type record struct {
	Process   process   `json:"process"`
	Port      int       `json:"port"`
	User      string    `json:"user"`
	Password  string    `json:"password"`
	StartedBy int       `json:"startedBy"` // process id of the starter, for the person who reads the file
	StartedAt time.Time `json:"startedAt"`
	// Recording is true while the JVM will write the class archive when it ends, which takes a while.
	Recording bool `json:"recording,omitempty"`
	// Java is the version that runs it, since a class archive fits one version only.
	Java string `json:"java"`
}

func (r *record) uri() string { return fmt.Sprintf("bolt://127.0.0.1:%d", r.Port) }

// readRecord returns nil without error when there is no record. A record that makes no sense is an error: the caller
// then looks for the process by its command line.
func readRecord(path string) (*record, error) {
	content, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the record of the running database: %w", err)
	}
	var r record
	if err := json.Unmarshal(content, &r); err != nil {
		return nil, fmt.Errorf("read the record of the running database %s: %w", path, err)
	}
	if r.Process.PID <= 1 || r.Port <= 0 || r.Port > 65535 || r.User == "" || r.Password == "" {
		return nil, fmt.Errorf("the record of the running database %s is incomplete", path)
	}
	return &r, nil
}

func writeRecord(path string, r *record) error {
	content, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return fmt.Errorf("encode the record of the running database: %w", err)
	}
	return writeFile(path, append(content, '\n'))
}
