package scenario

import (
	"strconv"

	"tablee/governance"
)

// createBody sets up a body, its cadence and its seats.
func (s *draft) createBody(c governance.CreateBodyChange) error {
	on := s.on(c.On)
	body, err := s.newBody(c, on)
	if err != nil {
		return err
	}
	cadence := governance.Cadence{
		Record: governance.Record{ID: s.newID("cadence")}, Body: body.ID, Interval: body.Interval,
		MeetingsPerYear: c.MeetingsPerYear, Hours: c.HoursPerMeeting, PrepHours: c.PrepHours, TravelHours: c.TravelHours,
	}
	given, err := checkCadence(c.MeetingsPerYear, c.HoursPerMeeting, c.PrepHours, c.TravelHours)
	switch {
	case err != nil:
		return err
	case len(c.Seats) > MostChanges:
		return governance.NewError(governance.CodeBadUserInput, "seats", "tooManySeats", strconv.Itoa(MostChanges))
	}
	s.groups.add(body.ID, body)
	if given {
		s.cadences.add(body.ID, cadence)
	}
	for i, wanted := range c.Seats {
		if err := s.createSeat(body.ID, i, wanted, on); err != nil {
			return at(err, "seats", strconv.Itoa(i))
		}
	}
	return nil
}

// newBody reads what the body is.
func (s *draft) newBody(c governance.CreateBodyChange, on governance.Date) (governance.Group, error) {
	body := governance.Group{
		Record: governance.Record{ID: s.newID("body")}, Kind: valueOr(c.Kind, governance.Roundtable),
		Name: governance.LocalizedText{Fr: valueOr(c.NameFr, ""), En: valueOr(c.NameEn, "")}, Topics: c.Topics,
		Within: valueOr(c.Within, 0), Interval: governance.Interval{Since: governance.PartialDateOf(on)},
	}
	for _, t := range c.Topics {
		if !s.world.HasTopic(t) {
			return body, governance.NewError(governance.CodeNotFound, "topics", "notFound")
		}
	}
	switch {
	case body.Name.IsZero():
		return body, governance.NewError(governance.CodeBadUserInput, "nameFr", "nameRequired")
	case body.Kind == governance.Organ && c.Within == nil:
		return body, governance.NewError(governance.CodeBadUserInput, "within", "notAnOrgan")
	case c.Within != nil:
		within, err := s.group("within", *c.Within)
		if err != nil {
			return body, err
		}
		return body, mustExist("within", on, within.Interval, within.Key())
	}
	return body, nil
}

// createSeat gives the new body a seat, and the seat its holder.
func (s *draft) createSeat(body governance.ID, i int, wanted governance.SeatDraft, on governance.Date) error {
	seat := governance.Seat{
		Record: governance.Record{ID: s.newID("seat", strconv.Itoa(i))}, Body: body, Constituency: valueOr(wanted.Constituency, ""),
		Standing: valueOr(wanted.Standing, governance.SeatMember), Voting: valueOr(wanted.Voting, true), Interval: governance.Interval{Since: governance.PartialDateOf(on)},
	}
	if seat.Voting {
		seat.Votes = 1
	}
	delegates, err := count("delegates", wanted.Delegates, 1)
	if err != nil {
		return err
	}
	s.seats.add(seat.ID, seat)
	if wanted.Holder == nil {
		return nil
	}
	holder, err := s.group("holder", *wanted.Holder)
	switch {
	case err != nil:
		return err
	case *wanted.Holder == body:
		return governance.NewError(governance.CodeBadUserInput, "holder", "ownMember", holder.Key())
	}
	if err := mustExist("holder", on, holder.Interval, holder.Key()); err != nil {
		return err
	}
	s.tenures.add(seat.ID, governance.Tenure{
		Record: governance.Record{ID: s.newID("tenure", strconv.Itoa(i))}, Seat: seat.ID, Holder: *wanted.Holder, Delegates: delegates, Interval: seat.Interval,
	})
	return nil
}
