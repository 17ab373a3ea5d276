package server

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestRecordRoundTrip(t *testing.T) {
	path := filepath.Join(t.TempDir(), "neo4j.json")
	want := record{
		Process: process{PID: 4711, Started: 12345678901, Boot: "b"}, Port: 40123, User: User, Password: "geheim",
		StartedBy: 99, StartedAt: time.Date(2025, 11, 3, 9, 30, 0, 0, time.UTC), Recording: true, Java: "17.0.15",
	}
	must(t, writeRecord(path, &want))
	must(t, writeRecord(path, &want)) // over an existing one
	got, err := readRecord(path)
	must(t, err)
	if *got != want {
		t.Errorf("read back %+v, want %+v", *got, want)
	}
	info, err := os.Stat(path)
	must(t, err)
	if info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, want 0600", info.Mode().Perm())
	}
	if uri := got.uri(); uri != "bolt://127.0.0.1:40123" {
		t.Errorf("address %s", uri)
	}
}

func TestRecordOfNoUse(t *testing.T) {
	path := filepath.Join(t.TempDir(), "neo4j.json")
	if got, err := readRecord(path); got != nil || err != nil {
		t.Errorf("without a file: %v, %v; want neither record nor error", got, err)
	}
	tests := map[string]string{
		"empty":         "",
		"cut":           `{"process": {"pid": 47`,
		"no process":    `{"port": 7687, "user": "neo4j", "password": "x"}`,
		"process one":   `{"process": {"pid": 1}, "port": 7687, "user": "neo4j", "password": "x"}`,
		"all processes": `{"process": {"pid": -1}, "port": 7687, "user": "neo4j", "password": "x"}`,
		"no port":       `{"process": {"pid": 47}, "user": "neo4j", "password": "x"}`,
		"absurd port":   `{"process": {"pid": 47}, "port": 70000, "user": "neo4j", "password": "x"}`,
		"no password":   `{"process": {"pid": 47}, "port": 7687, "user": "neo4j"}`,
		"another shape": `[]`,
	}
	for name, content := range tests {
		t.Run(name, func(t *testing.T) {
			must(t, os.WriteFile(path, []byte(content), 0o600))
			if got, err := readRecord(path); got != nil || err == nil {
				t.Errorf("got %v, error %v; want an error alone", got, err)
			}
		})
	}
}

func TestPassword(t *testing.T) {
	path := filepath.Join(t.TempDir(), "password")
	drawn, err := password(path)
	must(t, err)
	kept, err := password(path)
	must(t, err)
	if drawn != kept || len(drawn) < 20 {
		t.Errorf("drawn %q, kept %q: want one long password", drawn, kept)
	}
	must(t, os.WriteFile(path, nil, 0o600))
	if _, err := password(path); err == nil {
		t.Error("an empty password file was accepted")
	}
}
