package command

import (
	"slices"

	"tablee/governance"
)

// GroupDescription is everything that describes a group. An edit gives it
// whole.
type GroupDescription struct {
	Kind              governance.GroupKind `validate:"required"`
	Nature            governance.Nature
	Level             governance.Level
	Name              governance.LocalizedText `validate:"required"`
	Acronym           string                   `validate:"max=50"`
	Description       governance.LocalizedText
	Identifiers       []governance.Identifier `validate:"max=20"`
	Topics            []governance.ID         `validate:"max=100,dive,required"`
	Home              governance.ID
	TerritoriesServed []Service `validate:"max=100,dive"`
	Within            governance.ID
	Founded           governance.PartialDate
}

// Service is a territory that a group serves, and when.
type Service struct {
	Territory governance.ID `validate:"required"`
	Interval
}

func (d GroupDescription) subjects(ids ...governance.ID) []governance.ID {
	for _, id := range []governance.ID{d.Home, d.Within} {
		if id != 0 {
			ids = append(ids, id)
		}
	}
	for _, s := range d.TerritoriesServed {
		ids = append(ids, s.Territory)
	}
	return append(ids, d.Topics...)
}

// describe copies the description to a group. The old name becomes a former
// one.
func (d GroupDescription) describe(g *governance.Group, today governance.Date) error {
	if !g.Name.IsZero() && g.Name != d.Name {
		g.FormerNames = append(slices.Clip(g.FormerNames), governance.FormerName{Name: g.Name, Until: governance.PartialDateOf(today)})
	}
	g.Kind, g.Nature, g.Level, g.Name, g.Acronym = d.Kind, d.Nature, d.Level, d.Name, d.Acronym
	g.Description, g.Identifiers, g.Topics = d.Description, d.Identifiers, d.Topics
	g.Home, g.Within, g.Since = d.Home, d.Within, d.Founded
	g.Serves = nil
	for _, s := range d.TerritoriesServed {
		interval, err := s.interval()
		if err != nil {
			return err
		}
		g.Serves = append(g.Serves, governance.Service{Territory: s.Territory, Interval: interval})
	}
	return nil
}

// RegisterGroup makes a group known.
type RegisterGroup struct {
	Request
	GroupDescription
}

// Verb names the operation.
func (RegisterGroup) Verb() string { return "registerGroup" }

// Subjects are the records that the description refers to.
func (c RegisterGroup) Subjects() []governance.ID { return c.subjects(c.source()) }

// Object is the new group.
func (c RegisterGroup) Object() governance.ID { return c.newID("group") }

// Apply writes the group.
func (c RegisterGroup) Apply(at Moment) (Effect, error) {
	g := governance.Group{Record: c.record("group")}
	effect := noting(g.ID.String())
	c.cite(at, &effect)
	err := c.describe(&g, at.Today)
	effect.Writes.Groups = []governance.Group{g}
	return effect, err
}

// DescribeGroup describes a group anew.
type DescribeGroup struct {
	Edit
	Group governance.ID `validate:"required"`
	GroupDescription
}

// Verb names the operation.
func (DescribeGroup) Verb() string { return "describeGroup" }

// Subjects are the group and what the description speaks of.
func (c DescribeGroup) Subjects() []governance.ID { return c.subjects(c.Group, c.source()) }

// Object is the group.
func (c DescribeGroup) Object() governance.ID { return c.Group }

// Apply writes the group anew.
func (c DescribeGroup) Apply(at Moment) (Effect, error) {
	g, err := edited(c.Edit, at.Groups, c.Group, "group")
	if err != nil {
		return Effect{}, err
	}
	effect := noting(g.ID.String())
	c.cite(at, &effect)
	err = c.describe(&g, at.Today)
	effect.Writes.Groups = []governance.Group{g}
	return effect, err
}

// DissolveGroup records that a group ended. Its seats and memberships stay as
// they were recorded; they are in force only while the group exists.
type DissolveGroup struct {
	Edit
	Group governance.ID `validate:"required"`
	Ending
}

// Verb names the operation.
func (DissolveGroup) Verb() string { return "dissolveGroup" }

// Subjects are the group.
func (c DissolveGroup) Subjects() []governance.ID { return []governance.ID{c.Group, c.source()} }

// Object is the group.
func (c DissolveGroup) Object() governance.ID { return c.Group }

// Apply ends the group.
func (c DissolveGroup) Apply(at Moment) (Effect, error) {
	g, err := edited(c.Edit, at.Groups, c.Group, "group")
	if err != nil {
		return Effect{}, err
	}
	effect := noting(g.ID.String(), c.text())
	c.cite(at, &effect)
	err = c.end(&g.Interval, &g.EndReason)
	effect.Writes.Groups = []governance.Group{g}
	return effect, err
}
