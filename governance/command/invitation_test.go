package command_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/command"
)

func TestInviteGroups(t *testing.T) {
	invite := func(of governance.ID, groups ...governance.ID) command.InviteGroups {
		c := command.InviteGroups{Request: request(), Consultation: of}
		for _, g := range groups {
			c.Invitations = append(c.Invitations, command.Invited{Group: g, Hours: new(4.0), Sent: date("2025-10-01")})
		}
		return c
	}
	c := invite(consultation, other, body)
	effect, err := c.Apply(moment())
	if err != nil {
		t.Fatal(err)
	}
	got := effect.Writes.ConsultationInvitations
	if len(got) != 2 || got[0].ID == got[1].ID || got[0].Group != other || got[0].Consultation != consultation || *got[1].Hours != 4 || got[1].Sent != date("2025-10-01") || got[0].Answer != "" {
		t.Errorf("written: %+v", got)
	}
	if c.Object() != consultation || effect.Places[got[1].ID] != "invitations[1]" || effect.Fill[1] != "2" {
		t.Errorf("of %d, places %v, told %v", c.Object(), effect.Places, effect.Fill)
	}
	if got := written(t, invite(closed, holder)).ConsultationInvitations; len(got) != 1 {
		t.Errorf("invited elsewhere: %+v", got)
	}
	areRefused(t,
		refused{"who is invited already", invite(consultation, other, holder), "invitations[1].group", "alreadyInvited"},
		refused{"twice at once", invite(consultation, other, other), "invitations[1].group", "alreadyInvited"},
		refused{"no such consultation", invite(unknown, other), "consultation", "unknownReference"},
	)
	areBroken(t, refused{"nobody", invite(consultation, unknown), "group", "unknownReference"})
}

// TestAcceptInvitation: the answer is of today unless it is dated, and may
// change.
func TestAcceptInvitation(t *testing.T) {
	c := command.AcceptInvitation{Edit: edit(7), Invitation: invitation, Answer: governance.InvitationAccepted, Hours: new(5.0)}
	got := written(t, c).ConsultationInvitations[0]
	if got.ID != invitation || got.Answer != governance.InvitationAccepted || *got.Declared != 5 || *got.Hours != 3 || got.Answered != governance.PartialDateOf(today) || got.Group != holder {
		t.Errorf("%+v", got)
	}
	at := moment()
	at.ConsultationInvitations[0] = got
	effect, err := command.AcceptInvitation{Edit: edit(7), Invitation: invitation, Answer: governance.InvitationDeclined, On: date("2025-09")}.Apply(at)
	if err != nil || effect.Writes.ConsultationInvitations[0].Answer != governance.InvitationDeclined || effect.Writes.ConsultationInvitations[0].Declared != nil || effect.Writes.ConsultationInvitations[0].Answered != date("2025-09") {
		t.Errorf("declined after all: %+v, %v", effect.Writes, err)
	}
	areRefused(t,
		refused{"before it was sent", command.AcceptInvitation{Edit: edit(7), Invitation: invitation, On: date("2025-08")}, "on", "answerBeforeProposal"},
		refused{"a version that is past", command.AcceptInvitation{Edit: edit(6), Invitation: invitation}, "expectedVersion", "conflict"},
		refused{"no such invitation", command.AcceptInvitation{Edit: edit(7), Invitation: unknown}, "invitation", "unknownReference"},
	)
}
