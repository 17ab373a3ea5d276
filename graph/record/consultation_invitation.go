package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed consultation_invitation.cypher
var consultationInvitation string

func consultationInvitationKind() Kind {
	return kindOf(consultationInvitation, consultationInvitationRow, readConsultationInvitation)
}

func consultationInvitationRow(r *governance.ConsultationInvitation) *row {
	return newRow(&r.Record).
		refer("CONSULTATION", r.Consultation).refer("GROUP", r.Group).partial("sent", r.Sent).number("hours", r.Hours).
		text("answer", string(r.Answer)).partial("answered", r.Answered).number("declared", r.Declared)
}

func readConsultationInvitation(c *cells) governance.ConsultationInvitation {
	return governance.ConsultationInvitation{
		Record:       c.record(),
		Consultation: c.id(), Group: c.id(), Sent: c.partial(), Hours: c.number(),
		Answer: oneOf(c, governance.InvitationAnswers), Answered: c.partial(), Declared: c.number(),
	}
}
