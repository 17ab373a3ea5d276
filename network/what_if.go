package network

import (
	"slices"

	"tablee/governance"
)

// WhatIf is what changes would do, beside what is: both sides are networks of
// which the same functions are asked. Nothing is written by asking.
type WhatIf struct {
	Period governance.Period
	On     governance.Date

	before, after *View
	created       []governance.ID // bodies that the scenario sets up
	touched       touched
}

// WhatIf supposes that the changes were made, one after another, and compares
// what then would be with what is: loads over the period, voices on a date,
// today unless given. Without changes nothing differs. It is refused for a
// period without a day, and as governance.Suppose refuses changes.
// Source: DOMAIN §6.
func (v *View) WhatIf(changes []governance.ChangeInput, period governance.Period, on *governance.Date) (WhatIf, error) {
	if _, err := governance.NewPeriod(period.From, period.Until); err != nil {
		return WhatIf{}, err
	}
	facts, err := v.suppose(changes, period)
	if err != nil {
		return WhatIf{}, err
	}
	return v.whatIf(facts, period, v.date(on)), nil
}

// whatIf puts the records of a scenario over the network.
func (v *View) whatIf(facts governance.Facts, period governance.Period, on governance.Date) WhatIf {
	after := *v
	after.net = v.net.With(v.net.version, facts)
	w := WhatIf{Period: period, On: on, before: v, after: &after, touched: after.net.touchedBy(facts)}
	after.net.inherit(v.net, &w)
	for i := range facts.Groups {
		if id := facts.Groups[i].ID; v.net.groupOf(id) < 0 {
			w.created = append(w.created, id)
		}
	}
	return w
}

// DataVersion is the version of the data that the changes are put over.
func (w WhatIf) DataVersion() int { return int(w.before.Version()) }

// Created are the bodies that the scenario sets up, in the order of their
// identities, which depend on the place of their change in the list alone.
func (w WhatIf) Created() []Group {
	out := []Group{}
	for _, id := range w.created {
		out = append(out, w.after.group(w.after.net.groupOf(id)))
	}
	return out
}

// GroupComparison is the load of a group, as it is and as it would be.
type GroupComparison struct {
	Group         Group
	Before, After RepresentationLoad
}

// Groups are those whose load would be another, by name.
func (w WhatIf) Groups() []GroupComparison {
	r := w.after.ranking()
	groups := slices.SortedFunc(slices.Values(w.loads()), r.compare)
	out := []GroupComparison{}
	for _, g := range groups {
		if int(g) >= len(w.before.net.facts.Groups) {
			continue
		}
		before, _ := w.before.unnoted().totals(g, w.Period, governance.Committed)
		after, _ := w.after.unnoted().totals(g, w.Period, governance.Committed)
		if !sameTotals(&before, &after) {
			out = append(out, GroupComparison{w.before.group(g), w.before.committed(g, w.Period), w.after.committed(g, w.Period)})
		}
	}
	return out
}

// loads are the groups whose load may be another: by its own lines, or by what
// others carry for it.
func (w WhatIf) loads() []int32 {
	found := map[int32]bool{}
	for _, g := range w.touched.loads {
		found[g] = true
	}
	for _, g := range w.touched.carriers {
		was, is := new(carrier), w.after.unnoted().accountOf(g, w.Period, governance.Committed, seesNothing).carrier(g)
		if int(g) < len(w.before.net.facts.Groups) {
			was = w.before.unnoted().accountOf(g, w.Period, governance.Committed, seesNothing).carrier(g)
		}
		for _, member := range slices.Concat(was.members, is.members) {
			if was.carriedFor(member) != is.carriedFor(member) {
				found[member] = true
			}
		}
	}
	return inOrder(found)
}

// committed is the load of a group as the actor may see it.
func (v *View) committed(g int32, period governance.Period) RepresentationLoad {
	return v.load(g, period, governance.Committed)
}

// sameTotals reports whether two loads of a group come to the same.
func sameTotals(a, b *governance.LoadTotals) bool {
	return a.Complete() == b.Complete() && a.UnknownLines() == b.UnknownLines() && a.UncertainLines() == b.UncertainLines() &&
		equal(a.OverLimit(), b.OverLimit()) && sameFigure(a.DirectHours(), b.DirectHours()) &&
		sameFigure(&a.CarriedHours, &b.CarriedHours) && sameFigure(new(a.SupportedHours()), new(b.SupportedHours())) &&
		sameFigure(new(a.UnsupportedHours()), new(b.UnsupportedHours()))
}

func equal[T comparable](a, b *T) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// sameFigure compares two figures, exact to 1e-9: what is worked out from the
// same parts in another order is the same.
func sameFigure(a, b *float64) bool {
	if a == nil || b == nil {
		return a == b
	}
	return max(*a-*b, *b-*a) <= 1e-9
}
