package network

import (
	"cmp"
	"maps"
	"slices"
	"sync/atomic"

	"tablee/governance"
)

// inherit lets the network of a scenario use what was worked out on the one
// before it, wherever the scenario touches nothing.
func (n *Network) inherit(was *Network, w *WhatIf) {
	for _, sees := range []loadSight{seesEverything, seesNothing} { // other sights are worked out anew
		n.accounts.kept = append(n.accounts.kept, was.account(w.Period, governance.Committed, sees).over(n, &w.touched))
	}
	says := was.mandates()
	if len(w.touched.memberships)+len(w.touched.groups) > 0 {
		says = says.over(n, &w.touched)
	}
	n.mandates = func() *mandates { return says }
	n.moments.kept = append(n.moments.kept, was.moment(w.On).over(n, says, &w.touched))
}

// over is the account of a later network, which knows what stays as it is.
func (a *account) over(n *Network, t *touched) *account {
	count := len(n.facts.Groups)
	return &account{
		net: n, period: a.period, measure: a.measure, sees: a.sees,
		bodies: inherited(a.bodies, count, t.bodies), carriers: inherited(a.carriers, count, t.carriers),
	}
}

// inherited are the answers that are known, but for what was touched.
func inherited[T any](known []atomic.Pointer[T], count int, touched []int32) []atomic.Pointer[T] {
	out := make([]atomic.Pointer[T], count)
	for i := range known {
		out[i].Store(known[i].Load())
	}
	for _, i := range touched {
		out[i].Store(nil)
	}
	return out
}

// over are the mandates of a later network.
func (m *mandates) over(n *Network, t *touched) *mandates {
	groups, memberships := len(n.facts.Groups), len(n.facts.Memberships)
	next := &mandates{grown(m.scope, memberships), grown(m.topics, memberships), grown(m.organization, groups), grown(m.nation, groups)}
	positions := n.topicPositions()
	for _, g := range t.groups {
		next.group(n, g)
	}
	for _, at := range t.memberships {
		next.membership(n, at, positions)
	}
	return next
}

// over is the same day of a later network: who sits is found anew at the
// bodies that are touched, and so are the voices there.
func (m *moment) over(n *Network, says *mandates, t *touched) *moment {
	next := &moment{net: n, on: m.on, mandates: says, members: m.members}
	if len(t.memberships)+len(t.groups) > 0 {
		speakers := grown(m.members.owners, len(n.facts.Memberships))
		for _, at := range t.memberships {
			speakers[at] = next.speaker(at)
		}
		next.members = m.members.with(len(n.facts.Groups), speakers, t.memberships, cmp.Compare[int32])
	}
	next.seated = m.seated.over(next, t)
	next.voices = make([]atomic.Pointer[bodyVoices], len(n.facts.Groups))
	next.vacant = inherited(m.vacant, len(n.facts.Groups), slices.Collect(maps.Keys(t.voices)))
	for body := range m.voices {
		if known := m.voices[body].Load(); known != nil && t.voices[int32(body)] == nil {
			next.voices[body].Store(&bodyVoices{n, known.all})
		}
	}
	return next
}

// over seats anew those at the touched bodies.
func (s seating) over(m *moment, t *touched) seating {
	count := len(m.net.facts.Groups)
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
