package judge

import (
	"maps"
	"slices"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// neighbourhood collects the records that a change has to be judged with.
type neighbourhood struct {
	net        *snapshot.Network
	references []snapshot.ForeignKey
	seen       [governance.KindCount]map[int32]bool
	fresh      snapshot.Changes // seen, and what they speak of is not yet
}

// around are the subjects, all that hangs on them, what all these speak of,
// and the memberships above the groups among the subjects: everything that a
// rule looks at when a subject changes. Unknown subjects are left out.
func around(n *snapshot.Network, subjects []governance.ID) governance.Facts {
	h := &neighbourhood{net: n, references: n.ForeignKeys()}
	for _, id := range subjects {
		if p := n.Positions.Of(id); p.Kind != governance.NoKind {
			h.expand(p)
		} else {
			h.account(id)
		}
	}
	for {
		facts := n.RecordsAt(h.fresh)
		h.fresh = snapshot.Changes{}
		spokenOf := facts.References()
		if len(spokenOf) == 0 {
			break
		}
		for _, id := range spokenOf {
			if p := n.Positions.Of(id); p.Kind != governance.NoKind {
				h.add(p)
			}
		}
	}
	var all snapshot.Changes
	for k := range h.seen {
		all[k] = slices.Collect(maps.Keys(h.seen[k]))
	}
	return n.RecordsAt(all)
}

// expand adds a record and all that hangs on it; of a record that stands at a
// seat, at a meeting, in a consultation or between groups, also what hangs on
// those.
func (h *neighbourhood) expand(p snapshot.Position) {
	h.add(p)
	switch p.Kind {
	case governance.KindGroup:
		h.climb(p.At)
		for _, t := range h.net.TenuresOf.Of(p.At) {
			h.hanging(snapshot.Position{Kind: governance.KindSeat, At: h.net.TenureSeat[t]}, governance.KindDelegation)
		}
	case governance.KindMembership:
		h.climb(h.net.MembershipGroup[p.At])
		member := snapshot.Position{Kind: governance.KindGroup, At: h.net.MembershipMember[p.At]}
		h.hanging(member, governance.KindMembership)
		h.hanging(member, governance.KindAttendance) // who is on the roll of an assembly belongs to it
	case governance.KindTenure:
		h.hanging(snapshot.Position{Kind: governance.KindSeat, At: h.net.TenureSeat[p.At]}, governance.NoKind)
	case governance.KindGrant:
		h.hanging(snapshot.Position{Kind: governance.KindGroup, At: h.net.GrantsOf.Owners[p.At]}, governance.KindGrant)
	case governance.KindRoleInvitation:
		h.hanging(snapshot.Position{Kind: governance.KindGroup, At: h.net.RoleInvitationsOf.Owners[p.At]}, governance.KindGrant)
	case governance.KindDelegation:
		h.hanging(snapshot.Position{Kind: governance.KindSeat, At: h.net.DelegationsAt.Owners[p.At]}, governance.NoKind)
	case governance.KindMeeting:
		for _, i := range h.net.RollsOfMeeting.Of(p.At) {
			h.hanging(snapshot.Position{Kind: governance.KindGroup, At: h.net.AssemblyRollsOf.Owner(i)}, governance.KindMembership)
		}
	case governance.KindContribution:
		h.hanging(snapshot.Position{Kind: governance.KindConsultation, At: h.net.ContributionsTo.Owners[p.At]}, governance.NoKind)
	case governance.KindObservation:
		h.hanging(snapshot.Position{Kind: governance.KindConsultation, At: h.net.ObservationsOf.Owners[p.At]}, governance.NoKind)
	case governance.KindAttendance:
		h.hanging(snapshot.Position{Kind: governance.KindMeeting, At: h.net.RollsOfMeeting.Owners[p.At]}, governance.NoKind)
	}
	h.hanging(p, governance.NoKind)
}

// account adds the grants to an account, which is no record itself.
func (h *neighbourhood) account(id governance.ID) {
	for i := range h.net.Private().Grants.Len() {
		if h.net.Private().Grants.At(i).Account == id {
			h.add(snapshot.Position{Kind: governance.KindGrant, At: i})
		}
	}
}

// hanging adds what hangs on a record: of one kind, or of all.
func (h *neighbourhood) hanging(p snapshot.Position, only snapshot.Kind) {
	for _, r := range h.references {
		if r.To != p.Kind || only != governance.NoKind && r.From != only {
			continue
		}
		for _, i := range r.Back.Of(p.At) {
			h.add(snapshot.Position{Kind: r.From, At: i})
		}
	}
}

// climb adds the memberships of a group, of the groups that it belongs to, and
// so on: a new membership closes a circle only through these.
func (h *neighbourhood) climb(group int32) {
	for _, i := range h.net.MembershipsOf.Of(group) {
		if h.add(snapshot.Position{Kind: governance.KindMembership, At: i}) {
			h.climb(h.net.MembershipGroup[i])
		}
	}
}

func (h *neighbourhood) add(p snapshot.Position) bool {
	if p.At < 0 || h.seen[p.Kind][p.At] {
		return false
	}
	if h.seen[p.Kind] == nil {
		h.seen[p.Kind] = map[int32]bool{}
	}
	h.seen[p.Kind][p.At] = true
	h.fresh[p.Kind] = append(h.fresh[p.Kind], p.At)
	return true
}
