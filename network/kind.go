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
	put    func(p *putting, mine, changed *governance.Facts)
	id     func(f *governance.Facts, at int32) governance.ID
	choose func(from, to *governance.Facts, at []int32)
}

func kindOf[T any, P record[T]](k kind, of func(*governance.Facts) *[]T) ofKind {
	return ofKind{
		put:    func(p *putting, mine, changed *governance.Facts) { putKind[T, P](p, k, of(mine), *of(changed)) },
		id:     func(f *governance.Facts, at int32) governance.ID { return P(&(*of(f))[at]).Base().ID },
		choose: func(from, to *governance.Facts, at []int32) { *of(to) = chosen[T, P](*of(from), at) },
	}
}

// kinds are all the kinds of records: a new one is a line here.
var kinds = [kindCount]ofKind{
	kindSource:                 kindOf(kindSource, func(f *governance.Facts) *[]governance.Source { return &f.Sources }),
	kindTerritory:              kindOf(kindTerritory, func(f *governance.Facts) *[]governance.Territory { return &f.Territories }),
	kindTopic:                  kindOf(kindTopic, func(f *governance.Facts) *[]governance.Topic { return &f.Topics }),
	kindGroup:                  kindOf(kindGroup, func(f *governance.Facts) *[]governance.Group { return &f.Groups }),
	kindMembership:             kindOf(kindMembership, func(f *governance.Facts) *[]governance.Membership { return &f.Memberships }),
	kindSeat:                   kindOf(kindSeat, func(f *governance.Facts) *[]governance.Seat { return &f.Seats }),
	kindTenure:                 kindOf(kindTenure, func(f *governance.Facts) *[]governance.Tenure { return &f.Tenures }),
	kindSupport:                kindOf(kindSupport, func(f *governance.Facts) *[]governance.Support { return &f.Supports }),
	kindPerson:                 kindOf(kindPerson, func(f *governance.Facts) *[]governance.Person { return &f.Persons }),
	kindDelegation:             kindOf(kindDelegation, func(f *governance.Facts) *[]governance.Delegation { return &f.Delegations }),
	kindCadence:                kindOf(kindCadence, func(f *governance.Facts) *[]governance.Cadence { return &f.Cadences }),
	kindCalendar:               kindOf(kindCalendar, func(f *governance.Facts) *[]governance.CompleteCalendar { return &f.Calendars }),
	kindMeeting:                kindOf(kindMeeting, func(f *governance.Facts) *[]governance.Meeting { return &f.Meetings }),
	kindAttendance:             kindOf(kindAttendance, func(f *governance.Facts) *[]governance.Attendance { return &f.Attendances }),
	kindCapacity:               kindOf(kindCapacity, func(f *governance.Facts) *[]governance.Capacity { return &f.Capacities }),
	kindLimit:                  kindOf(kindLimit, func(f *governance.Facts) *[]governance.Limit { return &f.Limits }),
	kindFunding:                kindOf(kindFunding, func(f *governance.Facts) *[]governance.Funding { return &f.Fundings }),
	kindSuccession:             kindOf(kindSuccession, func(f *governance.Facts) *[]governance.Succession { return &f.Successions }),
	kindRepresentation:         kindOf(kindRepresentation, func(f *governance.Facts) *[]governance.Representation { return &f.Representations }),
	kindScenario:               kindOf(kindScenario, func(f *governance.Facts) *[]governance.SavedScenario { return &f.Scenarios }),
	kindGrant:                  kindOf(kindGrant, func(f *governance.Facts) *[]governance.RoleGrant { return &f.Grants }),
	kindDisclosure:             kindOf(kindDisclosure, func(f *governance.Facts) *[]governance.Disclosure { return &f.Disclosures }),
	kindRoleInvitation:         kindOf(kindRoleInvitation, func(f *governance.Facts) *[]governance.RoleInvitation { return &f.RoleInvitations }),
	kindIncident:               kindOf(kindIncident, func(f *governance.Facts) *[]governance.Incident { return &f.Incidents }),
	kindConsultation:           kindOf(kindConsultation, func(f *governance.Facts) *[]governance.Consultation { return &f.Consultations }),
	kindConsultationInvitation: kindOf(kindConsultationInvitation, func(f *governance.Facts) *[]governance.ConsultationInvitation { return &f.ConsultationInvitations }),
	kindContribution:           kindOf(kindContribution, func(f *governance.Facts) *[]governance.Contribution { return &f.Contributions }),
	kindObservation:            kindOf(kindObservation, func(f *governance.Facts) *[]governance.Observation { return &f.Observations }),
	kindProposedAction:         kindOf(kindProposedAction, func(f *governance.Facts) *[]governance.ProposedAction { return &f.ProposedActions }),
	kindStatement:              kindOf(kindStatement, func(f *governance.Facts) *[]governance.Statement { return &f.Statements }),
	kindSignature:              kindOf(kindSignature, func(f *governance.Facts) *[]governance.Signature { return &f.Signatures }),
}

// ids gives the identity of a record of a kind by its position.
func (n *Snapshot) ids(k kind) func(int32) governance.ID {
	f := &n.facts
	return func(i int32) governance.ID { return kinds[k].id(f, i) }
}
