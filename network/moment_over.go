package network

import (
	"cmp"
	"maps"
	"slices"
	"sync/atomic"

	"tablee/governance"
)

// inheritVoices gives a network of a scenario what is known of a day of the one
// before it. What the scenario touches is found anew.
func inheritVoices(n, was *Snapshot, on governance.Date, t *touched) {
	says := was.mandates()
	if len(t.memberships)+len(t.groups) > 0 {
		says = says.over(n, t)
	}
	Keep(n, func(*Snapshot) *mandates { return says })
	momentsOf(n).Add(on, was.moment(on).over(n, says, t))
}

// over is the same day of a later network: who sits is found anew at the
// bodies that are touched, and so are the voices there.
func (m *moment) over(n *Snapshot, says *mandates, t *touched) *moment {
	next := &moment{net: n, on: m.on, mandates: says, members: m.members}
	if len(t.memberships)+len(t.groups) > 0 {
		speakers := grown(m.members.owners, n.Records.Memberships.Len())
		for _, at := range t.memberships {
			speakers[at] = next.speaker(at)
		}
		next.members = m.members.with(n.Records.Groups.Len(), speakers, t.memberships, cmp.Compare[int32])
	}
	next.seated = m.seated.over(next, t)
	next.voices = make([]atomic.Pointer[bodyVoices], n.Records.Groups.Len())
	next.vacant = inherited(m.vacant, n.Records.Groups.Len(), slices.Collect(maps.Keys(t.voices)))
	for body := range m.voices {
		if known := m.voices[body].Load(); known != nil && t.voices[int32(body)] == nil {
			next.voices[body].Store(&bodyVoices{n, known.all})
		}
	}
	return next
}

// over seats anew those at the touched bodies.
func (s seating) over(m *moment, t *touched) seating {
	count := m.net.Records.Groups.Len()
	next := seating{make([]int32, 1, count+1), make([]seatedAt, 0, len(s.at)+len(t.voices))}
	for body := range int32(count) {
		switch {
		case t.voices[body] != nil:
			next.at = m.net.seat(next.at, m.held(body))
		case int(body)+1 < len(s.start):
			next.at = append(next.at, s.of(body)...)
		}
		next.start = append(next.start, int32(len(next.at)))
	}
	return next
}

// held are the tenures in force at a body, other than observers'.
func (m *moment) held(body int32) []int32 {
	n := m.net
	var out []int32
	for _, seat := range n.seatsOf.of(body) {
		for _, t := range n.tenuresAt.of(seat) {
			if !n.observes(t) && n.tenureHolds(t, m.on) {
				out = append(out, t)
			}
		}
	}
	return out
}
