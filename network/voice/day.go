package voice

import (
	"slices"
	"sync/atomic"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// Day is the network on one day, as voices, reach and single points need
// it: who sits where, and who may speak for whom. Only what certainly holds
// on that day counts; what may hold is apart, for presumed voices.
type Day struct {
	Net *snapshot.Network
	On  governance.Date
	*Mandates

	members snapshot.Adjacency // by group: full memberships in force with a mandate, whatever it is for
	Seated  Seating
	voices  []atomic.Pointer[BodyVoices] // by body, worked out when first asked for
	vacant  []atomic.Pointer[[]vacancy]  // likewise
}

// days are the days of a network that were asked for last.
type days = snapshot.Recent[governance.Date, *Day]

// mostDays is how many days are kept: the dates that the readers of one
// version ask about.
const mostDays = 8

func daysOf(n *snapshot.Network) *days {
	return snapshot.Keep(n, func(*snapshot.Network) *days { return snapshot.NewRecent[governance.Date, *Day](mostDays) })
}

// On is the network on a day.
func On(n *snapshot.Network, on governance.Date) *Day {
	says := MandatesOf(n)
	return daysOf(n).Of(on, func() *Day { return newDay(n, on, says) })
}

func newDay(n *snapshot.Network, on governance.Date, says *Mandates) *Day {
	groups := make([]int32, n.Records.Memberships.Len())
	m := &Day{Net: n, On: on, Mandates: says}
	for i := range groups {
		groups[i] = m.speaker(int32(i))
	}
	m.members = snapshot.NewAdjacency(n.Records.Groups.Len(), groups)
	m.voices = make([]atomic.Pointer[BodyVoices], n.Records.Groups.Len())
	m.vacant = make([]atomic.Pointer[[]vacancy], n.Records.Groups.Len())
	m.Seated = m.newSeating()
	return m
}

// speaker is the group that may speak for the member of a membership on the
// day; -1 for none.
func (m *Day) speaker(membership int32) int32 {
	if m.Scope[membership] != snapshot.Silent && m.Net.MembershipHolds(membership, m.On) {
		return m.Net.MembershipGroup[membership]
	}
	return -1
}

// endIsDoubtful reports whether a membership that does not certainly hold on a
// day may hold all the same: its end is at a date that nobody knows, or one side
// says that it goes on. An end with a date that nobody contests is an end
// (DOMAIN §4, "PRESUMED").
func endIsDoubtful(n *snapshot.Network, membership int32, on governance.Date) bool {
	m := n.Records.Memberships.At(membership)
	if !m.EndContested() {
		return n.MembershipOn(membership, on) == governance.InForceUncertain
	}
	lives := n.ValidityOfMembership(membership)
	return m.Start() <= on && snapshot.InForce(on, lives[1:]...) != governance.InForceNo
}

// Seating is who sits at each body, other than as an observer: each holder
// once, in the order of keys.
type Seating struct {
	start []int32 // by body
	at    []SeatedAt
}

// SeatedAt is a holder that sits at a body.
type SeatedAt struct {
	Holder int32
	votes  bool // on one of its seats at least
}

// Of are those who sit at a body. They must not be changed.
func (s Seating) Of(body int32) []SeatedAt { return s.at[s.start[body]:s.start[body+1]] }

// newSeating seats the holders of the tenures in force.
func (m *Day) newSeating() Seating {
	n := m.Net
	bodies := make([]int32, n.Records.Tenures.Len())
	for i := range bodies {
		t := int32(i)
		bodies[i] = -1
		if !n.Observes(t) && n.TenureHolds(t, m.On) {
			bodies[i] = n.SeatBody[n.TenureSeat[i]]
		}
	}
	tenures := snapshot.NewAdjacency(n.Records.Groups.Len(), bodies)
	s := Seating{make([]int32, 1, n.Records.Groups.Len()+1), make([]SeatedAt, 0, tenures.Count())}
	for body := range n.Records.Groups.Len() {
		s.at = seat(n, s.at, tenures.Of(body))
		s.start = append(s.start, int32(len(s.at)))
	}
	return s
}

// seat adds the holders of the tenures of one body, in the order of keys, each
// once, with a vote when one of its seats has one.
func seat(n *snapshot.Network, at []SeatedAt, tenures []int32) []SeatedAt {
	ranks := make([]uint64, len(tenures)) // the rank of the holder, then whether it has no vote
	for i, t := range tenures {
		ranks[i] = uint64(n.Names.Keys.Rank[n.TenureHolder[t]]) << 1
		if !n.Records.Seats.At(n.TenureSeat[t]).Voting {
			ranks[i]++
		}
	}
	slices.Sort(ranks)
	for i, r := range ranks {
		if i == 0 || r>>1 != ranks[i-1]>>1 {
			at = append(at, SeatedAt{n.Names.Keys.Order[r>>1], r&1 == 0})
		}
	}
	return at
}
