package network_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

// days are those of a period on which anything may begin or end: between two
// of them nothing changes.
func daysOfChange(f *governance.Facts, period governance.Period) []governance.Date {
	out := []governance.Date{period.From}
	add := func(i governance.Interval) {
		for _, d := range []governance.Date{i.Certain().From, i.Certain().Until} {
			if period.Has(d) {
				out = append(out, d)
			}
		}
	}
	for i := range f.Groups {
		add(f.Groups[i].Interval)
	}
	for i := range f.Seats {
		add(f.Seats[i].Interval)
	}
	for i := range f.Tenures {
		add(f.Tenures[i].Interval)
	}
	for i := range f.Memberships {
		add(f.Memberships[i].Interval)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// met is how many are at one body, at the other, and at both on one day.
type met struct{ A, B, Both int }

// meet counts over days who is at two bodies.
func meet(days []governance.Date, groups []governance.Group, at func(day governance.Date, group, body governance.ID) bool, a, b governance.ID) met {
	var m met
	for i := range groups {
		id := groups[i].ID
		once := func(there func(governance.Date) bool) int {
			if slices.ContainsFunc(days, there) {
				return 1
			}
			return 0
		}
		m.A += once(func(d governance.Date) bool { return at(d, id, a) })
		m.B += once(func(d governance.Date) bool { return at(d, id, b) })
		m.Both += once(func(d governance.Date) bool { return at(d, id, a) && at(d, id, b) })
	}
	return m
}

// TestOverlapIsThatOfTheReference compares every pair of bodies, over a drawn
// period, with who is there on each day on which anything changes; the Jaccard
// index is the same whichever body is named first.
func TestOverlapIsThatOfTheReference(t *testing.T) {
	networktest.CheckThousand(t, func(t *rapid.T) {
		f, period := networktest.DrawVoices(t), networktest.DrawPeriod(t)
		days := daysOfChange(&f, period)
		seated, heard := map[[3]uint64]bool{}, map[[3]uint64]bool{}
		for _, d := range days {
			r := networktest.NewVoiceReference(f, d)
			for i := range f.Groups {
				for k := range f.Groups {
					at := [3]uint64{uint64(d), uint64(f.Groups[i].ID), uint64(f.Groups[k].ID)}
					seat, sits := r.Sits(f.Groups[i].ID, f.Groups[k].ID, false)
					seated[at] = sits && seat == 0
					heard[at] = r.Hears(f.Groups[i].ID, f.Groups[k].ID)
				}
			}
		}
		look := func(in map[[3]uint64]bool) func(governance.Date, governance.ID, governance.ID) bool {
			return func(d governance.Date, g, b governance.ID) bool {
				return in[[3]uint64{uint64(d), uint64(g), uint64(b)}]
			}
		}
		v := network.NewView(network.Build(1, f), access.Deployment(), governance.French, period.From)
		p, err := v.Overlaps(network.OverlapQuestion{Period: &period, Basis: governance.Seated, MinimumSize: 1, EveryNth: 2}, 100, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range p.Nodes() {
			a, b := o.A().ID(), o.B().ID()
			sits, hears := meet(days, f.Groups, look(seated), a, b), meet(days, f.Groups, look(heard), a, b)
			if diff := cmp.Diff([2]met{sits, hears}, [2]met{{o.SizeA(), o.SizeB(), o.Shared()}, {o.ExpandedSizeA(), o.ExpandedSizeB(), o.ExpandedShared()}}); diff != "" {
				t.Fatalf("%d and %d, %v (-reference +network):\n%s", a, b, period, diff)
			}
			if mirrored := meet(days, f.Groups, look(seated), b, a); *o.Jaccard() != float64(mirrored.Both)/float64(mirrored.A+mirrored.B-mirrored.Both) {
				t.Fatalf("%d and %d: Jaccard %v, the other way %+v", a, b, *o.Jaccard(), mirrored)
			}
		}
		bodies := 0
		for i := range f.Groups {
			if m := meet(days, f.Groups, look(seated), f.Groups[i].ID, f.Groups[i].ID); m.A > 0 {
				bodies++
			}
		}
		if want := bodies * (bodies - 1) / 2; p.TotalCount() != want {
			t.Fatalf("%d pairs of %d bodies, want %d", p.TotalCount(), bodies, want)
		}
	})
}
