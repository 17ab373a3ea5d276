package voice

import (
	"cmp"
	"maps"
	"slices"
	"sync/atomic"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// Inherit gives a network of a scenario what is known of a day of the one
// before it. What the scenario touches is found anew.
func Inherit(n, was *snapshot.Network, on governance.Date, t *snapshot.Touched) {
	says := MandatesOf(was)
	if len(t.Memberships)+len(t.Groups) > 0 {
		says = says.over(n, t)
	}
	snapshot.Keep(n, func(*snapshot.Network) *Mandates { return says })
	daysOf(n).Add(on, On(was, on).over(n, says, t))
}

// over is the same day of a later network: who sits is found anew at the
// bodies that are touched, and so are the voices there.
func (m *Day) over(n *snapshot.Network, says *Mandates, t *snapshot.Touched) *Day {
	next := &Day{Net: n, On: m.On, Mandates: says, members: m.members}
	if len(t.Memberships)+len(t.Groups) > 0 {
		speakers := snapshot.Grown(m.members.Owners, n.Records.Memberships.Len())
		for _, at := range t.Memberships {
			speakers[at] = next.speaker(at)
		}
		next.members = m.members.With(n.Records.Groups.Len(), speakers, t.Memberships, cmp.Compare[int32])
	}
	next.Seated = m.Seated.over(next, t)
	next.voices = make([]atomic.Pointer[BodyVoices], n.Records.Groups.Len())
	next.vacant = snapshot.Inherited(m.vacant, n.Records.Groups.Len(), slices.Collect(maps.Keys(t.Voices)))
	for body := range m.voices {
		if known := m.voices[body].Load(); known != nil && t.Voices[int32(body)] == nil {
			next.voices[body].Store(&BodyVoices{n, known.all})
		}
	}
	return next
}

// over seats anew those at the touched bodies.
func (s Seating) over(m *Day, t *snapshot.Touched) Seating {
	count := m.Net.Records.Groups.Len()
	next := Seating{make([]int32, 1, count+1), make([]SeatedAt, 0, len(s.at)+len(t.Voices))}
	for body := range count {
		switch {
		case t.Voices[body] != nil:
			next.at = seat(m.Net, next.at, m.held(body))
		case int(body)+1 < len(s.start):
			next.at = append(next.at, s.Of(body)...)
		}
		next.start = append(next.start, int32(len(next.at)))
	}
	return next
}

// held are the tenures in force at a body, other than observers'.
func (m *Day) held(body int32) []int32 {
	n := m.Net
	var out []int32
	for _, seat := range n.SeatsOf.Of(body) {
		for _, t := range n.TenuresAt.Of(seat) {
			if !n.Observes(t) && n.TenureHolds(t, m.On) {
				out = append(out, t)
			}
		}
	}
	return out
}
