package network

import (
	"cmp"

	"tablee/governance"
)

func at(column []int32) func(int32) int32 { return func(i int32) int32 { return column[i] } }

func (n *Network) linkGroups() {
	f, groups := &n.facts, len(n.facts.Groups)
	n.membershipMember = column(n, kindGroup, f.Memberships, func(m *governance.Membership) governance.ID { return m.Member })
	n.membershipGroup = column(n, kindGroup, f.Memberships, func(m *governance.Membership) governance.ID { return m.Group })
	n.membershipsOf = listsOf(groups, len(f.Memberships), at(n.membershipMember))
	n.membersOf = listsOf(groups, len(f.Memberships), at(n.membershipGroup))
	n.organsOf = listsOf(groups, groups, func(i int32) int32 { return n.groupOf(f.Groups[i].Within) })
	n.successorsOf = listsOf(groups, len(f.Successions), func(i int32) int32 { return n.groupOf(f.Successions[i].Predecessor) })
	n.predecessorsOf = listsOf(groups, len(f.Successions), func(i int32) int32 { return n.groupOf(f.Successions[i].Successor) })
}

func (n *Network) linkSeats() {
	f, groups, seats := &n.facts, len(n.facts.Groups), len(n.facts.Seats)
	n.seatBody = column(n, kindGroup, f.Seats, func(s *governance.Seat) governance.ID { return s.Body })
	n.tenureSeat = column(n, kindSeat, f.Tenures, func(t *governance.Tenure) governance.ID { return t.Seat })
	n.tenureHolder = column(n, kindGroup, f.Tenures, func(t *governance.Tenure) governance.ID { return t.Holder })
	n.seatsOf = listsOf(groups, seats, at(n.seatBody))
	n.seatsOf.sortEach(n.compareSeats)
	n.tenuresOf = listsOf(groups, len(f.Tenures), at(n.tenureHolder))
	n.tenuresAt = listsOf(seats, len(f.Tenures), at(n.tenureSeat))
	n.tenuresAt.sortEach(func(a, b int32) int { return byStart(&f.Tenures[a], &f.Tenures[b]) })
	n.delegationsAt = listsOf(seats, len(f.Delegations), func(i int32) int32 { return n.index(kindSeat, f.Delegations[i].Seat) })
	n.suppliedBy = listsOf(groups, len(f.Delegations), func(i int32) int32 { return n.groupOf(f.Delegations[i].SuppliedBy) })
	n.delegationsOfPerson = listsOf(len(f.Persons), len(f.Delegations), func(i int32) int32 { return n.index(kindPerson, f.Delegations[i].Person) })
	n.tenureSupports = listsOf(len(f.Tenures), len(f.Supports), func(i int32) int32 { return n.index(kindTenure, f.Supports[i].On) })
	n.seatSupports = listsOf(seats, len(f.Supports), func(i int32) int32 { return n.index(kindSeat, f.Supports[i].On) })
}

func (n *Network) linkMeetings() {
	f, groups := &n.facts, len(n.facts.Groups)
	n.meetingBody = column(n, kindGroup, f.Meetings, func(m *governance.Meeting) governance.ID { return m.Body })
	n.meetingsOf = listsOf(groups, len(f.Meetings), at(n.meetingBody))
	n.meetingsOf.sortEach(func(a, b int32) int {
		return cmp.Or(cmp.Compare(f.Meetings[a].Date, f.Meetings[b].Date), cmp.Compare(a, b))
	})
	n.rollsAt = listsOf(len(f.Seats), len(f.Attendances), func(i int32) int32 { return n.index(kindSeat, f.Attendances[i].Seat) })
	n.assemblyRollsOf = listsOf(groups, len(f.Attendances), func(i int32) int32 { return n.groupOf(f.Attendances[i].Member) })
	n.rollsOfMeeting = listsOf(len(f.Meetings), len(f.Attendances), func(i int32) int32 { return n.index(kindMeeting, f.Attendances[i].Meeting) })
	n.cadencesOf = listsOf(groups, len(f.Cadences), func(i int32) int32 { return n.groupOf(f.Cadences[i].Body) })
	n.calendarsOf = listsOf(groups, len(f.Calendars), func(i int32) int32 { return n.groupOf(f.Calendars[i].Body) })
}

func (n *Network) linkDeclarations() {
	f, groups := &n.facts, len(n.facts.Groups)
	n.capacitiesOf = listsOf(groups, len(f.Capacities), func(i int32) int32 { return n.groupOf(f.Capacities[i].Group) })
	n.limitsOf = listsOf(groups, len(f.Limits), func(i int32) int32 { return n.groupOf(f.Limits[i].Group) })
	n.fundingsOf = listsOf(groups, len(f.Fundings), func(i int32) int32 { return n.groupOf(f.Fundings[i].Group) })
}

func (n *Network) compareSeats(a, b int32) int {
	return cmp.Or(cmp.Compare(n.facts.Seats[a].Key(), n.facts.Seats[b].Key()), cmp.Compare(a, b))
}

func byStart(a, b *governance.Tenure) int {
	return cmp.Or(cmp.Compare(a.Start(), b.Start()), cmp.Compare(a.ID, b.ID))
}
