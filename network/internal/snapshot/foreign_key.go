package snapshot

import (
	"cmp"

	"tablee/governance"
)

// ForeignKey is a reference from the records of one kind to those of another, with the
// index that follows it both ways.
type ForeignKey struct {
	From, To Kind
	of       func(*Network, int32) governance.ID // the identity that a record refers to
	column   *[]int32                            // the position that each record refers to; nil: not kept apart from Back
	Back     *Adjacency                          // the records that refer to each record of kind To
	order    func(a, b int32) int                // of the lists in Back; nil: by identity
}

// ForeignKeys returns the references that queries follow.
func (n *Network) ForeignKeys() []ForeignKey {
	f, p := &n.Records, &n.private
	byStart := func(a, b int32) int { return ByStart(f.Tenures.At(a), f.Tenures.At(b)) }
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
	return []ForeignKey{
		{governance.KindMembership, governance.KindGroup, membershipMember, &n.MembershipMember, &n.MembershipsOf, nil},
		{governance.KindMembership, governance.KindGroup, membershipGroup, &n.MembershipGroup, &n.MembersOf, nil},
		{governance.KindGroup, governance.KindGroup, groupWithin, nil, &n.OrgansOf, nil},
		{governance.KindSuccession, governance.KindGroup, successionPredecessor, nil, &n.SuccessorsOf, nil},
		{governance.KindSuccession, governance.KindGroup, successionSuccessor, nil, &n.PredecessorsOf, nil},
		{governance.KindSeat, governance.KindGroup, seatBody, &n.SeatBody, &n.SeatsOf, n.CompareSeats},
		{governance.KindTenure, governance.KindSeat, tenureSeat, &n.TenureSeat, &n.TenuresAt, byStart},
		{governance.KindTenure, governance.KindGroup, tenureHolder, &n.TenureHolder, &n.TenuresOf, nil},
		{governance.KindSupport, governance.KindTenure, supportOn, nil, &n.TenureSupports, byLatest},
		{governance.KindSupport, governance.KindSeat, supportOn, nil, &n.SeatSupports, byLatest},
		{governance.KindDelegation, governance.KindSeat, delegationSeat, nil, &n.DelegationsAt, nil},
		{governance.KindDelegation, governance.KindGroup, delegationSupplier, nil, &n.SuppliedBy, nil},
		{governance.KindDelegation, governance.KindPerson, delegationPerson, nil, &n.DelegationsOfPerson, nil},
		{governance.KindCadence, governance.KindGroup, cadenceBody, nil, &n.CadencesOf, nil},
		{governance.KindCalendar, governance.KindGroup, calendarBody, nil, &n.CalendarsOf, nil},
		{governance.KindMeeting, governance.KindGroup, meetingBody, &n.MeetingBody, &n.MeetingsOf, byDate},
		{governance.KindAttendance, governance.KindSeat, attendanceSeat, nil, &n.RollsAt, nil},
		{governance.KindAttendance, governance.KindGroup, attendanceMember, nil, &n.AssemblyRollsOf, nil},
		{governance.KindAttendance, governance.KindMeeting, attendanceMeeting, nil, &n.RollsOfMeeting, nil},
		{governance.KindCapacity, governance.KindGroup, capacityGroup, nil, &n.CapacitiesOf, nil},
		{governance.KindLimit, governance.KindGroup, limitGroup, nil, &n.LimitsOf, nil},
		{governance.KindFunding, governance.KindGroup, fundingGroup, nil, &n.FundingsOf, nil},
		{governance.KindRepresentation, governance.KindGroup, representationGroup, nil, &n.RepresentationsOf, byDay},
		{governance.KindGrant, governance.KindGroup, grantGroup, nil, &n.GrantsOf, nil},
		{governance.KindDisclosure, governance.KindGroup, disclosureOwner, nil, &n.DisclosuresOf, nil},
		{governance.KindDisclosure, governance.KindGroup, disclosureWith, nil, &n.ReceivedBy, nil},
		{governance.KindRoleInvitation, governance.KindGroup, roleInvitationGroup, nil, &n.RoleInvitationsOf, nil},
		{governance.KindIncident, governance.KindGroup, incidentGroup, nil, &n.IncidentsOf, n.CompareIncidents},
		{governance.KindConsultation, governance.KindGroup, consultationInitiator, nil, &n.consultationsBy, nil},
		{governance.KindConsultationInvitation, governance.KindConsultation, invitationConsultation, nil, &n.InvitationsTo, nil},
		{governance.KindConsultationInvitation, governance.KindGroup, invitationGroup, nil, &n.InvitationsOf, nil},
		{governance.KindContribution, governance.KindConsultation, contributionConsultation, nil, &n.ContributionsTo, nil},
		{governance.KindContribution, governance.KindGroup, contributionGroup, nil, &n.ContributionsOf, nil},
		{governance.KindObservation, governance.KindConsultation, observationConsultation, nil, &n.ObservationsOf, nil},
		{governance.KindProposedAction, governance.KindConsultation, actionConsultation, nil, &n.ActionsOf, nil},
		{governance.KindStatement, governance.KindConsultation, statementConsultation, nil, &n.StatementsOn, nil},
		{governance.KindSignature, governance.KindStatement, signatureStatement, nil, &n.SignaturesOf, nil},
		{governance.KindSignature, governance.KindGroup, signatureGroup, nil, &n.SignedBy, nil},
	}
}

// indexForeignKeys follows the references of the records that changed. Those of other
// records still hold, because positions never change.
func (n *Network) indexForeignKeys(c Changes) {
	for _, r := range n.ForeignKeys() {
		if !c.touches(r.From) {
			continue
		}
		column := make([]int32, n.counts[r.From])
		copy(column, r.Back.Owners)
		for _, i := range c[r.From] {
			column[i] = n.Index(r.To, r.of(n, i))
		}
		order := r.order
		if order == nil {
			order = n.byID(r.From)
		}
		*r.Back = r.Back.With(n.counts[r.To], column, c[r.From], order)
		if r.column != nil {
			*r.column = column
		}
	}
}

// byID returns the comparison of records of a kind by identity.
func (n *Network) byID(k Kind) func(a, b int32) int {
	id := n.ids(k)
	return func(a, b int32) int { return cmp.Compare(id(a), id(b)) }
}

// CompareSeats orders seats by key, then by identity.
func (n *Network) CompareSeats(a, b int32) int {
	x, y := n.Records.Seats.At(a), n.Records.Seats.At(b)
	return cmp.Or(cmp.Compare(x.Key(), y.Key()), cmp.Compare(x.ID, y.ID))
}

// CompareIncidents orders incidents by the day on which they became known, the latest
// first.
func (n *Network) CompareIncidents(a, b int32) int {
	x, y := n.Private().Incidents.At(a), n.Private().Incidents.At(b)
	return cmp.Or(cmp.Compare(y.Aware.First(), x.Aware.First()), cmp.Compare(x.ID, y.ID))
}

// ByStart orders tenures by start, the earliest first.
func ByStart(a, b *governance.Tenure) int {
	return cmp.Or(cmp.Compare(a.Start(), b.Start()), cmp.Compare(a.ID, b.ID))
}
