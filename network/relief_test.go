package network_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

// TestReliefFourTables compares the reliefs of the worked example: hours,
// seats, and what they cost.
func TestReliefFourTables(t *testing.T) {
	var want struct {
		On     string
		Relief []struct {
			Group                             string
			Keep                              governance.ReliefKeep
			Receivers, Seats                  []string
			SavedHours                        float64
			DirectVoicesLost, PathsLengthened [][2]string
		}
	}
	networktest.Expected(t, "four-tables", &want)
	if len(want.Relief) != 6 {
		t.Fatalf("%d reliefs", len(want.Relief))
	}
	n := example(t, "four-tables")
	names := namer{t, "four-tables", n.FactsForImport()}
	v := network.NewView(n, access.Deployment(), governance.English, today)
	for _, c := range want.Relief {
		for _, receivers := range [][]string{c.Receivers, nil} { // nobody else may take over here, either
			var ids []governance.ID
			if receivers != nil {
				ids = []governance.ID{}
			}
			for _, r := range receivers {
				ids = append(ids, names.id(r))
			}
			g, err := v.Group(new(names.id(c.Group)), nil)
			if err != nil {
				t.Fatal(err)
			}
			got, err := g.Relief(year2025, dateOf(t, want.On), c.Keep, ids)
			if err != nil {
				t.Fatal(err)
			}
			seats := []string{}
			for _, s := range got.Seats() {
				seats = append(seats, s.Identifiers()[0].Value)
			}
			if !near(&got.SavedHours, &c.SavedHours) || !slices.Equal(seats, c.Seats) {
				t.Errorf("%s, %s: %v hours by %v, want %v by %v", c.Group, c.Keep, got.SavedHours, seats, c.SavedHours, c.Seats)
			}
			w, err := got.WhatIf()
			if err != nil {
				t.Fatal(err)
			}
			if lost := names.pairs(w.DirectVoicesLost()); !slices.Equal(lost, c.DirectVoicesLost) || len(lost) != got.DirectVoicesLostCount() {
				t.Errorf("%s, %s: direct voices lost %v, want %v", c.Group, c.Keep, lost, c.DirectVoicesLost)
			}
			if longer := names.pairs(w.PathsLengthened()); !slices.Equal(longer, c.PathsLengthened) || len(longer) != got.PathsLengthenedCount() {
				t.Errorf("%s, %s: paths lengthened %v, want %v", c.Group, c.Keep, longer, c.PathsLengthened)
			}
		}
	}
}

// pairs names the organizations and the bodies of voices.
func (n namer) pairs(voices []network.VoiceComparison) [][2]string {
	out := [][2]string{}
	for _, c := range voices {
		out = append(out, [2]string{n.key(c.Organization()), n.key(c.Body())})
	}
	return out
}
