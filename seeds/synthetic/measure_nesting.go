package synthetic

import "tablee/governance"

// chains follows memberships upward. Groups are numbers, their place among
// the facts.
type chains struct {
	up    [][]int        // of each group, the groups that it belongs to
	above []map[int]bool // of each group, who is reached, and whether twice
	depth map[int]int    // of each group, the most groups on a chain from it
	open  map[int]bool   // on the chain that is followed: a cycle ends there
}

func (m *measure) measureNesting(d *Description) {
	isCoalition := func(at int) bool { return m.facts.Groups[at].Kind == governance.Coalition }
	all := m.chains(func(*governance.Membership) bool { return true }, isCoalition)
	for i := range m.facts.Groups {
		if isCoalition(i) {
			d.NestingDepth = max(d.NestingDepth, 1+all.deepest(i))
		}
	}
	mandated := m.chains(speaksFor, isCoalition)
	twice := 0
	for i := range m.facts.Groups {
		if g := &m.facts.Groups[i]; g.Kind == governance.Organization && g.Nature != governance.Nation {
			for _, again := range mandated.reach(i) {
				d.Reached++
				twice += one(again)
			}
		}
	}
	d.DiamondShare = share(twice, d.Reached)
}

// speaksFor reports whether the group may speak for the member on something.
func speaksFor(m *governance.Membership) bool {
	declared := m.Mandate.Scope == governance.MandateAll || m.Mandate.Scope == governance.MandateTopics
	return declared && m.Standing == governance.Full
}

// chains links members to the groups that are kept, by memberships in force.
func (m *measure) chains(counts func(*governance.Membership) bool, keep func(int) bool) *chains {
	n := len(m.facts.Groups)
	c := &chains{up: make([][]int, n), above: make([]map[int]bool, n), depth: map[int]int{}, open: map[int]bool{}}
	for i := range m.facts.Memberships {
		s := &m.facts.Memberships[i]
		member, known := m.at[s.Member]
		group, named := m.at[s.Group]
		if known && named && keep(group) && counts(s) && s.On(AsOf) == governance.InForceYes {
			c.up[member] = append(c.up[member], group)
		}
	}
	return c
}

// deepest is the most groups above this one on a chain.
func (c *chains) deepest(at int) int {
	if known, done := c.depth[at]; done || c.open[at] {
		return known
	}
	c.open[at] = true
	most := 0
	for _, group := range c.up[at] {
		most = max(most, 1+c.deepest(group))
	}
	c.open[at] = false
	c.depth[at] = most
	return most
}

// reach is who is above a group, and whether by two chains or more.
func (c *chains) reach(at int) map[int]bool {
	if c.above[at] != nil || c.open[at] {
		return c.above[at]
	}
	c.open[at] = true
	out := map[int]bool{}
	for _, group := range c.up[at] {
		out[group] = has(out, group)
		for further, twice := range c.reach(group) {
			out[further] = twice || has(out, further)
		}
	}
	c.open[at] = false
	c.above[at] = out
	return out
}

func has(m map[int]bool, at int) bool { _, ok := m[at]; return ok }
