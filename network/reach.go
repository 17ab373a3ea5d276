package network

import (
	"slices"

	"tablee/governance"
)

// reachThroughMemberships are the organizations with a chain of full
// memberships to a group, any mandate but none, in the order of keys; never
// the group itself, and no Nation (DOMAIN §4, "Reach").
func (m *moment) reachThroughMemberships(group int32) []int32 {
	w := walkers.Get().(*walker)
	defer walkers.Put(w)
	groups, _ := w.spokenFor(m, group, anything)
	return m.reached(slices.Clone(groups[1:]))
}

// reachThroughSeats are the organizations with a path at a body.
func (m *moment) reachThroughSeats(body int32) []int32 {
	all := m.voicesAt(body).all
	out := make([]int32, len(all))
	for i, h := range all {
		out[i] = h.organization
	}
	return m.reached(out)
}

// reached keeps the organizations that reach counts: Nations speak for
// themselves.
func (m *moment) reached(groups []int32) []int32 {
	groups = slices.DeleteFunc(groups, func(g int32) bool { return !m.organization[g] || m.net.nations[g] })
	slices.SortFunc(groups, m.net.compareGroups)
	return groups
}

// Reach is the organizations that a group reaches on a date: those that belong
// to it, directly or not, and those that are heard at its seats.
type Reach struct {
	On    governance.Date
	view  *View
	group int32
}

// Reach is the organizations that the group reaches on a date. Nations are in
// nobody's reach. Source: DOMAIN §4.
func (g Group) Reach(on *governance.Date) Reach { return Reach{g.view.date(on), g.view, g.at} }

func (r Reach) moment() *moment { return r.view.net.moment(r.On) }

// ThroughMemberships are the distinct organizations with a chain of full
// memberships to the group, any mandate but none.
func (r Reach) ThroughMemberships() ReachedOrganizations {
	return ReachedOrganizations{r.view, r.moment().reachThroughMemberships(r.group)}
}

// ThroughSeats are the distinct organizations with a voice at the group, seen
// as a body.
func (r Reach) ThroughSeats() ReachedOrganizations {
	return ReachedOrganizations{r.view, r.moment().reachThroughSeats(r.group)}
}

// ReachedOrganizations are distinct organizations, Nations aside.
type ReachedOrganizations struct {
	view   *View
	groups []int32
}

// Count is how many they are.
func (r ReachedOrganizations) Count() int { return len(r.groups) }

// Organizations lists them by name.
func (r ReachedOrganizations) Organizations(first int, after *string) (Page[Group], error) {
	return r.view.groupListing(slices.Clone(r.groups), nil).page(first, after)
}
