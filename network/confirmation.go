package network

import (
	"slices"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// Confirmation is one side's word that a fact is as recorded.
type Confirmation struct {
	By Group
	On string
}

func (v *View) confirmations(sides ...Confirmation) []Confirmation {
	out := []Confirmation{}
	for _, s := range sides {
		if s.On != "" {
			out = append(out, s)
		}
	}
	return out
}

// OpenReason is why a side's word on a fact is wanted.
type OpenReason string

// The reasons why a word is wanted, the most pressing first.
const (
	WordAsked    OpenReason = "ASKED"
	Contradicted OpenReason = "CONTRADICTED"
	NeverGiven   OpenReason = "NEVER"
	GoneStale    OpenReason = "STALE"
)

// openReasons lists the reasons, the most pressing first.
var openReasons = []OpenReason{WordAsked, Contradicted, NeverGiven, GoneStale}

// OpenConfirmation is a membership or a tenure on which a group's word is
// wanted, and why.
type OpenConfirmation struct {
	view   *View
	at     snapshot.Position
	reason OpenReason
	word   governance.Word
}

// Fact is the membership or the tenure.
func (o OpenConfirmation) Fact() Node { return o.view.nodeAt(o.at) }

// Reason is the most pressing reason.
func (o OpenConfirmation) Reason() OpenReason { return o.reason }

// AskedOn is when the group was asked, as it was written; nil when it was not.
func (o OpenConfirmation) AskedOn() *string { return orNil(o.word.Asked.String()) }

// SaidOn is when the group last spoke; nil when it never did.
func (o OpenConfirmation) SaidOn() *string { return orNil(o.word.On.String()) }

// OpenConfirmations are the memberships and tenures on which the group's word
// is wanted on a date: it was asked, the two sides contradict each other, it
// never spoke, or its word is older than the deployment lets it be. Facts that
// have ended are left out, unless they are contradicted.
func (g Group) OpenConfirmations(reasons []OpenReason, on *governance.Date, first int, after *string) (Page[OpenConfirmation], error) {
	open := slices.DeleteFunc(g.openConfirmations(g.view.date(on)), func(o OpenConfirmation) bool {
		return len(reasons) > 0 && !slices.Contains(reasons, o.reason)
	})
	key := func(i int32) (string, governance.ID) {
		return string(rune('a' + slices.Index(openReasons, open[i].reason))), open[i].id()
	}
	return listing[OpenConfirmation]{
		sorted(upTo(len(open)), key), nil, key, func(i int32) OpenConfirmation { return open[i] },
	}.page(first, after)
}

func (o OpenConfirmation) id() governance.ID {
	f := &o.view.net.Records
	if o.at.Kind == governance.KindMembership {
		return f.Memberships.At(o.at.At).ID
	}
	return f.Tenures.At(o.at.At).ID
}

// openConfirmations visits both sides of every fact that the group is a side
// of. A group that is both is asked once.
func (g Group) openConfirmations(on governance.Date) []OpenConfirmation {
	n, out := g.view.net, []OpenConfirmation{}
	add := func(p snapshot.Position, holds, contested bool, word governance.Word) {
		if reason := g.view.reason(holds, contested, word, on); reason != "" {
			out = append(out, OpenConfirmation{g.view, p, reason, word})
		}
	}
	for _, i := range n.MembershipsOf.Of(g.at) {
		m := n.Records.Memberships.At(i)
		add(snapshot.Position{Kind: governance.KindMembership, At: i}, n.MembershipOn(i, on) != governance.InForceNo, m.Contested(), m.MemberWord)
	}
	for _, i := range n.MembersOf.Of(g.at) {
		m := n.Records.Memberships.At(i)
		add(snapshot.Position{Kind: governance.KindMembership, At: i}, n.MembershipOn(i, on) != governance.InForceNo, m.Contested(), m.GroupWord)
	}
	for _, i := range n.TenuresOf.Of(g.at) {
		t := n.Records.Tenures.At(i)
		add(snapshot.Position{Kind: governance.KindTenure, At: i}, n.TenureOn(i, on) != governance.InForceNo, t.Contested(), t.HolderWord)
	}
	for _, seat := range n.SeatsOf.Of(g.at) {
		for _, i := range n.TenuresAt.Of(seat) {
			if t := n.Records.Tenures.At(i); n.TenureHolder[i] != g.at {
				add(snapshot.Position{Kind: governance.KindTenure, At: i}, n.TenureOn(i, on) != governance.InForceNo, t.Contested(), t.BodyWord)
			}
		}
	}
	return out
}

// reason is the most pressing reason why a side's word is wanted; "" for none.
func (v *View) reason(holds, contested bool, word governance.Word, on governance.Date) OpenReason {
	switch {
	case word.Waits():
		return WordAsked
	case contested:
		return Contradicted
	case !holds:
		return ""
	case word.On.IsZero():
		return NeverGiven
	case v.staleAfter > 0 && word.On.After()+governance.Date(v.staleAfter) <= on:
		return GoneStale
	}
	return ""
}
