package hours

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// CapacityHours is Σ over the days of the period of FTE × hours per FTE-year ÷
// days of that year. Of two declarations for one day, the one with the later
// start prevails. It is nil unless declarations cover every day of the period
// (DOMAIN §3).
func CapacityHours(declared []*governance.Capacity, period governance.Period) *float64 {
	return maybe(capacityOver(latestCapacityFirst(declared), period))
}

// capacityOver counts the first declaration on its days, and the next ones on
// the days before and after it.
func capacityOver(declared []*governance.Capacity, days governance.Span) float64 {
	if days.Empty() {
		return 0
	}
	for i, c := range declared {
		if both := days.Intersect(c.Certain()); !both.Empty() {
			return c.FTE*c.HoursPerFTE*both.Years() +
				capacityOver(declared[i+1:], governance.Span{From: days.From, Until: both.From}) + capacityOver(declared[i+1:], governance.Span{From: both.Until, Until: days.Until})
		}
	}
	return unknown
}

// LimitHours is what the group agreed to give over the period. The total of an
// interval with an end is spread evenly over its days; without an end the hours
// are per calendar year; a rate is a part of the capacity. It is nil unless
// declarations cover every day of the period (DOMAIN §3).
func LimitHours(declared []*governance.Limit, capacities []*governance.Capacity, period governance.Period) *float64 {
	if len(declared) == 0 {
		return nil
	}
	return maybe(limitOver(latestLimitFirst(declared), latestCapacityFirst(capacities), period))
}

// limitOver counts the first declaration on its days, and the next ones on the
// days before and after it.
func limitOver(declared []*governance.Limit, capacities []*governance.Capacity, days governance.Span) float64 {
	if days.Empty() {
		return 0
	}
	for i, l := range declared {
		if both := days.Intersect(l.Certain()); !both.Empty() {
			return hoursOver(l, both, capacities) +
				limitOver(declared[i+1:], capacities, governance.Span{From: days.From, Until: both.From}) + limitOver(declared[i+1:], capacities, governance.Span{From: both.Until, Until: days.Until})
		}
	}
	return unknown
}

func hoursOver(l *governance.Limit, days governance.Span, capacities []*governance.Capacity) float64 {
	switch {
	case l.Rate != nil:
		return *l.Rate * capacityOver(capacities, days)
	case l.Until.IsZero() || l.Since.IsZero():
		return known64(l.Hours) * days.Years()
	}
	return known64(l.Hours) * float64(days.Days()) / float64(l.Possible().Days())
}

func latestCapacityFirst(declared []*governance.Capacity) []*governance.Capacity {
	return latestFirst(declared, func(c *governance.Capacity) (governance.Date, governance.ID) { return c.Start(), c.ID })
}

func latestLimitFirst(declared []*governance.Limit) []*governance.Limit {
	return latestFirst(declared, func(l *governance.Limit) (governance.Date, governance.ID) { return l.Start(), l.ID })
}

// latestFirst puts the declarations in the order in which they prevail. It does
// not change the list that it is given.
func latestFirst[T any](declared []*T, key func(*T) (governance.Date, governance.ID)) []*T {
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
