package resolvers

import (
	"context"

	"tablee/governance"
	"tablee/governance/access"
)

// Charge takes a cost from what is left to an actor, at an address when nobody
// knows who it is, or refuses with RATE_LIMITED.
type Charge func(actor access.Actor, address string, cost int) *governance.Error

// itemsPerUnit is how many items an answer may give for one unit of cost.
const itemsPerUnit = 100

// charge takes what an operation costs beside the request that carries it.
func (o Options) charge(ctx context.Context, items int) *governance.Error {
	cost := items / itemsPerUnit
	if cost == 0 {
		return nil
	}
	address, _ := ctx.Value(addressKey).(string)
	return o.Charge(viewOf(ctx).Actor(), address, cost)
}
