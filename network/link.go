package network

import (
	"cmp"

	"tablee/governance"
)

// reference is what records of one kind speak of: where the positions of
// those are kept, when they are, and where the way back is.
type reference struct {
	from, to kind
	of       func(*Snapshot, int32) governance.ID
	column   *[]int32
	back     *lists
	order    func(a, b int32) int // of the way back; nil: of identities
}

// references are all those that questions follow.
func (n *Snapshot) references() []reference {
	f, p := &n.Records, &n.private
	byStart := func(a, b int32) int { return byStart(f.Tenures.At(a), f.Tenures.At(b)) }
	byDate := func(a, b int32) int {
		return cmp.Or(cmp.Compare(f.Meetings.At(a).Date, f.Meetings.At(b).Date), cmp.Compare(f.Meetings.At(a).ID, f.Meetings.At(b).ID))
	}
	byDay := func(a, b int32) int {
		x, y := p.Representations.At(a), p.Representations.At(b)
		return cmp.Or(cmp.Compare(x.Date, y.Date), cmp.Compare(x.ID, y.ID))
	}
	byLatest := func(a, b int32) int {
		x, y := f.Supports.At(a), f.Supports.At(b)
		return cmp.Or(cmp.Compare(y.Start(), x.Start()), cmp.Compare(x.ID, y.ID))
	}
	return []reference{
		{kindMembership, kindGroup, membershipMember, &n.membershipMember, &n.membershipsOf, nil},
		{kindMembership, kindGroup, membershipGroup, &n.membershipGroup, &n.membersOf, nil},
		{kindGroup, kindGroup, groupWithin, nil, &n.organsOf, nil},
		{kindSuccession, kindGroup, successionPredecessor, nil, &n.successorsOf, nil},
		{kindSuccession, kindGroup, successionSuccessor, nil, &n.predecessorsOf, nil},
		{kindSeat, kindGroup, seatBody, &n.seatBody, &n.seatsOf, n.compareSeats},
		{kindTenure, kindSeat, tenureSeat, &n.tenureSeat, &n.tenuresAt, byStart},
		{kindTenure, kindGroup, tenureHolder, &n.tenureHolder, &n.tenuresOf, nil},
		{kindSupport, kindTenure, supportOn, nil, &n.tenureSupports, byLatest},
		{kindSupport, kindSeat, supportOn, nil, &n.seatSupports, byLatest},
		{kindDelegation, kindSeat, delegationSeat, nil, &n.delegationsAt, nil},
		{kindDelegation, kindGroup, delegationSupplier, nil, &n.suppliedBy, nil},
		{kindDelegation, kindPerson, delegationPerson, nil, &n.delegationsOfPerson, nil},
		{kindCadence, kindGroup, cadenceBody, nil, &n.cadencesOf, nil},
		{kindCalendar, kindGroup, calendarBody, nil, &n.calendarsOf, nil},
		{kindMeeting, kindGroup, meetingBody, &n.meetingBody, &n.meetingsOf, byDate},
		{kindAttendance, kindSeat, attendanceSeat, nil, &n.rollsAt, nil},
		{kindAttendance, kindGroup, attendanceMember, nil, &n.assemblyRollsOf, nil},
		{kindAttendance, kindMeeting, attendanceMeeting, nil, &n.rollsOfMeeting, nil},
		{kindCapacity, kindGroup, capacityGroup, nil, &n.capacitiesOf, nil},
		{kindLimit, kindGroup, limitGroup, nil, &n.limitsOf, nil},
		{kindFunding, kindGroup, fundingGroup, nil, &n.fundingsOf, nil},
		{kindRepresentation, kindGroup, representationGroup, nil, &n.representationsOf, byDay},
		{kindGrant, kindGroup, grantGroup, nil, &n.grantsOf, nil},
		{kindDisclosure, kindGroup, disclosureOwner, nil, &n.disclosuresOf, nil},
		{kindDisclosure, kindGroup, disclosureWith, nil, &n.receivedBy, nil},
		{kindRoleInvitation, kindGroup, roleInvitationGroup, nil, &n.roleInvitationsOf, nil},
		{kindIncident, kindGroup, incidentGroup, nil, &n.incidentsOf, n.compareIncidents},
		{kindConsultation, kindGroup, consultationInitiator, nil, &n.consultationsBy, nil},
		{kindConsultationInvitation, kindConsultation, invitationConsultation, nil, &n.invitationsTo, nil},
		{kindConsultationInvitation, kindGroup, invitationGroup, nil, &n.invitationsOf, nil},
		{kindContribution, kindConsultation, contributionConsultation, nil, &n.contributionsTo, nil},
		{kindContribution, kindGroup, contributionGroup, nil, &n.contributionsOf, nil},
		{kindObservation, kindConsultation, observationConsultation, nil, &n.observationsOf, nil},
		{kindProposedAction, kindConsultation, actionConsultation, nil, &n.actionsOf, nil},
		{kindStatement, kindConsultation, statementConsultation, nil, &n.statementsOn, nil},
		{kindSignature, kindStatement, signatureStatement, nil, &n.signaturesOf, nil},
		{kindSignature, kindGroup, signatureGroup, nil, &n.signedBy, nil},
	}
}

// link follows the references of the records that changed. Those of other
// records stand: positions never change.
func (n *Snapshot) link(c changes) {
	for _, r := range n.references() {
		if !c.touches(r.from) {
			continue
		}
		column := make([]int32, n.counts[r.from])
		copy(column, r.back.owners)
		for _, i := range c[r.from] {
			column[i] = n.index(r.to, r.of(n, i))
		}
		order := r.order
		if order == nil {
			order = n.byID(r.from)
		}
		*r.back = r.back.with(n.counts[r.to], column, c[r.from], order)
		if r.column != nil {
			*r.column = column
		}
	}
}

// byID is the order of the identities of a kind of records.
func (n *Snapshot) byID(k kind) func(a, b int32) int {
	id := n.ids(k)
	return func(a, b int32) int { return cmp.Compare(id(a), id(b)) }
}

func (n *Snapshot) compareSeats(a, b int32) int {
	x, y := n.Records.Seats.At(a), n.Records.Seats.At(b)
	return cmp.Or(cmp.Compare(x.Key(), y.Key()), cmp.Compare(x.ID, y.ID))
}

// compareIncidents puts first what became known last.
func (n *Snapshot) compareIncidents(a, b int32) int {
	x, y := n.Private().Incidents.At(a), n.Private().Incidents.At(b)
	return cmp.Or(cmp.Compare(y.Aware.First(), x.Aware.First()), cmp.Compare(x.ID, y.ID))
}

func byStart(a, b *governance.Tenure) int {
	return cmp.Or(cmp.Compare(a.Start(), b.Start()), cmp.Compare(a.ID, b.ID))
}
