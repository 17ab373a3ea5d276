package scenario

import (
	"errors"
	"strconv"
	"strings"

	"tablee/governance"
)

// MostChanges is how many changes a scenario may have.
const MostChanges = 200

// World is what a scenario reads of the facts that it is put over. It does not
// change what it is given. Lists always come in the same order.
type World interface {
	Group(governance.ID) *governance.Group // nil for none
	Seat(governance.ID) *governance.Seat   // nil for none
	HasTopic(governance.ID) bool
	TenuresAt(seat governance.ID) []*governance.Tenure
	MembershipsOf(member governance.ID) []*governance.Membership
	CalendarOf(body governance.ID) ([]*governance.Cadence, []*governance.CompleteCalendar, []*governance.Meeting)
}

// Suppose returns the records that are new or changed once the changes were
// made, one after another, to be put over the facts of the world. It leaves the
// world as it is. The identity of a new record depends only on the place of its
// change in the list. Source: DOMAIN §6.
//
// A refusal gives the place in its field (changes.3.leaveSeat): NOT_FOUND for
// an identity that names nothing, BAD_USER_INPUT for what cannot be, CONFLICT
// for what the facts or an earlier change leave no room for.
func Suppose(w World, changes []governance.ChangeInput, period governance.Period) (governance.Facts, error) {
	if len(changes) > MostChanges {
		return governance.Facts{}, governance.NewError(governance.CodeBadUserInput, "changes", "tooManyChanges", strconv.Itoa(len(changes)), strconv.Itoa(MostChanges))
	}
	s := newDraft(w, period)
	for i, c := range changes {
		s.position = strconv.Itoa(i)
		name, put, err := s.only(c)
		if err == nil {
			err = put()
		}
		if err != nil {
			return governance.Facts{}, at(err, "changes", s.position, name)
		}
	}
	return s.facts(), nil
}

// at puts the place in the list of changes before a refusal's field.
func at(err error, path ...string) error {
	refusal, ok := errors.AsType[*governance.Error](err)
	if !ok {
		return err
	}
	placed := *refusal
	if placed.Field != "" {
		path = append(path, placed.Field)
	}
	placed.Field = strings.TrimSuffix(strings.Join(path, "."), ".")
	return &placed
}

// only finds the one kind of change that is set: its name, and the function
// that makes the change.
func (s *draft) only(c governance.ChangeInput) (name string, put func() error, err error) {
	set := 0
	for _, k := range []struct {
		name string
		set  bool
		put  func() error
	}{
		{"leaveSeat", c.LeaveSeat != nil, func() error { return s.leaveSeat(*c.LeaveSeat) }},
		{"handOverSeat", c.HandOverSeat != nil, func() error { return s.handOverSeat(*c.HandOverSeat) }},
		{"takeSeat", c.TakeSeat != nil, func() error { return s.takeSeat(*c.TakeSeat) }},
		{"abolishSeat", c.AbolishSeat != nil, func() error { return s.abolishSeat(*c.AbolishSeat) }},
		{"mergeBodies", c.MergeBodies != nil, func() error { return s.mergeBodies(*c.MergeBodies) }},
		{"createBody", c.CreateBody != nil, func() error { return s.createBody(*c.CreateBody) }},
		{"changeCadence", c.ChangeCadence != nil, func() error { return s.changeCadence(*c.ChangeCadence) }},
		{"joinGroup", c.JoinGroup != nil, func() error { return s.joinGroup(*c.JoinGroup) }},
		{"leaveGroup", c.LeaveGroup != nil, func() error { return s.leaveGroup(*c.LeaveGroup) }},
	} {
		if k.set {
			set++
			name, put = k.name, k.put
		}
	}
	if set != 1 {
		return "", nil, governance.NewError(governance.CodeBadUserInput, "", "exactlyOne",
			"leaveSeat, handOverSeat, takeSeat, abolishSeat, mergeBodies, createBody, changeCadence, joinGroup, leaveGroup")
	}
	return name, put, nil
}

// endedOn is the interval ended on a day at the latest. Days before it stay
// certain or uncertain as they were. An interval that starts later becomes
// empty.
func endedOn(i governance.Interval, d governance.Date) governance.Interval {
	switch {
	case i.Possible().Until <= d:
		return i
	case i.Start() >= d:
		return governance.Interval{Since: governance.PartialDateOf(d), Until: governance.PartialDateOf(d)}
	}
	i.Until = governance.PartialDateOf(d)
	if !i.LastSeen.IsZero() && i.LastSeen.After() >= d {
		i.Ended = false
	}
	if !i.Ended {
		i.LastSeen = governance.PartialDate{}
	}
	return i
}

// startedOn is the interval started on a day at the earliest.
func startedOn(i governance.Interval, d governance.Date) governance.Interval {
	if i.Start() < d {
		i.Since = governance.PartialDateOf(d)
	}
	return i
}
