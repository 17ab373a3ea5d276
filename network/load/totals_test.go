package load

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/network/networktest"
	"tablee/seeds/synthetic"
)

var year2025 = governance.YearPeriod(2025)

// addedUp is what lines add up to: what the totals of their load must be, though
// they are worked out without the lines.
func addedUp(a *Evaluator, lines, observed []hours.LoadLine) []string {
	t := hours.NewLoadTotals(a.Period, a.measure)
	for i := range lines {
		t.Add(lines[i].Sum())
	}
	for i := range observed {
		t.AddObserver(observed[i].Sum())
	}
	return textOfTotals(t)
}

func textOfTotals(t hours.LoadTotals) []string {
	return []string{
		networktest.Figure("direct", t.DirectHours()), networktest.Figure("observer", new(t.ObserverHours())), networktest.Figure("confirmed share", t.ConfirmedShare()),
		networktest.Figure("supported", new(t.SupportedHours())), networktest.Figure("unsupported", new(t.UnsupportedHours())), networktest.Figure("undeclared", new(t.SupportUndeclaredHours())),
		fmt.Sprintf("complete %t, %d unknown, %d uncertain", t.Complete(), t.UnknownLines(), t.UncertainLines()),
	}
}

// compareTotals compares the totals of all groups with their lines, by both
// measures and as the public sees them. It gives the lines that it saw.
func compareTotals(t rapid.TB, n *snapshot.Network, period governance.Period) (seen int) {
	t.Helper()
	for _, actor := range []access.Actor{access.Deployment(), access.Anyone()} {
		for g := range n.Records.Groups.Len() {
			for _, measure := range []hours.LoadMeasure{hours.Committed, hours.Attended} {
				totals, a := Of(sight.New(n, actor), g, period, measure)
				lines, observed := a.Lines(g)
				seen += len(lines)
				if diff := cmp.Diff(addedUp(a, lines, observed), textOfTotals(totals)); diff != "" {
					t.Fatalf("%s, %s, %s to %s (-lines +totals):\n%s", n.Records.Groups.At(g).Key(), measure, period.From, period.Until, diff)
				}
			}
		}
	}
	return seen
}

// TestTotalsAreThoseOfTheLines: on drawn worlds, where anything may happen.
func TestTotalsAreThoseOfTheLines(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		compareTotals(t, snapshot.Build(1, networktest.DrawWorld(t)), networktest.DrawPeriod(t))
	})
}

// TestTotalsOfACountry: on an invented country, where most tenures are plain.
func TestTotalsOfACountry(t *testing.T) {
	f := synthetic.World(300, 2)
	n := snapshot.Build(1, f)
	for _, period := range []governance.Period{
		year2025,
		{From: governance.NewDate(2024, 4, 1), Until: governance.NewDate(2025, 7, 1)},
		{From: governance.NewDate(2025, 6, 15), Until: governance.NewDate(2025, 6, 16)},
	} {
		if lines := compareTotals(t, n, period); lines < 1000 {
			t.Errorf("only %d lines from %s", lines, period.From)
		}
	}
}

// TestTotalsFollowWhatMoves: what a total rests on leaves one tenure for
// another.
func TestTotalsFollowWhatMoves(t *testing.T) {
	f := synthetic.World(300, 2)
	n := snapshot.Build(1, f)
	for i := 0; i < len(f.Supports); i += 20 {
		moved := f.Supports[i]
		moved.On = f.Tenures[i].ID
		n = n.With(2, governance.Facts{Supports: []governance.Support{moved}})
	}
	compareTotals(t, n, year2025)
	for i := 0; i < len(f.Delegations); i += 20 {
		moved, to := f.Delegations[i], f.Tenures[i]
		moved.Seat, moved.Holder = to.Seat, to.Holder
		n = n.With(3, governance.Facts{Delegations: []governance.Delegation{moved}})
	}
	compareTotals(t, n, year2025)
	for i := 0; i < len(f.Seats); i += 20 {
		moved := f.Seats[i]
		moved.Body = f.Seats[(i+500)%len(f.Seats)].Body
		n = n.With(4, governance.Facts{Seats: []governance.Seat{moved}})
	}
	compareTotals(t, n, year2025)
}
