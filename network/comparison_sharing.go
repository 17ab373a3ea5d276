package network

import (
	"slices"

	"tablee/governance"
)

// gini compares how unequally a quantity is shared among the groups of a filter,
// all organizations and coalitions but Nations without one. A change picks
// groups, and what it makes of a statistic tells of them: nothing that rests on
// private facts is told to readers who may not see those of all the groups,
// neither as it is nor as it would be.
func (c *comparison) gini(filter *GroupFilter, of SharedQuantity) (before, after *float64, err error) {
	f, err := c.before.net.sharingFilter(filter, c.period)
	if err != nil {
		return nil, nil, err
	}
	var was, is sharing
	if filter == nil {
		was = c.before.sharingOfKinds(sharingKinds, c.period)
		is = c.sharing(&was)
	} else {
		was = c.before.sharingOver(f, c.period, c.before.net.names.keys.order)
		is = c.after.sharingOver(f, c.period, c.after.net.names.keys.order)
	}
	if of != SharedSeats && !(was.sees && is.sees) {
		return nil, nil, nil
	}
	return was.distribution(of).Gini, is.distribution(of).Gini, nil
}

// sharing is that of the network as it would be: the figures of the groups
// that the scenario touches are worked out anew, all others stay.
func (c *comparison) sharing(before *sharing) sharing {
	n, after := c.after.net, sharing{period: before.period, nations: before.nations, sees: before.sees}
	keep, a := n.matcherOver(GroupFilter{Kinds: sharingKinds}, c.period), n.account(c.period, governance.Committed, seesEverything)
	add := func(g int32) {
		if keep(g) && !n.nations[g] {
			after.groups, after.figures = append(after.groups, g), append(after.figures, a.sharedFigures(g))
		}
	}
	for i, g := range before.groups {
		if _, touched := slices.BinarySearch(c.touched.loads, g); !touched {
			after.groups, after.figures = append(after.groups, g), append(after.figures, before.figures[i])
		} else {
			add(g)
		}
	}
	for _, g := range c.created {
		add(g)
	}
	return after
}
