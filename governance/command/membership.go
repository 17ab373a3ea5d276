package command

import "tablee/governance"

// Mandate says on what a member lets a group speak for it.
type Mandate struct {
	Scope  governance.MandateScope `validate:"required"`
	Topics []governance.ID         `validate:"max=100,dive,required"`
}

func (m *Mandate) mandate() (governance.Mandate, error) {
	if m == nil {
		return governance.Mandate{Scope: governance.MandateUndeclared}, nil
	}
	if (m.Scope == governance.MandateTopics) != (len(m.Topics) > 0) {
		return governance.Mandate{}, refusal("mandate.topics", "mandateTopics")
	}
	return governance.Mandate{Scope: m.Scope, Topics: m.Topics}, nil
}

// JoinGroup makes one group a member of another.
type JoinGroup struct {
	Request
	Member   governance.ID `validate:"required"`
	Group    governance.ID `validate:"required"`
	Standing governance.MemberStanding
	Mandate  *Mandate
	Interval
}

// Verb names the operation.
func (JoinGroup) Verb() string { return "joinGroup" }

// Subjects are both groups and the mandate's topics.
func (c JoinGroup) Subjects() []governance.ID {
	ids := []governance.ID{c.Member, c.Group, c.source()}
	if c.Mandate != nil {
		ids = append(ids, c.Mandate.Topics...)
	}
	return ids
}

// Object is the new membership.
func (c JoinGroup) Object() governance.ID { return c.newID("membership") }

// Apply writes the membership. The rules of memberships refuse one that makes a
// group its own ancestor on a common date.
func (c JoinGroup) Apply(at Moment) (Effect, error) {
	interval, err := c.interval()
	if err != nil {
		return Effect{}, err
	}
	mandate, err := c.Mandate.mandate()
	if err != nil {
		return Effect{}, err
	}
	m := governance.Membership{
		Record: c.record("membership"), Member: c.Member, Group: c.Group,
		Standing: c.Standing, Mandate: mandate, Interval: interval,
	}
	if m.Standing == "" {
		m.Standing = governance.Full
	}
	effect := noting(c.Member.String(), c.Group.String(), interval.Since.String())
	c.cite(at, &effect)
	effect.Writes.Memberships = []governance.Membership{m}
	return effect, nil
}

// EndMembership records that a membership ended, and which side says so; the
// other side can answer.
type EndMembership struct {
	Edit
	Membership governance.ID `validate:"required"`
	By         MembershipSide
	Ending
}

// MembershipSide is a side of a membership.
type MembershipSide string

// The sides of a membership.
const (
	MemberSide MembershipSide = "MEMBER"
	GroupSide  MembershipSide = "GROUP"
)

// Verb names the operation.
func (EndMembership) Verb() string { return "endMembership" }

// Subjects are the membership.
func (c EndMembership) Subjects() []governance.ID {
	return []governance.ID{c.Membership, c.source()}
}

// Object is the membership.
func (c EndMembership) Object() governance.ID { return c.Membership }

// Apply ends the membership.
func (c EndMembership) Apply(at Moment) (Effect, error) {
	m, err := edited(c.Edit, at.Memberships, c.Membership, "membership")
	if err != nil {
		return Effect{}, err
	}
	effect := noting(m.Member.String(), m.Group.String(), c.text())
	c.cite(at, &effect)
	err = c.end(&m.Interval, &m.EndReason)
	if c.By != "" {
		w := c.By.word(&m)
		w.Says, w.On = governance.SaysEnded, governance.PartialDateOf(at.Today)
	}
	effect.Writes.Memberships = []governance.Membership{m}
	return effect, err
}

// word is the word of the side.
func (s MembershipSide) word(m *governance.Membership) *governance.Word {
	if s == MemberSide {
		return &m.MemberWord
	}
	return &m.GroupWord
}
