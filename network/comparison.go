package network

import (
	"slices"

	"tablee/governance"
)

// comparison is what a scenario would do, beside what is: two networks of which
// the same functions are asked, as one reader may know them.
type comparison struct {
	period        governance.Period
	on            governance.Date // of the voices
	before, after sight
	created       []int32 // bodies that the scenario sets up, by position in the network after it
	touched       touched
}

// compare puts the records of a scenario over a reader's network.
func compare(before sight, facts governance.Facts, period governance.Period, on governance.Date) *comparison {
	n := before.net.With(before.net.version, facts)
	c := &comparison{period: period, on: on, before: before, after: before.over(n), touched: n.touchedBy(facts)}
	inheritLoads(n, before.net, period, &c.touched)
	inheritVoices(n, before.net, on, &c.touched)
	for i := range facts.Groups {
		if id := facts.Groups[i].ID; before.net.groupOf(id) < 0 {
			c.created = append(c.created, n.groupOf(id))
		}
	}
	return c
}

// loads are the groups of the network before whose load would be another, in the
// order of positions.
func (c *comparison) loads() []int32 {
	before, after := c.before.silent(), c.after.silent()
	var out []int32
	for _, g := range c.mayDiffer() {
		if g >= before.net.Records.Groups.Len() {
			continue
		}
		was, _ := before.totals(g, c.period, governance.Committed)
		is, _ := after.totals(g, c.period, governance.Committed)
		if !sameTotals(&was, &is) {
			out = append(out, g)
		}
	}
	return out
}

// mayDiffer are the groups whose load may be another: by its own lines, or by
// what others carry for it.
func (c *comparison) mayDiffer() []int32 {
	before, after := c.before.silent(), c.after.silent()
	found := map[int32]bool{}
	for _, g := range c.touched.loads {
		found[g] = true
	}
	for _, g := range c.touched.carriers {
		was, is := new(carrier), after.accountOf(g, c.period, governance.Committed, seesNothing).carrier(g)
		if g < before.net.Records.Groups.Len() {
			was = before.accountOf(g, c.period, governance.Committed, seesNothing).carrier(g)
		}
		for _, member := range slices.Concat(was.members, is.members) {
			if was.carriedFor(member) != is.carriedFor(member) {
				found[member] = true
			}
		}
	}
	return inOrder(found)
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
