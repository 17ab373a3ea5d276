package command

import (
	"slices"

	"tablee/governance"
)

// MergeDuplicateGroups says that two records are one group. All records that
// refer to the duplicate refer to the kept group afterwards, and are otherwise
// unchanged. Both identities find the kept group.
type MergeDuplicateGroups struct {
	Edit
	Keep      governance.ID `validate:"required"`
	Duplicate governance.ID `validate:"required"`
}

// Verb names the operation.
func (MergeDuplicateGroups) Verb() string { return "mergeDuplicateGroups" }

// Subjects are both groups.
func (c MergeDuplicateGroups) Subjects() []governance.ID {
	return []governance.ID{c.Keep, c.Duplicate}
}

// Object is the group that is kept.
func (c MergeDuplicateGroups) Object() governance.ID { return c.Keep }

// Apply writes the kept group and all records that referred to the duplicate,
// and voids the duplicate. Memberships, delegations and signatures that both
// had alike are kept once. The rules among facts refuse any other contradiction
// between the two.
func (c MergeDuplicateGroups) Apply(at Moment) (Effect, error) {
	if c.Keep == c.Duplicate {
		return Effect{}, refusal("duplicate", "ownDuplicate")
	}
	keep, err := edited(c.Edit, at.Groups, c.Keep, "keep")
	if err != nil {
		return Effect{}, err
	}
	gone := governance.Find(at.Groups, c.Duplicate)
	if gone == nil {
		return Effect{}, notFound("duplicate", c.Duplicate)
	}
	effect := noting(c.Keep.String(), gone.Name.In(governance.French))
	absorb(&keep, gone)
	effect.Writes = at.Renamed(c.Duplicate, c.Keep)
	effect.Writes.Voided = []governance.ID{c.Duplicate}
	for i := range effect.Writes.RoleInvitations {
		withdraw(&effect.Writes.RoleInvitations[i], at.Today) // it offered a role for another group
	}
	dropTwins(&effect.Writes, at.Facts)
	effect.Writes.Groups = append(slices.DeleteFunc(effect.Writes.Groups, func(g governance.Group) bool {
		return g.ID == c.Keep || g.ID == c.Duplicate
	}), keep)
	return effect, nil
}

// absorb adds the description of the duplicate to that of the kept group.
func absorb(keep, gone *governance.Group) {
	keep.Absorbed = append(append(slices.Clip(keep.Absorbed), gone.ID), gone.Absorbed...)
	keep.Identifiers = append(slices.Clip(keep.Identifiers), gone.Identifiers...)
	keep.FormerNames = append(slices.Clip(keep.FormerNames), gone.FormerNames...)
	if gone.Name != keep.Name {
		keep.FormerNames = append(keep.FormerNames, governance.FormerName{Name: gone.Name})
	}
	keep.Topics = dedupe(append(slices.Clip(keep.Topics), gone.Topics...))
	for _, s := range gone.Serves {
		if !slices.Contains(keep.Serves, s) {
			keep.Serves = append(slices.Clip(keep.Serves), s)
		}
	}
	if keep.Home == 0 {
		keep.Home = gone.Home
	}
}

// dropTwins voids memberships, delegations and signatures that another one
// repeats, and the succession of one of the groups by the other.
func dropTwins(writes *governance.Facts, known governance.Facts) {
	writes.Memberships = slices.DeleteFunc(writes.Memberships, func(m governance.Membership) bool {
		twin := slices.ContainsFunc(known.Memberships, func(o governance.Membership) bool {
			return o.ID != m.ID && o.Member == m.Member && o.Group == m.Group && o.Standing == m.Standing &&
				o.Mandate.Scope == m.Mandate.Scope && slices.Equal(o.Mandate.Topics, m.Mandate.Topics) && o.Interval == m.Interval
		})
		if twin {
			writes.Voided = append(writes.Voided, m.ID)
		}
		return twin
	})
	writes.Successions = slices.DeleteFunc(writes.Successions, func(s governance.Succession) bool {
		if s.Predecessor != s.Successor {
			return false
		}
		writes.Voided = append(writes.Voided, s.ID)
		return true
	})
	writes.Signatures = slices.DeleteFunc(writes.Signatures, func(s governance.Signature) bool {
		twin := slices.ContainsFunc(known.Signatures, func(o governance.Signature) bool {
			return o.ID != s.ID && o.Statement == s.Statement && o.Group == s.Group
		})
		if twin {
			writes.Voided = append(writes.Voided, s.ID)
		}
		return twin
	})
	writes.Delegations = slices.DeleteFunc(writes.Delegations, func(d governance.Delegation) bool {
		twin := slices.ContainsFunc(known.Delegations, func(o governance.Delegation) bool {
			return o.ID != d.ID && o.Seat == d.Seat && o.Holder == d.Holder && o.Person == d.Person && o.Kind == d.Kind && o.Interval == d.Interval
		})
		if twin {
			writes.Voided = append(writes.Voided, d.ID)
		}
		return twin
	})
}
