package overlap

import (
	"slices"
	"sync"
	"sync/atomic"

	"tablee/governance"
	"tablee/network/internal/snapshot"
	"tablee/network/voice"
)

// Presence is who is present at each body over a period, as overlaps need it:
// the groups that sit, and the organizations that are heard, on which days.
// Only what certainly holds counts. A date is a period of one day.
type Presence struct {
	net    *snapshot.Network
	Period governance.Period
	says   *voice.Mandates

	seated stays
	spoken []governance.Span  // by membership: the days of the period on which it lets its group speak
	above  snapshot.Adjacency // by group: the memberships with such days

	heard []atomic.Pointer[[]stay] // by body, worked out when first asked for

	bodies                  []int32                // at which somebody sits, in the order of keys
	seatedIndex, heardIndex func() *index          // of these, worked out when first asked for
	seatedPairs, heardPairs func() ([]Pair, error) // likewise
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

// Over is who is present over a period.
func Over(n *snapshot.Network, period governance.Period) *Presence {
	says := voice.MandatesOf(n)
	recent := snapshot.Keep(n, func(*snapshot.Network) *snapshot.Recent[governance.Period, *Presence] {
		return snapshot.NewRecent[governance.Period, *Presence](mostPresences)
	})
	return recent.Of(period, func() *Presence { return newPresence(n, period, says) })
}

func newPresence(n *snapshot.Network, period governance.Period, says *voice.Mandates) *Presence {
	p := &Presence{
		net: n, Period: period, says: says,
		spoken: make([]governance.Span, n.Records.Memberships.Len()),
		heard:  make([]atomic.Pointer[[]stay], n.Records.Groups.Len()),
	}
	groups := make([]int32, len(p.spoken))
	for i := range p.spoken {
		groups[i] = -1
		if says.Scope[i] == snapshot.Silent {
			continue
		}
		if p.spoken[i] = n.MembershipSpan(int32(i), period); !p.spoken[i].Empty() {
			groups[i] = n.MembershipGroup[i]
		}
	}
	p.above = snapshot.NewAdjacency(n.Records.Groups.Len(), groups)
	p.seated = p.newStays()
	for _, g := range n.Names.Keys.Order {
		if len(p.seated.of(g)) > 0 {
			p.bodies = append(p.bodies, g)
		}
	}
	p.seatedIndex = sync.OnceValue(func() *index { return p.newIndex(p.bodies, governance.Seated) })
	p.heardIndex = sync.OnceValue(func() *index { return p.newIndex(p.bodies, governance.Expanded) })
	p.seatedPairs = sync.OnceValues(func() ([]Pair, error) { return p.seatedIndex().rank() })
	p.heardPairs = sync.OnceValues(func() ([]Pair, error) { return p.heardIndex().rank() })
	return p
}

// newStays gathers, for each body, the groups that sit there, other than as
// observers, and when.
func (p *Presence) newStays() stays {
	n := p.net
	bodies, spans := make([]int32, n.Records.Tenures.Len()), make([]governance.Span, n.Records.Tenures.Len())
	for i := range bodies {
		bodies[i] = -1
		if n.Observes(int32(i)) {
			continue
		}
		if spans[i] = n.TenureSpan(int32(i), p.Period); !spans[i].Empty() {
			bodies[i] = n.SeatBody[n.TenureSeat[i]]
		}
	}
	tenures := snapshot.NewAdjacency(n.Records.Groups.Len(), bodies)
	s := stays{make([]int32, 1, n.Records.Groups.Len()+1), make([]stay, 0, tenures.Count())}
	for body := range n.Records.Groups.Len() {
		here := tenures.Of(body)
		slices.SortFunc(here, func(a, b int32) int { return int(n.TenureHolder[a] - n.TenureHolder[b]) })
		first := len(s.at)
		for _, t := range here {
			holder := n.TenureHolder[t]
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
func (p *Presence) plus(days governance.Days, span governance.Span) governance.Days {
	if days == nil || span == p.Period {
		return nil
	}
	if days = days.Plus(span); len(days) == 1 && days[0] == p.Period {
		return nil
	}
	return days
}
