package network

import "tablee/governance"

// What each kind of record speaks of, by its position.

func membershipMember(f *governance.Facts, i int32) governance.ID { return f.Memberships[i].Member }
func membershipGroup(f *governance.Facts, i int32) governance.ID  { return f.Memberships[i].Group }
func groupWithin(f *governance.Facts, i int32) governance.ID      { return f.Groups[i].Within }
func successionPredecessor(f *governance.Facts, i int32) governance.ID {
	return f.Successions[i].Predecessor
}
func successionSuccessor(f *governance.Facts, i int32) governance.ID {
	return f.Successions[i].Successor
}
func seatBody(f *governance.Facts, i int32) governance.ID       { return f.Seats[i].Body }
func tenureSeat(f *governance.Facts, i int32) governance.ID     { return f.Tenures[i].Seat }
func tenureHolder(f *governance.Facts, i int32) governance.ID   { return f.Tenures[i].Holder }
func supportOn(f *governance.Facts, i int32) governance.ID      { return f.Supports[i].On }
func delegationSeat(f *governance.Facts, i int32) governance.ID { return f.Delegations[i].Seat }
func delegationSupplier(f *governance.Facts, i int32) governance.ID {
	return f.Delegations[i].SuppliedBy
}
func delegationPerson(f *governance.Facts, i int32) governance.ID  { return f.Delegations[i].Person }
func cadenceBody(f *governance.Facts, i int32) governance.ID       { return f.Cadences[i].Body }
func calendarBody(f *governance.Facts, i int32) governance.ID      { return f.Calendars[i].Body }
func meetingBody(f *governance.Facts, i int32) governance.ID       { return f.Meetings[i].Body }
func attendanceSeat(f *governance.Facts, i int32) governance.ID    { return f.Attendances[i].Seat }
func attendanceMember(f *governance.Facts, i int32) governance.ID  { return f.Attendances[i].Member }
func attendanceMeeting(f *governance.Facts, i int32) governance.ID { return f.Attendances[i].Meeting }
func capacityGroup(f *governance.Facts, i int32) governance.ID     { return f.Capacities[i].Group }
func limitGroup(f *governance.Facts, i int32) governance.ID        { return f.Limits[i].Group }
func fundingGroup(f *governance.Facts, i int32) governance.ID      { return f.Fundings[i].Group }
func representationGroup(f *governance.Facts, i int32) governance.ID {
	return f.Representations[i].Group
}
func grantGroup(f *governance.Facts, i int32) governance.ID      { return f.Grants[i].Group }
func disclosureOwner(f *governance.Facts, i int32) governance.ID { return f.Disclosures[i].Owner }
func disclosureWith(f *governance.Facts, i int32) governance.ID  { return f.Disclosures[i].With }
func roleInvitationGroup(f *governance.Facts, i int32) governance.ID {
	return f.RoleInvitations[i].Group
}
func incidentGroup(f *governance.Facts, i int32) governance.ID { return f.Incidents[i].Group }
func consultationInitiator(f *governance.Facts, i int32) governance.ID {
	return f.Consultations[i].Initiator
}
func invitationConsultation(f *governance.Facts, i int32) governance.ID {
	return f.ConsultationInvitations[i].Consultation
}
func invitationGroup(f *governance.Facts, i int32) governance.ID {
	return f.ConsultationInvitations[i].Group
}
func contributionConsultation(f *governance.Facts, i int32) governance.ID {
	return f.Contributions[i].Consultation
}
func contributionGroup(f *governance.Facts, i int32) governance.ID { return f.Contributions[i].Group }
func observationConsultation(f *governance.Facts, i int32) governance.ID {
	return f.Observations[i].Consultation
}
func actionConsultation(f *governance.Facts, i int32) governance.ID {
	return f.ProposedActions[i].Consultation
}
func statementConsultation(f *governance.Facts, i int32) governance.ID {
	return f.Statements[i].Consultation
}
func signatureStatement(f *governance.Facts, i int32) governance.ID {
	return f.Signatures[i].Statement
}
func signatureGroup(f *governance.Facts, i int32) governance.ID { return f.Signatures[i].Group }

// ids gives the identity of a record of a kind by its position.
func (n *Network) ids(k kind) func(int32) governance.ID {
	f := &n.facts
	switch k {
	case kindGroup:
		return func(i int32) governance.ID { return f.Groups[i].ID }
	case kindMembership:
		return func(i int32) governance.ID { return f.Memberships[i].ID }
	case kindSeat:
		return func(i int32) governance.ID { return f.Seats[i].ID }
	case kindTenure:
		return func(i int32) governance.ID { return f.Tenures[i].ID }
	case kindSupport:
		return func(i int32) governance.ID { return f.Supports[i].ID }
	case kindDelegation:
		return func(i int32) governance.ID { return f.Delegations[i].ID }
	case kindCadence:
		return func(i int32) governance.ID { return f.Cadences[i].ID }
	case kindCalendar:
		return func(i int32) governance.ID { return f.Calendars[i].ID }
	case kindMeeting:
		return func(i int32) governance.ID { return f.Meetings[i].ID }
	case kindAttendance:
		return func(i int32) governance.ID { return f.Attendances[i].ID }
	case kindCapacity:
		return func(i int32) governance.ID { return f.Capacities[i].ID }
	case kindLimit:
		return func(i int32) governance.ID { return f.Limits[i].ID }
	case kindFunding:
		return func(i int32) governance.ID { return f.Fundings[i].ID }
	case kindSuccession:
		return func(i int32) governance.ID { return f.Successions[i].ID }
	case kindScenario:
		return func(i int32) governance.ID { return f.Scenarios[i].ID }
	case kindRepresentation:
		return func(i int32) governance.ID { return f.Representations[i].ID }
	}
	return n.idsOfOffice(k)
}

// idsOfOffice is ids for what concerns who may see and do what.
func (n *Network) idsOfOffice(k kind) func(int32) governance.ID {
	f := &n.facts
	switch k {
	case kindGrant:
		return func(i int32) governance.ID { return f.Grants[i].ID }
	case kindDisclosure:
		return func(i int32) governance.ID { return f.Disclosures[i].ID }
	case kindIncident:
		return func(i int32) governance.ID { return f.Incidents[i].ID }
	case kindRoleInvitation:
		return func(i int32) governance.ID { return f.RoleInvitations[i].ID }
	}
	return n.idsOfConsulting(k)
}

// idsOfConsulting is ids for the record of consultations.
func (n *Network) idsOfConsulting(k kind) func(int32) governance.ID {
	f := &n.facts
	switch k {
	case kindConsultation:
		return func(i int32) governance.ID { return f.Consultations[i].ID }
	case kindConsultationInvitation:
		return func(i int32) governance.ID { return f.ConsultationInvitations[i].ID }
	case kindContribution:
		return func(i int32) governance.ID { return f.Contributions[i].ID }
	case kindObservation:
		return func(i int32) governance.ID { return f.Observations[i].ID }
	case kindProposedAction:
		return func(i int32) governance.ID { return f.ProposedActions[i].ID }
	case kindStatement:
		return func(i int32) governance.ID { return f.Statements[i].ID }
	case kindSignature:
		return func(i int32) governance.ID { return f.Signatures[i].ID }
	}
	return func(int32) governance.ID { return 0 }
}
