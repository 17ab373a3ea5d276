package network

import (
	"slices"

	"tablee/governance"
	"tablee/governance/rule"
)

// MembershipCycle is a set of groups that are members of each other all the
// way round, in the order of keys. Figures are computed through it.
type MembershipCycle struct {
	view   *View
	groups []int32
}

// Groups are the groups of the cycle.
func (c MembershipCycle) Groups() []Group { return c.view.groupsAt(c.groups) }

// MembershipCycles are those of a date, with memberships that may hold and
// whatever their standing: the service refuses to make one, an import may
// bring one in (DOMAIN §2).
func (v *View) MembershipCycles(on *governance.Date) []MembershipCycle {
	n, day := v.net, v.date(on)
	var held []*governance.Membership
	for i := range n.Records.Memberships.Len() {
		if n.MembershipOn(i, day) != governance.InForceNo {
			held = append(held, n.Records.Memberships.At(i))
		}
	}
	out := []MembershipCycle{}
	for _, ring := range rule.MembershipRings(held) {
		groups := make([]int32, len(ring))
		for i, id := range ring {
			groups[i] = n.GroupOf(id)
		}
		slices.SortFunc(groups, n.CompareGroups)
		out = append(out, MembershipCycle{v, groups})
	}
	slices.SortFunc(out, func(a, b MembershipCycle) int { return slices.CompareFunc(a.groups, b.groups, n.CompareGroups) })
	return out
}
