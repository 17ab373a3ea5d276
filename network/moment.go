package network

import (
	"slices"
	"sync/atomic"

	"tablee/governance"
)

// moment is the network on one day, as voices, reach and single points need
// it: who sits where, and who may speak for whom. Only what certainly holds
// on that day counts; what may hold is apart, for presumed voices.
type moment struct {
	net *Snapshot
	on  governance.Date
	*mandates

	members lists // by group: full memberships in force with a mandate, whatever it is for
	seated  seating
	voices  []atomic.Pointer[bodyVoices] // by body, worked out when first asked for
	vacant  []atomic.Pointer[[]vacancy]  // likewise
}

// moments are the days of a network that were asked for last.
type moments = Recent[governance.Date, *moment]

// mostMoments is how many days are kept: the dates that the readers of one
// version ask about.
const mostMoments = 8

func momentsOf(n *Snapshot) *moments {
	return Keep(n, func(*Snapshot) *moments { return NewRecent[governance.Date, *moment](mostMoments) })
}

// moment is the network on a day.
func (n *Snapshot) moment(on governance.Date) *moment {
	says := n.mandates()
	return momentsOf(n).Of(on, func() *moment { return n.newMoment(on, says) })
}

func (n *Snapshot) newMoment(on governance.Date, says *mandates) *moment {
	groups := make([]int32, n.Records.Memberships.Len())
	m := &moment{net: n, on: on, mandates: says}
	for i := range groups {
		groups[i] = m.speaker(int32(i))
	}
	m.members = listsOf(n.Records.Groups.Len(), groups)
	m.voices = make([]atomic.Pointer[bodyVoices], n.Records.Groups.Len())
	m.vacant = make([]atomic.Pointer[[]vacancy], n.Records.Groups.Len())
	m.seated = m.newSeating()
	return m
}

// speaker is the group that may speak for the member of a membership on the
// day; -1 for none.
func (m *moment) speaker(membership int32) int32 {
	if m.scope[membership] != silent && m.net.membershipHolds(membership, m.on) {
		return m.net.membershipGroup[membership]
	}
	return -1
}

// endIsDoubtful reports whether a membership that does not certainly hold on a
// day may hold all the same: its end is at a date that nobody knows, or one side
// says that it goes on. An end with a date that nobody contests is an end
// (DOMAIN §4, "PRESUMED").
func (n *Snapshot) endIsDoubtful(membership int32, on governance.Date) bool {
	m := n.Records.Memberships.At(membership)
	if !m.EndContested() {
		return n.membershipOn(membership, on) == governance.InForceUncertain
	}
	lives := n.membershipLife(membership)
	return m.Start() <= on && inForce(on, lives[1:]...) != governance.InForceNo
}

// seating is who sits at each body, other than as an observer: each holder
// once, in the order of keys.
type seating struct {
	start []int32 // by body
	at    []seatedAt
}

type seatedAt struct {
	holder int32
	votes  bool // on one of its seats at least
}

func (s seating) of(body int32) []seatedAt { return s.at[s.start[body]:s.start[body+1]] }

// newSeating seats the holders of the tenures in force.
func (m *moment) newSeating() seating {
	n := m.net
	bodies := make([]int32, n.Records.Tenures.Len())
	for i := range bodies {
		t := int32(i)
		bodies[i] = -1
		if !n.observes(t) && n.tenureHolds(t, m.on) {
			bodies[i] = n.seatBody[n.tenureSeat[i]]
		}
	}
	tenures := listsOf(n.Records.Groups.Len(), bodies)
	s := seating{make([]int32, 1, n.Records.Groups.Len()+1), make([]seatedAt, 0, len(tenures.items))}
	for body := range n.Records.Groups.Len() {
		s.at = n.seat(s.at, tenures.of(body))
		s.start = append(s.start, int32(len(s.at)))
	}
	return s
}

// seat adds the holders of the tenures of one body, in the order of keys, each
// once, with a vote when one of its seats has one.
func (n *Snapshot) seat(at []seatedAt, tenures []int32) []seatedAt {
	ranks := make([]uint64, len(tenures)) // the rank of the holder, then whether it has no vote
	for i, t := range tenures {
		ranks[i] = uint64(n.names.keys.rank[n.tenureHolder[t]]) << 1
		if !n.Records.Seats.At(n.tenureSeat[t]).Voting {
			ranks[i]++
		}
	}
	slices.Sort(ranks)
	for i, r := range ranks {
		if i == 0 || r>>1 != ranks[i-1]>>1 {
			at = append(at, seatedAt{n.names.keys.order[r>>1], r&1 == 0})
		}
	}
	return at
}

// observes reports whether a tenure is of an observer's seat.
func (n *Snapshot) observes(tenure int32) bool {
	return n.Records.Seats.At(n.tenureSeat[tenure]).Standing == governance.SeatObserver
}
