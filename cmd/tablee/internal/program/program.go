package program

import (
	"cmp"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"time"
	_ "time/tzdata" // zones on machines that have no list of them

	"tablee/cmd/tablee/internal/show"
	"tablee/governance"
	"tablee/telemetry"
)

// Program is one run: its settings, and how it answers.
type Program struct {
	Settings
	*show.Output
	Zone    *time.Location
	version string // stamped by the linker; empty: nobody did
}

// New answers in the language of the settings, else in that of the
// environment, else in English.
func New(s Settings, t show.Terminal, version string) *Program {
	reader := governance.LanguageOf(cmp.Or(s.Language, spokenHere()), governance.English)
	return &Program{Settings: s, Output: show.New(t, reader, s.JSON), version: version}
}

// spokenHere is the language of the environment, in the order in which POSIX
// reads it.
func spokenHere() string {
	return cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"))
}

// Settle works out the settings that any command needs. It refuses a time zone
// and an amount of memory that are none.
func (p *Program) Settle() error {
	zone, err := time.LoadLocation(p.TimeZone)
	if err != nil {
		return fmt.Errorf(p.Words.NoSuchZone, p.TimeZone)
	}
	p.Zone = zone
	if _, err := ParseMemory(p.MemoryLimit); err != nil {
		return fmt.Errorf(p.Words.NoSuchMemory, p.MemoryLimit)
	}
	return nil
}

// Today is the civil date in the deployment's zone.
func (p *Program) Today() governance.Date { return governance.DateOf(time.Now().In(p.Zone)) }

// DataFolder is the folder of the managed Neo4j: the one that was set, else the
// user's own place for data. It fails where there is no such place.
func (p *Program) DataFolder() (string, error) {
	if p.DataDir != "" {
		return filepath.Abs(p.DataDir)
	}
	if data := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(data) {
		return filepath.Join(data, "tablee"), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf(p.Words.NoDataDir, err)
	}
	return filepath.Join(home, ".local", "share", "tablee"), nil
}

// Log goes to the standard error. A command that ends soon tells of trouble
// only: its progress says the rest.
func (p *Program) Log(serving bool) *slog.Logger {
	level := slog.LevelWarn
	if serving {
		level = slog.LevelInfo
	}
	if p.LogLevel != "" {
		_ = level.UnmarshalText([]byte(p.LogLevel)) // out of a set that it knows
	}
	asJSON := p.LogFormat == "json" || p.LogFormat == "auto" && !p.Screen.Interactive
	return telemetry.NewLog(p.Screen, level, asJSON)
}

// Redacted hides a password that an address holds.
func Redacted(uri string) string {
	u, err := url.Parse(uri)
	if err != nil {
		return "***"
	}
	return u.Redacted()
}
