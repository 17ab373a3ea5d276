package main

import (
	"log/slog"
	"testing"

	"tablee/governance"
	"tablee/network"
)

// TestNamesAreForgotten: one change, which a second look does not repeat; the
// graph keeps no name; without a limit nothing is written.
func TestNamesAreForgotten(t *testing.T) {
	s := emptyGraph(t)
	s.must("import", fourTables, "--scheme", "four-tables", "--accept-cycles")
	live, err := network.Open(t.Context(), s.graph)
	if err != nil {
		t.Fatal(err)
	}
	log, before := slog.New(slog.DiscardHandler), s.version()
	// Everybody of the worked example still sits: nobody is forgotten while that is so.
	if err := forgetNames(t.Context(), live, governance.NewDate(2026, 1, 1), 1, log); err != nil || s.version() != before {
		t.Fatalf("version %d, before %d: %v", s.version(), before, err)
	}
	named := 0
	for _, p := range live.Now().FactsForImport().Persons {
		if !p.Nameless() {
			named++
		}
	}
	facts := live.Now().FactsForImport()
	ended := facts.Delegations[0]
	ended.Until = governance.PartialDateOf(governance.NewDate(2025, 11, 1))
	change := governance.Change{Key: "end", Verb: "endDelegation", Telling: &governance.Telling{}}
	if _, _, err := live.Write(t.Context(), change, func(*network.Network) (governance.Facts, error) {
		return governance.Facts{Delegations: []governance.Delegation{ended}}, nil
	}); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := forgetNames(t.Context(), live, governance.NewDate(2026, 1, 1), 30, log); err != nil {
			t.Fatal(err)
		}
	}
	if s.version() != before+2 {
		t.Errorf("version %d, want %d: forgotten once", s.version(), before+2)
	}
	read, _, err := s.graph.Facts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	left := 0
	for _, p := range read.Persons {
		if !p.Nameless() {
			left++
		}
	}
	if named == 0 || left != named-1 {
		t.Errorf("%d of %d names are left", left, named)
	}

}
