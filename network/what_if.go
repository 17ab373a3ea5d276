package network

import (
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/scenario"
)

// WhatIf is what changes would do, beside what is: both sides are networks of
// which the same functions are asked. Nothing is written by asking.
type WhatIf struct {
	Period governance.Period
	On     governance.Date

	before, after *View
	compared      *scenario.Comparison
}

// WhatIf supposes that the changes were made, one after another, and compares
// what then would be with what is: loads over the period, voices on a date,
// today unless given. Without changes nothing differs. It is refused for a
// period without a day, and as scenario.Suppose refuses changes.
// Source: DOMAIN §6.
func (v *View) WhatIf(changes []governance.ChangeInput, period governance.Period, on *governance.Date) (WhatIf, error) {
	if _, err := governance.NewPeriod(period.From, period.Until); err != nil {
		return WhatIf{}, err
	}
	facts, err := scenario.Suppose(v.sight(), changes, period)
	if err != nil {
		return WhatIf{}, err
	}
	c := scenario.Compare(v.sight(), facts, period, v.date(on))
	return WhatIf{period, c.On, v, v.over(c.After.Network), c}, nil
}

// DataVersion is the version of the data that the changes are put over.
func (w WhatIf) DataVersion() int { return int(w.before.Version()) }

// Created are the bodies that the scenario sets up, in the order of their
// identities, which depend on the place of their change in the list alone.
func (w WhatIf) Created() []Group { return w.after.groupsAt(w.compared.Created) }

// GroupComparison is the load of a group, as it is and as it would be.
type GroupComparison struct {
	Group         Group
	Before, After RepresentationLoad
}

// Groups are those whose load would be another, by name.
func (w WhatIf) Groups() []GroupComparison {
	r := w.after.ranking()
	out := []GroupComparison{}
	for _, g := range slices.SortedFunc(slices.Values(w.compared.Loads()), r.Compare) {
		out = append(out, GroupComparison{
			w.before.group(g), w.before.load(g, w.Period, hours.Committed), w.after.load(g, w.Period, hours.Committed),
		})
	}
	return out
}
