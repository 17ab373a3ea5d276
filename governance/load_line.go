package governance

import "math"

// LoadMeasure says which hours a load counts.
type LoadMeasure string

// Committed hours never depend on attendance; attended hours count only what
// a roll says.
const (
	Committed LoadMeasure = "COMMITTED"
	Attended  LoadMeasure = "ATTENDED"
)

// LoadBasis says what the hours of a line rest on.
type LoadBasis string

// The bases of hours.
const (
	Recorded LoadBasis = "RECORDED" // recorded meetings
	Expected LoadBasis = "EXPECTED" // a cadence
	Mixed    LoadBasis = "MIXED"    // both, on different days
	Declared LoadBasis = "DECLARED" // what the group itself says
)

// LoadLineKind says what makes a line.
type LoadLineKind string

// The kinds of lines (DOMAIN §3).
const (
	SeatLine         LoadLineKind = "SEAT"
	AssemblyLine     LoadLineKind = "ASSEMBLY"
	ConsultationLine LoadLineKind = "CONSULTATION"
	AdHocLine        LoadLineKind = "AD_HOC"
)

// LoadPart is a part of a line's hours: one recorded meeting, or a run of
// days on which meetings are expected at a steady rate.
type LoadPart struct {
	Span
	Basis     LoadBasis
	Confirmed bool    // the body recorded the meeting, or confirmed the cadence
	Meetings  float64 // how many
	Hours     float64 // of all the delegates that the line counts
}

// within is the part of the part's hours that falls on the days of the span.
func (p LoadPart) within(s Span) float64 {
	both := p.Span.Intersect(s)
	switch {
	case both.Empty():
		return 0
	case both == p.Span:
		return p.Hours
	}
	return p.Hours * both.Years() / p.Span.Years()
}

// LoadLine is what one seat, or one membership's assembly, asks of the group
// that supplies the people, over a period.
type LoadLine struct {
	Kind              LoadLineKind
	BodyID, SeatID    ID
	RepresentationID  ID // what the group declared, with kind AD_HOC
	ConsultationID    ID // with kind CONSULTATION
	HolderID          ID // the group whose voice it is
	SupplierID        ID // the group whose hours they are
	Basis             LoadBasis
	Delegates         int // the most that sit at once
	Floor             bool
	Uncertain         bool
	TravelNotDeclared bool
	SupportKind       SupportKind // on the last certain day; "" when not declared
	Agreement         string      // the funding agreement that requires the seat
	Parts             []LoadPart

	meetings, hours, recorded, expected float64
	delegateMeetings                    float64
	confirmed, unconfirmed              float64
	supported, unsupported              float64
}

// Hours is what the line costs its supplier over the period; nil when any of
// its parts is not known.
func (l LoadLine) Hours() *float64 { return maybe(l.hours) }

// Meetings is how many meetings the hours rest on; nil when not known.
func (l LoadLine) Meetings() *float64 { return maybe(l.meetings) }

// RecordedHours is the part of Hours that rests on recorded meetings.
func (l LoadLine) RecordedHours() *float64 { return maybe(l.recorded) }

// ExpectedHours is the part of Hours that rests on a cadence.
func (l LoadLine) ExpectedHours() *float64 { return maybe(l.expected) }

// HoursPerMeeting is what one delegate gives to one meeting, on average over
// the line: duration, preparation and travel. Nil without meetings.
func (l LoadLine) HoursPerMeeting() *float64 {
	if l.delegateMeetings == 0 {
		return nil
	}
	return maybe(l.hours / l.delegateMeetings)
}

// Confirmed reports whether all the hours of the line are recorded by the
// body, or rest on a cadence that it confirmed.
func (l LoadLine) Confirmed() bool { return l.hours > 0 && l.unconfirmed == 0 }

// RequiredBy is the funding agreement that requires the seat; nil for none.
func (l LoadLine) RequiredBy() *string { return orNil(l.Agreement) }

// Support is what comes with the seat; nil when it is not declared.
func (l LoadLine) Support() *SupportKind { return orNil(l.SupportKind) }

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

func orNil[S ~string](s S) *S {
	if s == "" {
		return nil
	}
	return &s
}

func (l LoadLine) isKnown() bool { return !math.IsNaN(l.hours) }
