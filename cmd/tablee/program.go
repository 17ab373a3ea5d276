package main

import (
	"cmp"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"time"
	_ "time/tzdata" // zones on machines that have no list of them

	"tablee/governance"
	"tablee/telemetry"
)

// program is one run: its settings, and how it answers.
type program struct {
	settings
	*output
	zone    *time.Location
	version string // stamped by the linker; empty: nobody did
}

// newProgram answers in the language of the settings, else in that of the
// environment, else in English.
func newProgram(s settings, t terminal, version string) *program {
	reader := governance.LanguageOf(cmp.Or(s.Language, spokenHere()), governance.English)
	return &program{settings: s, output: newOutput(t, reader, s.JSON), version: version}
}

// spokenHere is the language of the environment, in the order in which POSIX
// reads it.
func spokenHere() string {
	return cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"))
}

// settle works out the settings that any command needs. It refuses a time zone
// and an amount of memory that are none.
func (p *program) settle() error {
	zone, err := time.LoadLocation(p.TimeZone)
	if err != nil {
		return fmt.Errorf(p.words.noSuchZone, p.TimeZone)
	}
	p.zone = zone
	if _, err := memoryOf(p.MemoryLimit); err != nil {
		return fmt.Errorf(p.words.noSuchMemory, p.MemoryLimit)
	}
	return nil
}

// today is the civil date in the deployment's zone.
func (p *program) today() governance.Date { return governance.DateOf(time.Now().In(p.zone)) }

// dataFolder is the folder of the managed Neo4j: the one that was set, else the
// user's own place for data. It fails where there is no such place.
func (p *program) dataFolder() (string, error) {
	if p.DataDir != "" {
		return filepath.Abs(p.DataDir)
	}
	if data := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(data) {
		return filepath.Join(data, "tablee"), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf(p.words.noDataDir, err)
	}
	return filepath.Join(home, ".local", "share", "tablee"), nil
}

// log goes to the standard error. A command that ends soon tells of trouble
// only: its progress says the rest.
func (p *program) log(serving bool) *slog.Logger {
	level := slog.LevelWarn
	if serving {
		level = slog.LevelInfo
	}
	if p.LogLevel != "" {
		_ = level.UnmarshalText([]byte(p.LogLevel)) // out of a set that it knows
	}
	asJSON := p.LogFormat == "json" || p.LogFormat == "auto" && !p.screen.interactive
	return telemetry.NewLog(p.screen, level, asJSON)
}

// redacted hides a password that an address holds.
func redacted(uri string) string {
	u, err := url.Parse(uri)
	if err != nil {
		return "***"
	}
	return u.Redacted()
}
