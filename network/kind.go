package network

import "tablee/governance"

// kind is a kind of record.
type kind uint8

const (
	kindNone kind = iota
	kindSource
	kindTerritory
	kindTopic
	kindGroup
	kindMembership
	kindSeat
	kindTenure
	kindSupport
	kindPerson
	kindDelegation
	kindCadence
	kindCalendar
	kindMeeting
	kindAttendance
	kindCapacity
	kindLimit
	kindFunding
	kindSuccession
	kindRepresentation
	kindScenario
	kindGrant
	kindDisclosure
	kindRoleInvitation
	kindIncident
	kindConsultation
	kindConsultationInvitation
	kindContribution
	kindObservation
	kindProposedAction
	kindStatement
	kindSignature
	kindCount
)

// ofKind is what is done with the records of a kind, whatever their Go type.
type ofKind struct {
	put     func(p *putting, n *Snapshot, changed *governance.Facts)
	id      func(n *Snapshot, at int32) governance.ID
	choose  func(n *Snapshot, to *governance.Facts, at []int32)
	all     func(n *Snapshot, to *governance.Facts)
	private bool // groups keep them to themselves
}

// kindOf is a kind by its slice among facts and its table in a network.
func kindOf[T any, P record[T]](k kind, of func(*governance.Facts) *[]T, in func(*Snapshot) *Table[T]) ofKind {
	return ofKind{
		put:    func(p *putting, n *Snapshot, changed *governance.Facts) { putKind[T, P](p, k, in(n), *of(changed)) },
		id:     func(n *Snapshot, at int32) governance.ID { return P(in(n).At(at)).Base().ID },
		choose: func(n *Snapshot, to *governance.Facts, at []int32) { *of(to) = chosen[T, P](in(n), at) },
		all:    func(n *Snapshot, to *governance.Facts) { *of(to) = in(n).slice() },
	}
}

// keptToThemselves is a kind of records that groups keep to themselves.
func keptToThemselves(k ofKind) ofKind {
	k.private = true
	return k
}

// kinds are all the kinds of records: a new one is a line here.
var kinds = [kindCount]ofKind{
	kindSource:                 kindOf(kindSource, func(f *governance.Facts) *[]governance.Source { return &f.Sources }, func(n *Snapshot) *Table[governance.Source] { return &n.Records.Sources }),
	kindTerritory:              kindOf(kindTerritory, func(f *governance.Facts) *[]governance.Territory { return &f.Territories }, func(n *Snapshot) *Table[governance.Territory] { return &n.Records.Territories }),
	kindTopic:                  kindOf(kindTopic, func(f *governance.Facts) *[]governance.Topic { return &f.Topics }, func(n *Snapshot) *Table[governance.Topic] { return &n.Records.Topics }),
	kindGroup:                  kindOf(kindGroup, func(f *governance.Facts) *[]governance.Group { return &f.Groups }, func(n *Snapshot) *Table[governance.Group] { return &n.Records.Groups }),
	kindMembership:             kindOf(kindMembership, func(f *governance.Facts) *[]governance.Membership { return &f.Memberships }, func(n *Snapshot) *Table[governance.Membership] { return &n.Records.Memberships }),
	kindSeat:                   kindOf(kindSeat, func(f *governance.Facts) *[]governance.Seat { return &f.Seats }, func(n *Snapshot) *Table[governance.Seat] { return &n.Records.Seats }),
	kindTenure:                 kindOf(kindTenure, func(f *governance.Facts) *[]governance.Tenure { return &f.Tenures }, func(n *Snapshot) *Table[governance.Tenure] { return &n.Records.Tenures }),
	kindSupport:                kindOf(kindSupport, func(f *governance.Facts) *[]governance.Support { return &f.Supports }, func(n *Snapshot) *Table[governance.Support] { return &n.Records.Supports }),
	kindPerson:                 keptToThemselves(kindOf(kindPerson, func(f *governance.Facts) *[]governance.Person { return &f.Persons }, func(n *Snapshot) *Table[governance.Person] { return &n.private.Persons })),
	kindDelegation:             keptToThemselves(kindOf(kindDelegation, func(f *governance.Facts) *[]governance.Delegation { return &f.Delegations }, func(n *Snapshot) *Table[governance.Delegation] { return &n.private.Delegations })),
	kindCadence:                kindOf(kindCadence, func(f *governance.Facts) *[]governance.Cadence { return &f.Cadences }, func(n *Snapshot) *Table[governance.Cadence] { return &n.Records.Cadences }),
	kindCalendar:               kindOf(kindCalendar, func(f *governance.Facts) *[]governance.CompleteCalendar { return &f.Calendars }, func(n *Snapshot) *Table[governance.CompleteCalendar] { return &n.Records.Calendars }),
	kindMeeting:                kindOf(kindMeeting, func(f *governance.Facts) *[]governance.Meeting { return &f.Meetings }, func(n *Snapshot) *Table[governance.Meeting] { return &n.Records.Meetings }),
	kindAttendance:             keptToThemselves(kindOf(kindAttendance, func(f *governance.Facts) *[]governance.Attendance { return &f.Attendances }, func(n *Snapshot) *Table[governance.Attendance] { return &n.private.Attendances })),
	kindCapacity:               keptToThemselves(kindOf(kindCapacity, func(f *governance.Facts) *[]governance.Capacity { return &f.Capacities }, func(n *Snapshot) *Table[governance.Capacity] { return &n.private.Capacities })),
	kindLimit:                  keptToThemselves(kindOf(kindLimit, func(f *governance.Facts) *[]governance.Limit { return &f.Limits }, func(n *Snapshot) *Table[governance.Limit] { return &n.private.Limits })),
	kindFunding:                keptToThemselves(kindOf(kindFunding, func(f *governance.Facts) *[]governance.Funding { return &f.Fundings }, func(n *Snapshot) *Table[governance.Funding] { return &n.private.Fundings })),
	kindSuccession:             kindOf(kindSuccession, func(f *governance.Facts) *[]governance.Succession { return &f.Successions }, func(n *Snapshot) *Table[governance.Succession] { return &n.Records.Successions }),
	kindRepresentation:         keptToThemselves(kindOf(kindRepresentation, func(f *governance.Facts) *[]governance.Representation { return &f.Representations }, func(n *Snapshot) *Table[governance.Representation] { return &n.private.Representations })),
	kindScenario:               kindOf(kindScenario, func(f *governance.Facts) *[]governance.SavedScenario { return &f.Scenarios }, func(n *Snapshot) *Table[governance.SavedScenario] { return &n.Records.Scenarios }),
	kindGrant:                  keptToThemselves(kindOf(kindGrant, func(f *governance.Facts) *[]governance.RoleGrant { return &f.Grants }, func(n *Snapshot) *Table[governance.RoleGrant] { return &n.private.Grants })),
	kindDisclosure:             keptToThemselves(kindOf(kindDisclosure, func(f *governance.Facts) *[]governance.Disclosure { return &f.Disclosures }, func(n *Snapshot) *Table[governance.Disclosure] { return &n.private.Disclosures })),
	kindRoleInvitation:         keptToThemselves(kindOf(kindRoleInvitation, func(f *governance.Facts) *[]governance.RoleInvitation { return &f.RoleInvitations }, func(n *Snapshot) *Table[governance.RoleInvitation] { return &n.private.RoleInvitations })),
	kindIncident:               keptToThemselves(kindOf(kindIncident, func(f *governance.Facts) *[]governance.Incident { return &f.Incidents }, func(n *Snapshot) *Table[governance.Incident] { return &n.private.Incidents })),
	kindConsultation:           kindOf(kindConsultation, func(f *governance.Facts) *[]governance.Consultation { return &f.Consultations }, func(n *Snapshot) *Table[governance.Consultation] { return &n.Records.Consultations }),
	kindConsultationInvitation: kindOf(kindConsultationInvitation, func(f *governance.Facts) *[]governance.ConsultationInvitation { return &f.ConsultationInvitations }, func(n *Snapshot) *Table[governance.ConsultationInvitation] { return &n.Records.ConsultationInvitations }),
	kindContribution:           kindOf(kindContribution, func(f *governance.Facts) *[]governance.Contribution { return &f.Contributions }, func(n *Snapshot) *Table[governance.Contribution] { return &n.Records.Contributions }),
	kindObservation:            kindOf(kindObservation, func(f *governance.Facts) *[]governance.Observation { return &f.Observations }, func(n *Snapshot) *Table[governance.Observation] { return &n.Records.Observations }),
	kindProposedAction:         kindOf(kindProposedAction, func(f *governance.Facts) *[]governance.ProposedAction { return &f.ProposedActions }, func(n *Snapshot) *Table[governance.ProposedAction] { return &n.Records.ProposedActions }),
	kindStatement:              kindOf(kindStatement, func(f *governance.Facts) *[]governance.Statement { return &f.Statements }, func(n *Snapshot) *Table[governance.Statement] { return &n.Records.Statements }),
	kindSignature:              kindOf(kindSignature, func(f *governance.Facts) *[]governance.Signature { return &f.Signatures }, func(n *Snapshot) *Table[governance.Signature] { return &n.Records.Signatures }),
}

// ids gives the identity of a record of a kind by its position.
func (n *Snapshot) ids(k kind) func(int32) governance.ID {
	return func(i int32) governance.ID { return kinds[k].id(n, i) }
}

// factsOf are the records of some kinds, which must not be changed, in the order
// of positions.
func (n *Snapshot) factsOf(means func(*ofKind) bool) governance.Facts {
	var out governance.Facts
	for k := kindNone + 1; k < kindCount; k++ {
		if means(&kinds[k]) {
			kinds[k].all(n, &out)
		}
	}
	return out
}
