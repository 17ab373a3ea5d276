package network_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
	"tablee/seeds/synthetic"
)

// sumOf is what the lines of a load add up to: what its totals must be, though
// they are worked out without the lines.
func sumOf(l network.RepresentationLoad) []string {
	t := hours.NewLoadTotals(l.Period, l.Measure)
	for _, x := range l.Lines() {
		t.Add(x.Sum())
	}
	for _, x := range l.ObserverLines() {
		t.AddObserver(x.Sum())
	}
	return textOfTotals(t)
}

func textOfTotals(t hours.LoadTotals) []string {
	return []string{
		figure("direct", t.DirectHours()), figure("observer", new(t.ObserverHours())), figure("confirmed share", t.ConfirmedShare()),
		figure("supported", new(t.SupportedHours())), figure("unsupported", new(t.UnsupportedHours())), figure("undeclared", new(t.SupportUndeclaredHours())),
		fmt.Sprintf("complete %t, %d unknown, %d uncertain", t.Complete(), t.UnknownLines(), t.UncertainLines()),
	}
}

type fataler interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// compareTotals compares the totals of all groups with their lines, by both
// measures and as the public sees them. It gives the lines that it saw.
func compareTotals(t fataler, n *network.Network, groups []governance.Group, period governance.Period) (lines int) {
	t.Helper()
	for _, actor := range []access.Actor{access.Deployment(), access.Anyone()} {
		v := network.NewView(n, actor, governance.French, period.From)
		for i := range groups {
			g, err := v.Group(&groups[i].ID, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, measure := range []hours.LoadMeasure{hours.Committed, hours.Attended} {
				load, err := g.RepresentationLoad(period, measure)
				if err != nil {
					t.Fatal(err)
				}
				lines += len(load.Lines())
				if diff := cmp.Diff(sumOf(load), textOfTotals(load.LoadTotals)); diff != "" {
					t.Fatalf("%s, %s, %s to %s (-lines +totals):\n%s", groups[i].Key(), measure, period.From, period.Until, diff)
				}
			}
		}
	}
	return lines
}

// TestTotalsAreThoseOfTheLines: on drawn worlds, where anything may happen.
func TestTotalsAreThoseOfTheLines(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := drawWorld(t)
		compareTotals(t, network.Build(1, f), f.Groups, drawPeriod(t))
	})
}

// TestTotalsOfACountry: on an invented country, where most tenures are plain.
func TestTotalsOfACountry(t *testing.T) {
	f := synthetic.World(300, 2)
	n := network.Build(1, f)
	for _, period := range []governance.Period{
		year2025,
		{From: governance.NewDate(2024, 4, 1), Until: governance.NewDate(2025, 7, 1)},
		{From: governance.NewDate(2025, 6, 15), Until: governance.NewDate(2025, 6, 16)},
	} {
		if lines := compareTotals(t, n, f.Groups, period); lines < 1000 {
			t.Errorf("only %d lines from %s", lines, period.From)
		}
	}
}

// TestTotalsFollowWhatMoves: what a total rests on leaves one tenure for
// another.
func TestTotalsFollowWhatMoves(t *testing.T) {
	f := synthetic.World(300, 2)
	n := network.Build(1, f)
	for i := 0; i < len(f.Supports); i += 20 {
		moved := f.Supports[i]
		moved.On = f.Tenures[i].ID
		n = n.With(2, governance.Facts{Supports: []governance.Support{moved}})
	}
	compareTotals(t, n, f.Groups, year2025)
	for i := 0; i < len(f.Delegations); i += 20 {
		moved, to := f.Delegations[i], f.Tenures[i]
		moved.Seat, moved.Holder = to.Seat, to.Holder
		n = n.With(3, governance.Facts{Delegations: []governance.Delegation{moved}})
	}
	compareTotals(t, n, f.Groups, year2025)
	for i := 0; i < len(f.Seats); i += 20 {
		moved := f.Seats[i]
		moved.Body = f.Seats[(i+500)%len(f.Seats)].Body
		n = n.With(4, governance.Facts{Seats: []governance.Seat{moved}})
	}
	compareTotals(t, n, f.Groups, year2025)
}
