package snapshot

import (
	"slices"

	"tablee/governance"
)

// ConsultationsWith are those to which a group was invited or contributed, in
// the order of their identities.
func (n *Network) ConsultationsWith(g int32) []int32 {
	var out []int32
	if len(n.InvitationsOf.Of(g))+len(n.ContributionsOf.Of(g)) == 0 {
		return nil // as for most groups: a pass over all asks each
	}
	for _, i := range n.InvitationsOf.Of(g) {
		out = append(out, n.InvitationsTo.Owner(i))
	}
	for _, i := range n.ContributionsOf.Of(g) {
		out = append(out, n.ContributionsTo.Owner(i))
	}
	out = slices.DeleteFunc(out, func(at int32) bool { return at < 0 })
	slices.SortFunc(out, n.byID(governance.KindConsultation))
	return slices.Compact(out)
}

// InvitationTo is the invitation of a group to a consultation; nil for none.
func (n *Network) InvitationTo(consultation, g int32) *governance.ConsultationInvitation {
	for _, i := range n.InvitationsOf.Of(g) {
		if n.InvitationsTo.Owner(i) == consultation {
			return n.Records.ConsultationInvitations.At(i)
		}
	}
	return nil
}

// SaidBy is what a group contributed to a consultation.
func (n *Network) SaidBy(consultation, g int32) []*governance.Contribution {
	var out []*governance.Contribution
	for _, i := range n.ContributionsOf.Of(g) {
		if n.ContributionsTo.Owner(i) == consultation {
			out = append(out, n.Records.Contributions.At(i))
		}
	}
	return out
}
