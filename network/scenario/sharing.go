package scenario

import (
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/find"
	"tablee/network/load"
	"tablee/network/sharing"
)

// Gini compares how unequally a quantity is shared among the groups of a filter,
// all organizations and coalitions but Nations without one. A change picks
// groups, and what it makes of a statistic tells of them: nothing that rests on
// private facts is told to readers who may not see those of all the groups,
// neither as it is nor as it would be.
func (c *Comparison) Gini(filter *governance.GroupFilter, of governance.SharedQuantity) (before, after *float64, err error) {
	f, err := sharing.Filter(c.before.Network, filter, c.period)
	if err != nil {
		return nil, nil, err
	}
	var was, is sharing.Sharing
	if filter == nil {
		was = sharing.OfKinds(c.before, sharing.Kinds, c.period)
		is = c.sharingAfter(&was)
	} else {
		was = sharing.Over(c.before, f, c.period, c.before.Network.Names.Keys.Order)
		is = sharing.Over(c.After, f, c.period, c.After.Network.Names.Keys.Order)
	}
	if of != governance.SharedSeats && !(was.Sees && is.Sees) {
		return nil, nil, nil
	}
	return was.Distribution(of).Gini, is.Distribution(of).Gini, nil
}

// sharingAfter is that of the network as it would be: the figures of the groups
// that the scenario touches are worked out anew, all others stay.
func (c *Comparison) sharingAfter(before *sharing.Sharing) sharing.Sharing {
	n, after := c.After.Network, sharing.Sharing{Period: before.Period, Nations: before.Nations, Sees: before.Sees}
	keep, a := find.During(n, governance.GroupFilter{Kinds: sharing.Kinds}, c.period), load.Whole(n, c.period, hours.Committed)
	add := func(g int32) {
		if keep(g) && !n.Nations[g] {
			after.Groups, after.Figures = append(after.Groups, g), append(after.Figures, sharing.FiguresFor(a, g))
		}
	}
	for i, g := range before.Groups {
		if _, touched := slices.BinarySearch(c.touched.Loads, g); !touched {
			after.Groups, after.Figures = append(after.Groups, g), append(after.Figures, before.Figures[i])
		} else {
			add(g)
		}
	}
	for _, g := range c.Created {
		add(g)
	}
	return after
}
