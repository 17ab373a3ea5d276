package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed membership.cypher
var membership string

func membershipKind() Kind {
	return kindOf(membership, membershipRow, readMembership)
}

func membershipRow(r *governance.Membership) *row {
	return newRow(&r.Record).
		refer("MEMBER", r.Member).refer("GROUP", r.Group).
		text("standing", string(r.Standing)).text("mandate", string(r.Mandate.Scope)).
		refer("MANDATE_TOPIC", r.Mandate.Topics...).interval(r.Interval).localized("endReason", r.EndReason).
		word("member", r.MemberWord).word("group", r.GroupWord)
}

func readMembership(c *cells) governance.Membership {
	return governance.Membership{
		Record: c.record(),
		Member: c.id(), Group: c.id(), Standing: oneOf(c, governance.MemberStandings),
		Mandate:  governance.Mandate{Scope: oneOf(c, governance.MandateScopes), Topics: c.ids()},
		Interval: c.interval(), EndReason: c.localized(),
		MemberWord: c.word(), GroupWord: c.word(),
	}
}
