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
	kindPerson
	kindDelegation
	kindCadence
	kindCalendar
	kindMeeting
	kindCapacity
	kindLimit
	kindFunding
	kindSuccession
)

// place is where a record stands: its kind, and its position in its kind.
type place struct {
	kind kind
	at   int32
}

type record[T any] interface {
	*T
	Base() *governance.Record
}

func locate[T any, P record[T]](places map[governance.ID]place, k kind, records []T) {
	for i := range records {
		places[P(&records[i]).Base().ID] = place{k, int32(i)}
	}
}

// locate notes where each record stands. Supports and attendances are reached
// through what they hang on, never by their own identity.
func (n *Network) locate() {
	f := &n.facts
	n.places = make(map[governance.ID]place, f.Len())
	locate(n.places, kindSource, f.Sources)
	locate(n.places, kindTerritory, f.Territories)
	locate(n.places, kindTopic, f.Topics)
	locate(n.places, kindGroup, f.Groups)
	locate(n.places, kindMembership, f.Memberships)
	locate(n.places, kindSeat, f.Seats)
	locate(n.places, kindTenure, f.Tenures)
	locate(n.places, kindPerson, f.Persons)
	locate(n.places, kindDelegation, f.Delegations)
	locate(n.places, kindCadence, f.Cadences)
	locate(n.places, kindCalendar, f.Calendars)
	locate(n.places, kindMeeting, f.Meetings)
	locate(n.places, kindCapacity, f.Capacities)
	locate(n.places, kindLimit, f.Limits)
	locate(n.places, kindFunding, f.Fundings)
	locate(n.places, kindSuccession, f.Successions)
}

// index is the position of a record of a kind; -1 when there is none.
func (n *Network) index(k kind, id governance.ID) int32 {
	if p := n.places[id]; p.kind == k {
		return p.at
	}
	return -1
}

// column gives, for each record, the position of the record that it names.
func column[T any](n *Network, k kind, records []T, of func(*T) governance.ID) []int32 {
	out := make([]int32, len(records))
	for i := range records {
		out[i] = n.index(k, of(&records[i]))
	}
	return out
}

func (n *Network) groupOf(id governance.ID) int32 { return n.index(kindGroup, id) }
