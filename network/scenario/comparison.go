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

// Comparison compares the network as it is with the network as a scenario would
// make it. The same functions answer for both, for one reader.
type Comparison struct {
	period        governance.Period
	On            governance.Date // the date on which voices are compared
	before, After sight.Reader
	Created       []int32 // the bodies that the scenario sets up, by position in After's network
	touched       snapshot.Touched
}

// Compare builds the network that results when the records of a scenario replace
// those of the reader's network. Loads are compared over the period, and voices
// on the date.
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

// Loads returns the groups whose load the scenario changes, in the order of their
// positions. It leaves out groups that only the scenario creates.
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

// mayDiffer returns the groups whose load may change, because of their own lines
// or because of the hours that others carry for them.
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

// sameTotals reports whether two loads of a group have the same totals.
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

// sameFigure reports whether two figures differ by 1e-9 at most. Sums of the same
// parts in another order differ by rounding alone.
func sameFigure(a, b *float64) bool {
	if a == nil || b == nil {
		return a == b
	}
	return max(*a-*b, *b-*a) <= 1e-9
}
