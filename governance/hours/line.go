package hours

import (
	"math"

	"tablee/governance"
)

// LoadMeasure says which hours a load counts.
type LoadMeasure string

// Committed hours never depend on attendance; attended hours count only what
// a roll says.
const (
	Committed LoadMeasure = "COMMITTED"
	Attended  LoadMeasure = "ATTENDED"
)

// LoadBasis says what the hours of a line are based on.
type LoadBasis string

// The bases of hours.
const (
	Recorded LoadBasis = "RECORDED" // recorded meetings
	Expected LoadBasis = "EXPECTED" // a cadence
	Mixed    LoadBasis = "MIXED"    // both, on different days
	Declared LoadBasis = "DECLARED" // what the group itself says
)

// LoadLineKind says what gives rise to a line.
type LoadLineKind string

// The kinds of lines (DOMAIN §3).
const (
	SeatLine         LoadLineKind = "SEAT"
	AssemblyLine     LoadLineKind = "ASSEMBLY"
	ConsultationLine LoadLineKind = "CONSULTATION"
	AdHocLine        LoadLineKind = "AD_HOC"
)

// LoadPart is a part of a line's hours: one recorded meeting, or a run of days
// with expected meetings at a steady rate.
type LoadPart struct {
	governance.Span
	Basis     LoadBasis
	Confirmed bool    // the body recorded the meeting, or confirmed the cadence
	Meetings  float64 // the number of meetings
	Hours     float64 // of all the delegates that the line counts
}

// within is the share of the part's hours on the days of the span.
func (p LoadPart) within(s governance.Span) float64 {
	both := p.Span.Intersect(s)
	switch {
	case both.Empty():
		return 0
	case both == p.Span:
		return p.Hours
	}
	return p.Hours * both.Years() / p.Span.Years()
}

// LoadLine is what one seat, or the assembly of one membership, asks over a
// period of the group that supplies the people.
type LoadLine struct {
	Kind              LoadLineKind
	BodyID, SeatID    governance.ID
	RepresentationID  governance.ID // what the group declared, with kind AD_HOC
	ConsultationID    governance.ID // with kind CONSULTATION
	HolderID          governance.ID // the group that has the voice
	SupplierID        governance.ID // the group that gives the hours
	Basis             LoadBasis
	Delegates         int // the largest number who sit at once
	Floor             bool
	Uncertain         bool
	TravelNotDeclared bool
	SupportKind       governance.SupportKind // on the last certain day; "" when not declared
	Agreement         string                 // the funding agreement that requires the seat
	Parts             []LoadPart

	meetings, hours, recorded, expected float64
	delegateMeetings                    float64
	confirmed, unconfirmed              float64
	supported, unsupported              float64
}

// Hours is the cost of the line to its supplier over the period; nil when part
// of it is not known.
func (l LoadLine) Hours() *float64 { return maybe(l.hours) }

// Meetings is the number of meetings behind the hours; nil when not known.
func (l LoadLine) Meetings() *float64 { return maybe(l.meetings) }

// RecordedHours is the part of Hours that is based on recorded meetings.
func (l LoadLine) RecordedHours() *float64 { return maybe(l.recorded) }

// ExpectedHours is the part of Hours that is based on a cadence.
func (l LoadLine) ExpectedHours() *float64 { return maybe(l.expected) }

// HoursPerMeeting is the average time of one delegate for one meeting:
// duration, preparation and travel. It is nil without meetings.
func (l LoadLine) HoursPerMeeting() *float64 {
	if l.delegateMeetings == 0 {
		return nil
	}
	return maybe(l.hours / l.delegateMeetings)
}

// Confirmed reports whether the body recorded all the hours of the line, or
// confirmed the cadence behind them.
func (l LoadLine) Confirmed() bool { return l.hours > 0 && l.unconfirmed == 0 }

// RequiredBy is the funding agreement that requires the seat; nil for none.
func (l LoadLine) RequiredBy() *string { return orNil(l.Agreement) }

// Support is what comes with the seat; nil when it is not declared.
func (l LoadLine) Support() *governance.SupportKind { return orNil(l.SupportKind) }

// HoursOn is the hours of the line on some days, each counted for the share of
// that day.
func (l LoadLine) HoursOn(shares []Share) float64 {
	total := 0.0
	for _, p := range l.Parts {
		for _, s := range shares {
			total += p.within(s.Span) * s.Part
		}
	}
	return total
}

// Share is the part of a line's hours that falls to somebody, over a run of
// days.
type Share struct {
	governance.Span
	Part float64
}

func orNil[S ~string](s S) *S {
	if s == "" {
		return nil
	}
	return &s
}

func (l LoadLine) isKnown() bool { return !math.IsNaN(l.hours) }
