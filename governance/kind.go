package governance

// Kind is a kind of record.
type Kind uint8

// The kinds of records, in the order in which Facts holds them.
const (
	NoKind Kind = iota // the kind of what is not there
	KindSource
	KindTerritory
	KindTopic
	KindGroup
	KindMembership
	KindSeat
	KindTenure
	KindSupport
	KindPerson
	KindDelegation
	KindCapacity
	KindLimit
	KindFunding
	KindCadence
	KindCalendar
	KindMeeting
	KindAttendance
	KindSuccession
	KindRepresentation
	KindScenario
	KindGrant
	KindDisclosure
	KindRoleInvitation
	KindIncident
	KindConsultation
	KindConsultationInvitation
	KindContribution
	KindObservation
	KindProposedAction
	KindStatement
	KindSignature
	KindCount // one more than the last kind: the length of an array by kind
)

// kinds is the table of kinds: all that tells one kind from another where
// records of every kind are treated alike. Each line says where Facts holds the
// records, what a record refers to, owners first, and who may know of it. A new
// kind is a constant above, a line here, and a slice of Facts.
var kinds = [KindCount]kind{
	KindSource: kindOf("sources", func(f *Facts) *[]Source { return &f.Sources }, nil).kept().nobodys(),
	KindTerritory: kindOf("territories", func(f *Facts) *[]Territory { return &f.Territories },
		func(r *Territory, see visit) {
			for i := range own(see, &r.Nestings) {
				see.other(KindTerritory, &r.Nestings[i].Within)
			}
		}).kept(),
	KindTopic: kindOf("topics", func(f *Facts) *[]Topic { return &f.Topics },
		func(r *Topic, see visit) { see.others(KindTopic, &r.Broader) }).kept(),
	KindGroup: kindOf("groups", func(f *Facts) *[]Group { return &f.Groups },
		func(r *Group, see visit) {
			see.other(KindTerritory, &r.Home)
			see.other(KindGroup, &r.Within)
			see.others(KindTopic, &r.Topics)
			for i := range own(see, &r.Serves) {
				see.other(KindTerritory, &r.Serves[i].Territory)
			}
		}),
	KindMembership: kindOf("memberships", func(f *Facts) *[]Membership { return &f.Memberships },
		func(r *Membership, see visit) {
			see.owner(KindGroup, &r.Member, &r.Group).others(KindTopic, &r.Mandate.Topics)
		}),
	KindSeat: kindOf("seats", func(f *Facts) *[]Seat { return &f.Seats },
		func(r *Seat, see visit) { see.owner(KindGroup, &r.Body) }),
	KindTenure: kindOf("tenures", func(f *Facts) *[]Tenure { return &f.Tenures },
		func(r *Tenure, see visit) { see.owner(KindGroup, &r.Holder).owner(KindSeat, &r.Seat) }),
	// A support is on a tenure or on a seat.
	KindSupport: kindOf("supports", func(f *Facts) *[]Support { return &f.Supports },
		func(r *Support, see visit) { see.owner(NoKind, &r.On) }),
	KindPerson: kindOf("persons", func(f *Facts) *[]Person { return &f.Persons }, nil).
		private(PrivacyPeople, "describePerson", "withdrawConsent", "erasePerson", "eraseAccount", "forgetNames").kept(),
	KindDelegation: kindOf("delegations", func(f *Facts) *[]Delegation { return &f.Delegations },
		func(r *Delegation, see visit) {
			see.owner(KindGroup, &r.Holder).
				other(KindSeat, &r.Seat).
				other(KindPerson, &r.Person).
				other(KindGroup, &r.SuppliedBy)
		}).
		shareable(PrivateDelegates, "appointDelegate", "nameAlternate", "endDelegation"),
	KindCapacity: kindOf("capacities", func(f *Facts) *[]Capacity { return &f.Capacities },
		func(r *Capacity, see visit) { see.owner(KindGroup, &r.Group) }).
		shareable(PrivateCapacity, "declareCapacity"),
	KindLimit: kindOf("limits", func(f *Facts) *[]Limit { return &f.Limits },
		func(r *Limit, see visit) { see.owner(KindGroup, &r.Group) }).
		shareable(PrivateLimit, "declareLimit"),
	KindFunding: kindOf("fundings", func(f *Facts) *[]Funding { return &f.Fundings },
		func(r *Funding, see visit) { see.owner(KindGroup, &r.Group) }).
		shareable(PrivateCapacity, "declareFunding"),
	KindCadence: kindOf("cadences", func(f *Facts) *[]Cadence { return &f.Cadences },
		func(r *Cadence, see visit) { see.owner(KindGroup, &r.Body) }),
	KindCalendar: kindOf("calendars", func(f *Facts) *[]CompleteCalendar { return &f.Calendars },
		func(r *CompleteCalendar, see visit) { see.owner(KindGroup, &r.Body) }),
	KindMeeting: kindOf("meetings", func(f *Facts) *[]Meeting { return &f.Meetings },
		func(r *Meeting, see visit) { see.owner(KindGroup, &r.Body) }),
	KindAttendance: kindOf("attendances", func(f *Facts) *[]Attendance { return &f.Attendances },
		func(r *Attendance, see visit) {
			see.owner(KindMeeting, &r.Meeting).
				other(KindSeat, &r.Seat).
				other(KindGroup, &r.Member).
				other(KindPerson, &r.Person)
		}).
		shareable(PrivateAttendance, "recordAttendance"),
	KindSuccession: kindOf("successions", func(f *Facts) *[]Succession { return &f.Successions },
		func(r *Succession, see visit) { see.owner(KindGroup, &r.Predecessor, &r.Successor) }),
	KindRepresentation: kindOf("representations", func(f *Facts) *[]Representation { return &f.Representations },
		func(r *Representation, see visit) { see.owner(KindGroup, &r.Group) }).
		shareable(PrivateAdHoc, "declareRepresentation"),
	// What a scenario names may go: supposing it again is then refused.
	KindScenario: kindOf("scenarios", func(f *Facts) *[]SavedScenario { return &f.Scenarios }, nil).nobodys(),
	// The account of a grant is no record: people sign in elsewhere.
	KindGrant: kindOf("grants", func(f *Facts) *[]RoleGrant { return &f.Grants },
		func(r *RoleGrant, see visit) { see.owner(KindGroup, &r.Group) }).
		private(PrivacyRoles, "grantRole", "revokeRole").kept(),
	KindDisclosure: kindOf("disclosures", func(f *Facts) *[]Disclosure { return &f.Disclosures },
		func(r *Disclosure, see visit) { see.owner(KindGroup, &r.Owner).other(KindGroup, &r.With) }).
		private(PrivacySharing, "shareWith", "unshare").kept(),
	KindRoleInvitation: kindOf("roleInvitations", func(f *Facts) *[]RoleInvitation { return &f.RoleInvitations },
		func(r *RoleInvitation, see visit) { see.owner(KindGroup, &r.Group) }).
		private(PrivacyRoles, "inviteToRole", "acceptRoleInvitation", "withdrawRoleInvitation").kept(),
	KindIncident: kindOf("incidents", func(f *Facts) *[]Incident { return &f.Incidents },
		func(r *Incident, see visit) { see.owner(KindGroup, &r.Group) }).
		private(PrivacyIncidents, "recordIncident", "describeIncident").kept(),
	KindConsultation: kindOf("consultations", func(f *Facts) *[]Consultation { return &f.Consultations },
		func(r *Consultation, see visit) {
			see.owner(KindGroup, &r.Initiator).others(KindTopic, &r.Topics).others(KindTerritory, &r.Territories)
		}),
	KindConsultationInvitation: kindOf("consultationInvitations", func(f *Facts) *[]ConsultationInvitation { return &f.ConsultationInvitations },
		func(r *ConsultationInvitation, see visit) {
			see.owner(KindGroup, &r.Group).owner(KindConsultation, &r.Consultation)
		}),
	KindContribution: kindOf("contributions", func(f *Facts) *[]Contribution { return &f.Contributions },
		func(r *Contribution, see visit) {
			see.owner(KindGroup, &r.Group).owner(KindConsultation, &r.Consultation)
		}),
	KindObservation: kindOf("observations", func(f *Facts) *[]Observation { return &f.Observations },
		func(r *Observation, see visit) {
			see.owner(KindConsultation, &r.Consultation).others(KindContribution, &r.Contributions)
		}),
	KindProposedAction: kindOf("proposedActions", func(f *Facts) *[]ProposedAction { return &f.ProposedActions },
		func(r *ProposedAction, see visit) {
			see.owner(KindConsultation, &r.Consultation).
				others(KindObservation, &r.Observations).
				others(KindContribution, &r.Contributions)
		}),
	KindStatement: kindOf("statements", func(f *Facts) *[]Statement { return &f.Statements },
		func(r *Statement, see visit) {
			see.other(KindConsultation, &r.Consultation).others(KindTopic, &r.Topics)
		}),
	KindSignature: kindOf("signatures", func(f *Facts) *[]Signature { return &f.Signatures },
		func(r *Signature, see visit) { see.owner(KindGroup, &r.Group).other(KindStatement, &r.Statement) }),
}
