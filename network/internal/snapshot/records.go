package snapshot

import "tablee/governance"

// Records holds the records that everybody may know of.
type Records struct {
	Sources                 Table[governance.Source]
	Territories             Table[governance.Territory]
	Topics                  Table[governance.Topic]
	Groups                  Table[governance.Group]
	Memberships             Table[governance.Membership]
	Seats                   Table[governance.Seat]
	Tenures                 Table[governance.Tenure]
	Supports                Table[governance.Support]
	Cadences                Table[governance.Cadence]
	Calendars               Table[governance.CompleteCalendar]
	Meetings                Table[governance.Meeting]
	Successions             Table[governance.Succession]
	Scenarios               Table[governance.SavedScenario]
	Consultations           Table[governance.Consultation]
	ConsultationInvitations Table[governance.ConsultationInvitation]
	Contributions           Table[governance.Contribution]
	Observations            Table[governance.Observation]
	ProposedActions         Table[governance.ProposedAction]
	Statements              Table[governance.Statement]
	Signatures              Table[governance.Signature]
}

// Private holds the records that groups keep to themselves, and those of roles. A
// figure that depends on them is worked out for one reader.
type Private struct {
	Persons         Table[governance.Person]
	Delegations     Table[governance.Delegation]
	Capacities      Table[governance.Capacity]
	Limits          Table[governance.Limit]
	Fundings        Table[governance.Funding]
	Attendances     Table[governance.Attendance]
	Representations Table[governance.Representation]
	Grants          Table[governance.RoleGrant]
	Disclosures     Table[governance.Disclosure]
	RoleInvitations Table[governance.RoleInvitation]
	Incidents       Table[governance.Incident]
}
