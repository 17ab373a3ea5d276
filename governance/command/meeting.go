package command

import (
	"slices"

	"tablee/governance"
)

// Sitting is how a meeting goes. An edit leaves what it does not give as it is.
type Sitting struct {
	Mode      governance.Mode
	Hours     *float64 `validate:"omitempty,gte=0,lte=8784"` // duration; nil: the cadence's
	PrepHours *float64 `validate:"omitempty,gte=0,lte=8784"` // reporting back included; nil: the cadence's
}

func (s Sitting) describe(m *governance.Meeting) {
	if s.Mode != "" {
		m.Mode = s.Mode
	}
	if s.Hours != nil {
		m.Hours = s.Hours
	}
	if s.PrepHours != nil {
		m.PrepHours = s.PrepHours
	}
}

// PlanMeeting plans a meeting of a body on a day. It counts as committed from
// then on.
type PlanMeeting struct {
	Request
	Body governance.ID `validate:"required"`
	Date governance.Date
	Sitting
}

// Verb names the operation.
func (PlanMeeting) Verb() string { return "planMeeting" }

// Subjects are the body.
func (c PlanMeeting) Subjects() []governance.ID { return []governance.ID{c.Body, c.source()} }

// Object is the new meeting.
func (c PlanMeeting) Object() governance.ID { return c.newID("meeting") }

// Apply writes the meeting.
func (c PlanMeeting) Apply(at Moment) (Effect, error) {
	m := governance.Meeting{Record: c.record("meeting"), Body: c.Body, Date: c.Date, Status: governance.Planned}
	c.describe(&m)
	effect := noting(c.Body.String(), c.Date.String())
	c.cite(at, &effect)
	effect.Writes.Meetings = []governance.Meeting{m}
	return effect, nil
}

// MeetingEdit is the part of a command that changes a meeting.
type MeetingEdit struct {
	Edit
	Meeting governance.ID `validate:"required"`
}

// Subjects are the meeting.
func (c MeetingEdit) Subjects() []governance.ID { return []governance.ID{c.Meeting, c.source()} }

// Object is the meeting.
func (c MeetingEdit) Object() governance.ID { return c.Meeting }

// change writes the meeting anew, if its status is one of those.
func (c MeetingEdit) change(at Moment, how func(*governance.Meeting) error, from ...governance.MeetingStatus) (Effect, error) {
	m, err := edited(c.Edit, at.Meetings, c.Meeting, "meeting")
	if err != nil {
		return Effect{}, err
	}
	if err := stands(&m, from...); err != nil {
		return Effect{}, err
	}
	effect := noting(m.Body.String(), m.Date.String())
	c.cite(at, &effect)
	err = how(&m)
	effect.Writes.Meetings = []governance.Meeting{m}
	return effect, err
}

// stands refuses a meeting with any other status.
func stands(m *governance.Meeting, from ...governance.MeetingStatus) error {
	switch {
	case slices.Contains(from, m.Status):
		return nil
	case m.Status == governance.Cancelled:
		return refusal("meeting", "meetingCancelled", m.Date.String())
	}
	return refusal("meeting", "meetingHeld", m.Date.String())
}

// RescheduleMeeting moves a planned meeting to another day.
type RescheduleMeeting struct {
	MeetingEdit
	Date governance.Date
	Sitting
}

// Verb names the operation.
func (RescheduleMeeting) Verb() string { return "rescheduleMeeting" }

// Apply moves the meeting.
func (c RescheduleMeeting) Apply(at Moment) (Effect, error) {
	effect, err := c.change(at, func(m *governance.Meeting) error {
		m.Date = c.Date
		c.describe(m)
		return nil
	}, governance.Planned)
	effect.Fill = append(effect.Fill, c.Date.String())
	return effect, err
}

// CancelMeeting cancels a planned meeting, with the reason. It stays recorded
// and counts nowhere.
type CancelMeeting struct {
	MeetingEdit
	Reason governance.LocalizedText `validate:"required"`
}

// Verb names the operation.
func (CancelMeeting) Verb() string { return "cancelMeeting" }

// Apply cancels the meeting.
func (c CancelMeeting) Apply(at Moment) (Effect, error) {
	effect, err := c.change(at, func(m *governance.Meeting) error {
		m.Status, m.CancelReason = governance.Cancelled, c.Reason
		return nil
	}, governance.Planned)
	effect.Fill = append(effect.Fill, c.Reason.In(governance.French))
	return effect, err
}

// HoldMeeting records that a meeting took place and how long it lasted, or
// corrects that.
type HoldMeeting struct {
	MeetingEdit
	Sitting
}

// Verb names the operation.
func (HoldMeeting) Verb() string { return "holdMeeting" }

// Apply holds the meeting, which cannot be ahead.
func (c HoldMeeting) Apply(at Moment) (Effect, error) {
	return c.change(at, func(m *governance.Meeting) error {
		if m.Date > at.Today {
			return refusal("meeting", "meetingAhead", m.Date.String())
		}
		m.Status = governance.Held
		c.describe(m)
		return nil
	}, governance.Planned, governance.Held)
}
