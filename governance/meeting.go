package governance

// Cadence is how often a body meets and what one meeting asks of a delegate,
// for an interval. A dated cadence replaces the general one whole: the figures
// that it leaves empty are unknown.
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

// CompleteCalendar is a span in which the body has no other meetings than the
// recorded ones.
type CompleteCalendar struct {
	Record
	Body ID
	Interval
}

// MeetingStatus says whether a meeting is planned, held or cancelled.
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

// Meeting is a sitting of a body on a day.
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

// AttendanceStatus says whether a seat or a member was present.
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

// Attendance is the line of a roll about a seat or, at an assembly, about a
// member. Exactly one of Seat and Member is set.
type Attendance struct {
	Record
	Meeting      ID
	Seat, Member ID
	Status       AttendanceStatus
	Person       ID // the person who came; 0 when not recorded
}
