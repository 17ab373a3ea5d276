package load

import (
	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/snapshot"
)

// consultationLines are those of the consultations that a group accepted or
// contributed to, whatever the measure: one for each, in the order of their
// identities (DOMAIN §3). Hours that the group declares of its own are private
// as its own travel and preparation are.
func (a *Evaluator) consultationLines(g int32) []hours.LoadLine {
	n := a.Net
	var out []hours.LoadLine
	life := n.GroupValidity[g]
	for _, at := range n.ConsultationsWith(g) {
		c := n.Records.Consultations.At(at)
		parts := hours.PartsOfConsultation(c, n.InvitationTo(at, g), n.SaidBy(at, g), !a.sees.Has(overrideFacts))
		if line, ok := hours.LineOfConsultation(c, n.Records.Groups.At(g).ID, parts, a.Period, life.Possible, life.Certain); ok {
			out = append(out, line)
		}
	}
	return out
}

// Pending is what open invitations to consultations ask of a group over a
// period, in hours (DOMAIN §3). One to which it contributed without an answer
// is open no longer.
func Pending(n *snapshot.Network, g int32, period governance.Period) float64 {
	total := 0.0
	for _, i := range n.InvitationsOf.Of(g) {
		if at := n.InvitationsTo.Owner(i); at >= 0 && len(n.SaidBy(at, g)) == 0 {
			total += hours.Pending(n.Records.Consultations.At(at), n.Records.ConsultationInvitations.At(i), period)
		}
	}
	return total
}
