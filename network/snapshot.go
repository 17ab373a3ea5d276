package network

import "tablee/governance"

// Snapshot is the whole map at one version of the ledger. It never changes
// once built: any number of readers use it without a lock.
//
// A record keeps its position for ever: a changed one takes the place of what
// it was, a new one comes last. What is worked out from records that did not
// change is shared from one version to the next.
type Snapshot struct {
	version int32
	Records Records
	private Private
	places  places
	counts  [kindCount]int32 // how many records of each kind

	// The groups, seats and meetings that records speak of, as positions.
	membershipMember, membershipGroup []int32
	seatBody                          []int32
	tenureSeat, tenureHolder          []int32
	meetingBody                       []int32

	// What hangs on a record, by its position, in the order of identities
	// unless another is said.
	membershipsOf, membersOf     lists // memberships, by member and by group
	organsOf                     lists // groups, by the group that they are within
	successorsOf, predecessorsOf lists // successions, by predecessor and by successor
	seatsOf                      lists // seats, by body, in the order of keys
	tenuresOf, tenuresAt         lists // tenures, by holder, and by seat the first one first
	delegationsAt, suppliedBy    lists // delegations, by seat and by supplier
	delegationsOfPerson          lists
	tenureSupports, seatSupports lists // supports, the latest first
	cadencesOf, calendarsOf      lists // by body
	meetingsOf                   lists // meetings, by body, in the order of dates
	rollsAt, assemblyRollsOf     lists // attendances, by seat and by member
	rollsOfMeeting               lists
	capacitiesOf, limitsOf       lists // by group
	fundingsOf                   lists
	representationsOf            lists // by group, in the order of dates
	grantsOf                     lists // by group
	roleInvitationsOf            lists // by group
	incidentsOf                  lists // by group
	disclosuresOf, receivedBy    lists // disclosures, by who shares and by whom with
	consultationsBy              lists // by initiator
	invitationsTo, invitationsOf lists // to consultations, by consultation and by group
	contributionsTo              lists // by consultation
	contributionsOf              lists // by group
	observationsOf, actionsOf    lists // by consultation
	statementsOn                 lists // by the consultation that they speak of
	signaturesOf, signedBy       lists // by statement and by group

	groupLives, seatLives, tenureLives, membershipLives lives // by position

	duties      rows[duty]             // beside tenuresOf
	bonds       rows[bond]             // beside membershipsOf
	memberBonds rows[mandateBond]      // beside membersOf
	nations     []bool                 // by group
	calendars   []*governance.Calendar // by group; nil where nothing is recorded
	topics      topicTree
	territories territoryTree
	names       nameOrder

	answers         *keeper // what was worked out from this version
	answersOfGroups *keeper // and from its groups alone: of all versions with these groups
}

// Build returns the network of the facts, which must not be changed
// afterwards. It trusts them: rules are judged before writing.
func buildSnapshot(version int32, facts governance.Facts) *Snapshot {
	return new(Snapshot).With(version, facts)
}

// With returns the network at a later version, with the changed records put
// over its own. It answers every question as the network that Build makes of
// all the facts does.
//
// A change that takes records out is rare, and moves positions: the network is
// then built anew.
func (n *Snapshot) With(version int32, changed governance.Facts) *Snapshot {
	if len(changed.Voided) > 0 {
		return buildSnapshot(version, n.Facts().With(changed))
	}
	next := *n
	next.version = version
	next.answers = new(keeper)
	c := next.put(changed)
	next.live(c)
	next.link(c)
	next.joinDuties(n, c)
	next.markNations(c)
	next.joinCalendars(n, c)
	if c.touches(kindTopic) {
		next.topics = newTopicTree(&next)
	}
	next.joinBonds(n, c)
	if c.touches(kindTerritory) {
		next.territories = newTerritoryTree(&next)
	}
	if c.touches(kindGroup) || n.answersOfGroups == nil {
		next.answersOfGroups = new(keeper)
	}
	if c.touches(kindGroup) {
		next.names = n.names.with(&n.Records.Groups, &next.Records.Groups, c[kindGroup])
	}
	return &next
}

// Version is the ledger version of the facts.
func (n *Snapshot) Version() int32 { return n.version }

// Facts are copies of all the records of the network, sorted.
func (n *Snapshot) Facts() governance.Facts {
	facts := n.factsOf(func(*ofKind) bool { return true })
	facts.Sort()
	return facts
}

// joinCalendars joins what is recorded of the meetings of each body of which
// something changed since was; a record may have left one body for another.
func (n *Snapshot) joinCalendars(was *Snapshot, c changes) {
	bodies := map[int32]bool{}
	for _, r := range []struct {
		from     kind
		is, were *lists
	}{
		{kindCadence, &n.cadencesOf, &was.cadencesOf},
		{kindCalendar, &n.calendarsOf, &was.calendarsOf},
		{kindMeeting, &n.meetingsOf, &was.meetingsOf},
	} {
		for _, i := range c[r.from] {
			bodies[r.is.owners[i]] = true
			if int(i) < len(r.were.owners) {
				bodies[r.were.owners[i]] = true
			}
		}
	}
	if len(bodies) == 0 && int32(len(n.calendars)) == n.Records.Groups.Len() {
		return
	}
	calendars := grown(n.calendars, n.Records.Groups.Len())
	for g := range bodies {
		calendars[g] = n.calendar(g)
	}
	n.calendars = calendars
}

// calendar joins what is recorded of a body's meetings; nil for nothing.
func (n *Snapshot) calendar(body int32) *governance.Calendar {
	cadences := n.Records.Cadences.Pick(n.cadencesOf.of(body))
	complete := n.Records.Calendars.Pick(n.calendarsOf.of(body))
	meetings := n.Records.Meetings.Pick(n.meetingsOf.of(body))
	if len(cadences)+len(complete)+len(meetings) == 0 {
		return nil
	}
	return governance.NewCalendar(cadences, complete, meetings)
}

// Private are the records that groups keep to themselves. Few may read them: a
// test lists the packages.
func (n *Snapshot) Private() *Private { return &n.private }
