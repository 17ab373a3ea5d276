package snapshot

import "tablee/governance"

// Each function below returns the identity that the record at a position refers to.

func membershipMember(n *Network, i int32) governance.ID { return n.Records.Memberships.At(i).Member }
func membershipGroup(n *Network, i int32) governance.ID  { return n.Records.Memberships.At(i).Group }
func groupWithin(n *Network, i int32) governance.ID      { return n.Records.Groups.At(i).Within }
func successionPredecessor(n *Network, i int32) governance.ID {
	return n.Records.Successions.At(i).Predecessor
}
func successionSuccessor(n *Network, i int32) governance.ID {
	return n.Records.Successions.At(i).Successor
}
func seatBody(n *Network, i int32) governance.ID       { return n.Records.Seats.At(i).Body }
func tenureSeat(n *Network, i int32) governance.ID     { return n.Records.Tenures.At(i).Seat }
func tenureHolder(n *Network, i int32) governance.ID   { return n.Records.Tenures.At(i).Holder }
func supportOn(n *Network, i int32) governance.ID      { return n.Records.Supports.At(i).On }
func delegationSeat(n *Network, i int32) governance.ID { return n.private.Delegations.At(i).Seat }
func delegationSupplier(n *Network, i int32) governance.ID {
	return n.private.Delegations.At(i).SuppliedBy
}
func delegationPerson(n *Network, i int32) governance.ID { return n.private.Delegations.At(i).Person }
func cadenceBody(n *Network, i int32) governance.ID      { return n.Records.Cadences.At(i).Body }
func calendarBody(n *Network, i int32) governance.ID     { return n.Records.Calendars.At(i).Body }
func meetingBody(n *Network, i int32) governance.ID      { return n.Records.Meetings.At(i).Body }
func attendanceSeat(n *Network, i int32) governance.ID   { return n.private.Attendances.At(i).Seat }
func attendanceMember(n *Network, i int32) governance.ID { return n.private.Attendances.At(i).Member }
func attendanceMeeting(n *Network, i int32) governance.ID {
	return n.private.Attendances.At(i).Meeting
}
func capacityGroup(n *Network, i int32) governance.ID { return n.private.Capacities.At(i).Group }
func limitGroup(n *Network, i int32) governance.ID    { return n.private.Limits.At(i).Group }
func fundingGroup(n *Network, i int32) governance.ID  { return n.private.Fundings.At(i).Group }
func representationGroup(n *Network, i int32) governance.ID {
	return n.private.Representations.At(i).Group
}
func grantGroup(n *Network, i int32) governance.ID      { return n.private.Grants.At(i).Group }
func disclosureOwner(n *Network, i int32) governance.ID { return n.private.Disclosures.At(i).Owner }
func disclosureWith(n *Network, i int32) governance.ID  { return n.private.Disclosures.At(i).With }
func roleInvitationGroup(n *Network, i int32) governance.ID {
	return n.private.RoleInvitations.At(i).Group
}
func incidentGroup(n *Network, i int32) governance.ID { return n.private.Incidents.At(i).Group }
func consultationInitiator(n *Network, i int32) governance.ID {
	return n.Records.Consultations.At(i).Initiator
}
func invitationConsultation(n *Network, i int32) governance.ID {
	return n.Records.ConsultationInvitations.At(i).Consultation
}
func invitationGroup(n *Network, i int32) governance.ID {
	return n.Records.ConsultationInvitations.At(i).Group
}
func contributionConsultation(n *Network, i int32) governance.ID {
	return n.Records.Contributions.At(i).Consultation
}
func contributionGroup(n *Network, i int32) governance.ID {
	return n.Records.Contributions.At(i).Group
}
func observationConsultation(n *Network, i int32) governance.ID {
	return n.Records.Observations.At(i).Consultation
}
func actionConsultation(n *Network, i int32) governance.ID {
	return n.Records.ProposedActions.At(i).Consultation
}
func statementConsultation(n *Network, i int32) governance.ID {
	return n.Records.Statements.At(i).Consultation
}
func signatureStatement(n *Network, i int32) governance.ID {
	return n.Records.Signatures.At(i).Statement
}
func signatureGroup(n *Network, i int32) governance.ID { return n.Records.Signatures.At(i).Group }
