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
