package governance

// ChangeInput is one change of a scenario: exactly one of its kinds is set.
// A list of them can be kept as JSON and put over the facts again later.
//
// Every change takes effect on its date On, which is the first day of the
// scenario's period unless given (DOMAIN §6).
type ChangeInput struct {
	LeaveSeat     *LeaveSeatChange    `json:"leaveSeat,omitempty"`
	HandOverSeat  *HandOverSeatChange `json:"handOverSeat,omitempty"`
	TakeSeat      *TakeSeatChange     `json:"takeSeat,omitempty"`
	AbolishSeat   *AbolishSeatChange  `json:"abolishSeat,omitempty"`
	MergeBodies   *MergeBodiesChange  `json:"mergeBodies,omitempty"`
	CreateBody    *CreateBodyChange   `json:"createBody,omitempty"`
	ChangeCadence *CadenceChange      `json:"changeCadence,omitempty"`
	JoinGroup     *JoinGroupChange    `json:"joinGroup,omitempty"`
	LeaveGroup    *LeaveGroupChange   `json:"leaveGroup,omitempty"`
}

// LeaveSeatChange ends the tenures of a group at a seat, from the date on; those
// that were to start later never do. Without Holder, it is the first holder that
// leaves.
type LeaveSeatChange struct {
	Seat   ID    `json:"seat"`
	Holder *ID   `json:"holder,omitempty"`
	On     *Date `json:"on,omitempty"`
}

// HandOverSeatChange lets another group hold a seat for the rest of the
// holder's time. The number of delegates passes on. The holder's own travel,
// preparation and support, and the agreement that required the seat, do not.
type HandOverSeatChange struct {
	Seat   ID    `json:"seat"`
	Holder *ID   `json:"holder,omitempty"`
	To     ID    `json:"to"`
	On     *Date `json:"on,omitempty"`
}

// TakeSeatChange lets a group hold a vacant seat, until the next holder.
type TakeSeatChange struct {
	Seat      ID    `json:"seat"`
	Holder    ID    `json:"holder"`
	Delegates *int  `json:"delegates,omitempty"` // 1 unless given
	On        *Date `json:"on,omitempty"`
}

// AbolishSeatChange ends a seat, whether it is held or vacant.
type AbolishSeatChange struct {
	Seat ID    `json:"seat"`
	On   *Date `json:"on,omitempty"`
}

// MergeBodiesChange ends Body in favour of Into, whose seats stay as they are.
type MergeBodiesChange struct {
	Body ID    `json:"body"`
	Into ID    `json:"into"`
	On   *Date `json:"on,omitempty"`
}

// CreateBodyChange sets up a body with its cadence and its seats.
type CreateBodyChange struct {
	NameFr          *string     `json:"nameFr,omitempty"`
	NameEn          *string     `json:"nameEn,omitempty"`
	Kind            *GroupKind  `json:"kind,omitempty"` // ROUNDTABLE unless given
	Within          *ID         `json:"within,omitempty"`
	Topics          []ID        `json:"topics,omitempty"`
	MeetingsPerYear *float64    `json:"meetingsPerYear,omitempty"`
	HoursPerMeeting *float64    `json:"hoursPerMeeting,omitempty"`
	PrepHours       *float64    `json:"prepHours,omitempty"`
	TravelHours     *float64    `json:"travelHours,omitempty"`
	Seats           []SeatDraft `json:"seats,omitempty"`
	On              *Date       `json:"on,omitempty"`
}

// SeatDraft is a seat of a body that a scenario creates, and its holder.
type SeatDraft struct {
	Constituency *string       `json:"constituency,omitempty"`
	Standing     *SeatStanding `json:"standing,omitempty"` // MEMBER unless given
	Voting       *bool         `json:"voting,omitempty"`   // true unless given
	Holder       *ID           `json:"holder,omitempty"`
	Delegates    *int          `json:"delegates,omitempty"` // 1 unless given
}

// CadenceChange gives a body another cadence from the date on; figures that are
// not given stay as they are on that day. Planned meetings, complete spans and
// later cadences end on the date; held meetings stay.
type CadenceChange struct {
	Body            ID       `json:"body"`
	MeetingsPerYear *float64 `json:"meetingsPerYear,omitempty"`
	HoursPerMeeting *float64 `json:"hoursPerMeeting,omitempty"`
	PrepHours       *float64 `json:"prepHours,omitempty"`
	TravelHours     *float64 `json:"travelHours,omitempty"`
	On              *Date    `json:"on,omitempty"`
}

// JoinGroupChange makes one group a member of another.
type JoinGroupChange struct {
	Member   ID              `json:"member"`
	Group    ID              `json:"group"`
	Standing *MemberStanding `json:"standing,omitempty"` // FULL unless given
	Mandate  *MandateScope   `json:"mandate,omitempty"`  // UNDECLARED, or TOPICS where topics are given
	Topics   []ID            `json:"topics,omitempty"`
	On       *Date           `json:"on,omitempty"`
}

// LeaveGroupChange ends a membership, from the date on.
type LeaveGroupChange struct {
	Member ID    `json:"member"`
	Group  ID    `json:"group"`
	On     *Date `json:"on,omitempty"`
}
