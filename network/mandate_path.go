package network

import "tablee/network/plan"

// MandatePath is how a group comes to speak for another: the memberships on
// the way, the first one that of the group spoken for; none for itself.
type MandatePath struct {
	From        Group
	Memberships []Membership
}

// Length is the number of memberships.
func (p MandatePath) Length() int { return len(p.Memberships) }

func (v *View) mandatePath(p plan.Path) MandatePath {
	out := MandatePath{From: v.group(p.From), Memberships: make([]Membership, len(p.Memberships))}
	for i, m := range p.Memberships {
		out.Memberships[i] = v.membership(m)
	}
	return out
}
