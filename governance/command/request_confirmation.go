package command

import "tablee/governance"

// RequestConfirmation asks one side of a membership or of a tenure for its
// word.
type RequestConfirmation struct {
	Request
	About governance.ID `validate:"required"` // a membership or a tenure
	Of    governance.ID `validate:"required"` // the group to ask: one of the sides
}

// Verb names the operation.
func (RequestConfirmation) Verb() string { return "requestConfirmation" }

// Subjects are the fact and who is asked.
func (c RequestConfirmation) Subjects() []governance.ID {
	return []governance.ID{c.About, c.Of, c.source()}
}

// Object is the fact.
func (c RequestConfirmation) Object() governance.ID { return c.About }

// Apply records the question at the side, where it stays open until the side
// answers.
func (c RequestConfirmation) Apply(at Moment) (Effect, error) {
	today := governance.PartialDateOf(at.Today)
	if m := governance.Find(at.Memberships, c.About); m != nil {
		asked := *m
		err := c.ask(today, side{m.Member, &asked.MemberWord}, side{m.Group, &asked.GroupWord})
		effect := noting(c.Of.String(), m.Member.String(), m.Group.String())
		effect.Writes.Memberships = []governance.Membership{asked}
		return effect, err
	}
	if t := governance.Find(at.Tenures, c.About); t != nil {
		asked, body := *t, bodyOf(at, t.Seat)
		err := c.ask(today, side{t.Holder, &asked.HolderWord}, side{body, &asked.BodyWord})
		effect := noting(c.Of.String(), t.Holder.String(), body.String())
		effect.Writes.Tenures = []governance.Tenure{asked}
		return effect, err
	}
	return Effect{}, notFound("about", c.About)
}

// side is a group and its word.
type side struct {
	group governance.ID
	word  *governance.Word
}

func (c RequestConfirmation) ask(today governance.PartialDate, sides ...side) error {
	asked := false
	for _, s := range sides {
		if s.group == c.Of {
			s.word.Asked, asked = today, true
		}
	}
	if !asked {
		return refusal("of", "noSide", c.Of.String())
	}
	return nil
}
