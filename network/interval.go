package network

import (
	"tablee/governance"
)

// dated is the part of a handle that says when its fact holds.
type dated struct{ interval governance.Interval }

// Since is the first day on which the fact holds; nil when it is unknown.
func (d dated) Since() *governance.Date {
	if d.interval.Since.IsZero() {
		return nil
	}
	first := d.interval.Since.First()
	return &first
}

// Until is the day after the last on which the fact holds; nil while it is in
// force, and when it ended at a date that nobody knows.
func (d dated) Until() *governance.Date {
	if d.interval.Until.IsZero() {
		return nil
	}
	end := d.interval.Possible().Until
	return &end
}

// Interval says when the fact holds, as precisely as its source does.
func (d dated) Interval() Interval { return Interval{d} }

// Interval is when a fact holds.
type Interval struct{ dated }

// SinceText is the start as it was given: 2024, 2024-03 or 2024-03-01.
func (i Interval) SinceText() *string { return orNil(i.interval.Since.String()) }

// UntilText is the end as it was given; "unknown" for an unknown date.
func (i Interval) UntilText() *string { return orNil(i.interval.UntilText()) }

// LastSeen is the last date at which the fact was known to hold.
func (i Interval) LastSeen() *string { return orNil(i.interval.LastSeen.String()) }

// EndUnknown reports whether the fact ended at a date that nobody knows.
func (i Interval) EndUnknown() bool { return i.interval.Ended }

// On says whether the fact holds on a date.
func (i Interval) On(on governance.Date) governance.InForce { return i.interval.On(on) }
