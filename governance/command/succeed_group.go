package command

import (
	"slices"

	"tablee/governance"
)

// SucceedGroup records that a group takes the place of another. Only the seats
// and memberships that are named follow.
type SucceedGroup struct {
	Request
	Predecessor governance.ID          `validate:"required"`
	Successor   governance.ID          `validate:"required"`
	On          governance.PartialDate `validate:"required"`
	Tenures     []governance.ID        `validate:"max=200,dive,required"`
	Memberships []governance.ID        `validate:"max=200,dive,required"`
}

// Verb names the operation.
func (SucceedGroup) Verb() string { return "succeedGroup" }

// Subjects are both groups, and what follows.
func (c SucceedGroup) Subjects() []governance.ID {
	ids := []governance.ID{c.Predecessor, c.Successor, c.source()}
	return append(append(ids, c.Tenures...), c.Memberships...)
}

// Object is the group that succeeds.
func (c SucceedGroup) Object() governance.ID { return c.Successor }

// Apply writes the link, ends what follows, and begins it anew for the
// successor: tenures with the number of delegates, without what the predecessor
// declared for itself; memberships with their standing and mandate.
func (c SucceedGroup) Apply(at Moment) (Effect, error) {
	if c.Predecessor == c.Successor {
		return Effect{}, refusal("successor", "ownSuccessor")
	}
	effect := noting(c.Predecessor.String(), c.Successor.String(), c.On.String())
	c.cite(at, &effect)
	effect.Writes.Successions = []governance.Succession{{
		Record: c.record("succession"), Predecessor: c.Predecessor, Successor: c.Successor, On: c.On,
	}}
	for _, id := range dedupe(c.Tenures) {
		if err := c.followSeat(at, &effect, id); err != nil {
			return effect, err
		}
	}
	for _, id := range dedupe(c.Memberships) {
		if err := c.followMembership(at, &effect, id); err != nil {
			return effect, err
		}
	}
	return effect, nil
}

func dedupe(ids []governance.ID) []governance.ID {
	return slices.Compact(slices.Sorted(slices.Values(ids)))
}

func (c SucceedGroup) followSeat(at Moment, effect *Effect, id governance.ID) error {
	t := governance.Find(at.Tenures, id)
	if t == nil || t.Holder != c.Predecessor {
		return notFound("tenures", id)
	}
	ended := *t
	if err := (Ending{On: c.On}).end(&ended.Interval, &ended.EndReason); err != nil {
		return err
	}
	begun := governance.Tenure{
		Record: governance.Record{ID: governance.IDOf("command", "tenure", c.IdempotencyKey, id.String()), Source: c.source()},
		Seat:   t.Seat, Holder: c.Successor, Delegates: t.Delegates, Interval: governance.Interval{Since: c.On},
	}
	effect.Writes.Tenures = append(effect.Writes.Tenures, ended, begun)
	return nil
}

func (c SucceedGroup) followMembership(at Moment, effect *Effect, id governance.ID) error {
	m := governance.Find(at.Memberships, id)
	if m == nil || m.Member != c.Predecessor {
		return notFound("memberships", id)
	}
	ended := *m
	if err := (Ending{On: c.On}).end(&ended.Interval, &ended.EndReason); err != nil {
		return err
	}
	begun := governance.Membership{
		Record: governance.Record{ID: governance.IDOf("command", "membership", c.IdempotencyKey, id.String()), Source: c.source()},
		Member: c.Successor, Group: m.Group, Standing: m.Standing, Mandate: m.Mandate, Interval: governance.Interval{Since: c.On},
	}
	effect.Writes.Memberships = append(effect.Writes.Memberships, ended, begun)
	return nil
}
