package command

import "tablee/governance"

// ShareWith lets those who act for another group see one kind of a group's
// private facts, for an interval.
type ShareWith struct {
	Request
	Group governance.ID          `validate:"required"` // whose facts they are
	With  governance.ID          `validate:"required"` // a coalition, a body or any other group
	Fact  governance.PrivateFact `validate:"required"`
	Interval
}

// Verb names the operation.
func (ShareWith) Verb() string { return "shareWith" }

// Subjects are both groups.
func (c ShareWith) Subjects() []governance.ID {
	return []governance.ID{c.Group, c.With, c.source()}
}

// Object is the new disclosure.
func (c ShareWith) Object() governance.ID { return c.newID("disclosure") }

// Apply writes the disclosure. A group shares one kind of fact with another
// once on one day.
func (c ShareWith) Apply(at Moment) (Effect, error) {
	switch {
	case governance.Find(at.Groups, c.Group) == nil:
		return Effect{}, notFound("group", c.Group)
	case governance.Find(at.Groups, c.With) == nil:
		return Effect{}, notFound("with", c.With)
	case c.Group == c.With:
		return Effect{}, refusal("with", "sharedWithItself")
	}
	interval, err := c.interval()
	if err != nil {
		return Effect{}, err
	}
	for i := range at.Disclosures {
		o := &at.Disclosures[i]
		if o.Owner == c.Group && o.With == c.With && o.Fact == c.Fact && !o.Possible().Intersect(interval.Possible()).Empty() {
			return Effect{}, refusal("with", "alreadyDeclared", o.Interval.String(), o.ID.String())
		}
	}
	effect := noting(c.Group.String(), c.With.String())
	c.cite(at, &effect)
	effect.Writes.Disclosures = []governance.Disclosure{{
		Record: c.record("disclosure"), Owner: c.Group, With: c.With, Fact: c.Fact, Interval: interval,
	}}
	return effect, nil
}

// Unshare ends a disclosure today.
type Unshare struct {
	Edit
	Disclosure governance.ID `validate:"required"`
}

// Verb names the operation.
func (Unshare) Verb() string { return "unshare" }

// Subjects are the disclosure.
func (c Unshare) Subjects() []governance.ID { return []governance.ID{c.Disclosure, c.source()} }

// Object is the disclosure.
func (c Unshare) Object() governance.ID { return c.Disclosure }

// Apply ends the disclosure today; it voids one that begins today or later.
func (c Unshare) Apply(at Moment) (Effect, error) {
	s, err := edited(c.Edit, at.Disclosures, c.Disclosure, "disclosure")
	if err != nil {
		return Effect{}, err
	}
	effect := noting(s.Owner.String(), s.With.String())
	c.cite(at, &effect)
	begun, err := endToday(at, &s.Interval, "disclosure")
	if begun {
		effect.Writes.Disclosures = []governance.Disclosure{s}
	} else {
		effect.Writes.Voided = []governance.ID{s.ID}
		effect.About = at.GroupsOf([]governance.ID{s.Owner, s.With})
	}
	return effect, err
}
