package network

import (
	"slices"

	"tablee/governance"
)

// consultationLines are those of the consultations that a group accepted or
// contributed to, whatever the measure: one for each, in the order of their
// identities (DOMAIN §3). Hours that the group declares of its own are private
// as its own travel and preparation are.
func (a *account) consultationLines(g int32) []governance.LoadLine {
	n := a.net
	var out []governance.LoadLine
	life := n.groupLives[g]
	for _, at := range n.consultationsWith(g) {
		c := n.Records.Consultations.At(at)
		parts := c.PartsOf(n.invitationTo(at, g), n.saidBy(at, g), !a.sees.has(seesOverrides))
		if line, ok := c.Line(n.Records.Groups.At(g).ID, parts, a.period, life.possible, life.certain); ok {
			out = append(out, line)
		}
	}
	return out
}

// pending is what open invitations to consultations ask of a group over a
// period, in hours (DOMAIN §3). One to which it contributed without an answer
// is open no longer.
func (n *Snapshot) pending(g int32, period governance.Period) float64 {
	total := 0.0
	for _, i := range n.invitationsOf.of(g) {
		if at := n.invitationsTo.owner(i); at >= 0 && len(n.saidBy(at, g)) == 0 {
			total += n.Records.Consultations.At(at).Pending(n.Records.ConsultationInvitations.At(i), period)
		}
	}
	return total
}

// consultationsWith are those to which a group was invited or contributed, in
// the order of their identities.
func (n *Snapshot) consultationsWith(g int32) []int32 {
	var out []int32
	for _, i := range n.invitationsOf.of(g) {
		out = append(out, n.invitationsTo.owner(i))
	}
	for _, i := range n.contributionsOf.of(g) {
		out = append(out, n.contributionsTo.owner(i))
	}
	out = slices.DeleteFunc(out, func(at int32) bool { return at < 0 })
	slices.SortFunc(out, n.byID(kindConsultation))
	return slices.Compact(out)
}

// invitationTo is the invitation of a group to a consultation; nil for none.
func (n *Snapshot) invitationTo(consultation, g int32) *governance.ConsultationInvitation {
	for _, i := range n.invitationsOf.of(g) {
		if n.invitationsTo.owner(i) == consultation {
			return n.Records.ConsultationInvitations.At(i)
		}
	}
	return nil
}

// saidBy is what a group contributed to a consultation.
func (n *Snapshot) saidBy(consultation, g int32) []*governance.Contribution {
	var out []*governance.Contribution
	for _, i := range n.contributionsOf.of(g) {
		if n.contributionsTo.owner(i) == consultation {
			out = append(out, n.Records.Contributions.At(i))
		}
	}
	return out
}
