package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed delegation.cypher
var delegation string

func delegationKind() Kind {
	return kindOf(delegation, delegationRow, readDelegation)
}

func delegationRow(r *governance.Delegation) *row {
	return newRow(&r.Record).
		refer("SEAT", r.Seat).refer("HOLDER", r.Holder).refer("PERSON", r.Person).
		text("kind", string(r.Kind)).text("seatedAs", string(r.SeatedAs)).refer("SUPPLIED_BY", r.SuppliedBy).interval(r.Interval).
		localized("endReason", r.EndReason)
}

func readDelegation(c *cells) governance.Delegation {
	return governance.Delegation{
		Record: c.record(),
		Seat:   c.id(), Holder: c.id(), Person: c.id(),
		Kind: oneOf(c, governance.DelegationKinds), SeatedAs: oneOf(c, governance.SeatedAsValues), SuppliedBy: c.id(), Interval: c.interval(), EndReason: c.localized(),
	}
}
