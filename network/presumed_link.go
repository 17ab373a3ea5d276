package network

import (
	"tablee/governance"
	"tablee/network/internal/snapshot"
	"tablee/network/voice"
)

// PresumedLink is something that a presumed voice supposes: that a seat is
// still held by its last holder, or that a membership goes on whose end is at
// a date that nobody knows, or that one side contests. Exactly one of Seat and
// Membership is given.
type PresumedLink struct {
	voice      Voice
	seat       int32 // -1: none
	membership int32 // -1: none
}

// PresumedLinks are what a presumed voice supposes, from the organization up to
// the seat; none for any other kind.
func (v Voice) PresumedLinks() []PresumedLink {
	out := []PresumedLink{}
	if v.Kind != governance.VoicePresumed {
		return out
	}
	for _, m := range v.outcome.Presumption.Supposed {
		out = append(out, PresumedLink{v, -1, m})
	}
	if v.outcome.Presumption.Seat >= 0 {
		out = append(out, PresumedLink{v, v.outcome.Presumption.Seat, -1})
	}
	return out
}

// Seat is the seat supposed to be held still.
func (l PresumedLink) Seat() *Seat {
	if l.seat < 0 {
		return nil
	}
	s := l.voice.view.seat(l.seat)
	return &s
}

// Membership is the membership supposed to go on.
func (l PresumedLink) Membership() *Membership {
	if l.membership < 0 {
		return nil
	}
	m := l.voice.view.membership(l.membership)
	return &m
}

// LastHolder is who held the seat last.
func (l PresumedLink) LastHolder() *Group {
	if l.seat < 0 {
		return nil
	}
	g := l.voice.view.group(l.holder())
	return &g
}

// holder is the last group of the path, which held the seat.
func (l PresumedLink) holder() int32 {
	groups := l.voice.outcome.Presumption.Groups
	return groups[len(groups)-1]
}

// days are those on which the link may hold, and those on which it certainly
// does.
func (l PresumedLink) days() snapshot.ValidDays {
	n := l.voice.view.net
	always := governance.Span{From: governance.Beginning, Until: governance.Forever}
	if l.membership >= 0 {
		return n.MembershipDays(l.membership, always)
	}
	return n.TenureDays(voice.On(n, l.voice.On).LastTenure(l.seat), always)
}

// Ended is the first day on which the seat is unheld, or on which the
// membership is recorded as over; nil when the end is at a date that nobody
// knows.
func (l PresumedLink) Ended() *governance.Date { return lastBefore(l.days().Possible, l.voice.On, 0) }

// LastSeen is the last day on which a link whose end is at a date that nobody
// knows certainly held; nil when none is known.
func (l PresumedLink) LastSeen() *governance.Date {
	if l.Ended() != nil {
		return nil
	}
	return lastBefore(l.days().Certain, l.voice.On, 1)
}

// lastBefore is the end of some days, less a number of them; nil when they go
// on past a date, or there are none.
func lastBefore(days governance.Days, on, less governance.Date) *governance.Date {
	if len(days) == 0 || days[len(days)-1].Until > on {
		return nil
	}
	return new(days[len(days)-1].Until - less)
}

// Text names the link and its date, in the reader's language.
func (l PresumedLink) Text() string {
	if l.membership >= 0 {
		return l.membershipText()
	}
	v := l.voice.view
	seat, holder := v.net.Records.Seats.At(l.seat).Key(), v.nameOf(l.holder())
	ended, seen := l.Ended(), l.LastSeen()
	switch {
	case ended != nil && l.holder() == l.voice.organization:
		return governance.Explain(v.language, "presumedOwnSeat", seat, ended.String(), holder)
	case ended != nil:
		return governance.Explain(v.language, "presumedSeat", seat, ended.String(), holder, v.nameOf(l.voice.organization))
	case seen != nil:
		return governance.Explain(v.language, "presumedTenure", seat, seen.String(), holder)
	}
	return governance.Explain(v.language, "presumedTenureUnseen", seat, holder)
}

func (l PresumedLink) membershipText() string {
	v := l.voice.view
	member, group := v.nameOf(v.net.MembershipMember[l.membership]), v.nameOf(v.net.MembershipGroup[l.membership])
	ended, seen := l.Ended(), l.LastSeen()
	switch {
	case ended != nil:
		return governance.Explain(v.language, "presumedContested", member, group, ended.String())
	case seen != nil:
		return governance.Explain(v.language, "presumedMembership", member, group, seen.String())
	}
	return governance.Explain(v.language, "presumedMembershipUnseen", member, group)
}

// nameOf is a group's name in the reader's language.
func (v *View) nameOf(group int32) string { return v.group(group).Name().Text(nil) }
