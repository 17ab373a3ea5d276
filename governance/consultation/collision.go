package consultation

import (
	"slices"

	"tablee/governance"
)

// Collision is two consultations that may be open at once and address the same
// groups.
type Collision struct {
	With   governance.ID
	Days   governance.Span // on which both may be open
	Groups []SharedGroup
}

// SharedGroup is a group that both address, the hours that both ask together,
// and what it already said on a common theme.
type SharedGroup struct {
	Group   governance.ID
	Hours   *float64 // nil where either does not tell
	Already []governance.Contribution
}

// Hours is what both ask of the shared groups, those left out of which it is
// not known; nil where it is known of none.
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

// together is what two invitations ask; nil where either does not tell.
func together(a, b *float64) *float64 {
	if a == nil || b == nil {
		return nil
	}
	return new(*a + *b)
}

// Collisions are those of a consultation with others, in their order. What
// groups already said is looked up in all others on a common theme, open or
// not.
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

// alreadySaid is what a group contributed to other consultations on a common
// theme.
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
