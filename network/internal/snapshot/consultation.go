package snapshot

import (
	"slices"

	"tablee/governance"
)

// ConsultationsWith returns the consultations to which a group was invited or
// contributed, in the order of identities.
func (n *Network) ConsultationsWith(g int32) []int32 {
	var out []int32
	if len(n.InvitationsOf.Of(g))+len(n.ContributionsOf.Of(g)) == 0 {
		return nil // true of most groups, and some passes ask it of every group
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

// InvitationTo returns the invitation of a group to a consultation; nil if there is
// none.
func (n *Network) InvitationTo(consultation, g int32) *governance.ConsultationInvitation {
	for _, i := range n.InvitationsOf.Of(g) {
		if n.InvitationsTo.Owner(i) == consultation {
			return n.Records.ConsultationInvitations.At(i)
		}
	}
	return nil
}

// SaidBy returns what a group contributed to a consultation.
func (n *Network) SaidBy(consultation, g int32) []*governance.Contribution {
	var out []*governance.Contribution
	for _, i := range n.ContributionsOf.Of(g) {
		if n.ContributionsTo.Owner(i) == consultation {
			out = append(out, n.Records.Contributions.At(i))
		}
	}
	return out
}
