package snapshot

import (
	"tablee/governance"
	"tablee/governance/hours"
)

// Network is the whole map at one version of the ledger. It never changes once it is
// built, so any number of readers use it without a lock.
//
// A record keeps its position from one version to the next: a changed record replaces
// what it was, and a new one comes last. Versions share what depends only on records
// that did not change.
type Network struct {
	version   int32
	Records   Records
	private   Private
	Positions positions
	counts    [governance.KindCount]int32 // how many records of each kind

	// The groups and seats that records refer to, as positions, by the position of the record.
	MembershipMember, MembershipGroup []int32
	SeatBody                          []int32
	TenureSeat, TenureHolder          []int32
	MeetingBody                       []int32

	// The records that refer to a record, by the position of the latter. Each list
	// is in the order of identities unless the comment names another.
	MembershipsOf, MembersOf     Adjacency // memberships, by member and by group
	OrgansOf                     Adjacency // groups, by the group that they are within
	SuccessorsOf, PredecessorsOf Adjacency // successions, by predecessor and by successor
	SeatsOf                      Adjacency // seats, by body, in the order of keys
	TenuresOf, TenuresAt         Adjacency // tenures, by holder, and by seat in the order of starts
	DelegationsAt, SuppliedBy    Adjacency // delegations, by seat and by supplier
	DelegationsOfPerson          Adjacency // by person
	TenureSupports, SeatSupports Adjacency // supports, by tenure and by seat, the latest first
	CadencesOf, CalendarsOf      Adjacency // by body
	MeetingsOf                   Adjacency // meetings, by body, in the order of dates
	RollsAt, AssemblyRollsOf     Adjacency // attendances, by seat and by member
	RollsOfMeeting               Adjacency // attendances, by meeting
	CapacitiesOf, LimitsOf       Adjacency // by group
	FundingsOf                   Adjacency // by group
	RepresentationsOf            Adjacency // by group, in the order of dates
	GrantsOf                     Adjacency // by group
	RoleInvitationsOf            Adjacency // by group
	IncidentsOf                  Adjacency // by group, the latest first
	DisclosuresOf, ReceivedBy    Adjacency // disclosures, by discloser and by recipient
	consultationsBy              Adjacency // by initiator
	InvitationsTo, InvitationsOf Adjacency // consultation invitations, by consultation and by group
	ContributionsTo              Adjacency // by consultation
	ContributionsOf              Adjacency // by group
	ObservationsOf, ActionsOf    Adjacency // by consultation
	StatementsOn                 Adjacency // by consultation
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
	answersOfGroups *keeper // what was worked out from the groups alone; versions with the same groups share it
}

// Build returns the network of the facts, which must not be changed afterwards. It does
// not check them: the rules are applied before facts are written.
func Build(version int32, facts governance.Facts) *Network {
	return new(Network).With(version, facts)
}

// With returns the network at a later version, with the changed records put over its
// own. It answers every question as Build would from all the facts.
//
// A change that takes records out is rare and moves positions, so With then builds the
// network anew.
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

// Version returns the version of the ledger that the network shows.
func (n *Network) Version() int32 { return n.version }

// Facts returns copies of all the records of the network, sorted.
func (n *Network) Facts() governance.Facts {
	facts := n.FactsOf(func(Kind) bool { return true })
	facts.Sort()
	return facts
}

// joinCalendars rebuilds the calendar of each body whose cadences, complete calendars
// or meetings changed since was. A record may have moved from one body to another: both
// are rebuilt.
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

// calendar returns what is recorded of a body's meetings; nil if nothing is.
func (n *Network) calendar(body int32) *hours.Calendar {
	cadences := n.Records.Cadences.Pick(n.CadencesOf.Of(body))
	complete := n.Records.Calendars.Pick(n.CalendarsOf.Of(body))
	meetings := n.Records.Meetings.Pick(n.MeetingsOf.Of(body))
	if len(cadences)+len(complete)+len(meetings) == 0 {
		return nil
	}
	return hours.NewCalendar(cadences, complete, meetings)
}

// Private returns the records that groups keep to themselves. Few packages may read
// them: a test lists which.
func (n *Network) Private() *Private { return &n.private }
