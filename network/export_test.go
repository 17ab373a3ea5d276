package network

import (
	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/load"
)

// EveryLoad gives the totals of all groups to see, in the order in which the
// network keeps them.
func EveryLoad(network *Network, period governance.Period, measure hours.LoadMeasure, see func(hours.LoadTotals)) {
	n := network.snap
	a := load.Whole(n, period, measure)
	for g := range n.Counts[governance.KindGroup] {
		see(a.Totals(g))
	}
}
