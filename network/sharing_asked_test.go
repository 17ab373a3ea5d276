package network_test

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/statistic"
	"tablee/network"
	"tablee/network/find"
	"tablee/network/internal/snapshot"
	"tablee/network/networktest"
)

// askedWorld is a private world, with what a question about each of its cells
// rests on.
type askedWorld struct {
	values map[governance.ID]float64 // of the quantity
	cells  []askedCell
}

type askedCell struct {
	filter governance.GroupFilter
	groups []governance.ID
	answer answer
}

// askedOf puts every question of the public to a world.
func askedOf(t rapid.TB, facts governance.Facts, of governance.SharedQuantity) askedWorld {
	t.Helper()
	n, snap, w := network.Build(1, facts), snapshot.Build(1, facts.Clone()), askedWorld{values: map[governance.ID]float64{}}
	all, public := shownTo(n, access.Deployment()), shownTo(n, access.Anyone())
	w.see(t, all, of)
	for _, filter := range networktest.PublicFilters() {
		meant := filter
		if len(meant.Kinds) == 0 {
			meant.Kinds = []governance.GroupKind{governance.Organization, governance.Coalition}
		}
		c := askedCell{filter: filter, groups: meantBy(snap, meant, year2025)}
		for _, g := range c.groups {
			if _, known := w.values[g]; known {
				c.answer.known = append(c.answer.known, g)
			}
		}
		s, err := public.Sharing(&filter, year2025)
		if err != nil {
			t.Fatal(err)
		}
		c.answer.told = s.Distribution(of)
		w.cells = append(w.cells, c)
	}
	return w
}

// meantBy are the groups that a filter means over a period, in the order of
// identities.
func meantBy(n *snapshot.Network, f governance.GroupFilter, period governance.Period) []governance.ID {
	var out []governance.ID
	keep := find.During(n, f, period)
	for g := range n.Records.Groups.Len() {
		if keep(g) {
			out = append(out, n.Records.Groups.At(g).ID)
		}
	}
	slices.Sort(out)
	return out
}

// see notes the value of each group.
func (w askedWorld) see(t rapid.TB, v *network.View, of governance.SharedQuantity) {
	t.Helper()
	s, err := v.Sharing(nil, year2025)
	if err != nil {
		t.Fatal(err)
	}
	page, err := s.Shares(100, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range page.Nodes() {
		value := x.Hours()
		if of == governance.SharedRate {
			value = x.Rate()
		}
		if value != nil {
			w.values[x.Group.ID()] = *value
		}
	}
}

// valuesOf are the values of groups, the least first.
func (w askedWorld) valuesOf(groups []governance.ID) []float64 {
	out := make([]float64, len(groups))
	for i, g := range groups {
		out[i] = w.values[g]
	}
	slices.Sort(out)
	return out
}

// answers are those that tell of anything, one of those on the same values.
func (w askedWorld) answers(tell func(askedCell) statistic.Distribution) []answer {
	var out []answer
	seen := map[string]bool{}
	for _, c := range w.cells {
		if told, key := tell(c), fmt.Sprint(c.answer.known); told.Mean != nil && !seen[key] {
			seen[key] = true
			out = append(out, answer{c.answer.known, told})
		}
	}
	return out
}

// given is what the public is told.
func given(c askedCell) statistic.Distribution { return c.answer.told }

// oneByOne is what it would be told if no answer were looked at beside another.
func (w askedWorld) oneByOne(c askedCell) statistic.Distribution {
	return statistic.NewSample(w.valuesOf(c.answer.known)).Suppressed()
}
