package voice

import "slices"

// ReachThroughMemberships are the organizations with a chain of full
// memberships to a group, any mandate but none, in the order of keys; never
// the group itself, and no Nation (DOMAIN §4, "Reach").
func (m *Day) ReachThroughMemberships(group int32) []int32 {
	w := Walkers.Get().(*Walker)
	defer Walkers.Put(w)
	groups, _ := w.SpokenFor(m, group, anything)
	return m.reached(slices.Clone(groups[1:]))
}

// ReachThroughSeats are the organizations with a path at a body.
func (m *Day) ReachThroughSeats(body int32) []int32 {
	all := m.At(body).all
	out := make([]int32, len(all))
	for i, h := range all {
		out[i] = h.organization
	}
	return m.reached(out)
}

// reached keeps the organizations that reach counts: Nations speak for
// themselves.
func (m *Day) reached(groups []int32) []int32 {
	groups = slices.DeleteFunc(groups, func(g int32) bool { return !m.Organization[g] || m.Net.Nations[g] })
	slices.SortFunc(groups, m.Net.CompareGroups)
	return groups
}
