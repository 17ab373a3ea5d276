package serve

import (
	"log/slog"
	"testing"

	"tablee/governance"
	"tablee/graph/graphtest"
	"tablee/network"
	"tablee/network/networktest"
)

// TestNamesAreForgotten: one change, which a second look does not repeat; the
// graph keeps no name; without a limit nothing is written.
func TestNamesAreForgotten(t *testing.T) {
	g := graphtest.Empty(t)
	graphtest.Fill(t, g, []governance.Facts{networktest.Example(t, "four-tables")})
	live, err := network.Open(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	version := func() int32 {
		v, err := g.Version(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	log, before := slog.New(slog.DiscardHandler), version()
	// Everybody of the worked example still sits: nobody is forgotten while that is so.
	if err := forgetNames(t.Context(), live, governance.NewDate(2026, 1, 1), 1, log); err != nil || version() != before {
		t.Fatalf("version %d, before %d: %v", version(), before, err)
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
	change := governance.Change{Key: "end", Verb: "endDelegation", Note: &governance.HistoryNote{}}
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
	if version() != before+2 {
		t.Errorf("version %d, want %d: forgotten once", version(), before+2)
	}
	read, _, err := g.Facts(t.Context())
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
