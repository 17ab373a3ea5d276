package synthetic

import "tablee/governance"

// AsOf is 1 January 2026, the day on which the shape of a world is measured:
// meetings before it were held, those after it are planned.
const AsOf governance.Date = 20454

// The days between which links begin and end. Every group lives through at
// least a year between them.
var (
	firstLink  = governance.NewDate(2012, 1, 1)
	lastLink   = governance.NewDate(2025, 9, 1)
	lastStart  = governance.NewDate(2022, 6, 30)
	firstDeath = governance.NewDate(2023, 7, 1)
	lastDeath  = governance.NewDate(2025, 12, 31)
)

const (
	toTheYear  = len("2006")
	toTheMonth = len("2006-01")
)

// reduced keeps only the year, or the year and month, of a day.
func reduced(day governance.Date, length int) governance.PartialDate {
	p, _ := governance.ParsePartialDate(day.String()[:length]) // what a date writes can be read
	return p
}

// vague keeps a day as precisely as sources give it: half of them to the day.
func (d dice) vague(day governance.Date) governance.PartialDate {
	switch x := d.below(100); {
	case x < 30:
		return reduced(day, toTheYear)
	case x < 50:
		return reduced(day, toTheMonth)
	}
	return governance.PartialDateOf(day)
}

// vagueOrUnknown leaves some dates out, as sources do.
func (d dice) vagueOrUnknown(day governance.Date) governance.PartialDate {
	if d.percent(5) {
		return governance.PartialDate{}
	}
	return d.vague(day)
}

// open is an interval in force that starts after the given day.
func (d dice) open(earliest governance.Date) governance.Interval {
	first := max(earliest, firstLink)
	return governance.Interval{Since: d.vagueOrUnknown(d.day(first, max(first, lastLink)))}
}

// closed is an interval that starts after one day and ends before another, at
// a date that is not always known.
func (d dice) closed(earliest, latest governance.Date) governance.Interval {
	first, last := max(earliest, firstLink), min(latest, lastLink)
	start := d.day(first, last-180)
	return d.endedOn(governance.Interval{Since: d.vagueOrUnknown(start)}, d.day(start+30, last))
}

// endedOn ends an interval: one in five at an unknown date, with the day on
// which it was last seen, for most of them.
func (d dice) endedOn(i governance.Interval, end governance.Date) governance.Interval {
	switch x := d.below(100); {
	case x < 17:
		i.Ended, i.LastSeen = true, d.vague(end-1)
	case x < 20:
		i.Ended = true
	case x < 35:
		i.Until = reduced(end-1, toTheMonth)
	case x < 45:
		i.Until = reduced(end-1, toTheYear)
	default:
		i.Until = governance.PartialDateOf(end)
	}
	return i
}

// endReason is told of two ends in five.
func (d dice) endReason() governance.LocalizedText {
	if !d.percent(40) {
		return governance.LocalizedText{}
	}
	return pick(d, endReasons)
}

// confirmed is when somebody last confirmed a fact, for as many in a hundred.
func (d dice) confirmed(percent int) governance.PartialDate {
	if !d.percent(percent) {
		return governance.PartialDate{}
	}
	return d.vague(AsOf - 1 - governance.Date(d.below(700)))
}

// word is what a side said: nothing, or that the fact is as recorded.
func (d dice) word(percent int) governance.Word {
	on := d.confirmed(percent)
	if on.IsZero() {
		return governance.Word{}
	}
	return governance.Word{Says: governance.AsRecorded, On: on}
}
