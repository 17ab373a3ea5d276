package snapshot

import (
	"maps"
	"slices"
	"sync/atomic"

	"tablee/governance"
)

// Touched is what a scenario may change. It is found from the scenario's records alone,
// because a figure depends only on records near it. All lists are in the order of
// positions in the network after the changes, where every earlier record keeps its
// place.
type Touched struct {
	Groups, Memberships []int32           // that come, go or change
	Bodies              []int32           // whose meetings may change
	Loads               []int32           // groups whose own lines of load may change
	Carriers            []int32           // groups whose hours carried for their members may change
	Voices              map[int32][]int32 // by body: groups whose voice there may change
}

// touching gathers what is touched. Its sets mirror the fields of Touched.
type touching struct {
	net                                          *Network
	groups, memberships, bodies, loads, carriers map[int32]bool
	voices                                       map[int32]map[int32]bool
	below                                        map[int32][]int32 // by group: itself and the groups below it, once known
}

// TouchedBy returns what some records touch; n is the network with those records in it.
func (n *Network) TouchedBy(f governance.Facts) Touched {
	t := touching{
		net: n, groups: map[int32]bool{}, memberships: map[int32]bool{}, bodies: map[int32]bool{}, loads: map[int32]bool{}, carriers: map[int32]bool{},
		voices: map[int32]map[int32]bool{}, below: map[int32][]int32{},
	}
	t.touch(f)
	out := Touched{inOrder(t.groups), inOrder(t.memberships), inOrder(t.bodies), inOrder(t.loads), inOrder(t.carriers), map[int32][]int32{}}
	for body, groups := range t.voices {
		out.Voices[body] = inOrder(groups)
	}
	return out
}

func inOrder(set map[int32]bool) []int32 { return slices.Sorted(maps.Keys(set)) }

// touch touches what each of the records changes.
func (t *touching) touch(f governance.Facts) {
	n := t.net
	for i := range f.Groups {
		t.group(n.GroupOf(f.Groups[i].ID))
	}
	for i := range f.Seats {
		t.seat(n.Index(governance.KindSeat, f.Seats[i].ID))
	}
	for i := range f.Tenures {
		t.seat(n.Index(governance.KindSeat, f.Tenures[i].Seat))
	}
	for i := range f.Memberships {
		t.membership(n.Index(governance.KindMembership, f.Memberships[i].ID))
	}
	for i := range f.Cadences {
		t.meets(n.GroupOf(f.Cadences[i].Body))
	}
	for i := range f.Calendars {
		t.meets(n.GroupOf(f.Calendars[i].Body))
	}
	for i := range f.Meetings {
		t.meets(n.GroupOf(f.Meetings[i].Body))
	}
}

// group touches everything that depends on a group that comes or ends.
func (t *touching) group(g int32) {
	n := t.net
	t.groups[g] = true
	t.meets(g)
	t.gives(g)
	for _, s := range n.SeatsOf.Of(g) {
		t.seat(s)
	}
	for _, x := range n.TenuresOf.Of(g) {
		t.seat(n.TenureSeat[x])
	}
	for _, m := range n.MembershipsOf.Of(g) {
		t.membership(m)
	}
	for _, d := range n.SuppliedBy.Of(g) {
		t.seat(n.DelegationsAt.Owner(d))
	}
}

// meets touches the loads of all groups that take part in a body's meetings.
func (t *touching) meets(body int32) {
	n := t.net
	t.bodies[body] = true
	for _, s := range n.SeatsOf.Of(body) {
		t.staff(s)
	}
	for _, m := range n.MembersOf.Of(body) {
		t.loads[n.MembershipMember[m]] = true
	}
}

// gives touches the load of a group and what the group carries for its members.
func (t *touching) gives(g int32) { t.loads[g], t.carriers[g] = true, true }

// seat touches the loads of the groups that supply people for a seat, and what its
// holders, past ones too, are heard to say at the body.
func (t *touching) seat(s int32) {
	n := t.net
	t.staff(s)
	for _, x := range n.TenuresAt.Of(s) {
		t.hear(n.SeatBody[s], n.TenureHolder[x])
	}
}

// staff touches the loads of the groups that supply people for a seat. The same people
// may sit elsewhere at the body and count there instead, so it touches the groups that
// they sit for there too.
func (t *touching) staff(s int32) {
	n := t.net
	for _, x := range n.TenuresAt.Of(s) {
		t.gives(n.TenureHolder[x])
	}
	for _, d := range n.DelegationsAt.Of(s) {
		for _, other := range n.DelegationsOfPerson.Of(n.DelegationsOfPerson.Owner(d)) {
			if at := n.DelegationsAt.Owner(other); at >= 0 && n.SeatBody[at] == n.SeatBody[s] {
				t.gives(n.GroupOf(n.Private().Delegations.At(other).Supplier()))
				t.gives(n.GroupOf(n.Private().Delegations.At(other).Holder))
			}
		}
	}
}

// membership touches the load of the member and what the group carries. It also touches
// what the member and the groups below it say at every body where the group, or one
// above it, ever sat.
func (t *touching) membership(m int32) {
	n := t.net
	member, group := n.MembershipMember[m], n.MembershipGroup[m]
	t.memberships[m], t.loads[member], t.carriers[group] = true, true, true
	above := climb(group, func(g int32) []int32 {
		var up []int32
		for _, x := range n.MembershipsOf.Of(g) {
			up = append(up, n.MembershipGroup[x])
		}
		return up
	})
	for _, a := range above {
		for _, x := range n.TenuresOf.Of(a) {
			t.hear(n.SeatBody[n.TenureSeat[x]], member)
		}
	}
}

// hear touches what a group, and those below it, say at a body.
func (t *touching) hear(body, group int32) {
	n := t.net
	if _, ok := t.below[group]; !ok {
		t.below[group] = climb(group, func(g int32) []int32 {
			var down []int32
			for _, x := range n.MembersOf.Of(g) {
				down = append(down, n.MembershipMember[x])
			}
			return down
		})
	}
	if t.voices[body] == nil {
		t.voices[body] = map[int32]bool{}
	}
	for _, g := range t.below[group] {
		t.voices[body][g] = true
	}
}

// Inherited returns count answers: the known ones, except that the touched ones are nil
// and must be worked out again.
func Inherited[T any](known []atomic.Pointer[T], count int32, touched []int32) []atomic.Pointer[T] {
	out := make([]atomic.Pointer[T], count)
	for i := range known {
		out[i].Store(known[i].Load())
	}
	for _, i := range touched {
		out[i].Store(nil)
	}
	return out
}
