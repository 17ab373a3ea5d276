package scenario

import (
	"maps"
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/network/load"
	"tablee/network/voice"
)

// Comparison is what a scenario would do, beside what is: two networks of which
// the same functions are asked, as one reader may know them.
type Comparison struct {
	period        governance.Period
	On            governance.Date // of the voices
	before, After sight.Reader
	Created       []int32 // bodies that the scenario sets up, by position in the network after it
	touched       snapshot.Touched
}

// Compare puts the records of a scenario over a reader's network.
func Compare(before sight.Reader, facts governance.Facts, period governance.Period, on governance.Date) *Comparison {
	n := before.Network.With(before.Network.Version(), facts)
	c := &Comparison{period: period, On: on, before: before, After: before.Over(n), touched: n.TouchedBy(facts)}
	load.Inherit(n, before.Network, period, &c.touched)
	voice.Inherit(n, before.Network, on, &c.touched)
	for i := range facts.Groups {
		if id := facts.Groups[i].ID; before.Network.GroupOf(id) < 0 {
			c.Created = append(c.Created, n.GroupOf(id))
		}
	}
	return c
}

// Loads are the groups of the network before whose load would be another, in the
// order of positions.
func (c *Comparison) Loads() []int32 {
	before, after := c.before.Silent(), c.After.Silent()
	var out []int32
	for _, g := range c.mayDiffer() {
		if g >= before.Network.Records.Groups.Len() {
			continue
		}
		was, _ := load.Of(before, g, c.period, hours.Committed)
		is, _ := load.Of(after, g, c.period, hours.Committed)
		if !sameTotals(&was, &is) {
			out = append(out, g)
		}
	}
	return out
}

// mayDiffer are the groups whose load may be another: by its own lines, or by
// what others carry for it.
func (c *Comparison) mayDiffer() []int32 {
	before, after := c.before.Silent(), c.After.Silent()
	found := map[int32]bool{}
	for _, g := range c.touched.Loads {
		found[g] = true
	}
	for _, g := range c.touched.Carriers {
		was, is := new(load.Carrier), load.For(after, g, c.period, hours.Committed, load.Nothing).Carrier(g)
		if g < before.Network.Records.Groups.Len() {
			was = load.For(before, g, c.period, hours.Committed, load.Nothing).Carrier(g)
		}
		for _, member := range slices.Concat(was.Members, is.Members) {
			if was.CarriedFor(member) != is.CarriedFor(member) {
				found[member] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(found))
}

// sameTotals reports whether two loads of a group come to the same.
func sameTotals(a, b *hours.LoadTotals) bool {
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
