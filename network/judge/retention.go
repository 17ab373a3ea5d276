package judge

import (
	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// Overdue are the records whose names are no longer needed, without them: of
// people whose last mandate, or last day on a roll, was over some days ago; of
// those who had a role that was; and whose address an invitation names that is
// over. 0 days: only the last. Records stay, and with them every figure.
func Overdue(n *snapshot.Network, today governance.Date, days int) governance.Facts {
	var out governance.Facts
	for _, known := range n.Private().RoleInvitations.All() {
		i := *known
		if i.Digest != "" && i.State(today) != governance.InvitationOpen {
			i.Close()
			out.RoleInvitations = append(out.RoleInvitations, i)
		}
	}
	out.Sort()
	if days == 0 {
		return out
	}
	before := today - governance.Date(days)
	onRolls := lastOnRolls(n)
	for at, known := range n.Private().Persons.All() {
		p := *known
		if !p.Nameless() && max(lastMandate(n, at), onRolls[p.ID]) <= before {
			p.Forget()
			out.Persons = append(out.Persons, p)
		}
	}
	for _, known := range n.Private().Grants.All() {
		g := *known
		if g.Name != "" && g.Certain().Until <= before {
			g.Name = ""
			out.Grants = append(out.Grants, g)
		}
	}
	out.Sort()
	return out
}

// lastMandate is the day after the last on which somebody certainly sat for a
// group; of a mandate of which no day is certain, the day on which it began. A
// mandate goes on while nobody said that it ended.
func lastMandate(n *snapshot.Network, person int32) governance.Date {
	last := governance.Beginning
	for _, d := range n.DelegationsOfPerson.Of(person) {
		days := n.SeatedDays(d, governance.Span{From: governance.Beginning, Until: governance.Forever})
		if len(days) == 0 {
			last = max(last, n.Private().Delegations.At(d).Start())
			continue
		}
		last = max(last, days[len(days)-1].Until)
	}
	return last
}

// lastOnRolls is the day after the last roll that names somebody, by person.
func lastOnRolls(n *snapshot.Network) map[governance.ID]governance.Date {
	out := map[governance.ID]governance.Date{}
	for i := range n.Private().Attendances.Len() {
		a := n.Private().Attendances.At(i)
		if m := n.Index(governance.KindMeeting, a.Meeting); a.Person != 0 && m >= 0 {
			out[a.Person] = max(out[a.Person], n.Records.Meetings.At(m).Date+1)
		}
	}
	return out
}
