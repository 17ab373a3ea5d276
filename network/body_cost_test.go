package network_test

import (
	"errors"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
	"tablee/network/networktest"
)

func costOf(t testing.TB, v *network.View, body string, period governance.Period) network.BodyCost {
	t.Helper()
	cost, err := groupNamed(t, v, "four-tables", body).Cost(period)
	if err != nil {
		t.Fatal(err)
	}
	return cost
}

func TestBodyCostFourTables(t *testing.T) {
	var want struct {
		BodyCost map[string]struct {
			Hours           *float64
			UnknownLines    int
			PerConstituency map[string]*float64
		}
	}
	networktest.Expected(t, "four-tables", &want)
	if len(want.BodyCost) != 5 {
		t.Fatalf("%d bodies", len(want.BodyCost))
	}
	v := shownTo(example(t, "four-tables"), access.Deployment())
	for body, w := range want.BodyCost {
		got := costOf(t, v, body, year2025)
		if !near(got.Hours(), w.Hours) || got.UnknownLines() != w.UnknownLines || len(got.PerConstituency) != len(w.PerConstituency) {
			t.Errorf("%s: %v hours, %d lines unknown, %d constituencies", body, show(got.Hours()), got.UnknownLines(), len(got.PerConstituency))
		}
		for _, c := range got.PerConstituency {
			amount, ok := w.PerConstituency[deref(c.Constituency())]
			if !ok || !near(c.Hours(), amount) || c.Kind != hours.SeatLine {
				t.Errorf("%s: %v hours of the %s of %s", body, show(c.Hours()), c.Kind, deref(c.Constituency()))
			}
		}
	}
}

// TestBodyCostOfAnAssembly: a coalition's own meetings ask their hours of its
// members. X's membership of L ended at an unknown date; S gives hours to
// nothing else.
func TestBodyCostOfAnAssembly(t *testing.T) {
	var want struct{ LoadCommitted map[string]figures }
	networktest.Expected(t, "four-tables", &want)
	sum, holders := *want.LoadCommitted["S"].DirectHours, 1
	for _, load := range want.LoadCommitted {
		for _, l := range load.Lines {
			if l.Kind == hours.AssemblyLine && l.Body == "L" {
				sum, holders = sum+*l.Hours, holders+1
			}
		}
	}
	got := costOf(t, shownTo(example(t, "four-tables"), access.Deployment()), "L", year2025)
	if holders < 2 || !near(got.Hours(), &sum) || got.Holders != holders || len(got.Lines()) != holders || got.Complete() || got.UncertainLines() != 1 {
		t.Errorf("%v hours of %d, %d lines, complete %t, %d uncertain; want %v of %d", show(got.Hours()), got.Holders, len(got.Lines()),
			got.Complete(), got.UncertainLines(), sum, holders)
	}
	if len(got.PerConstituency) != 1 || got.PerConstituency[0].Kind != hours.AssemblyLine || got.PerConstituency[0].Constituency() != nil {
		t.Errorf("%+v", got.PerConstituency)
	}
}

// TestBodyCostCountsHoldersOverTheirLimit: T1 asks hours of P, who is over its
// limit, and of M and Q; R supplies W's person at T2 and is no holder there.
func TestBodyCostCountsHoldersOverTheirLimit(t *testing.T) {
	var want struct{ LoadCommitted map[string]figures }
	networktest.Expected(t, "four-tables", &want)
	v := shownTo(example(t, "four-tables"), access.Deployment())
	for body, holders := range map[string][]string{"T1": {"M", "P", "Q"}, "T2": {"L", "M", "Q", "W", "X"}, "T4": {"N", "P", "W"}, "P": {}} {
		over, unknown := 0, 0
		for _, g := range holders {
			if o := want.LoadCommitted[g].OverLimit; o == nil {
				unknown++
			} else if *o {
				over++
			}
		}
		got := costOf(t, v, body, year2025)
		if got.Holders != len(holders) || *got.HoldersOverLimit() != over || *got.HoldersLimitUnknown() != unknown || got.Suppressed() {
			t.Errorf("%s: %d holders, %d over, %d unknown; want %d, %d, %d", body, got.Holders, *got.HoldersOverLimit(), *got.HoldersLimitUnknown(), len(holders), over, unknown)
		}
	}
	suppliers := []string{}
	for _, l := range costOf(t, v, "T2", year2025).Lines() {
		suppliers = append(suppliers, l.SuppliedBy.Identifiers()[0].Value)
	}
	if diff := cmp.Diff([]string{"M", "R", "L", "X", "Q"}, suppliers); diff != "" {
		t.Error(diff)
	}
}

// TestBodyCostForThePublic: without the right to private facts, one delegate
// at the body's own preparation and travel, and no count of a handful.
func TestBodyCostForThePublic(t *testing.T) {
	n := example(t, "four-tables")
	got := costOf(t, shownTo(n, access.Anyone()), "T1", year2025)
	// P's line, which declares nothing of its own, three times.
	one := 12.5 + 10.0*184/365*4
	if !got.PublicEstimate || !near(got.Hours(), new(3*one)) || got.HoldersOverLimit() != nil || got.HoldersLimitUnknown() != nil || !got.Suppressed() || got.Holders != 3 {
		t.Errorf("%v hours of %d, want %v; over %v", show(got.Hours()), got.Holders, 3*one, got.HoldersOverLimit())
	}
	for _, l := range got.Lines() {
		if l.Line.Delegates != 1 || l.SuppliedBy.ID() != l.Line.HolderID {
			t.Errorf("a private fact in %+v", l.Line.LoadLine)
		}
	}
}

// TestBodyCostIsThatOfTheReference: over drawn worlds, what all bodies ask is
// what all groups give, line by line.
func TestBodyCostIsThatOfTheReference(t *testing.T) {
	for range networktest.Rounds() {
		rapid.Check(t, func(t *rapid.T) {
			facts, period := networktest.DrawWorld(t), networktest.DrawPeriod(t)
			v := viewOf(facts)
			r := networktest.NewLoadReference(facts, period, hours.Committed, false)
			for i := range facts.Groups {
				body := &facts.Groups[i]
				handle, err := v.Group(&body.ID, nil)
				if err != nil {
					t.Fatal(err)
				}
				got, err := handle.Cost(period)
				if err != nil {
					t.Fatal(err)
				}
				compareCost(t, got, r.LinesAt(body.ID))
			}
		})
	}
}

func compareCost(t *rapid.T, got network.BodyCost, want []networktest.ReferenceLine) {
	t.Helper()
	hours, unknown, perSeat, complete := 0.0, 0, 0.0, true
	holders := map[governance.ID]bool{}
	for _, l := range want {
		holders[l.Holder] = true
		complete = complete && l.Known && !l.Floor && !l.Uncertain
		if !l.Known {
			unknown++
			continue
		}
		hours += l.Hours()
	}
	direct := &hours
	if unknown > 0 && unknown == len(want) {
		direct = nil
	}
	if !near(got.Hours(), direct) || got.UnknownLines() != unknown || got.Complete() != complete || got.Holders != len(holders) || len(got.Lines()) != len(want) {
		t.Fatalf("%v hours, %d unknown, complete %t, %d holders, %d lines; want %v, %d, %t, %d, %d", show(got.Hours()), got.UnknownLines(), got.Complete(),
			got.Holders, len(got.Lines()), show(direct), unknown, complete, len(holders), len(want))
	}
	for _, c := range got.PerConstituency {
		if c.Hours() != nil {
			perSeat += *c.Hours()
		}
	}
	if math.Abs(perSeat-hours) > 1e-9 {
		t.Fatalf("the constituencies make %v hours of %v", perSeat, hours)
	}
}

func TestBodyCostBadInput(t *testing.T) {
	v := shownTo(example(t, "four-tables"), access.Deployment())
	for _, period := range []governance.Period{{From: 5, Until: 5}, {From: 6, Until: 5}} {
		_, err := groupNamed(t, v, "four-tables", "T1").Cost(period)
		var refused *governance.Error
		if !errors.As(err, &refused) || refused.Code != governance.CodeBadUserInput || refused.Field != "period" {
			t.Errorf("%v: %v", period, err)
		}
	}
}
