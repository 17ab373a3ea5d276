package hours

import (
	"math"

	"tablee/governance"
)

// LoadTotals add up the lines of a group's load over a period. Unknown hours
// are nil, and never count as zero. Source: DOMAIN §3.
type LoadTotals struct {
	Period         governance.Period
	Measure        LoadMeasure
	PublicEstimate bool    // based on public facts only
	CarriedHours   float64 // of groups that carry this one's voice; in no total
	PendingHours   float64 // asked by open invitations; in no total

	lines, unknown, uncertain, incomplete        int
	hours, confirmed                             float64 // of the known lines
	supported, unsupported, undeclared, observed float64
	capacity, limit                              float64
	noCapacity, noLimit, noRate                  bool // withheld from the reader
}

// NewLoadTotals are the totals of a load without lines. Capacity and limit of
// the group are not known.
func NewLoadTotals(period governance.Period, measure LoadMeasure) LoadTotals {
	return LoadTotals{Period: period, Measure: measure, capacity: unknown, limit: unknown}
}

// Against sets the capacity and the limit of the group, in hours over the
// period; nil unless declarations cover every day.
func (t *LoadTotals) Against(capacity, limit *float64) {
	t.capacity, t.limit = known64(capacity), known64(limit)
}

// Withhold leaves out what the reader may not see: the capacity, what concerns
// the limit, the rate.
func (t *LoadTotals) Withhold(capacity, limit, rate bool) {
	t.noCapacity, t.noLimit, t.noRate = capacity, limit, rate
}

// Add counts a line.
func (t *LoadTotals) Add(l LineSum) {
	t.lines++
	if l.uncertain {
		t.uncertain++
	}
	if !l.isKnown() || l.floor || l.uncertain {
		t.incomplete++
	}
	if !l.isKnown() {
		t.unknown++
		return
	}
	t.hours += l.hours
	t.confirmed += l.confirmed
	t.supported += l.supported
	t.unsupported += l.unsupported
	t.undeclared += l.hours - l.supported - l.unsupported
}

// AddObserver counts a line of somebody who attended without the duties of a
// seat. It is in no total but ObserverHours.
func (t *LoadTotals) AddObserver(l LineSum) {
	if l.isKnown() {
		t.observed += l.hours
	}
}

// DirectHours is the sum of the known lines: nil when there are lines and none
// is known, 0 when there are none.
func (t LoadTotals) DirectHours() *float64 {
	if t.lines > 0 && t.unknown == t.lines {
		return nil
	}
	return maybe(t.hours)
}

// UnknownLines counts the lines whose hours nobody knows.
func (t LoadTotals) UnknownLines() int { return t.unknown }

// UncertainLines counts the lines that may have held on more days.
func (t LoadTotals) UncertainLines() int { return t.uncertain }

// Complete reports whether no line is unknown, a floor, or uncertain.
func (t LoadTotals) Complete() bool { return t.incomplete == 0 }

// ObserverHours are the hours of observers. They are in no other total.
func (t LoadTotals) ObserverHours() float64 { return t.observed }

// SupportedHours are those that an honorarium or release time supports.
func (t LoadTotals) SupportedHours() float64 { return t.supported }

// UnsupportedHours are those that are declared to have neither.
func (t LoadTotals) UnsupportedHours() float64 { return t.unsupported }

// SupportUndeclaredHours are those whose support nobody declared.
func (t LoadTotals) SupportUndeclaredHours() float64 { return t.undeclared }

// CapacityHours is the working time of the group's paid people over the period;
// nil unless declarations cover every day of it.
func (t LoadTotals) CapacityHours() *float64 {
	if t.noCapacity {
		return nil
	}
	return maybe(t.capacity)
}

// Rate is DirectHours ÷ CapacityHours; nil when either is, or capacity is 0.
func (t LoadTotals) Rate() *float64 {
	hours := t.DirectHours()
	if hours == nil || t.noRate || math.IsNaN(t.capacity) || t.capacity == 0 {
		return nil
	}
	return maybe(*hours / t.capacity)
}

// LimitHours is what the group agreed to give over the period; nil unless
// declarations cover every day of it.
func (t LoadTotals) LimitHours() *float64 {
	if t.noLimit {
		return nil
	}
	return maybe(t.limit)
}

// OverLimit is true when the known hours alone exceed the limit, false when
// they do not and the load is complete, and nil when that is not known.
func (t LoadTotals) OverLimit() *bool {
	over := exceeds(t.hours, t.limit)
	if t.noLimit || math.IsNaN(t.limit) || (!over && !t.Complete()) {
		return nil
	}
	return &over
}

// ConfirmedShare is the part of the known hours that bodies recorded, or whose
// cadences they confirmed; nil without hours.
func (t LoadTotals) ConfirmedShare() *float64 {
	if t.hours == 0 {
		return nil
	}
	return maybe(t.confirmed / t.hours)
}
