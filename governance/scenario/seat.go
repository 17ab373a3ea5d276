package scenario

import (
	"cmp"
	"slices"
	"strconv"

	"tablee/governance"
)

// leaveSeat ends the tenures of a group at a seat.
func (s *draft) leaveSeat(c governance.LeaveSeatChange) error {
	on := s.on(c.On)
	held, err := s.heldFrom(on, c.Seat, c.Holder)
	for _, t := range held {
		s.endTenure(t, on)
	}
	return err
}

// handOverSeat ends the tenures that a group certainly has at a seat, and lets
// another group hold it for the rest of them.
func (s *draft) handOverSeat(c governance.HandOverSeatChange) error {
	on := s.on(c.On)
	held, err := s.heldFrom(on, c.Seat, c.Holder)
	if err != nil {
		return err
	}
	to, err := s.group("to", c.To)
	switch {
	case err != nil:
		return err
	case held[0].Holder == c.To:
		return governance.NewError(governance.CodeBadUserInput, "to", "handedToHolder", to.Key())
	}
	passed := 0
	for i, t := range held {
		left := startedOn(t.Interval, max(on, s.tenureDays(t).From))
		if !t.Certain().Intersect(left.Possible()).Empty() {
			if err := mustExist("to", left.Start(), to.Interval, to.Key()); err != nil {
				return err
			}
			s.tenures.add(c.Seat, governance.Tenure{Record: governance.Record{ID: s.newID(strconv.Itoa(i))}, Seat: c.Seat, Holder: c.To, Delegates: t.Delegates, Interval: left})
			passed++
		}
		s.endTenure(t, on)
	}
	if passed == 0 {
		return s.notHeld(c.Seat, held[0].Holder)
	}
	return nil
}

// takeSeat lets a group hold a seat without a certain holder on the day.
func (s *draft) takeSeat(c governance.TakeSeatChange) error {
	on := s.on(c.On)
	seat, body, err := s.seat(c.Seat)
	if err != nil {
		return err
	}
	holder, err := s.group("holder", c.Holder)
	if err != nil {
		return err
	}
	delegates, err := count("delegates", c.Delegates, 1)
	if err != nil {
		return err
	}
	for _, hangsOn := range []struct {
		field string
		life  governance.Interval
		name  string
	}{{"seat", seat.Interval, seat.Key()}, {"seat", body.Interval, body.Key()}, {"holder", holder.Interval, holder.Key()}} {
		if err := mustExist(hangsOn.field, on, hangsOn.life, hangsOn.name); err != nil {
			return err
		}
	}
	held := governance.Interval{Since: governance.PartialDateOf(on)}
	for _, t := range s.tenures.at(c.Seat) {
		switch days := s.tenureDays(t); {
		case days.Empty() || days.Until <= on:
		case days.From > on:
			held = endedOn(held, days.From)
		case t.Certain().Has(on) && s.groups.one(t.Holder).Certain().Has(on):
			return governance.NewError(governance.CodeConflict, "seat", "overlappingTenure", seat.Key(), s.label(t.Holder), t.Interval.String(), holder.Key(), held.String())
		default:
			s.endTenure(t, on)
		}
	}
	s.tenures.add(c.Seat, governance.Tenure{Record: governance.Record{ID: s.newID()}, Seat: c.Seat, Holder: c.Holder, Delegates: delegates, Interval: held})
	return nil
}

// abolishSeat ends a seat; the facts that depend on it end with it.
func (s *draft) abolishSeat(c governance.AbolishSeatChange) error {
	on := s.on(c.On)
	seat, body, err := s.seat(c.Seat)
	if err != nil {
		return err
	}
	if lives(seat.Interval, body.Interval).Until <= on {
		return governance.NewError(governance.CodeConflict, "seat", "notOnDate", seat.Key(), on.String())
	}
	s.seats.touch(seat).Interval = endedOn(seat.Interval, on)
	return nil
}

// heldFrom are the tenures of one holder of a seat that may hold on a day or
// later, the first one first. Without a holder, they are those of the first
// holder.
func (s *draft) heldFrom(on governance.Date, seat governance.ID, holder *governance.ID) ([]*governance.Tenure, error) {
	if _, _, err := s.seat(seat); err != nil {
		return nil, err
	}
	if holder != nil {
		if _, err := s.group("holder", *holder); err != nil {
			return nil, err
		}
	}
	all := slices.SortedStableFunc(slices.Values(s.tenures.at(seat)), func(a, b *governance.Tenure) int { return cmp.Compare(a.Start(), b.Start()) })
	var held []*governance.Tenure
	for _, t := range all {
		days := s.tenureDays(t)
		wanted := (holder == nil && (len(held) == 0 || held[0].Holder == t.Holder)) || (holder != nil && t.Holder == *holder)
		if wanted && !days.Empty() && days.Until > on {
			held = append(held, t)
		}
	}
	switch {
	case len(held) > 0:
		return held, nil
	case holder == nil:
		return nil, governance.NewError(governance.CodeConflict, "", "seatVacant", s.seats.one(seat).Key(), on.String())
	}
	return nil, s.notHeld(seat, *holder)
}

func (s *draft) notHeld(seat, holder governance.ID) error {
	return governance.NewError(governance.CodeConflict, "", "notHeldBy", s.label(holder), s.seats.one(seat).Key())
}

// tenureDays are the days on which a tenure may hold.
func (s *draft) tenureDays(t *governance.Tenure) governance.Span {
	seat, body, err := s.seat(t.Seat)
	holder := s.groups.one(t.Holder)
	if err != nil || holder == nil {
		return governance.Span{}
	}
	return lives(t.Interval, seat.Interval, body.Interval, holder.Interval)
}

// endTenure ends a tenure; nobody contests an end that is supposed.
func (s *draft) endTenure(t *governance.Tenure, on governance.Date) {
	if ended := endedOn(t.Interval, on); ended != t.Interval {
		s.tenures.touch(t).Interval = ended
		t.HolderWord, t.BodyWord, t.EndReason = governance.Word{}, governance.Word{}, governance.LocalizedText{}
	}
}

func (s *draft) label(group governance.ID) string {
	if g := s.groups.one(group); g != nil {
		return g.Key()
	}
	return group.String()
}

// mostDelegatesOfASeat catches typing errors; it is no norm.
const mostDelegatesOfASeat = 1000

// count reads a number of people, at least 1; without one it is unless.
func count(field string, given *int, unless int) (int, error) {
	switch {
	case given == nil:
		return unless, nil
	case *given < 1 || *given > mostDelegatesOfASeat:
		return 0, governance.NewError(governance.CodeBadUserInput, field, "between", strconv.Itoa(1), strconv.Itoa(mostDelegatesOfASeat))
	}
	return *given, nil
}
