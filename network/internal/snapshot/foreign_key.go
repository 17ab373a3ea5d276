package snapshot

import (
	"cmp"

	"tablee/governance"
)

// ForeignKey is what records of one kind speak of: where the positions of
// those are kept, when they are, and where the way back is.
type ForeignKey struct {
	From, To Kind
	of       func(*Network, int32) governance.ID
	column   *[]int32
	Back     *Adjacency
	order    func(a, b int32) int // of the way back; nil: of identities
}

// ForeignKeys are all those that questions follow.
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
		{Membership, Group, membershipMember, &n.MembershipMember, &n.MembershipsOf, nil},
		{Membership, Group, membershipGroup, &n.MembershipGroup, &n.MembersOf, nil},
		{Group, Group, groupWithin, nil, &n.OrgansOf, nil},
		{Succession, Group, successionPredecessor, nil, &n.SuccessorsOf, nil},
		{Succession, Group, successionSuccessor, nil, &n.PredecessorsOf, nil},
		{Seat, Group, seatBody, &n.SeatBody, &n.SeatsOf, n.CompareSeats},
		{Tenure, Seat, tenureSeat, &n.TenureSeat, &n.TenuresAt, byStart},
		{Tenure, Group, tenureHolder, &n.TenureHolder, &n.TenuresOf, nil},
		{Support, Tenure, supportOn, nil, &n.TenureSupports, byLatest},
		{Support, Seat, supportOn, nil, &n.SeatSupports, byLatest},
		{Delegation, Seat, delegationSeat, nil, &n.DelegationsAt, nil},
		{Delegation, Group, delegationSupplier, nil, &n.SuppliedBy, nil},
		{Delegation, Person, delegationPerson, nil, &n.DelegationsOfPerson, nil},
		{Cadence, Group, cadenceBody, nil, &n.CadencesOf, nil},
		{Calendar, Group, calendarBody, nil, &n.CalendarsOf, nil},
		{Meeting, Group, meetingBody, &n.MeetingBody, &n.MeetingsOf, byDate},
		{Attendance, Seat, attendanceSeat, nil, &n.RollsAt, nil},
		{Attendance, Group, attendanceMember, nil, &n.AssemblyRollsOf, nil},
		{Attendance, Meeting, attendanceMeeting, nil, &n.RollsOfMeeting, nil},
		{Capacity, Group, capacityGroup, nil, &n.CapacitiesOf, nil},
		{Limit, Group, limitGroup, nil, &n.LimitsOf, nil},
		{Funding, Group, fundingGroup, nil, &n.FundingsOf, nil},
		{Representation, Group, representationGroup, nil, &n.RepresentationsOf, byDay},
		{Grant, Group, grantGroup, nil, &n.GrantsOf, nil},
		{Disclosure, Group, disclosureOwner, nil, &n.DisclosuresOf, nil},
		{Disclosure, Group, disclosureWith, nil, &n.ReceivedBy, nil},
		{RoleInvitation, Group, roleInvitationGroup, nil, &n.RoleInvitationsOf, nil},
		{Incident, Group, incidentGroup, nil, &n.IncidentsOf, n.CompareIncidents},
		{Consultation, Group, consultationInitiator, nil, &n.consultationsBy, nil},
		{ConsultationInvitation, Consultation, invitationConsultation, nil, &n.InvitationsTo, nil},
		{ConsultationInvitation, Group, invitationGroup, nil, &n.InvitationsOf, nil},
		{Contribution, Consultation, contributionConsultation, nil, &n.ContributionsTo, nil},
		{Contribution, Group, contributionGroup, nil, &n.ContributionsOf, nil},
		{Observation, Consultation, observationConsultation, nil, &n.ObservationsOf, nil},
		{ProposedAction, Consultation, actionConsultation, nil, &n.ActionsOf, nil},
		{Statement, Consultation, statementConsultation, nil, &n.StatementsOn, nil},
		{Signature, Statement, signatureStatement, nil, &n.SignaturesOf, nil},
		{Signature, Group, signatureGroup, nil, &n.SignedBy, nil},
	}
}

// indexForeignKeys follows the references of the records that changed. Those of other
// records stand: positions never change.
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

// byID is the order of the identities of a kind of records.
func (n *Network) byID(k Kind) func(a, b int32) int {
	id := n.ids(k)
	return func(a, b int32) int { return cmp.Compare(id(a), id(b)) }
}

// CompareSeats puts two seats in the order of their keys.
func (n *Network) CompareSeats(a, b int32) int {
	x, y := n.Records.Seats.At(a), n.Records.Seats.At(b)
	return cmp.Or(cmp.Compare(x.Key(), y.Key()), cmp.Compare(x.ID, y.ID))
}

// CompareIncidents puts first what became known last.
func (n *Network) CompareIncidents(a, b int32) int {
	x, y := n.Private().Incidents.At(a), n.Private().Incidents.At(b)
	return cmp.Or(cmp.Compare(y.Aware.First(), x.Aware.First()), cmp.Compare(x.ID, y.ID))
}

// ByStart puts first the tenure that began first.
func ByStart(a, b *governance.Tenure) int {
	return cmp.Or(cmp.Compare(a.Start(), b.Start()), cmp.Compare(a.ID, b.ID))
}
