package snapshot

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// RecordsAt returns copies of the records at some positions, in the order of
// identities.
func (n *Network) RecordsAt(at Changes) governance.Facts {
	var out governance.Facts
	for k := range governance.Kinds() {
		kinds[k].choose(n, &out, at[k])
	}
	return out
}

// Chosen returns copies of the records of a table at some positions, in the order of
// identities.
func Chosen[T any, P governance.RecordPointer[T]](records *Table[T], at []int32) []T {
	id := func(i int32) governance.ID { return P(records.At(i)).Base().ID }
	at = slices.SortedFunc(slices.Values(at), func(a, b int32) int { return cmp.Compare(id(a), id(b)) })
	return records.Copies(at)
}

// Kind is a kind of record; the table of kinds in package governance describes each
// one.
type Kind = governance.Kind

// kindOf is what can be done with the records of a kind without knowing their Go type.
type kindOf struct {
	put    func(p *putting, n *Network, changed *governance.Facts)
	id     func(n *Network, at int32) governance.ID
	owner  func(n *Network, at int32) governance.ID
	choose func(n *Network, to *governance.Facts, at []int32)
	all    func(n *Network, to *governance.Facts)
}

// newKind returns the kind whose records are of type T; in returns their table in a
// network.
func newKind[T any, P governance.RecordPointer[T]](in func(*Network) *Table[T]) kindOf {
	k, of, owner := governance.KindFor[T, P](), governance.SliceOf[T, P](), governance.OwnerOf[T, P]()
	return kindOf{
		put:    func(p *putting, n *Network, changed *governance.Facts) { putKind[T, P](p, k, in(n), *of(changed)) },
		id:     func(n *Network, at int32) governance.ID { return P(in(n).At(at)).Base().ID },
		owner:  func(n *Network, at int32) governance.ID { return owner(in(n).At(at)) },
		choose: func(n *Network, to *governance.Facts, at []int32) { *of(to) = Chosen[T, P](in(n), at) },
		all:    func(n *Network, to *governance.Facts) { *of(to) = in(n).slice() },
	}
}

// kinds lists all kinds of records. A new kind needs one line here.
var kinds = [governance.KindCount]kindOf{
	governance.KindSource:                 newKind(func(n *Network) *Table[governance.Source] { return &n.Records.Sources }),
	governance.KindTerritory:              newKind(func(n *Network) *Table[governance.Territory] { return &n.Records.Territories }),
	governance.KindTopic:                  newKind(func(n *Network) *Table[governance.Topic] { return &n.Records.Topics }),
	governance.KindGroup:                  newKind(func(n *Network) *Table[governance.Group] { return &n.Records.Groups }),
	governance.KindMembership:             newKind(func(n *Network) *Table[governance.Membership] { return &n.Records.Memberships }),
	governance.KindSeat:                   newKind(func(n *Network) *Table[governance.Seat] { return &n.Records.Seats }),
	governance.KindTenure:                 newKind(func(n *Network) *Table[governance.Tenure] { return &n.Records.Tenures }),
	governance.KindSupport:                newKind(func(n *Network) *Table[governance.Support] { return &n.Records.Supports }),
	governance.KindPerson:                 newKind(func(n *Network) *Table[governance.Person] { return &n.private.Persons }),
	governance.KindDelegation:             newKind(func(n *Network) *Table[governance.Delegation] { return &n.private.Delegations }),
	governance.KindCadence:                newKind(func(n *Network) *Table[governance.Cadence] { return &n.Records.Cadences }),
	governance.KindCalendar:               newKind(func(n *Network) *Table[governance.CompleteCalendar] { return &n.Records.Calendars }),
	governance.KindMeeting:                newKind(func(n *Network) *Table[governance.Meeting] { return &n.Records.Meetings }),
	governance.KindAttendance:             newKind(func(n *Network) *Table[governance.Attendance] { return &n.private.Attendances }),
	governance.KindCapacity:               newKind(func(n *Network) *Table[governance.Capacity] { return &n.private.Capacities }),
	governance.KindLimit:                  newKind(func(n *Network) *Table[governance.Limit] { return &n.private.Limits }),
	governance.KindFunding:                newKind(func(n *Network) *Table[governance.Funding] { return &n.private.Fundings }),
	governance.KindSuccession:             newKind(func(n *Network) *Table[governance.Succession] { return &n.Records.Successions }),
	governance.KindRepresentation:         newKind(func(n *Network) *Table[governance.Representation] { return &n.private.Representations }),
	governance.KindScenario:               newKind(func(n *Network) *Table[governance.SavedScenario] { return &n.Records.Scenarios }),
	governance.KindGrant:                  newKind(func(n *Network) *Table[governance.RoleGrant] { return &n.private.Grants }),
	governance.KindDisclosure:             newKind(func(n *Network) *Table[governance.Disclosure] { return &n.private.Disclosures }),
	governance.KindRoleInvitation:         newKind(func(n *Network) *Table[governance.RoleInvitation] { return &n.private.RoleInvitations }),
	governance.KindIncident:               newKind(func(n *Network) *Table[governance.Incident] { return &n.private.Incidents }),
	governance.KindConsultation:           newKind(func(n *Network) *Table[governance.Consultation] { return &n.Records.Consultations }),
	governance.KindConsultationInvitation: newKind(func(n *Network) *Table[governance.ConsultationInvitation] { return &n.Records.ConsultationInvitations }),
	governance.KindContribution:           newKind(func(n *Network) *Table[governance.Contribution] { return &n.Records.Contributions }),
	governance.KindObservation:            newKind(func(n *Network) *Table[governance.Observation] { return &n.Records.Observations }),
	governance.KindProposedAction:         newKind(func(n *Network) *Table[governance.ProposedAction] { return &n.Records.ProposedActions }),
	governance.KindStatement:              newKind(func(n *Network) *Table[governance.Statement] { return &n.Records.Statements }),
	governance.KindSignature:              newKind(func(n *Network) *Table[governance.Signature] { return &n.Records.Signatures }),
}

// ids returns a function that gives the identity of a record of a kind by its position.
func (n *Network) ids(k Kind) func(int32) governance.ID {
	return func(i int32) governance.ID { return kinds[k].id(n, i) }
}

// OwnerOf returns the first group that owns a record; 0 if the record has no owner, or
// has owners only through other records.
func (n *Network) OwnerOf(p Position) governance.ID { return kinds[p.Kind].owner(n, p.At) }

// FactsOf returns the records of the kinds that means accepts, in the order of
// positions. They must not be changed.
func (n *Network) FactsOf(means func(Kind) bool) governance.Facts {
	var out governance.Facts
	for k := range governance.Kinds() {
		if means(k) {
			kinds[k].all(n, &out)
		}
	}
	return out
}
