package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"
	_ "time/tzdata" // zones on machines that have no list of them

	"tablee/governance"
	"tablee/graph/server"
)

// program is one run: its settings, where it writes, and in which language.
type program struct {
	settings
	words    words
	language governance.Language
	zone     *time.Location
	out      io.Writer
	err      *screen
}

func newProgram(s settings, t terminal) *program {
	err := &screen{out: t.err, interactive: t.interactive}
	p := &program{settings: s, err: err, out: afterProgress{err, t.out}}
	p.language = governance.LanguageOf(cmp.Or(s.Language, spokenHere()), governance.English)
	p.words = wordsIn(p.language)
	return p
}

// spokenHere is the language of the environment, in the order in which POSIX
// reads it.
func spokenHere() string {
	return cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"))
}

// settle works out the settings that any command needs.
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

// dataDir is the folder of the managed Neo4j: the one that was set, else the
// user's own place for data.
func (p *program) dataDir() (string, error) {
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

// explain says in the person's language what went wrong. The technical cause,
// where there is one, follows as it is.
func (p *program) explain(err error) string {
	if errors.Is(err, context.Canceled) {
		return p.words.interrupted
	}
	text := err.Error()
	if e, ok := errors.AsType[*governance.Error](err); ok {
		text = strings.Replace(text, e.Error(), e.Message(p.language), 1)
	}
	if e, ok := errors.AsType[*server.ServingError](err); ok && e.PID != 0 {
		said := fmt.Sprintf(p.words.alreadyServed, e.DataDir, e.PID, e.Since.In(p.zone).Format(time.DateTime))
		text = strings.Replace(text, e.Error(), said, 1)
	}
	return text
}

// remark writes a line beside the answer. Where even that cannot be written,
// nobody can be told.
func (p *program) remark(text string) { _, _ = io.WriteString(p.err, text+"\n") }

// print writes a line of the answer.
func (p *program) print(format string, args ...any) error {
	_, err := fmt.Fprintf(p.out, format+"\n", args...)
	return err
}

// printJSON writes the answer for programs.
func (p *program) printJSON(answer any) error {
	e := json.NewEncoder(p.out)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(answer)
}
