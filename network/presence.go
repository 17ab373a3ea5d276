package network

import (
	"slices"
	"sync"
	"sync/atomic"

	"tablee/governance"
)

// presence is who is present at each body over a period, as overlaps need it:
// the groups that sit, and the organizations that are heard, on which days.
// Only what certainly holds counts. A date is a period of one day.
type presence struct {
	net    *Snapshot
	period governance.Period
	*mandates

	seated stays
	spoken []governance.Span // by membership: the days of the period on which it lets its group speak
	above  lists             // by group: the memberships with such days

	heard []atomic.Pointer[[]stay] // by body, worked out when first asked for

	seatedPairs, heardPairs func() ([]pairing, error) // of all bodies, likewise
}

// stay is that a group is present at a body, and when.
type stay struct {
	group int32
	days  governance.Days // nil: the whole period
}

// meets reports whether two groups, or one at two bodies, are present on a
// common day.
func (s stay) meets(o stay) bool {
	if s.days == nil || o.days == nil {
		return true
	}
	return slices.ContainsFunc(o.days, func(run governance.Span) bool { return len(s.days.Intersect(run)) > 0 })
}

// stays are those at each body, in the order of the groups' positions.
type stays struct {
	start []int32 // by body
	at    []stay
}

func (s stays) of(body int32) []stay { return s.at[s.start[body]:s.start[body+1]] }

// mostPresences is how many periods are kept.
const mostPresences = 8

// presence is who is present over a period.
func (n *Snapshot) presence(period governance.Period) *presence {
	says := n.mandates()
	recent := Keep(n, func(*Snapshot) *Recent[governance.Period, *presence] {
		return NewRecent[governance.Period, *presence](mostPresences)
	})
	return recent.Of(period, func() *presence { return n.newPresence(period, says) })
}

func (n *Snapshot) newPresence(period governance.Period, says *mandates) *presence {
	p := &presence{
		net: n, period: period, mandates: says,
		spoken: make([]governance.Span, n.Records.Memberships.Len()),
		heard:  make([]atomic.Pointer[[]stay], n.Records.Groups.Len()),
	}
	groups := make([]int32, len(p.spoken))
	for i := range p.spoken {
		groups[i] = -1
		if says.scope[i] == silent {
			continue
		}
		if p.spoken[i] = n.membershipSpan(int32(i), period); !p.spoken[i].Empty() {
			groups[i] = n.membershipGroup[i]
		}
	}
	p.above = listsOf(n.Records.Groups.Len(), groups)
	p.seated = p.newStays()
	p.seatedPairs = sync.OnceValues(func() ([]pairing, error) { return p.rank(n.names.keys.order, governance.Seated) })
	p.heardPairs = sync.OnceValues(func() ([]pairing, error) { return p.rank(n.names.keys.order, governance.Expanded) })
	return p
}

// newStays gathers, for each body, the groups that sit there, other than as
// observers, and when.
func (p *presence) newStays() stays {
	n := p.net
	bodies, spans := make([]int32, n.Records.Tenures.Len()), make([]governance.Span, n.Records.Tenures.Len())
	for i := range bodies {
		bodies[i] = -1
		if n.observes(int32(i)) {
			continue
		}
		if spans[i] = n.tenureSpan(int32(i), p.period); !spans[i].Empty() {
			bodies[i] = n.seatBody[n.tenureSeat[i]]
		}
	}
	tenures := listsOf(n.Records.Groups.Len(), bodies)
	s := stays{make([]int32, 1, n.Records.Groups.Len()+1), make([]stay, 0, len(tenures.items))}
	for body := range n.Records.Groups.Len() {
		here := tenures.of(body)
		slices.SortFunc(here, func(a, b int32) int { return int(n.tenureHolder[a] - n.tenureHolder[b]) })
		first := len(s.at)
		for _, t := range here {
			holder := n.tenureHolder[t]
			if last := len(s.at) - 1; last >= first && s.at[last].group == holder {
				s.at[last].days = p.plus(s.at[last].days, spans[t])
			} else {
				s.at = append(s.at, stay{holder, p.plus(governance.Days{}, spans[t])})
			}
		}
		s.start = append(s.start, int32(len(s.at)))
	}
	return s
}

// plus adds days to days, where nil is the whole period.
func (p *presence) plus(days governance.Days, span governance.Span) governance.Days {
	if days == nil || span == p.period {
		return nil
	}
	if days = days.Plus(span); len(days) == 1 && days[0] == p.period {
		return nil
	}
	return days
}

// tenureSpan are the days of a period on which a tenure certainly holds.
func (n *Snapshot) tenureSpan(t int32, period governance.Period) governance.Span {
	for _, l := range n.tenureLife(t) {
		period = period.Intersect(l.certain)
	}
	return period
}

// membershipSpan are the days of a period on which a membership certainly
// holds.
func (n *Snapshot) membershipSpan(m int32, period governance.Period) governance.Span {
	for _, l := range n.membershipLife(m) {
		period = period.Intersect(l.certain)
	}
	return period
}
