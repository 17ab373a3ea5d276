package main

import (
	"strings"
	"testing"

	"tablee/governance"
	"tablee/seeds"
)

func TestSeedTwice(t *testing.T) {
	s := emptyGraph(t)
	first := ask[[]filledSays](s, "seed")
	if len(first) != len(seeds.All()) {
		t.Fatalf("%d folders", len(first))
	}
	for i, a := range first {
		if !a.Written || a.Version != int32(i+1) || a.Path != seeds.All()[i].Name {
			t.Errorf("%s: %+v", a.Path, a.Changes)
		}
	}
	out := s.must("seed")
	if strings.Count(out, "Nothing changed") != len(first) || s.version() != int32(len(first)) {
		t.Errorf("at version %d:\n%s", s.version(), out)
	}
}

func TestCheck(t *testing.T) {
	s := emptyGraph(t)
	s.must("import", threeTables, "--scheme", "three")
	if out := s.must("check"); !strings.Contains(out, "All rules hold") {
		t.Errorf("%s", out)
	}
	s.must("import", fourTables, "--accept-cycles")
	r := s.run("check", "--language", "fr")
	if r.status != statusRefused || strings.Count(r.out, "\n") != 1 || !strings.Contains(r.out, "W → X → W") || !strings.Contains(r.err, "1"+hardSpace+"règle est enfreinte") {
		t.Errorf("status %d\n%s%s", r.status, r.out, r.err)
	}
	r = s.run("check", "--json")
	findings := parse[[]struct{ Code, Detail string }](t, r.out)
	if r.status != statusRefused || len(findings) != 1 || findings[0].Detail != "membershipCycle" || findings[0].Code != string(governance.CodeBadUserInput) {
		t.Errorf("status %d, %+v", r.status, findings)
	}
}

func TestMigrate(t *testing.T) {
	s := emptyGraph(t) // migrates
	if out := s.must("migrate"); !strings.Contains(out, "Nothing to do") {
		t.Errorf("%s", out)
	}
	if a := ask[map[string]int](s, "migrate"); a["migrations"] != 0 || a["version"] != 0 {
		t.Errorf("%v", a)
	}
}
