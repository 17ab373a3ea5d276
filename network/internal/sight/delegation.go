package sight

import (
	"slices"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/internal/snapshot"
)

// Whose is what a delegation is to the policy: that of its holder, at its body.
func Whose(n *snapshot.Network, delegation int32) access.Object {
	d := n.Private().Delegations.At(delegation)
	return access.Object{
		Owner: d.Holder, Fact: access.Delegates,
		Body: n.Records.Seats.At(n.DelegationsAt.Owner(delegation)).Body, Sensitive: d.SeatedAs.Sensitive(),
	}
}

// SitsSensitively reports whether somebody ever sat for a group in a quality
// that is sensitive.
func SitsSensitively(n *snapshot.Network, person, holder governance.ID) bool {
	at := n.Index(governance.KindPerson, person)
	return at >= 0 && slices.ContainsFunc(n.DelegationsOfPerson.Of(at), func(d int32) bool {
		x := n.Private().Delegations.At(d)
		return x.Holder == holder && x.SeatedAs.Sensitive()
	})
}
