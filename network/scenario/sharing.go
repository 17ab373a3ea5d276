package scenario

import (
	"tablee/governance"
	"tablee/network/sharing"
)

// Gini returns how unequally a quantity is shared among the groups of a filter,
// before and after the scenario. A nil filter means all organizations and
// coalitions except Nations. A scenario can single out groups, and its effect on a
// statistic then discloses facts about them. Readers who may not see the private
// facts of all the groups therefore get nil for both values, unless the quantity
// rests on public facts.
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
