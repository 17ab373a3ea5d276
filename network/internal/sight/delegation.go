package sight

import (
	"slices"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/internal/snapshot"
)

// Whose returns a delegation as the access policy sees it: a fact that its holder owns,
// at the body of its seat.
func Whose(n *snapshot.Network, delegation int32) access.Object {
	d := n.Private().Delegations.At(delegation)
	return access.Object{
		Owner: d.Holder, Fact: access.Delegates,
		Body: n.Records.Seats.At(n.DelegationsAt.Owner(delegation)).Body, Sensitive: d.SeatedAs.Sensitive(),
	}
}

// SitsSensitively reports whether a person ever sat for a group in a sensitive quality.
func SitsSensitively(n *snapshot.Network, person, holder governance.ID) bool {
	at := n.Index(governance.KindPerson, person)
	return at >= 0 && slices.ContainsFunc(n.DelegationsOfPerson.Of(at), func(d int32) bool {
		x := n.Private().Delegations.At(d)
		return x.Holder == holder && x.SeatedAs.Sensitive()
	})
}
