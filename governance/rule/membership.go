package rule

import (
	"cmp"
	"slices"
	"strings"

	"tablee/governance"
)

func (c *checker) checkMemberships() {
	type pair struct{ member, group governance.ID }
	byPair := map[pair][]*governance.Membership{}
	for i := range c.facts.Memberships {
		m := &c.facts.Memberships[i]
		c.checkInterval(&m.Record, m.Interval)
		for _, t := range m.Mandate.Topics {
			known(c, &m.Record, "mandate", c.topics, t)
		}
		member := known(c, &m.Record, "member", c.groups, m.Member)
		group := known(c, &m.Record, "group", c.groups, m.Group)
		if member == nil || group == nil {
			continue
		}
		if m.Member == m.Group {
			c.refuse(&m.Record, "group", "ownMember", c.label(m.Group))
		}
		c.checkLife(&m.Record, m.Interval, member.Interval, c.label(m.Member))
		c.checkLife(&m.Record, m.Interval, group.Interval, c.label(m.Group))
		p := pair{m.Member, m.Group}
		for _, other := range byPair[p] {
			if overlap(m.Interval, other.Interval) {
				c.refuse(&m.Record, "since", "overlappingMembership", c.label(m.Member), c.label(m.Group), other.Interval.String())
			}
		}
		byPair[p] = append(byPair[p], m)
	}
}

// overlap reports whether two facts certainly hold on a common day.
func overlap(a, b governance.Interval) bool { return !a.Certain().Intersect(b.Certain()).Empty() }

// checkMembershipCycles reports each set of groups that are members of each
// other all the way round on a common date. It reports a set once, with one
// such path and the first date on which it exists.
func (c *checker) checkMembershipCycles() {
	all := membershipGraph(c.facts.Memberships, nil)
	for _, ring := range rings(all) {
		inRing := map[governance.ID]bool{}
		for _, id := range ring {
			inRing[id] = true
		}
		var edges []*governance.Membership
		for i := range c.facts.Memberships {
			m := &c.facts.Memberships[i]
			if m.Member != m.Group && inRing[m.Member] && inRing[m.Group] {
				edges = append(edges, m)
			}
		}
		c.checkRing(edges)
	}
}

// checkRing looks for cycles on each date at which a membership starts: every
// cycle exists on the day on which its last membership starts.
func (c *checker) checkRing(edges []*governance.Membership) {
	slices.SortFunc(edges, func(a, b *governance.Membership) int {
		return cmp.Or(cmp.Compare(c.linked(a).From, c.linked(b).From), cmp.Compare(a.ID, b.ID))
	})
	reported := map[string]bool{}
	for i, last := range edges {
		day := c.linked(last).From
		if i+1 < len(edges) && c.linked(edges[i+1]).From == day {
			continue
		}
		onDay := map[governance.ID][]*governance.Membership{}
		for _, m := range edges[:i+1] {
			if c.linked(m).Has(day) {
				onDay[m.Member] = append(onDay[m.Member], m)
			}
		}
		for _, members := range onDay {
			slices.SortFunc(members, func(a, b *governance.Membership) int { return cmp.Compare(a.ID, b.ID) })
		}
		for _, ring := range rings(onDay) {
			c.reportRing(ring, onDay, reported)
		}
	}
}

// linked are the days on which a membership may hold: it needs both groups to
// exist (DOMAIN §3, "Days").
func (c *checker) linked(m *governance.Membership) governance.Span {
	days := m.Possible()
	for _, id := range []governance.ID{m.Member, m.Group} {
		if g := c.groups[id]; g != nil {
			days = days.Intersect(g.Possible())
		}
	}
	return days
}

// reportRing reports a ring by one way round it. The choice does not depend on
// names, so that renaming a group does not make an old ring a new one.
func (c *checker) reportRing(ring []governance.ID, edges map[governance.ID][]*governance.Membership, reported map[string]bool) {
	slices.Sort(ring)
	var key strings.Builder
	for _, id := range ring {
		key.WriteString(id.String())
	}
	if reported[key.String()] {
		return
	}
	reported[key.String()] = true
	path, closing := roundTrip(ring[0], ring, edges)
	names := make([]string, len(path)-1)
	first := 0
	for i := range names {
		if names[i] = c.label(path[i]); names[i] < names[first] {
			first = i
		}
	}
	names = slices.Concat(names[first:], names[:first+1])
	c.refuse(&closing.Record, "group", "membershipCycle", strings.Join(names, " → "))
}

// roundTrip is a shortest way from a group of a ring back to itself, with the
// membership on it that started last.
func roundTrip(from governance.ID, ring []governance.ID, edges map[governance.ID][]*governance.Membership) (path []governance.ID, last *governance.Membership) {
	came := map[governance.ID]*governance.Membership{}
	queue := []governance.ID{from}
	for len(queue) > 0 && came[from] == nil {
		at := queue[0]
		queue = queue[1:]
		for _, m := range edges[at] {
			if slices.Contains(ring, m.Group) && came[m.Group] == nil {
				came[m.Group] = m
				queue = append(queue, m.Group)
			}
		}
	}
	path = []governance.ID{from}
	for m := came[from]; ; m = came[m.Member] {
		path = append(path, m.Member)
		if last == nil || m.Start() > last.Start() {
			last = m
		}
		if m.Member == from {
			break
		}
	}
	slices.Reverse(path)
	return path, last
}
