package command

import "tablee/governance"

// CreateSeat makes a vacant place at a body.
type CreateSeat struct {
	Request
	Body         governance.ID `validate:"required"`
	Constituency string        `validate:"max=200"` // "" where the body has none
	Standing     governance.SeatStanding
	Voting       bool
	Votes        int  `validate:"gte=0,lte=1000000"`
	Population   *int `validate:"omitempty,gte=0"`
	Interval
}

// Verb names the operation.
func (CreateSeat) Verb() string { return "createSeat" }

// Subjects are the body.
func (c CreateSeat) Subjects() []governance.ID { return []governance.ID{c.Body, c.source()} }

// Object is the new seat.
func (c CreateSeat) Object() governance.ID { return c.newID("seat") }

// Apply writes the seat.
func (c CreateSeat) Apply(at Moment) (Effect, error) {
	interval, err := c.interval()
	if err != nil {
		return Effect{}, err
	}
	s := governance.Seat{
		Record: c.record("seat"), Body: c.Body, Constituency: c.Constituency, Standing: c.Standing,
		Voting: c.Voting, Votes: c.Votes, Population: c.Population, Interval: interval,
	}
	if s.Standing == "" {
		s.Standing = governance.SeatMember
	}
	effect := noting(c.Body.String(), interval.Since.String())
	c.cite(at, &effect)
	effect.Writes.Seats = []governance.Seat{s}
	return effect, nil
}

// AbolishSeat records that a seat ended, and with it what its holder had. The
// records of its holders stay.
type AbolishSeat struct {
	Edit
	Seat governance.ID `validate:"required"`
	Ending
}

// Verb names the operation.
func (AbolishSeat) Verb() string { return "abolishSeat" }

// Subjects are the seat.
func (c AbolishSeat) Subjects() []governance.ID { return []governance.ID{c.Seat, c.source()} }

// Object is the seat.
func (c AbolishSeat) Object() governance.ID { return c.Seat }

// Apply ends the seat.
func (c AbolishSeat) Apply(at Moment) (Effect, error) {
	s, err := edited(c.Edit, at.Seats, c.Seat, "seat")
	if err != nil {
		return Effect{}, err
	}
	effect := noting(s.Body.String(), c.text())
	c.cite(at, &effect)
	err = c.end(&s.Interval, &s.EndReason)
	effect.Writes.Seats = []governance.Seat{s}
	return effect, err
}
