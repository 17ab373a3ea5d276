package governance

// Cadence is how often a body meets and what one meeting asks of a delegate,
// for an interval. A dated cadence replaces the general one whole: what it
// leaves empty is unknown.
type Cadence struct {
	Record
	Body ID
	Interval
	MeetingsPerYear *float64
	Hours           *float64 // duration of one meeting
	PrepHours       *float64 // preparation, reporting back included
	TravelHours     *float64 // round trip
	Confirmed       PartialDate
}

// CompleteCalendar is a span for which the recorded meetings of a body are
// all the meetings that it has.
type CompleteCalendar struct {
	Record
	Body ID
	Interval
}

// MeetingStatus is where a meeting stands.
type MeetingStatus string

// The statuses of a meeting.
const (
	Planned   MeetingStatus = "PLANNED"
	Held      MeetingStatus = "HELD"
	Cancelled MeetingStatus = "CANCELLED"
)

// MeetingStatuses lists the statuses of a meeting.
var MeetingStatuses = []MeetingStatus{Planned, Held, Cancelled}

// Mode is how people take part in a meeting.
type Mode string

// The modes of a meeting.
const (
	InPerson Mode = "IN_PERSON"
	Remote   Mode = "REMOTE"
	Hybrid   Mode = "HYBRID"
)

// Modes lists the modes of a meeting.
var Modes = []Mode{InPerson, Remote, Hybrid}

// Meeting is a dated sitting of a body.
type Meeting struct {
	Record
	Identifiers  []Identifier
	Body         ID
	Date         Date
	Status       MeetingStatus
	Mode         Mode          // "" when it is not known
	Hours        *float64      // duration, instead of the cadence's
	PrepHours    *float64      // preparation, instead of the cadence's
	CancelReason LocalizedText // why it was cancelled
}

// AttendanceStatus is whether a seat or a member was present.
type AttendanceStatus string

// The statuses of attendance.
const (
	Present          AttendanceStatus = "PRESENT"
	AlternatePresent AttendanceStatus = "ALTERNATE"
	RemotePresent    AttendanceStatus = "REMOTE"
	Absent           AttendanceStatus = "ABSENT"
	Excused          AttendanceStatus = "EXCUSED"
)

// AttendanceStatuses lists the statuses of attendance.
var AttendanceStatuses = []AttendanceStatus{Present, AlternatePresent, RemotePresent, Absent, Excused}

// Attendance is what the roll of a meeting says of a seat or, at an assembly,
// of a member. Exactly one of Seat and Member is set.
type Attendance struct {
	Record
	Meeting      ID
	Seat, Member ID
	Status       AttendanceStatus
	Person       ID // who came; 0 when it is not recorded
}
