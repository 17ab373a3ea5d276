package network

// MandatePath is how a group comes to speak for another: the memberships on
// the way, the first one that of the group spoken for; none for itself.
type MandatePath struct {
	From        Group
	Memberships []Membership
}

// Length is the number of memberships.
func (p MandatePath) Length() int { return len(p.Memberships) }

func (v *View) mandatePath(p mandatePath) MandatePath {
	out := MandatePath{From: v.group(p.from), Memberships: make([]Membership, len(p.memberships))}
	for i, m := range p.memberships {
		out.Memberships[i] = v.membership(m)
	}
	return out
}
