package snapshot

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// RecordsAt are the records at some positions, in the order of identities.
func (n *Network) RecordsAt(at Changes) governance.Facts {
	var out governance.Facts
	for k := NoKind + 1; k < KindCount; k++ {
		kinds[k].choose(n, &out, at[k])
	}
	return out
}

// Chosen are copies of the records at some positions, in the order of identities.
func Chosen[T any, P Record[T]](records *Table[T], at []int32) []T {
	id := func(i int32) governance.ID { return P(records.At(i)).Base().ID }
	at = slices.SortedFunc(slices.Values(at), func(a, b int32) int { return cmp.Compare(id(a), id(b)) })
	return records.Copies(at)
}

// Kind is a kind of record.
type Kind uint8

// The kinds of records, in the order in which they are written.
const (
	NoKind Kind = iota
	Source
	Territory
	Topic
	Group
	Membership
	Seat
	Tenure
	Support
	Person
	Delegation
	Cadence
	Calendar
	Meeting
	Attendance
	Capacity
	Limit
	Funding
	Succession
	Representation
	Scenario
	Grant
	Disclosure
	RoleInvitation
	Incident
	Consultation
	ConsultationInvitation
	Contribution
	Observation
	ProposedAction
	Statement
	Signature
	KindCount
)

// KindOf is what is done with the records of a kind, whatever their Go type.
type KindOf struct {
	put     func(p *putting, n *Network, changed *governance.Facts)
	id      func(n *Network, at int32) governance.ID
	choose  func(n *Network, to *governance.Facts, at []int32)
	all     func(n *Network, to *governance.Facts)
	Private bool // groups keep them to themselves
}

// newKind is a kind by its slice among facts and its table in a network.
func newKind[T any, P Record[T]](k Kind, of func(*governance.Facts) *[]T, in func(*Network) *Table[T]) KindOf {
	return KindOf{
		put:    func(p *putting, n *Network, changed *governance.Facts) { putKind[T, P](p, k, in(n), *of(changed)) },
		id:     func(n *Network, at int32) governance.ID { return P(in(n).At(at)).Base().ID },
		choose: func(n *Network, to *governance.Facts, at []int32) { *of(to) = Chosen[T, P](in(n), at) },
		all:    func(n *Network, to *governance.Facts) { *of(to) = in(n).slice() },
	}
}

// keptToThemselves is a kind of records that groups keep to themselves.
func keptToThemselves(k KindOf) KindOf {
	k.Private = true
	return k
}

// kinds are all the kinds of records: a new one is a line here.
var kinds = [KindCount]KindOf{
	Source:                 newKind(Source, func(f *governance.Facts) *[]governance.Source { return &f.Sources }, func(n *Network) *Table[governance.Source] { return &n.Records.Sources }),
	Territory:              newKind(Territory, func(f *governance.Facts) *[]governance.Territory { return &f.Territories }, func(n *Network) *Table[governance.Territory] { return &n.Records.Territories }),
	Topic:                  newKind(Topic, func(f *governance.Facts) *[]governance.Topic { return &f.Topics }, func(n *Network) *Table[governance.Topic] { return &n.Records.Topics }),
	Group:                  newKind(Group, func(f *governance.Facts) *[]governance.Group { return &f.Groups }, func(n *Network) *Table[governance.Group] { return &n.Records.Groups }),
	Membership:             newKind(Membership, func(f *governance.Facts) *[]governance.Membership { return &f.Memberships }, func(n *Network) *Table[governance.Membership] { return &n.Records.Memberships }),
	Seat:                   newKind(Seat, func(f *governance.Facts) *[]governance.Seat { return &f.Seats }, func(n *Network) *Table[governance.Seat] { return &n.Records.Seats }),
	Tenure:                 newKind(Tenure, func(f *governance.Facts) *[]governance.Tenure { return &f.Tenures }, func(n *Network) *Table[governance.Tenure] { return &n.Records.Tenures }),
	Support:                newKind(Support, func(f *governance.Facts) *[]governance.Support { return &f.Supports }, func(n *Network) *Table[governance.Support] { return &n.Records.Supports }),
	Person:                 keptToThemselves(newKind(Person, func(f *governance.Facts) *[]governance.Person { return &f.Persons }, func(n *Network) *Table[governance.Person] { return &n.private.Persons })),
	Delegation:             keptToThemselves(newKind(Delegation, func(f *governance.Facts) *[]governance.Delegation { return &f.Delegations }, func(n *Network) *Table[governance.Delegation] { return &n.private.Delegations })),
	Cadence:                newKind(Cadence, func(f *governance.Facts) *[]governance.Cadence { return &f.Cadences }, func(n *Network) *Table[governance.Cadence] { return &n.Records.Cadences }),
	Calendar:               newKind(Calendar, func(f *governance.Facts) *[]governance.CompleteCalendar { return &f.Calendars }, func(n *Network) *Table[governance.CompleteCalendar] { return &n.Records.Calendars }),
	Meeting:                newKind(Meeting, func(f *governance.Facts) *[]governance.Meeting { return &f.Meetings }, func(n *Network) *Table[governance.Meeting] { return &n.Records.Meetings }),
	Attendance:             keptToThemselves(newKind(Attendance, func(f *governance.Facts) *[]governance.Attendance { return &f.Attendances }, func(n *Network) *Table[governance.Attendance] { return &n.private.Attendances })),
	Capacity:               keptToThemselves(newKind(Capacity, func(f *governance.Facts) *[]governance.Capacity { return &f.Capacities }, func(n *Network) *Table[governance.Capacity] { return &n.private.Capacities })),
	Limit:                  keptToThemselves(newKind(Limit, func(f *governance.Facts) *[]governance.Limit { return &f.Limits }, func(n *Network) *Table[governance.Limit] { return &n.private.Limits })),
	Funding:                keptToThemselves(newKind(Funding, func(f *governance.Facts) *[]governance.Funding { return &f.Fundings }, func(n *Network) *Table[governance.Funding] { return &n.private.Fundings })),
	Succession:             newKind(Succession, func(f *governance.Facts) *[]governance.Succession { return &f.Successions }, func(n *Network) *Table[governance.Succession] { return &n.Records.Successions }),
	Representation:         keptToThemselves(newKind(Representation, func(f *governance.Facts) *[]governance.Representation { return &f.Representations }, func(n *Network) *Table[governance.Representation] { return &n.private.Representations })),
	Scenario:               newKind(Scenario, func(f *governance.Facts) *[]governance.SavedScenario { return &f.Scenarios }, func(n *Network) *Table[governance.SavedScenario] { return &n.Records.Scenarios }),
	Grant:                  keptToThemselves(newKind(Grant, func(f *governance.Facts) *[]governance.RoleGrant { return &f.Grants }, func(n *Network) *Table[governance.RoleGrant] { return &n.private.Grants })),
	Disclosure:             keptToThemselves(newKind(Disclosure, func(f *governance.Facts) *[]governance.Disclosure { return &f.Disclosures }, func(n *Network) *Table[governance.Disclosure] { return &n.private.Disclosures })),
	RoleInvitation:         keptToThemselves(newKind(RoleInvitation, func(f *governance.Facts) *[]governance.RoleInvitation { return &f.RoleInvitations }, func(n *Network) *Table[governance.RoleInvitation] { return &n.private.RoleInvitations })),
	Incident:               keptToThemselves(newKind(Incident, func(f *governance.Facts) *[]governance.Incident { return &f.Incidents }, func(n *Network) *Table[governance.Incident] { return &n.private.Incidents })),
	Consultation:           newKind(Consultation, func(f *governance.Facts) *[]governance.Consultation { return &f.Consultations }, func(n *Network) *Table[governance.Consultation] { return &n.Records.Consultations }),
	ConsultationInvitation: newKind(ConsultationInvitation, func(f *governance.Facts) *[]governance.ConsultationInvitation { return &f.ConsultationInvitations }, func(n *Network) *Table[governance.ConsultationInvitation] { return &n.Records.ConsultationInvitations }),
	Contribution:           newKind(Contribution, func(f *governance.Facts) *[]governance.Contribution { return &f.Contributions }, func(n *Network) *Table[governance.Contribution] { return &n.Records.Contributions }),
	Observation:            newKind(Observation, func(f *governance.Facts) *[]governance.Observation { return &f.Observations }, func(n *Network) *Table[governance.Observation] { return &n.Records.Observations }),
	ProposedAction:         newKind(ProposedAction, func(f *governance.Facts) *[]governance.ProposedAction { return &f.ProposedActions }, func(n *Network) *Table[governance.ProposedAction] { return &n.Records.ProposedActions }),
	Statement:              newKind(Statement, func(f *governance.Facts) *[]governance.Statement { return &f.Statements }, func(n *Network) *Table[governance.Statement] { return &n.Records.Statements }),
	Signature:              newKind(Signature, func(f *governance.Facts) *[]governance.Signature { return &f.Signatures }, func(n *Network) *Table[governance.Signature] { return &n.Records.Signatures }),
}

// ids gives the identity of a record of a kind by its position.
func (n *Network) ids(k Kind) func(int32) governance.ID {
	return func(i int32) governance.ID { return kinds[k].id(n, i) }
}

// FactsOf are the records of some kinds, which must not be changed, in the order
// of positions.
func (n *Network) FactsOf(means func(*KindOf) bool) governance.Facts {
	var out governance.Facts
	for k := NoKind + 1; k < KindCount; k++ {
		if means(&kinds[k]) {
			kinds[k].all(n, &out)
		}
	}
	return out
}
