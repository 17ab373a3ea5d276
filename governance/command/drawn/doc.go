// Package drawn draws commands for tests: any command that exists, about
// records that exist, with values that are mostly accepted. Tests that ask the
// service for a sequence of changes draw them here, so that a line in Kinds
// covers a new command.
package drawn

import (
	"reflect"

	"tablee/governance"
	"tablee/governance/command"
)

// Kinds are the commands that may be drawn, one of each.
var Kinds = []command.Command{
	command.RegisterGroup{}, command.DescribeGroup{}, command.DissolveGroup{},
	command.JoinGroup{}, command.EndMembership{},
	command.ConfirmMembership{}, command.ConfirmTenure{}, command.RequestConfirmation{},
	command.CreateSeat{}, command.AbolishSeat{}, command.TakeSeat{}, command.LeaveSeat{}, command.HandOverSeat{},
	command.DeclareSupport{}, command.AppointDelegate{}, command.NameAlternate{}, command.EndDelegation{},
	command.DescribePerson{}, command.WithdrawConsent{}, command.ErasePerson{},
	command.DeclareCapacity{}, command.DeclareLimit{}, command.DeclareFunding{}, command.DeclareRepresentation{},
	command.DeclareCadence{}, command.DeclareCalendarComplete{},
	command.PlanMeeting{}, command.RescheduleMeeting{}, command.CancelMeeting{}, command.HoldMeeting{}, command.RecordAttendance{},
	command.SucceedGroup{}, command.MergeDuplicateGroups{}, command.VoidRecord{}, command.SaveScenario{},
	command.GrantRole{}, command.RevokeRole{}, command.ShareWith{}, command.Unshare{}, command.EraseAccount{},
	command.InviteToRole{}, command.WithdrawRoleInvitation{}, command.RecordIncident{}, command.DescribeIncident{},
	command.OpenConsultation{}, command.AddMechanism{}, command.PublishDraft{}, command.CloseConsultation{},
	command.InviteGroups{}, command.AcceptInvitation{}, command.Contribute{}, command.RecordObservation{}, command.LinkObservation{},
	command.ProposeAction{}, command.Respond{}, command.AddMilestone{}, command.IssueStatement{}, command.SignStatement{},
}

// values are the words that a field of each type may hold. A new type of words
// is added here.
var values = words(
	of(governance.GroupKinds), of(governance.Natures), of(governance.Levels),
	of(governance.MemberStandings), of(governance.MandateScopes), of(governance.Sayings),
	of(governance.SeatStandings), of(governance.SupportKinds), of(governance.Modes),
	of(governance.AttendanceStatuses), of(governance.BeyondLimits), of(governance.SeatedAsValues),
	of(governance.Roles), of(governance.PrivateFacts),
	of(governance.FundingForms), of(governance.Moneys),
	of(governance.Influences), of(governance.Mechanisms), of(governance.Languages), of(governance.Positions),
	of(governance.InvitationAnswers), of(governance.Verdicts),
	of([]command.MembershipSide{command.MemberSide, command.GroupSide}),
	of([]command.TenureSide{command.HolderSide, command.BodySide}),
)

// of are the words of one type.
func of[T ~string](all []T) []reflect.Value {
	out := make([]reflect.Value, len(all))
	for i := range all {
		out[i] = reflect.ValueOf(all[i])
	}
	return out
}

func words(all ...[]reflect.Value) map[reflect.Type][]reflect.Value {
	out := map[reflect.Type][]reflect.Value{}
	for _, of := range all {
		out[of[0].Type()] = of
	}
	return out
}

// spokenOf are the records that a field may speak of, by the field's name. A
// new name is added here.
func spokenOf(f *governance.Facts, field string) []governance.ID {
	switch field {
	case "Group", "Member", "Holder", "Body", "Keep", "Duplicate", "Predecessor", "Successor", "Within", "SuppliedBy", "Of", "To", "With", "Initiator":
		return identities(f.Groups)
	case "Membership", "Memberships":
		return identities(f.Memberships)
	case "Tenure", "Tenures":
		return identities(f.Tenures)
	case "About":
		return append(identities(f.Memberships), identities(f.Tenures)...)
	case "Topics":
		return identities(f.Topics)
	case "Home", "Territory", "Territories":
		return identities(f.Territories)
	case "Seat":
		return identities(f.Seats)
	case "Delegation":
		return identities(f.Delegations)
	case "Support":
		return identities(f.Supports)
	case "Capacity":
		return identities(f.Capacities)
	case "Limit":
		return identities(f.Limits)
	case "Funding":
		return identities(f.Fundings)
	case "Cadence":
		return identities(f.Cadences)
	case "Calendar":
		return identities(f.Calendars)
	case "Representation":
		return identities(f.Representations)
	case "Meeting":
		return identities(f.Meetings)
	case "ID", "Person":
		return identities(f.Persons)
	case "Record":
		return f.IDs()
	}
	return spokenOfByOffice(f, field)
}

// spokenOfByOffice is spokenOf for what concerns who may see and do what.
func spokenOfByOffice(f *governance.Facts, field string) []governance.ID {
	switch field {
	case "Incident":
		return identities(f.Incidents)
	case "RoleGrant":
		return identities(f.Grants)
	case "RoleInvitation":
		return identities(f.RoleInvitations)
	case "Disclosure":
		return identities(f.Disclosures)
	case "Account":
		return accounts(f)
	}
	return spokenOfByConsulting(f, field)
}

// accounts are those to which roles were given, and two others.
func accounts(f *governance.Facts) []governance.ID {
	out := []governance.ID{governance.AccountID("drawn", "one"), governance.AccountID("drawn", "other")}
	for i := range f.Grants {
		out = append(out, f.Grants[i].Account)
	}
	return out
}

func identities[T any, P interface {
	*T
	Base() *governance.Record
}](records []T) []governance.ID {
	out := make([]governance.ID, len(records))
	for i := range records {
		out[i] = P(&records[i]).Base().ID
	}
	return out
}
