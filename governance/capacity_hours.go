package governance

import (
	"cmp"
	"slices"
)

// CapacityHours is Σ over the days of the period of FTE × hours per FTE-year
// ÷ days of that year. Of two declarations for one day the later since
// prevails. Nil unless every day of the period is covered (DOMAIN §3).
func CapacityHours(declared []*Capacity, period Period) *float64 {
	return maybe(capacityOver(declared, DaysOf(period)))
}

func capacityOver(declared []*Capacity, days Days) float64 {
	total := 0.0
	for _, c := range latestFirst(declared, func(c *Capacity) (Date, ID) { return c.Start(), c.ID }) {
		for _, run := range days.Intersect(c.Certain()) {
			total += c.FTE * c.HoursPerFTE * run.Years()
		}
		days = days.Minus(c.Certain())
	}
	if len(days) > 0 {
		return unknown
	}
	return total
}

// LimitHours is what the group agreed to give over the period: the total of a
// declared interval with an end spread evenly over its days, hours per
// calendar year without an end, or rate × capacity. Nil unless every day of
// the period is covered (DOMAIN §3).
func LimitHours(declared []*Limit, capacities []*Capacity, period Period) *float64 {
	total, days := 0.0, DaysOf(period)
	for _, l := range latestFirst(declared, func(l *Limit) (Date, ID) { return l.Start(), l.ID }) {
		covered := days.Intersect(l.Certain())
		total += l.hoursOver(covered, capacities)
		days = days.Minus(l.Certain())
	}
	if len(days) > 0 {
		return nil
	}
	return maybe(total)
}

func (l *Limit) hoursOver(days Days, capacities []*Capacity) float64 {
	if l.Rate != nil {
		return *l.Rate * capacityOver(capacities, days)
	}
	total := 0.0
	for _, run := range days {
		if l.Until.IsZero() || l.Since.IsZero() {
			total += known64(l.Hours) * run.Years()
		} else {
			total += known64(l.Hours) * float64(run.Days()) / float64(l.Possible().Days())
		}
	}
	return total
}

// latestFirst puts a copy of the declarations in the order in which they
// prevail.
func latestFirst[T any](declared []*T, key func(*T) (Date, ID)) []*T {
	return slices.SortedFunc(slices.Values(declared), func(a, b *T) int {
		aStart, aID := key(a)
		bStart, bID := key(b)
		return cmp.Or(cmp.Compare(bStart, aStart), cmp.Compare(aID, bID))
	})
}
