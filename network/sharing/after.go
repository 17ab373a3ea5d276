package sharing

import (
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/find"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/network/load"
)

// Usual returns the sharing among all organizations and coalitions. It does not
// decide which figures may be released.
func Usual(r sight.Reader, period governance.Period) Sharing { return ofKinds(r, usualKinds, period) }

// After returns the usual sharing in the network n as it would be after a
// scenario. It recomputes the figures of the touched groups, which must be sorted,
// and of the created ones; it keeps all other figures.
func (s *Sharing) After(n *snapshot.Network, touched, created []int32) Sharing {
	after := Sharing{period: s.period, Nations: s.Nations, Sees: s.Sees}
	keep, a := find.During(n, governance.GroupFilter{Kinds: usualKinds}, s.period), load.Whole(n, s.period, hours.Committed)
	add := func(g int32) {
		if keep(g) && !n.Nations[g] {
			after.Groups, after.Figures = append(after.Groups, g), append(after.Figures, figuresFor(a, g))
		}
	}
	for i, g := range s.Groups {
		if _, found := slices.BinarySearch(touched, g); !found {
			after.Groups, after.Figures = append(after.Groups, g), append(after.Figures, s.Figures[i])
		} else {
			add(g)
		}
	}
	for _, g := range created {
		add(g)
	}
	return after
}
