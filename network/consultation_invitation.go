package network

import (
	"tablee/governance"
	"tablee/governance/access"
)

// ConsultationInvitation is that a group was asked to take part.
type ConsultationInvitation struct {
	provenance
	invitation *governance.ConsultationInvitation
}

func (v *View) consultationInvitation(at int32) ConsultationInvitation {
	i := v.net.Records.ConsultationInvitations.At(at)
	return ConsultationInvitation{provenance{v, &i.Record}, i}
}

// Consultation is what it invites to.
func (i ConsultationInvitation) Consultation() Consultation {
	return *i.view.Consultation(i.invitation.Consultation)
}

// Group is who was invited.
func (i ConsultationInvitation) Group() Group { return *i.view.maybeGroup(i.invitation.Group) }

// Sent is when; no date: not known.
func (i ConsultationInvitation) Sent() governance.PartialDate { return i.invitation.Sent }

// Hours are those asked; nil: not known.
func (i ConsultationInvitation) Hours() *float64 { return i.invitation.Hours }

// Answer is what the group answered; nil: the invitation is open.
func (i ConsultationInvitation) Answer() *governance.InvitationAnswer {
	return orNil(i.invitation.Answer)
}

// AnsweredOn is when it did; no date: not known.
func (i ConsultationInvitation) AnsweredOn() governance.PartialDate { return i.invitation.Answered }

// DeclaredHours are those that the group says it costs; nil: those asked, or
// not shared.
func (i ConsultationInvitation) DeclaredHours() *float64 {
	if !i.Group().maySee(access.OwnOverrides) {
		return nil
	}
	return i.invitation.Declared
}

// Invitations are those to the consultation, by name of the group.
func (c Consultation) Invitations(first int, after *string) (Page[ConsultationInvitation], error) {
	r, n := c.view.ranking(), c.view.net
	key := func(i int32) (string, governance.ID) {
		return r.Texts[n.InvitationsOf.Owner(i)], n.Records.ConsultationInvitations.At(i).ID
	}
	return listing[ConsultationInvitation]{sorted(n.InvitationsTo.Of(c.at), key), nil, key, c.view.consultationInvitation}.page(first, after)
}

// ConsultationInvitations are those that the group got, the earliest first.
func (g Group) ConsultationInvitations(first int, after *string) (Page[ConsultationInvitation], error) {
	n := g.view.net
	key := func(i int32) (string, governance.ID) {
		x := n.Records.ConsultationInvitations.At(i)
		return x.Sent.String(), x.ID
	}
	return listing[ConsultationInvitation]{sorted(n.InvitationsOf.Of(g.at), key), nil, key, g.view.consultationInvitation}.page(first, after)
}

// ConsultationInvitationPayload answers what was asked.
type ConsultationInvitationPayload struct {
	Written
	Invitation *ConsultationInvitation
}

// ConsultationInvitationPayload shows what was written.
func (v *View) ConsultationInvitationPayload(w Written, id governance.ID) ConsultationInvitationPayload {
	return ConsultationInvitationPayload{w, shown(v, governance.KindConsultationInvitation, id, v.consultationInvitation)}
}
