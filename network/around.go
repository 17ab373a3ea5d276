package network

import (
	"cmp"
	"maps"
	"slices"

	"tablee/governance"
	"tablee/governance/command"
)

// Judge says what a command writes at this version, or why it is refused. It
// reads only what hangs on the command's subjects, however large the network
// is; it refuses what the whole network would be refused for.
func (n *Snapshot) Judge(c command.Command, today governance.Date) (command.Deed, error) {
	deed, _, err := n.judge(c, today, n.around(c.Subjects()))
	return deed, err
}

// judge is Judge on what is around the command's subjects. It gives also what
// is around all that the command writes.
func (n *Snapshot) judge(c command.Command, today governance.Date, around governance.Facts) (command.Deed, governance.Facts, error) {
	deed, err := c.Apply(command.Moment{Facts: around, Today: today})
	if err != nil {
		return deed, around, err
	}
	deed.Writes.Sort()
	around = around.With(n.around(deed.Writes.Refers())).With(n.around(n.namesakes(deed.Writes.Groups)))
	findings := around.Breaks(deed.Writes)
	if len(findings) == 0 {
		known := around.With(governance.Facts{Groups: deed.Writes.Groups})
		known = known.With(governance.Facts{Seats: deed.Writes.Seats, Tenures: deed.Writes.Tenures, Meetings: deed.Writes.Meetings})
		deed.About = known.GroupsOf(append(deed.Writes.IDs(), deed.Writes.Refers()...))
		return deed, around, nil
	}
	refusals := make(governance.Refusals, len(findings))
	for i, f := range findings {
		refusals[i] = f.Error
		if place, ok := deed.Places[f.Record]; ok {
			refusals[i].Field = place + "." + f.Error.Field
		}
	}
	return deed, around, refusals
}

// namesakes are the groups that have identifiers of other groups already.
func (n *Snapshot) namesakes(groups []governance.Group) []governance.ID {
	var out []governance.ID
	for _, g := range groups {
		for _, id := range g.Identifiers {
			if at, ok := n.names.identified[id]; ok {
				out = append(out, n.Records.Groups.At(at).ID)
			}
		}
	}
	return out
}

// neighbourhood collects the records that a change has to be judged with.
type neighbourhood struct {
	net        *Snapshot
	references []reference
	seen       [kindCount]map[int32]bool
	fresh      changes // seen, and what they speak of is not yet
}

// around are the subjects, all that hangs on them, what all these speak of,
// and the memberships above the groups among the subjects: everything that a
// rule looks at when a subject changes. Unknown subjects are left out.
func (n *Snapshot) around(subjects []governance.ID) governance.Facts {
	h := &neighbourhood{net: n, references: n.references()}
	for _, id := range subjects {
		if p := n.places.of(id); p.kind != kindNone {
			h.expand(p)
		} else {
			h.account(id)
		}
	}
	for {
		facts := n.recordsAt(h.fresh)
		h.fresh = changes{}
		spokenOf := facts.Refers()
		if len(spokenOf) == 0 {
			break
		}
		for _, id := range spokenOf {
			if p := n.places.of(id); p.kind != kindNone {
				h.add(p)
			}
		}
	}
	var all changes
	for k := range h.seen {
		all[k] = slices.Collect(maps.Keys(h.seen[k]))
	}
	return n.recordsAt(all)
}

// expand adds a record and all that hangs on it; of a record that stands at a
// seat, at a meeting, in a consultation or between groups, also what hangs on
// those.
func (h *neighbourhood) expand(p place) {
	h.add(p)
	switch p.kind {
	case kindGroup:
		h.climb(p.at)
		for _, t := range h.net.tenuresOf.of(p.at) {
			h.hanging(place{kindSeat, h.net.tenureSeat[t]}, kindDelegation)
		}
	case kindMembership:
		h.climb(h.net.membershipGroup[p.at])
		member := place{kindGroup, h.net.membershipMember[p.at]}
		h.hanging(member, kindMembership)
		h.hanging(member, kindAttendance) // who is on the roll of an assembly belongs to it
	case kindTenure:
		h.hanging(place{kindSeat, h.net.tenureSeat[p.at]}, kindNone)
	case kindGrant:
		h.hanging(place{kindGroup, h.net.grantsOf.owners[p.at]}, kindGrant)
	case kindRoleInvitation:
		h.hanging(place{kindGroup, h.net.roleInvitationsOf.owners[p.at]}, kindGrant)
	case kindDelegation:
		h.hanging(place{kindSeat, h.net.delegationsAt.owners[p.at]}, kindNone)
	case kindMeeting:
		for _, i := range h.net.rollsOfMeeting.of(p.at) {
			h.hanging(place{kindGroup, h.net.assemblyRollsOf.owner(i)}, kindMembership)
		}
	case kindContribution:
		h.hanging(place{kindConsultation, h.net.contributionsTo.owners[p.at]}, kindNone)
	case kindObservation:
		h.hanging(place{kindConsultation, h.net.observationsOf.owners[p.at]}, kindNone)
	case kindAttendance:
		h.hanging(place{kindMeeting, h.net.rollsOfMeeting.owners[p.at]}, kindNone)
	}
	h.hanging(p, kindNone)
}

// account adds the grants to an account, which is no record itself.
func (h *neighbourhood) account(id governance.ID) {
	for i := range h.net.Private().Grants.Len() {
		if h.net.Private().Grants.At(i).Account == id {
			h.add(place{kindGrant, i})
		}
	}
}

// hanging adds what hangs on a record: of one kind, or of all.
func (h *neighbourhood) hanging(p place, only kind) {
	for _, r := range h.references {
		if r.to != p.kind || only != kindNone && r.from != only {
			continue
		}
		for _, i := range r.back.of(p.at) {
			h.add(place{r.from, i})
		}
	}
}

// climb adds the memberships of a group, of the groups that it belongs to, and
// so on: a new membership closes a circle only through these.
func (h *neighbourhood) climb(group int32) {
	for _, i := range h.net.membershipsOf.of(group) {
		if h.add(place{kindMembership, i}) {
			h.climb(h.net.membershipGroup[i])
		}
	}
}

func (h *neighbourhood) add(p place) bool {
	if p.at < 0 || h.seen[p.kind][p.at] {
		return false
	}
	if h.seen[p.kind] == nil {
		h.seen[p.kind] = map[int32]bool{}
	}
	h.seen[p.kind][p.at] = true
	h.fresh[p.kind] = append(h.fresh[p.kind], p.at)
	return true
}

// recordsAt are the records at some positions, in the order of identities.
func (n *Snapshot) recordsAt(at changes) governance.Facts {
	var out governance.Facts
	for k := kindNone + 1; k < kindCount; k++ {
		kinds[k].choose(n, &out, at[k])
	}
	return out
}

func chosen[T any, P record[T]](records *Table[T], at []int32) []T {
	id := func(i int32) governance.ID { return P(records.At(i)).Base().ID }
	at = slices.SortedFunc(slices.Values(at), func(a, b int32) int { return cmp.Compare(id(a), id(b)) })
	return records.Copies(at)
}
