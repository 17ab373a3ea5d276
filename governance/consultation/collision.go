package consultation

import (
	"slices"

	"tablee/governance"
)

// Collision is another consultation that may be open at the same time and
// addresses some of the same groups.
type Collision struct {
	With   governance.ID
	Days   governance.Span // the days on which both may be open
	Groups []SharedGroup
}

// SharedGroup is a group that both address, with the hours that both ask
// together and its contributions to a common theme.
type SharedGroup struct {
	Group   governance.ID
	Hours   *float64 // of both together; nil where either does not say
	Already []governance.Contribution
}

// Hours is what both ask of the shared groups, without those whose hours are
// not known; nil when none are known.
func (c Collision) Hours() *float64 {
	var total *float64
	for _, g := range c.Groups {
		if g.Hours == nil {
			continue
		}
		if total == nil {
			total = new(0.0)
		}
		*total += *g.Hours
	}
	return total
}

// together is what two invitations ask; nil where either does not say.
func together(a, b *float64) *float64 {
	if a == nil || b == nil {
		return nil
	}
	return new(*a + *b)
}

// Collisions are those of the consultation with others, in the order of these.
// Earlier contributions are looked up in all others on a common theme, whether
// open or not.
func (c *Consultation) Collisions(others []*Consultation) []Collision {
	var out []Collision
	for _, o := range others {
		days := c.Possible().Intersect(o.Possible())
		if o.ID == c.ID || days.Empty() {
			continue
		}
		collision := Collision{With: o.ID, Days: days}
		for _, mine := range c.Invitations {
			for _, theirs := range o.Invitations {
				if mine.Group == theirs.Group {
					collision.Groups = append(collision.Groups, SharedGroup{mine.Group, together(mine.Hours, theirs.Hours), c.alreadySaid(mine.Group, others)})
				}
			}
		}
		if len(collision.Groups) > 0 {
			out = append(out, collision)
		}
	}
	return out
}

// alreadySaid are the contributions of a group to other consultations on a
// common theme.
func (c *Consultation) alreadySaid(group governance.ID, others []*Consultation) []governance.Contribution {
	var out []governance.Contribution
	for _, o := range others {
		common := slices.ContainsFunc(o.Topics, func(t governance.ID) bool { return slices.Contains(c.Topics, t) })
		if o.ID == c.ID || !common {
			continue
		}
		out = append(out, those(o.Contributions, func(x governance.Contribution) bool { return x.Group == group })...)
	}
	return out
}
