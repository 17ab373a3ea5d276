package network_test

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/governance/statistic"
	"tablee/network"
	"tablee/network/networktest"
)

func sharingOf(t testing.TB, v *network.View, f *governance.GroupFilter, period governance.Period) network.LoadSharing {
	t.Helper()
	s, err := v.Sharing(f, period)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSharingFourTables(t *testing.T) {
	var want struct {
		SharingFigures struct {
			Groups                         []string
			GiniSeats, GiniHours, GiniRate *float64
			LeftOutHours, LeftOutRate      int
		}
		LoadCommitted map[string]figures
	}
	networktest.Expected(t, "four-tables", &want)
	f, incomplete := want.SharingFigures, 0
	for _, g := range f.Groups {
		if load := want.LoadCommitted[g]; load.DirectHours != nil && !load.Complete {
			incomplete++
		}
	}
	v := shownTo(example(t, "four-tables"), access.Deployment())
	for name, filter := range map[string]*governance.GroupFilter{
		"the default":  nil,
		"named groups": {Groups: idsNamed(t, v, "four-tables", append([]string{"N"}, f.Groups...)...)},
	} {
		s := sharingOf(t, v, filter, year2025)
		for figure, pair := range map[string][2]*float64{
			"seats": {s.GiniSeats(), f.GiniSeats}, "hours": {s.GiniHours(), f.GiniHours}, "rate": {s.GiniRate(), f.GiniRate},
		} {
			if !near(pair[0], pair[1]) {
				t.Errorf("%s: Gini of %s %v, want %v", name, figure, show(pair[0]), show(pair[1]))
			}
		}
		rate := s.Distribution(governance.SharedRate)
		if *s.Counted() != len(f.Groups)-f.LeftOutHours || *s.LeftOut() != f.LeftOutHours || *rate.LeftOut != f.LeftOutRate {
			t.Errorf("%s: %d counted, %d left out of hours, %d of rate", name, *s.Counted(), *s.LeftOut(), *rate.LeftOut)
		}
		if s.NationsLeftOut != 1 || s.Suppressed() || *s.Incomplete() != incomplete {
			t.Errorf("%s: %d Nations, suppressed %t, %d incomplete", name, s.NationsLeftOut, s.Suppressed(), *s.Incomplete())
		}
	}
}

func TestSharingThreeTables(t *testing.T) {
	var want struct{ GiniSeats, GiniHours map[string]*float64 }
	networktest.Expected(t, "three-tables", &want)
	v := shownTo(example(t, "three-tables"), access.Deployment())
	for _, groups := range [][]string{{"A", "B", "C", "K"}, {"A", "B", "C", "D", "K"}} {
		key := groups[0]
		for _, g := range groups[1:] {
			key += "," + g
		}
		s := sharingOf(t, v, &governance.GroupFilter{Groups: idsNamed(t, v, "three-tables", groups...)}, year2025)
		if want.GiniSeats[key] == nil || !near(s.GiniSeats(), want.GiniSeats[key]) || !near(s.GiniHours(), want.GiniHours[key]) {
			t.Errorf("%s: %v, %v", key, show(s.GiniSeats()), show(s.GiniHours()))
		}
	}
}

// TestSharingOfDutchBodies: who takes part in 466 Dutch joint bodies. The mean
// and the Gini were worked out apart from the file, the Gini by all pairs:
// 1,662,728 ÷ (2 × 605 × 3,748).
func TestSharingOfDutchBodies(t *testing.T) {
	s := sharingOf(t, shownTo(network.Build(1, networktest.DutchBodies(t)), access.Deployment()), nil, year2025)
	seats := s.Distribution(governance.SharedSeats)
	if *seats.Counted != 605 || *seats.Total != 3748 || *seats.Maximum != 23 || *seats.HalfCarriedBy != 170 {
		t.Errorf("%d groups, %v seats, at most %v, half by %d", *seats.Counted, *seats.Total, *seats.Maximum, *seats.HalfCarriedBy)
	}
	if !near(seats.Mean, new(3748.0/605)) || !near(seats.Gini, new(1662728.0/(2*605*3748))) {
		t.Errorf("mean %v, Gini %v", *seats.Mean, *seats.Gini)
	}
	// No cadence is known: no hours, and none is zero.
	if s.GiniHours() != nil || *s.Counted() != 0 || *s.LeftOut() != 605 {
		t.Errorf("Gini of hours %v, %d counted, %d left out", show(s.GiniHours()), *s.Counted(), *s.LeftOut())
	}
}

// TestSharingIsThatOfTheReference: over drawn worlds, the figures are those of
// the loads one by one, the Gini by all pairs.
func TestSharingIsThatOfTheReference(t *testing.T) {
	for range 10 {
		rapid.Check(t, func(t *rapid.T) {
			facts, period := networktest.DrawWorld(t), networktest.DrawPeriod(t)
			r := networktest.NewLoadReference(facts, period, hours.Committed, false)
			v := shownTo(network.Build(1, facts), access.Deployment())
			s, err := v.Sharing(nil, period)
			if err != nil {
				t.Fatal(err)
			}
			page, err := s.Shares(100, nil)
			if err != nil {
				t.Fatal(err)
			}
			var seats, hours, rate []*float64
			for i := range facts.Groups {
				g := &facts.Groups[i]
				if g.Kind == governance.Roundtable || g.Nature == governance.Nation || g.Possible().Intersect(period).Empty() {
					continue
				}
				seat, load := referenceShare(t, v, r, g)
				seats, hours, rate = append(seats, seat), append(hours, load.DirectHours()), append(rate, load.Rate())
				if seat == nil {
					hours[len(hours)-1], rate[len(rate)-1] = nil, nil
				}
				at := slices.IndexFunc(page.Nodes(), func(x network.GroupShare) bool { return x.Group.ID() == g.ID })
				if at < 0 || !near(page.Nodes()[at].Hours(), hours[len(hours)-1]) {
					t.Fatalf("group %d: no share, or other hours", g.ID)
				}
			}
			for of, want := range map[governance.SharedQuantity][]*float64{governance.SharedSeats: seats, governance.SharedHours: hours, governance.SharedRate: rate} {
				got := s.Distribution(of)
				known := slices.DeleteFunc(slices.Clone(want), func(x *float64) bool { return x == nil })
				if *got.Counted != len(known) || *got.LeftOut != len(want)-len(known) || !near(got.Gini, giniByPairs(known)) {
					t.Fatalf("%s: %+v, want Gini %v of %d", of, got, show(giniByPairs(known)), len(known))
				}
			}
		})
	}
}

// referenceShare is a group's load, and its seats day by day; nil for a group
// that is not known to exist on any day.
func referenceShare(t *rapid.T, v *network.View, r *networktest.LoadReference, g *governance.Group) (*float64, network.RepresentationLoad) {
	t.Helper()
	handle, err := v.Group(&g.ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	load, err := handle.RepresentationLoad(r.Period, hours.Committed)
	if err != nil {
		t.Fatal(err)
	}
	exists := false
	for d := r.Period.From; d < r.Period.Until; d++ {
		exists = exists || g.On(d) == governance.InForceYes
	}
	if !exists {
		return nil, load
	}
	return new(float64(r.SeatsHeld(g.ID))), load
}

func giniByPairs(known []*float64) *float64 {
	differences, total := 0.0, 0.0
	for _, x := range known {
		total += *x
		for _, y := range known {
			differences += math.Abs(*x - *y)
		}
	}
	if total == 0 {
		return nil
	}
	return new(differences / (2 * float64(len(known)) * total))
}

func TestSharingBadInput(t *testing.T) {
	v := shownTo(example(t, "four-tables"), access.Deployment())
	nobody := governance.IDOf("nobody")
	topic := idOfTopic(t, v)
	for _, test := range []struct {
		name   string
		filter *governance.GroupFilter
		period governance.Period
		code   governance.Code
		field  string
	}{
		{"an empty period", nil, governance.Period{From: 5, Until: 5}, governance.CodeBadUserInput, "period"},
		{"a period upside down", nil, governance.Period{From: 6, Until: 5}, governance.CodeBadUserInput, "period"},
		{"an unknown group", &governance.GroupFilter{Groups: []governance.ID{nobody}}, year2025, governance.CodeNotFound, "filter"},
		{"a topic where a group is meant", &governance.GroupFilter{Groups: []governance.ID{topic}}, year2025, governance.CodeNotFound, "filter"},
		{"an unknown topic", &governance.GroupFilter{Topics: []governance.ID{topic, nobody}}, year2025, governance.CodeNotFound, "filter"},
		{"an unknown territory", &governance.GroupFilter{Territories: []governance.ID{nobody}}, year2025, governance.CodeNotFound, "filter"},
		{"too many ids", &governance.GroupFilter{Topics: slices.Repeat([]governance.ID{topic}, governance.MaxIDs+1)}, year2025, governance.CodeBadUserInput, "filter"},
	} {
		_, err := v.Sharing(test.filter, test.period)
		var refused *governance.Error
		if !errors.As(err, &refused) || refused.Code != test.code || refused.Field != test.field {
			t.Errorf("%s: %v", test.name, err)
		}
	}
}

func idOfTopic(t testing.TB, v *network.View) governance.ID {
	t.Helper()
	page, err := v.Topics(nil, 1, nil)
	if err != nil || len(page.Nodes()) == 0 {
		t.Fatal(err)
	}
	return page.Nodes()[0].ID()
}

// TestSharingOfNobody: no group, no figure, and none is zero.
func TestSharingOfNobody(t *testing.T) {
	v := shownTo(example(t, "four-tables"), access.Deployment())
	for name, filter := range map[string]*governance.GroupFilter{
		"no such name": {Text: new("zzz")},
		"Nations only": {Natures: []governance.Nature{governance.Nation}},
	} {
		s := sharingOf(t, v, filter, year2025)
		for _, of := range []governance.SharedQuantity{governance.SharedSeats, governance.SharedHours, governance.SharedRate} {
			if diff := cmp.Diff(statistic.Distribution{Counted: new(0), LeftOut: new(0)}, s.Distribution(of)); diff != "" {
				t.Errorf("%s, %s:\n%s", name, of, diff)
			}
		}
	}
}
