package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/alecthomas/kong"

	"tablee/cmd/tablee/internal/program"
	"tablee/cmd/tablee/internal/show"
	"tablee/governance"
	"tablee/graph/server"
)

func TestHelp(t *testing.T) {
	plainEnvironment(t)
	r := runPlain(t, "--help")
	if r.status != statusDone || r.err != "" {
		t.Errorf("status %d, %s", r.status, r.err)
	}
	golden(t, "help", r.out)
	for _, command := range []string{"serve", "import", "load", "consult"} {
		golden(t, "help-"+command, runPlain(t, command, "--help").out)
	}
}

func TestWrongUsage(t *testing.T) {
	plainEnvironment(t)
	for _, args := range [][]string{
		{},
		{"frobnicate"},
		{"load"},
		{"load", "P", "--period", "2025-13"},
		{"load", "P", "--measure", "guessed"},
		{"consult", "--topic", "housing"},
		{"consult", "--hours", "3", "--on", "2025"},
		{"consult", "--hours", "3", "--objective", "cheap"},
		{"import", "x", "--layout", "excel"},
		{"config", "--time-zone", "Mars/Olympus"},
		{"config", "--language", "de"},
		{"config", "--log-level", "loud"},
		{"config", "--memory-limit", "much"},
		{"config", "--stop-delay", "5"},
		{"serve", "--port", "1"},
	} {
		r := runPlain(t, args...)
		if r.status != statusWrongUsage || r.out != "" || !strings.Contains(r.err, "--help") {
			t.Errorf("%q: status %d\n%s%s", args, r.status, r.out, r.err)
		}
	}
	t.Setenv("LANG", "fr_CA.UTF-8")
	if r := runPlain(t, "load", "P", "--period", "hier"); !strings.Contains(r.err, "n’est pas une période") {
		t.Errorf("in French:\n%s", r.err)
	}
}

func TestConfig(t *testing.T) {
	plainEnvironment(t)
	t.Setenv("TABLEE_NEO4J_URI", "neo4j://somebody:hunter2@example.org:7687")
	args := []string{"config", "--data-dir", "/srv/tablee", "--neo4j-password-file", "/run/secrets/neo4j"}
	golden(t, "config.en", runPlain(t, args...).out)
	golden(t, "config.fr", runPlain(t, append(args, "--language", "fr")...).out)
	text := runPlain(t, append(args, "--json")...).out
	if strings.Contains(text, "hunter2") {
		t.Errorf("a secret is shown:\n%s", text)
	}
	listed := map[string]string{}
	for _, s := range parse[[]show.Setting](t, text) {
		listed[s.Name] = s.Environment
	}
	parser, err := kong.New(&commandLine{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range parser.Model.Flags {
		environment, ok := listed[f.Name]
		if f.Name != "help" && (!ok || len(f.Envs) > 0 && f.Envs[0] != environment) {
			t.Errorf("config does not list --%s, %v as it is", f.Name, f.Envs)
		}
	}
}

func TestConfigPlaceForData(t *testing.T) {
	plainEnvironment(t)
	t.Setenv("HOME", "/home/somebody")
	for data, want := range map[string]string{
		"/data":    "/data/tablee",
		"":         "/home/somebody/.local/share/tablee",
		"relative": "/home/somebody/.local/share/tablee", // the standard has such ignored
	} {
		t.Setenv("XDG_DATA_HOME", data)
		if out := runPlain(t, "config").out; !strings.Contains(out, " "+want+" ") {
			t.Errorf("with XDG_DATA_HOME=%q:\n%s", data, out)
		}
	}
}

func TestVersion(t *testing.T) {
	plainEnvironment(t)
	v := parse[program.Versions](t, runPlain(t, "version", "--json").out)
	if v.Tablee == "" || !strings.HasPrefix(v.Go, "go1.") || v.Neo4j != server.Version {
		t.Errorf("%+v", v)
	}
	if text := runPlain(t, "version").out; !strings.Contains(text, v.Go) || !strings.Contains(text, v.Neo4j) {
		t.Errorf("%s", text)
	}
}

func TestRefusalsAreExplained(t *testing.T) {
	p := program.New(program.Settings{Language: "fr", TimeZone: "America/Toronto"}, show.Terminal{}, "")
	if err := p.Settle(); err != nil {
		t.Fatal(err)
	}
	since := time.Date(2026, 1, 2, 15, 0, 0, 0, time.UTC)
	for _, tc := range []struct {
		reason string
		err    error
		want   string
	}{
		{"a refusal is translated, its cause kept", fmt.Errorf("%w: %w", governance.NewError(governance.CodeUnavailable, "", "unavailable"), errors.New("EOF")), "la base de données ne répond pas ; réessayer dans un instant: EOF"},
		{"who serves already is named", &server.ServingError{DataDir: "/srv", PID: 12, Since: since}, "le dossier de données /srv est déjà servi par le processus 12, depuis 2026-01-02 10:00:00"},
		{"an interruption is no defect", context.Canceled, "interrompu"},
	} {
		if got := explain(p, tc.err); !strings.HasPrefix(got, tc.want) {
			t.Errorf("%s: %s", tc.reason, got)
		}
	}
}

func TestNeo4jThatIsNotThere(t *testing.T) {
	plainEnvironment(t)
	r := runPlain(t, "check", "--neo4j-uri", "bolt://somebody:hunter2@127.0.0.1:1")
	if r.status != statusRefused || !strings.Contains(r.err, "--neo4j-uri") || strings.Contains(r.err, "hunter2") {
		t.Errorf("status %d:\n%s", r.status, r.err)
	}
	r = runPlain(t, "check", "--neo4j-uri", "bolt://127.0.0.1:1", "--neo4j-password-file", "/nowhere/password")
	if r.status != statusRefused || !strings.Contains(r.err, "TABLEE_NEO4J_PASSWORD_FILE") {
		t.Errorf("status %d:\n%s", r.status, r.err)
	}
}
