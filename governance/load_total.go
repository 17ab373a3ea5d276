package governance

import "math"

// RepresentationLoad is what a group's people give to bodies over a period,
// with every line that makes the totals. Hours that nobody knows are nil, and
// never count as zero. Source: DOMAIN §3.
type RepresentationLoad struct {
	Period         Period
	Measure        LoadMeasure
	PublicEstimate bool // worked out from public facts only
	Lines          []LoadLine
	ObserverLines  []LoadLine // attended without a seat's duties; counted apart
	CarriedHours   float64    // of groups that carry this one's voice; never added
	PendingHours   float64    // asked by open invitations; counted apart

	capacity, limit float64
}

// TotalLoad adds the lines up. capacity and limit are the group's hours over
// the period, NaN-free only when every day of it is covered; nil: not known.
func TotalLoad(period Period, measure LoadMeasure, lines []LoadLine, capacity, limit *float64) RepresentationLoad {
	return RepresentationLoad{
		Period: period, Measure: measure, Lines: lines,
		capacity: known64(capacity), limit: known64(limit),
	}
}

func (l RepresentationLoad) total(of func(LoadLine) float64) float64 {
	total := 0.0
	for _, line := range l.Lines {
		if line.isKnown() {
			total += of(line)
		}
	}
	return total
}

// knownHours is the sum of the lines whose hours are known.
func (l RepresentationLoad) knownHours() float64 {
	return l.total(func(line LoadLine) float64 { return line.hours })
}

// DirectHours is Σ of the known lines: nil when there are lines and none is
// known, 0 when there are none.
func (l RepresentationLoad) DirectHours() *float64 {
	if len(l.Lines) > 0 && l.UnknownLines() == len(l.Lines) {
		return nil
	}
	return maybe(l.knownHours())
}

// UnknownLines counts the lines whose hours nobody knows.
func (l RepresentationLoad) UnknownLines() int {
	return l.count(func(line LoadLine) bool { return !line.isKnown() })
}

// UncertainLines counts the lines that may have held on more days.
func (l RepresentationLoad) UncertainLines() int {
	return l.count(func(line LoadLine) bool { return line.Uncertain })
}

func (l RepresentationLoad) count(that func(LoadLine) bool) int {
	n := 0
	for _, line := range l.Lines {
		if that(line) {
			n++
		}
	}
	return n
}

// Complete reports whether no line is unknown, a floor, or uncertain.
func (l RepresentationLoad) Complete() bool {
	return l.count(func(line LoadLine) bool { return !line.isKnown() || line.Floor || line.Uncertain }) == 0
}

// ObserverHours are attended as an observer; they are in no other total.
func (l RepresentationLoad) ObserverHours() float64 {
	return RepresentationLoad{Lines: l.ObserverLines}.knownHours()
}

// SupportedHours come with an honorarium or release time.
func (l RepresentationLoad) SupportedHours() float64 {
	return l.total(func(line LoadLine) float64 { return line.supported })
}

// UnsupportedHours are declared to come with neither.
func (l RepresentationLoad) UnsupportedHours() float64 {
	return l.total(func(line LoadLine) float64 { return line.unsupported })
}

// SupportUndeclaredHours are those of which nobody said what comes with them.
func (l RepresentationLoad) SupportUndeclaredHours() float64 {
	return l.total(func(line LoadLine) float64 { return line.hours - line.supported - line.unsupported })
}

// CapacityHours is what the group's paid people work over the period; nil
// unless every day of it is covered by a declaration.
func (l RepresentationLoad) CapacityHours() *float64 { return maybe(l.capacity) }

// Rate is DirectHours ÷ CapacityHours; nil when either is, or capacity is 0.
func (l RepresentationLoad) Rate() *float64 {
	hours := l.DirectHours()
	if hours == nil || math.IsNaN(l.capacity) || l.capacity == 0 {
		return nil
	}
	return maybe(*hours / l.capacity)
}

// LimitHours is what the group agreed to give over the period; nil unless
// every day of it is covered by a declaration.
func (l RepresentationLoad) LimitHours() *float64 { return maybe(l.limit) }

// OverLimit is true when the known hours alone exceed the limit, false when
// they do not and the load is complete, nil when nobody can tell.
func (l RepresentationLoad) OverLimit() *bool {
	over := exceeds(l.knownHours(), l.limit)
	if math.IsNaN(l.limit) || (!over && !l.Complete()) {
		return nil
	}
	return &over
}

// ConfirmedShare is the part of the known hours that bodies recorded, or that
// rests on cadences that they confirmed; nil without hours.
func (l RepresentationLoad) ConfirmedShare() *float64 {
	hours := l.knownHours()
	if hours == 0 {
		return nil
	}
	return maybe(l.total(func(line LoadLine) float64 { return line.confirmed }) / hours)
}

// HoursOn is the part of the known lines' hours that falls on the days that
// share gives a part of, each day's hours times its part.
func (l LoadLine) HoursOn(shares []Share) float64 {
	total := 0.0
	for _, p := range l.Parts {
		for _, s := range shares {
			total += p.within(s.Span) * s.Part
		}
	}
	return total
}

// Share is the part of a line's hours that is somebody's, over a run of days.
type Share struct {
	Span
	Part float64
}
