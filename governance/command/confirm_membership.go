package command

import "tablee/governance"

// Confirmation is what one side says about a fact.
type Confirmation struct {
	Request
	ExpectedVersion *int                   `validate:"omitempty,gte=0"` // the version that the caller saw; nil: any
	Says            governance.Saying      // "": that it is as recorded
	On              governance.PartialDate // when the side said so; today unless given
}

// word is the word of the side after the confirmation, which also answers an
// open question.
func (c Confirmation) word(was governance.Word, today governance.Date) governance.Word {
	was.Says, was.On = c.Says, c.On
	if was.Says == "" {
		was.Says = governance.AsRecorded
	}
	if was.On.IsZero() {
		was.On = governance.PartialDateOf(today)
	}
	return was
}

// read fails with CONFLICT when the version of the fact is no longer the one
// that the caller saw.
func (c Confirmation) read(r *governance.Record) error {
	if c.ExpectedVersion != nil && int(r.Version) != *c.ExpectedVersion {
		return governance.NewConflict(r.Version)
	}
	return nil
}

// ConfirmMembership records the word of the member or of the group about a
// membership.
type ConfirmMembership struct {
	Confirmation
	Membership governance.ID  `validate:"required"`
	Side       MembershipSide `validate:"required"`
}

// Verb names the operation.
func (ConfirmMembership) Verb() string { return "confirmMembership" }

// Subjects are the membership.
func (c ConfirmMembership) Subjects() []governance.ID {
	return []governance.ID{c.Membership, c.source()}
}

// Object is the membership.
func (c ConfirmMembership) Object() governance.ID { return c.Membership }

// Apply records the word of the side; the membership itself does not change.
func (c ConfirmMembership) Apply(at Moment) (Effect, error) {
	found := governance.Find(at.Memberships, c.Membership)
	if found == nil {
		return Effect{}, notFound("membership", c.Membership)
	}
	m := *found
	word := c.Side.word(&m)
	*word = c.word(*word, at.Today)
	by := m.Member
	if c.Side == GroupSide {
		by = m.Group
	}
	effect := noting(m.Member.String(), m.Group.String(), by.String(), string(word.Says))
	c.cite(at, &effect)
	effect.Writes.Memberships = []governance.Membership{m}
	return effect, c.read(&found.Record)
}
