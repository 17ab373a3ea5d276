package snapshot

import (
	"cmp"

	"tablee/governance"
)

// TitularsOn returns the delegations of the titulars who certainly sit at a tenure on a
// day.
func (n *Network) TitularsOn(tenure int32, day governance.Date) []int32 {
	holder := n.Records.Tenures.At(tenure).Holder
	var out []int32
	for _, d := range n.DelegationsAt.Of(n.TenureSeat[tenure]) {
		x := n.Private().Delegations.At(d)
		if x.Kind == governance.Titular && x.Holder == holder && x.Certain().Has(day) {
			out = append(out, d)
		}
	}
	return out
}

// CompareDelegations orders delegations by start, then by seat, then by identity.
func (n *Network) CompareDelegations(a, b int32) int {
	x, y := n.Private().Delegations.At(a), n.Private().Delegations.At(b)
	return cmp.Or(cmp.Compare(x.Start(), y.Start()),
		n.CompareSeats(n.DelegationsAt.Owner(a), n.DelegationsAt.Owner(b)), cmp.Compare(x.ID, y.ID))
}
