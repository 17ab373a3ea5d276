package governance

import (
	"cmp"
	"slices"
)

// CapacityHours is Σ over the days of the period of FTE × hours per FTE-year ÷
// days of that year. Of two declarations for one day, the one with the later
// start prevails. It is nil unless declarations cover every day of the period
// (DOMAIN §3).
func CapacityHours(declared []*Capacity, period Period) *float64 {
	return maybe(capacityOver(latestCapacityFirst(declared), period))
}

// capacityOver counts the first declaration on its days, and the next ones on
// the days before and after it.
func capacityOver(declared []*Capacity, days Span) float64 {
	if days.Empty() {
		return 0
	}
	for i, c := range declared {
		if both := days.Intersect(c.Certain()); !both.Empty() {
			return c.FTE*c.HoursPerFTE*both.Years() +
				capacityOver(declared[i+1:], Span{From: days.From, Until: both.From}) + capacityOver(declared[i+1:], Span{From: both.Until, Until: days.Until})
		}
	}
	return unknown
}

// LimitHours is what the group agreed to give over the period. The total of an
// interval with an end is spread evenly over its days; without an end the hours
// are per calendar year; a rate is a part of the capacity. It is nil unless
// declarations cover every day of the period (DOMAIN §3).
func LimitHours(declared []*Limit, capacities []*Capacity, period Period) *float64 {
	if len(declared) == 0 {
		return nil
	}
	return maybe(limitOver(latestLimitFirst(declared), latestCapacityFirst(capacities), period))
}

// limitOver counts the first declaration on its days, and the next ones on the
// days before and after it.
func limitOver(declared []*Limit, capacities []*Capacity, days Span) float64 {
	if days.Empty() {
		return 0
	}
	for i, l := range declared {
		if both := days.Intersect(l.Certain()); !both.Empty() {
			return l.hoursOver(both, capacities) +
				limitOver(declared[i+1:], capacities, Span{From: days.From, Until: both.From}) + limitOver(declared[i+1:], capacities, Span{From: both.Until, Until: days.Until})
		}
	}
	return unknown
}

func (l *Limit) hoursOver(days Span, capacities []*Capacity) float64 {
	switch {
	case l.Rate != nil:
		return *l.Rate * capacityOver(capacities, days)
	case l.Until.IsZero() || l.Since.IsZero():
		return known64(l.Hours) * days.Years()
	}
	return known64(l.Hours) * float64(days.Days()) / float64(l.Possible().Days())
}

func latestCapacityFirst(declared []*Capacity) []*Capacity {
	return latestFirst(declared, func(c *Capacity) (Date, ID) { return c.Start(), c.ID })
}

func latestLimitFirst(declared []*Limit) []*Limit {
	return latestFirst(declared, func(l *Limit) (Date, ID) { return l.Start(), l.ID })
}

// latestFirst puts the declarations in the order in which they prevail. It does
// not change the list that it is given.
func latestFirst[T any](declared []*T, key func(*T) (Date, ID)) []*T {
	compare := func(a, b *T) int {
		aStart, aID := key(a)
		bStart, bID := key(b)
		return cmp.Or(cmp.Compare(bStart, aStart), cmp.Compare(aID, bID))
	}
	if slices.IsSortedFunc(declared, compare) {
		return declared
	}
	return slices.SortedFunc(slices.Values(declared), compare)
}
