package scenario

import (
	"strconv"

	"tablee/governance"
	"tablee/governance/hours"
)

// mergeBodies ends a body in favour of another, which keeps its seats.
func (s *draft) mergeBodies(c governance.MergeBodiesChange) error {
	on := s.on(c.On)
	body, err := s.group("body", c.Body)
	if err != nil {
		return err
	}
	into, err := s.group("into", c.Into)
	switch {
	case err != nil:
		return err
	case c.Body == c.Into:
		return governance.NewError(governance.CodeBadUserInput, "into", "mergedWithItself", body.Key())
	case body.Possible().Until <= on:
		return governance.NewError(governance.CodeConflict, "body", "notOnDate", body.Key(), on.String())
	}
	if err := mustExist("into", on, into.Interval, into.Key()); err != nil {
		return err
	}
	s.groups.touch(body).Interval = endedOn(body.Interval, on)
	return nil
}

// changeCadence gives a body another cadence. Planned meetings, complete
// spans and later cadences end on the day; held meetings stay (DOMAIN §3,
// "Meetings of a body").
func (s *draft) changeCadence(c governance.CadenceChange) error {
	on := s.on(c.On)
	body, err := s.group("body", c.Body)
	if err != nil {
		return err
	}
	if err := mustExist("body", on, body.Interval, body.Key()); err != nil {
		return err
	}
	given, err := checkCadence(c.MeetingsPerYear, c.HoursPerMeeting, c.PrepHours, c.TravelHours)
	switch {
	case err != nil:
		return err
	case !given:
		return governance.NewError(governance.CodeBadUserInput, "", "nothingChanged")
	}
	next := governance.Cadence{Record: governance.Record{ID: s.newID()}, Body: c.Body, Interval: governance.Interval{Since: governance.PartialDateOf(on)}}
	if now := hours.NewCalendar(s.cadences.at(c.Body), nil, nil).CadenceOn(on); now != nil {
		next.MeetingsPerYear, next.Hours, next.PrepHours, next.TravelHours = now.MeetingsPerYear, now.Hours, now.PrepHours, now.TravelHours
	}
	next.MeetingsPerYear = firstOf(c.MeetingsPerYear, next.MeetingsPerYear)
	next.Hours = firstOf(c.HoursPerMeeting, next.Hours)
	next.PrepHours = firstOf(c.PrepHours, next.PrepHours)
	next.TravelHours = firstOf(c.TravelHours, next.TravelHours)
	for _, later := range s.cadences.at(c.Body) {
		if later.Start() >= on {
			s.cadences.touch(later).Interval = endedOn(later.Interval, on)
		}
	}
	s.clearCalendar(c.Body, on)
	s.cadences.add(c.Body, next)
	return nil
}

func firstOf(given, unless *float64) *float64 {
	if given != nil {
		return given
	}
	return unless
}

// clearCalendar ends what is recorded of a body's meetings to come.
func (s *draft) clearCalendar(body governance.ID, on governance.Date) {
	for _, complete := range s.calendars.at(body) {
		if ended := endedOn(complete.Interval, on); ended != complete.Interval {
			s.calendars.touch(complete).Interval = ended
		}
	}
	for _, m := range s.meetings.at(body) {
		if m.Status == governance.Planned && m.Date >= on {
			s.meetings.touch(m).Status = governance.Cancelled
		}
	}
}

// checkCadence refuses figures that no cadence has; given says whether there
// are any.
func checkCadence(meetingsPerYear, hoursPerMeeting, prepHours, travelHours *float64) (given bool, err error) {
	for _, f := range []struct {
		field string
		given *float64
	}{
		{"meetingsPerYear", meetingsPerYear}, {"hoursPerMeeting", hoursPerMeeting}, {"prepHours", prepHours}, {"travelHours", travelHours},
	} {
		if f.given == nil {
			continue
		}
		given = true
		if *f.given < 0 || *f.given > mostHours {
			return given, governance.NewError(governance.CodeBadUserInput, f.field, "between", "0", strconv.Itoa(mostHours))
		}
	}
	return given, nil
}

// mostHours catches typing errors: the hours of a leap year.
const mostHours = 366 * 24
