package graph

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

//go:embed migrations
var migrations embed.FS

//go:embed list_migrations.cypher
var listMigrations string

//go:embed record_migration.cypher
var recordMigration string

//go:embed constrain_migrations.cypher
var constrainMigrations string

//go:embed server_edition.cypher
var serverEdition string

//go:embed await_indexes.cypher
var awaitIndexes string

// migration is one numbered file of statements, each of which can be run
// again: a migration that was cut short is simply run again.
type migration struct {
	number     int64
	name       string
	checksum   string
	statements []string
}

// Migrate brings the graph's constraints and indexes to what this program
// needs, and says how many migrations were run. A graph that went through a
// migration which this program does not know, or knows otherwise, is refused
// and left as it is.
func (g *Graph) Migrate(ctx context.Context) (run int, err error) {
	if err := g.execute(ctx, constrainMigrations, nil); err != nil {
		return 0, err
	}
	known, err := g.knownMigrations(ctx)
	if err != nil {
		return 0, err
	}
	applied, err := g.appliedMigrations(ctx)
	if err != nil {
		return 0, err
	}
	pending, err := compare(known, applied)
	if err != nil || len(pending) == 0 {
		return 0, err
	}
	for _, m := range pending {
		if err := g.apply(ctx, m); err != nil {
			return run, fmt.Errorf("migration %s: %w", m.name, err)
		}
		run++
	}
	return run, g.execute(ctx, awaitIndexes, nil)
}

func (g *Graph) apply(ctx context.Context, m migration) error {
	for _, s := range m.statements {
		if err := g.execute(ctx, s, nil); err != nil {
			return err
		}
	}
	return g.execute(ctx, recordMigration, map[string]any{"number": m.number, "name": m.name, "checksum": m.checksum})
}

// compare finds what is still to be run.
func compare(known []migration, applied map[string]string) (pending []migration, err error) {
	names := map[string]bool{}
	for _, m := range known {
		names[m.name] = true
		switch checksum, done := applied[m.name]; {
		case !done:
			pending = append(pending, m)
		case checksum != m.checksum:
			return nil, fmt.Errorf("the graph went through migration %s in another wording: restore the program that wrote it, or a backup", m.name)
		}
	}
	for name := range applied {
		if !names[name] {
			return nil, fmt.Errorf("the graph went through migration %s, which this program does not know: it was written by a newer version; install that one", name)
		}
	}
	return pending, nil
}

func (g *Graph) appliedMigrations(ctx context.Context) (map[string]string, error) {
	applied := map[string]string{}
	err := g.readLatest(ctx, listMigrations, nil, func(r *neo4j.Record) error {
		name, err := column[string](r, "name")
		if err != nil {
			return err
		}
		applied[name], err = column[string](r, "checksum")
		return err
	})
	return applied, err
}

// knownMigrations are those of this program, with the ones that only an
// Enterprise server can run when the server is one.
func (g *Graph) knownMigrations(ctx context.Context) ([]migration, error) {
	known, err := readMigrations("migrations")
	if err != nil {
		return nil, err
	}
	edition := ""
	err = g.read(ctx, serverEdition, nil, func(r *neo4j.Record) error {
		edition, err = column[string](r, "edition")
		return err
	})
	if err != nil || edition != "enterprise" {
		return known, err
	}
	more, err := readMigrations("migrations/enterprise")
	return append(known, more...), err
}

func readMigrations(folder string) ([]migration, error) {
	files, err := fs.Glob(migrations, folder+"/*.cypher")
	if err != nil {
		return nil, err
	}
	var out []migration
	for _, file := range files {
		text, err := migrations.ReadFile(file)
		if err != nil {
			return nil, err
		}
		digits, _, _ := strings.Cut(path.Base(file), "_")
		number, err := strconv.ParseInt(digits, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("migration %s has no number: %w", file, err)
		}
		sum := sha256.Sum256(text)
		out = append(out, migration{number, strings.TrimPrefix(file, "migrations/"), hex.EncodeToString(sum[:]), statementsOf(string(text))})
	}
	return out, nil
}

// statementsOf splits a migration where a line ends with a semicolon, and
// leaves comments out.
func statementsOf(text string) []string {
	var lines []string
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, "//") {
			lines = append(lines, line)
		}
	}
	var out []string
	for s := range strings.SplitSeq(strings.Join(lines, ""), ";\n") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// execute runs one statement for its effect, in a transaction of its own.
func (g *Graph) execute(ctx context.Context, statement string, params map[string]any) error {
	session, release := g.session(ctx, neo4j.AccessModeWrite)
	defer release()
	done := g.sending(ctx, statement)
	result, err := session.Run(ctx, statement, params)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	done(err)
	return unavailable(err)
}
