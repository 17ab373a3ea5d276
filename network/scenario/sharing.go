package scenario

import (
	"tablee/governance"
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
		was = sharing.Usual(c.before, c.period)
		is = was.After(c.After.Network, c.touched.Loads, c.Created)
	} else {
		was = sharing.Over(c.before, f, c.period, c.before.Network.Names.Keys.Order)
		is = sharing.Over(c.After, f, c.period, c.After.Network.Names.Keys.Order)
	}
	if of != governance.SharedSeats && !(was.Sees && is.Sees) {
		return nil, nil, nil
	}
	return was.Distribution(of).Gini, is.Distribution(of).Gini, nil
}
