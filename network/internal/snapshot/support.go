package snapshot

import (
	"tablee/governance"
	"tablee/governance/hours"
)

// SupportsOf returns the support that comes with a tenure, over time. On each day, the
// tenure's own declaration prevails over that of its seat. Of two declarations on one
// day, the one that starts later prevails.
func (n *Network) SupportsOf(tenure int32) []hours.SupportSpan {
	var out []hours.SupportSpan
	free := governance.DaysOf(governance.Span{From: governance.Beginning, Until: governance.Forever})
	for _, of := range [][]int32{n.TenureSupports.Of(tenure), n.SeatSupports.Of(n.TenureSeat[tenure])} {
		for _, i := range of {
			s := n.Records.Supports.At(i)
			for _, days := range free.Intersect(s.Certain()) {
				out = append(out, hours.SupportSpan{Span: days, Kind: s.Kind})
			}
			free = free.Minus(s.Certain())
		}
	}
	return out
}
