package snapshot

import (
	"tablee/governance"
	"tablee/governance/hours"
)

// Network is the whole map at one version of the ledger. It never changes
// once built: any number of readers use it without a lock.
//
// A record keeps its position for ever: a changed one takes the place of what
// it was, a new one comes last. What is worked out from records that did not
// change is shared from one version to the next.
type Network struct {
	version   int32
	Records   Records
	private   Private
	Positions positions
	counts    [governance.KindCount]int32 // how many records of each kind

	// The groups, seats and meetings that records speak of, as positions.
	MembershipMember, MembershipGroup []int32
	SeatBody                          []int32
	TenureSeat, TenureHolder          []int32
	MeetingBody                       []int32

	// What hangs on a record, by its position, in the order of identities
	// unless another is said.
	MembershipsOf, MembersOf     Adjacency // memberships, by member and by group
	OrgansOf                     Adjacency // groups, by the group that they are within
	SuccessorsOf, PredecessorsOf Adjacency // successions, by predecessor and by successor
	SeatsOf                      Adjacency // seats, by body, in the order of keys
	TenuresOf, TenuresAt         Adjacency // tenures, by holder, and by seat the first one first
	DelegationsAt, SuppliedBy    Adjacency // delegations, by seat and by supplier
	DelegationsOfPerson          Adjacency
	TenureSupports, SeatSupports Adjacency // supports, the latest first
	CadencesOf, CalendarsOf      Adjacency // by body
	MeetingsOf                   Adjacency // meetings, by body, in the order of dates
	RollsAt, AssemblyRollsOf     Adjacency // attendances, by seat and by member
	RollsOfMeeting               Adjacency
	CapacitiesOf, LimitsOf       Adjacency // by group
	FundingsOf                   Adjacency
	RepresentationsOf            Adjacency // by group, in the order of dates
	GrantsOf                     Adjacency // by group
	RoleInvitationsOf            Adjacency // by group
	IncidentsOf                  Adjacency // by group
	DisclosuresOf, ReceivedBy    Adjacency // disclosures, by who shares and by whom with
	consultationsBy              Adjacency // by initiator
	InvitationsTo, InvitationsOf Adjacency // to consultations, by consultation and by group
	ContributionsTo              Adjacency // by consultation
	ContributionsOf              Adjacency // by group
	ObservationsOf, ActionsOf    Adjacency // by consultation
	StatementsOn                 Adjacency // by the consultation that they speak of
	SignaturesOf, SignedBy       Adjacency // by statement and by group

	GroupValidity, SeatValidity, TenureValidity, membershipValidity validities // by position

	TenureRows     Beside[TenureRow]     // beside TenuresOf
	MembershipRows Beside[MembershipRow] // beside MembershipsOf
	MandateRows    Beside[MandateRow]    // beside MembersOf
	Nations        []bool                // by group
	Calendars      []*hours.Calendar     // by group; nil where nothing is recorded
	Topics         Topics
	Territories    Territories
	Names          Names

	answers         *keeper // what was worked out from this version
	answersOfGroups *keeper // and from its groups alone: of all versions with these groups
}

// Build returns the network of the facts, which must not be changed
// afterwards. It trusts them: rules are judged before writing.
func Build(version int32, facts governance.Facts) *Network {
	return new(Network).With(version, facts)
}

// With returns the network at a later version, with the changed records put
// over its own. It answers every question as the network that Build makes of
// all the facts does.
//
// A change that takes records out is rare, and moves positions: the network is
// then built anew.
func (n *Network) With(version int32, changed governance.Facts) *Network {
	if len(changed.Voided) > 0 {
		return Build(version, n.Facts().With(changed))
	}
	next := *n
	next.version = version
	next.answers = new(keeper)
	c := next.put(changed)
	next.updateValidity(c)
	next.indexForeignKeys(c)
	next.joinTenureRows(n, c)
	next.markNations(c)
	next.joinCalendars(n, c)
	if c.touches(governance.KindTopic) {
		next.Topics = newTopicTree(&next)
	}
	next.joinMembershipRows(n, c)
	if c.touches(governance.KindTerritory) {
		next.Territories = newTerritoryTree(&next)
	}
	if c.touches(governance.KindGroup) || n.answersOfGroups == nil {
		next.answersOfGroups = new(keeper)
	}
	if c.touches(governance.KindGroup) {
		next.Names = n.Names.with(&n.Records.Groups, &next.Records.Groups, c[governance.KindGroup])
	}
	return &next
}

// Version is the ledger version of the facts.
func (n *Network) Version() int32 { return n.version }

// Facts are copies of all the records of the network, sorted.
func (n *Network) Facts() governance.Facts {
	facts := n.FactsOf(func(Kind) bool { return true })
	facts.Sort()
	return facts
}

// joinCalendars joins what is recorded of the meetings of each body of which
// something changed since was; a record may have left one body for another.
func (n *Network) joinCalendars(was *Network, c Changes) {
	bodies := map[int32]bool{}
	for _, r := range []struct {
		from     Kind
		is, were *Adjacency
	}{
		{governance.KindCadence, &n.CadencesOf, &was.CadencesOf},
		{governance.KindCalendar, &n.CalendarsOf, &was.CalendarsOf},
		{governance.KindMeeting, &n.MeetingsOf, &was.MeetingsOf},
	} {
		for _, i := range c[r.from] {
			bodies[r.is.Owners[i]] = true
			if int(i) < len(r.were.Owners) {
				bodies[r.were.Owners[i]] = true
			}
		}
	}
	if len(bodies) == 0 && int32(len(n.Calendars)) == n.Records.Groups.Len() {
		return
	}
	calendars := Grown(n.Calendars, n.Records.Groups.Len())
	for g := range bodies {
		calendars[g] = n.calendar(g)
	}
	n.Calendars = calendars
}

// calendar joins what is recorded of a body's meetings; nil for nothing.
func (n *Network) calendar(body int32) *hours.Calendar {
	cadences := n.Records.Cadences.Pick(n.CadencesOf.Of(body))
	complete := n.Records.Calendars.Pick(n.CalendarsOf.Of(body))
	meetings := n.Records.Meetings.Pick(n.MeetingsOf.Of(body))
	if len(cadences)+len(complete)+len(meetings) == 0 {
		return nil
	}
	return hours.NewCalendar(cadences, complete, meetings)
}

// Private are the records that groups keep to themselves. Few may read them: a
// test lists the packages.
func (n *Network) Private() *Private { return &n.private }
