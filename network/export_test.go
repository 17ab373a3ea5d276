package network

import "tablee/governance"

// EveryLoad gives the totals of all groups to see, in the order in which the
// network keeps them.
func EveryLoad(network *Network, period governance.Period, measure governance.LoadMeasure, see func(governance.LoadTotals)) {
	n := network.snap
	a := n.account(period, measure, seesEverything)
	for g := range n.counts[kindGroup] {
		see(a.totals(g))
	}
}
