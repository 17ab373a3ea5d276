package network

import (
	"slices"

	"tablee/governance"
	"tablee/network/voice"
)

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

func (r Reach) day() *voice.Day { return voice.On(r.view.net, r.On) }

// ThroughMemberships are the distinct organizations with a chain of full
// memberships to the group, any mandate but none.
func (r Reach) ThroughMemberships() ReachedOrganizations {
	return ReachedOrganizations{r.view, r.day().ReachThroughMemberships(r.group)}
}

// ThroughSeats are the distinct organizations with a voice at the group, seen
// as a body.
func (r Reach) ThroughSeats() ReachedOrganizations {
	return ReachedOrganizations{r.view, r.day().ReachThroughSeats(r.group)}
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
