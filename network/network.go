package network

import "tablee/governance"

// Network is the whole map at one version of the ledger. It never changes
// once built: any number of readers use it without a lock.
type Network struct {
	version int32
	facts   governance.Facts
	places  map[governance.ID]place

	// The groups, seats and meetings that records speak of, as positions.
	membershipMember, membershipGroup []int32
	seatBody                          []int32
	tenureSeat, tenureHolder          []int32
	meetingBody                       []int32

	// What hangs on a record, by its position.
	membershipsOf, membersOf     lists // memberships, by member and by group
	organsOf                     lists // groups, by the group that they are within
	successorsOf, predecessorsOf lists // successions, by predecessor and by successor
	seatsOf                      lists // seats, by body
	tenuresOf, tenuresAt         lists // tenures, by holder and by seat
	delegationsAt, suppliedBy    lists // delegations, by seat and by supplier
	delegationsOfPerson          lists
	tenureSupports, seatSupports lists
	cadencesOf, calendarsOf      lists // by body
	meetingsOf                   lists // meetings, by body
	rollsAt, assemblyRollsOf     lists // attendances, by seat and by member
	rollsOfMeeting               lists
	capacitiesOf, limitsOf       lists // by group
	fundingsOf                   lists

	calendars   []*governance.Calendar // by group
	topics      topicTree
	territories territoryTree
	names       nameOrder
}

// Build returns the network of the facts, which must be sorted and must not
// be changed afterwards. It trusts them: rules are judged before writing.
func Build(version int32, facts governance.Facts) *Network {
	n := &Network{version: version, facts: facts}
	n.locate()
	n.linkGroups()
	n.linkSeats()
	n.linkMeetings()
	n.linkDeclarations()
	n.calendars = n.buildCalendars()
	n.topics = newTopicTree(n)
	n.territories = newTerritoryTree(n)
	n.names = newNameOrder(facts.Groups)
	return n
}

// With returns the network at a later version, with the changed records put
// over its own. It is the network that Build makes of all the facts.
func (n *Network) With(version int32, changed governance.Facts) *Network {
	return Build(version, n.facts.With(changed))
}

// Version is the ledger version of the facts.
func (n *Network) Version() int32 { return n.version }

// Facts are all the records of the network. They must not be changed.
func (n *Network) Facts() governance.Facts { return n.facts }

// buildCalendars joins what is recorded of each body's meetings. Groups of
// which nothing is recorded have none.
func (n *Network) buildCalendars() []*governance.Calendar {
	out := make([]*governance.Calendar, len(n.facts.Groups))
	for i := range out {
		g := int32(i)
		cadences := pick(n.facts.Cadences, n.cadencesOf.of(g))
		complete := pick(n.facts.Calendars, n.calendarsOf.of(g))
		meetings := pick(n.facts.Meetings, n.meetingsOf.of(g))
		if len(cadences)+len(complete)+len(meetings) > 0 {
			out[i] = governance.NewCalendar(cadences, complete, meetings)
		}
	}
	return out
}

// pick gives the records at the positions.
func pick[T any](records []T, at []int32) []*T {
	if len(at) == 0 {
		return nil
	}
	out := make([]*T, len(at))
	for i, p := range at {
		out[i] = &records[p]
	}
	return out
}
