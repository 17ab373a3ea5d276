package network

import "tablee/governance"

// What each kind of record speaks of, by its position.

func membershipMember(n *Snapshot, i int32) governance.ID { return n.Records.Memberships.At(i).Member }
func membershipGroup(n *Snapshot, i int32) governance.ID  { return n.Records.Memberships.At(i).Group }
func groupWithin(n *Snapshot, i int32) governance.ID      { return n.Records.Groups.At(i).Within }
func successionPredecessor(n *Snapshot, i int32) governance.ID {
	return n.Records.Successions.At(i).Predecessor
}
func successionSuccessor(n *Snapshot, i int32) governance.ID {
	return n.Records.Successions.At(i).Successor
}
func seatBody(n *Snapshot, i int32) governance.ID       { return n.Records.Seats.At(i).Body }
func tenureSeat(n *Snapshot, i int32) governance.ID     { return n.Records.Tenures.At(i).Seat }
func tenureHolder(n *Snapshot, i int32) governance.ID   { return n.Records.Tenures.At(i).Holder }
func supportOn(n *Snapshot, i int32) governance.ID      { return n.Records.Supports.At(i).On }
func delegationSeat(n *Snapshot, i int32) governance.ID { return n.private.Delegations.At(i).Seat }
func delegationSupplier(n *Snapshot, i int32) governance.ID {
	return n.private.Delegations.At(i).SuppliedBy
}
func delegationPerson(n *Snapshot, i int32) governance.ID { return n.private.Delegations.At(i).Person }
func cadenceBody(n *Snapshot, i int32) governance.ID      { return n.Records.Cadences.At(i).Body }
func calendarBody(n *Snapshot, i int32) governance.ID     { return n.Records.Calendars.At(i).Body }
func meetingBody(n *Snapshot, i int32) governance.ID      { return n.Records.Meetings.At(i).Body }
func attendanceSeat(n *Snapshot, i int32) governance.ID   { return n.private.Attendances.At(i).Seat }
func attendanceMember(n *Snapshot, i int32) governance.ID { return n.private.Attendances.At(i).Member }
func attendanceMeeting(n *Snapshot, i int32) governance.ID {
	return n.private.Attendances.At(i).Meeting
}
func capacityGroup(n *Snapshot, i int32) governance.ID { return n.private.Capacities.At(i).Group }
func limitGroup(n *Snapshot, i int32) governance.ID    { return n.private.Limits.At(i).Group }
func fundingGroup(n *Snapshot, i int32) governance.ID  { return n.private.Fundings.At(i).Group }
func representationGroup(n *Snapshot, i int32) governance.ID {
	return n.private.Representations.At(i).Group
}
func grantGroup(n *Snapshot, i int32) governance.ID      { return n.private.Grants.At(i).Group }
func disclosureOwner(n *Snapshot, i int32) governance.ID { return n.private.Disclosures.At(i).Owner }
func disclosureWith(n *Snapshot, i int32) governance.ID  { return n.private.Disclosures.At(i).With }
func roleInvitationGroup(n *Snapshot, i int32) governance.ID {
	return n.private.RoleInvitations.At(i).Group
}
func incidentGroup(n *Snapshot, i int32) governance.ID { return n.private.Incidents.At(i).Group }
func consultationInitiator(n *Snapshot, i int32) governance.ID {
	return n.Records.Consultations.At(i).Initiator
}
func invitationConsultation(n *Snapshot, i int32) governance.ID {
	return n.Records.ConsultationInvitations.At(i).Consultation
}
func invitationGroup(n *Snapshot, i int32) governance.ID {
	return n.Records.ConsultationInvitations.At(i).Group
}
func contributionConsultation(n *Snapshot, i int32) governance.ID {
	return n.Records.Contributions.At(i).Consultation
}
func contributionGroup(n *Snapshot, i int32) governance.ID {
	return n.Records.Contributions.At(i).Group
}
func observationConsultation(n *Snapshot, i int32) governance.ID {
	return n.Records.Observations.At(i).Consultation
}
func actionConsultation(n *Snapshot, i int32) governance.ID {
	return n.Records.ProposedActions.At(i).Consultation
}
func statementConsultation(n *Snapshot, i int32) governance.ID {
	return n.Records.Statements.At(i).Consultation
}
func signatureStatement(n *Snapshot, i int32) governance.ID {
	return n.Records.Signatures.At(i).Statement
}
func signatureGroup(n *Snapshot, i int32) governance.ID { return n.Records.Signatures.At(i).Group }
