package network_test

import (
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
)

// rounds is how many times a property that draws whole worlds is checked:
// each round draws as many worlds as rapid does by default.
func rounds() int {
	if os.Getenv("TABLEE_SOAK") == "1" {
		return 60
	}
	return 4
}

// textOf writes a load of the network as the reference writes its own.
func textOf(l network.RepresentationLoad) []string {
	var out []string
	for _, x := range l.Lines() {
		out = append(out, textOfLine(x))
	}
	for _, x := range l.ObserverLines() {
		out = append(out, "observer "+textOfLine(x))
	}
	slices.Sort(out)
	over := "unknown"
	if o := l.OverLimit(); o != nil {
		over = fmt.Sprint(*o)
	}
	return append(out,
		figure("direct", l.DirectHours()), figure("observer", new(l.ObserverHours())), figure("carried", &l.CarriedHours), figure("confirmed share", l.ConfirmedShare()),
		figure("supported", new(l.SupportedHours())), figure("unsupported", new(l.UnsupportedHours())), figure("undeclared", new(l.SupportUndeclaredHours())),
		fmt.Sprintf("complete %t, %d unknown, %d uncertain", l.Complete(), l.UnknownLines(), l.UncertainLines()),
		figure("capacity", l.CapacityHours()), figure("rate", l.Rate()), figure("limit", l.LimitHours()),
		"over "+over)
}

func textOfLine(l network.LoadLine) string {
	return lineText{
		l.Kind, l.BodyID, l.SeatID, l.HolderID, l.SupplierID, l.Basis, l.Delegates, l.Floor, l.Uncertain, l.TravelNotDeclared, l.SupportKind, l.Agreement,
		l.Hours(), l.Meetings(), l.RecordedHours(), l.ExpectedHours(), l.HoursPerMeeting(),
	}.String()
}

// TestLoadIsThatOfTheReference compares each figure and each line of each
// group of many small worlds with the day-by-day reference, by both measures
// and as the public sees them.
func TestLoadIsThatOfTheReference(t *testing.T) {
	for round := range rounds() {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				f, period := drawWorld(t), drawPeriod(t)
				n := network.Build(1, f)
				for _, measure := range []hours.LoadMeasure{hours.Committed, hours.Attended} {
					for _, actor := range []access.Actor{access.Deployment(), access.Anyone()} {
						r := newReference(f, period, measure, actor == access.Anyone())
						v := network.NewView(n, actor, governance.French, period.From)
						for i := range f.Groups {
							compareWithReference(t, v, r, f.Groups[i].ID)
						}
					}
				}
			})
		})
	}
}

func compareWithReference(t *rapid.T, v *network.View, r *reference, id governance.ID) {
	t.Helper()
	g, err := v.Group(&id, nil)
	if err != nil {
		t.Fatal(err)
	}
	load, err := g.RepresentationLoad(r.period, r.measure)
	if err != nil {
		t.Fatal(err)
	}
	if load.PublicEstimate != r.public || load.Measure != r.measure || load.Period != r.period {
		t.Fatalf("a load of %v by %s, public %t", load.Period, load.Measure, load.PublicEstimate)
	}
	if diff := cmp.Diff(r.text(id), textOf(load)); diff != "" {
		t.Fatalf("group %d, %s, %s to %s, public %t (-reference +network):\n%s", id, r.measure, r.period.From, r.period.Until, r.public, diff)
	}
}
