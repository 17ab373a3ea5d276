package command

import (
	"slices"
	"strconv"

	"tablee/governance"
)

// Invited is an invited group, and the hours asked.
type Invited struct {
	Group governance.ID `validate:"required"`
	Hours *float64      `validate:"omitempty,gte=0,lte=8784"` // nil: not known
	Sent  governance.PartialDate
}

// invitation is the record of the invitation.
func (i Invited) invitation(r Request, consultation governance.ID) governance.ConsultationInvitation {
	return governance.ConsultationInvitation{
		Record: r.record("invitation", i.Group.String()), Consultation: consultation, Group: i.Group, Hours: i.Hours, Sent: i.Sent,
	}
}

// invite adds an invitation; it refuses a second one of the same group.
func invite(at Moment, effect *Effect, invitation governance.ConsultationInvitation, place string) error {
	twin := func(o governance.ConsultationInvitation) bool {
		return o.Consultation == invitation.Consultation && o.Group == invitation.Group
	}
	if slices.ContainsFunc(at.ConsultationInvitations, twin) || slices.ContainsFunc(effect.Writes.ConsultationInvitations, twin) {
		return refusal(place+".group", "alreadyInvited", nameOf(at, invitation.Group))
	}
	effect.Places[invitation.ID] = place
	effect.Writes.ConsultationInvitations = append(effect.Writes.ConsultationInvitations, invitation)
	return nil
}

// InviteGroups invites groups to a consultation.
type InviteGroups struct {
	Request
	Consultation governance.ID `validate:"required"`
	Invitations  []Invited     `validate:"min=1,max=1000,dive"`
}

// Verb names the operation.
func (InviteGroups) Verb() string { return "inviteGroups" }

// Subjects are the consultation.
func (c InviteGroups) Subjects() []governance.ID {
	return []governance.ID{c.Consultation, c.source()}
}

// Object is the consultation.
func (c InviteGroups) Object() governance.ID { return c.Consultation }

// Apply writes the invitations.
func (c InviteGroups) Apply(at Moment) (Effect, error) {
	if governance.Find(at.Consultations, c.Consultation) == nil {
		return Effect{}, notFound("consultation", c.Consultation)
	}
	effect := noting(c.Consultation.String(), strconv.Itoa(len(c.Invitations)))
	c.cite(at, &effect)
	effect.Places = map[governance.ID]string{}
	for i, in := range c.Invitations {
		invitation := in.invitation(c.Request, c.Consultation)
		if err := invite(at, &effect, invitation, "invitations["+strconv.Itoa(i)+"]"); err != nil {
			return Effect{}, err
		}
	}
	return effect, nil
}

// AcceptInvitation answers an invitation. The hours of an accepted one count in
// the group's load: those that the group declares, else those asked.
type AcceptInvitation struct {
	Edit
	Invitation governance.ID               `validate:"required"`
	Answer     governance.InvitationAnswer `validate:"required"`
	On         governance.PartialDate
	Hours      *float64 `validate:"omitempty,gte=0,lte=8784"`
}

// Verb names the operation.
func (AcceptInvitation) Verb() string { return "acceptInvitation" }

// Subjects are the invitation.
func (c AcceptInvitation) Subjects() []governance.ID {
	return []governance.ID{c.Invitation, c.source()}
}

// Object is the invitation.
func (c AcceptInvitation) Object() governance.ID { return c.Invitation }

// Apply writes the answer; a later one replaces it.
func (c AcceptInvitation) Apply(at Moment) (Effect, error) {
	i, err := edited(c.Edit, at.ConsultationInvitations, c.Invitation, "invitation")
	if err != nil {
		return Effect{}, err
	}
	i.Answer, i.Answered, i.Declared = c.Answer, c.On, c.Hours
	if c.On.IsZero() {
		i.Answered = governance.PartialDateOf(at.Today)
	}
	if !i.Sent.IsZero() && i.Answered.After() <= i.Sent.First() {
		return Effect{}, refusal("on", "answerBeforeProposal", i.Answered.String(), i.Sent.String())
	}
	effect := noting(i.Group.String(), i.Consultation.String(), string(c.Answer))
	c.cite(at, &effect)
	effect.Writes.ConsultationInvitations = []governance.ConsultationInvitation{i}
	return effect, nil
}

// nameOf is the name of a group in French; its identity when it has none.
func nameOf(at Moment, id governance.ID) string {
	if g := governance.Find(at.Groups, id); g != nil {
		return g.Name.In(governance.French)
	}
	return id.String()
}
