package command

import "tablee/governance"

// TakeSeat records that a group holds a seat. One group holds it at a time.
type TakeSeat struct {
	Request
	Seat        governance.ID `validate:"required"`
	Holder      governance.ID `validate:"required"`
	Delegates   int           `validate:"gte=1,lte=1000"`
	TravelHours *float64      `validate:"omitempty,gte=0,lte=8784"` // round trip; nil: the body's
	PrepHours   *float64      `validate:"omitempty,gte=0,lte=8784"` // reporting back included; nil: the body's
	RequiredBy  string        `validate:"max=300"`                  // the funding agreement that requires it; "" for none
	Interval
}

// Verb names the operation.
func (TakeSeat) Verb() string { return "takeSeat" }

// Subjects are the seat and the holder.
func (c TakeSeat) Subjects() []governance.ID { return []governance.ID{c.Seat, c.Holder, c.source()} }

// Object is the new tenure.
func (c TakeSeat) Object() governance.ID { return c.newID("tenure") }

// Apply writes the tenure. The rules of tenures refuse one that overlaps
// another.
func (c TakeSeat) Apply(at Moment) (Effect, error) {
	interval, err := c.interval()
	if err != nil {
		return Effect{}, err
	}
	effect := noting(c.Holder.String(), bodyOf(at, c.Seat).String(), interval.Since.String())
	c.cite(at, &effect)
	effect.Writes.Tenures = []governance.Tenure{{
		Record: c.record("tenure"), Seat: c.Seat, Holder: c.Holder, Delegates: c.Delegates,
		TravelHours: c.TravelHours, PrepHours: c.PrepHours, RequiredBy: c.RequiredBy, Interval: interval,
	}}
	return effect, nil
}

// LeaveSeat records that a tenure ended, and which side says so; the other side
// can answer.
type LeaveSeat struct {
	Edit
	Tenure governance.ID `validate:"required"`
	By     TenureSide
	Ending
}

// Verb names the operation.
func (LeaveSeat) Verb() string { return "leaveSeat" }

// Subjects are the tenure.
func (c LeaveSeat) Subjects() []governance.ID { return []governance.ID{c.Tenure, c.source()} }

// Object is the tenure.
func (c LeaveSeat) Object() governance.ID { return c.Tenure }

// Apply ends the tenure.
func (c LeaveSeat) Apply(at Moment) (Effect, error) {
	t, err := edited(c.Edit, at.Tenures, c.Tenure, "tenure")
	if err != nil {
		return Effect{}, err
	}
	effect := noting(t.Holder.String(), bodyOf(at, t.Seat).String(), c.text())
	c.cite(at, &effect)
	err = c.end(&t.Interval, &t.EndReason)
	if c.By != "" {
		w := c.By.word(&t)
		w.Says, w.On = governance.SaysEnded, governance.PartialDateOf(at.Today)
	}
	effect.Writes.Tenures = []governance.Tenure{t}
	return effect, err
}

// HandOverSeat ends a tenure and opens one for another group on the same day,
// for the rest of the term. The number of people passes on. What the first
// holder declared for itself, its support and the agreement that required the
// seat do not.
type HandOverSeat struct {
	Edit
	Tenure governance.ID `validate:"required"`
	To     governance.ID `validate:"required"`
	On     governance.Date
	Reason governance.LocalizedText
}

// Verb names the operation.
func (HandOverSeat) Verb() string { return "handOverSeat" }

// Subjects are the tenure and the receiver.
func (c HandOverSeat) Subjects() []governance.ID {
	return []governance.ID{c.Tenure, c.To, c.source()}
}

// Object is the receiver's tenure.
func (c HandOverSeat) Object() governance.ID { return c.newID("tenure") }

// Apply ends the tenure and writes the receiver's.
func (c HandOverSeat) Apply(at Moment) (Effect, error) {
	left, err := edited(c.Edit, at.Tenures, c.Tenure, "tenure")
	if err != nil {
		return Effect{}, err
	}
	if left.Holder == c.To {
		holder := c.To.String()
		if g := governance.Find(at.Groups, c.To); g != nil {
			holder = g.Key()
		}
		return Effect{}, refusal("to", "handedToHolder", holder)
	}
	on := governance.PartialDateOf(c.On)
	taken := governance.Tenure{
		Record: c.record("tenure"), Seat: left.Seat, Holder: c.To, Delegates: left.Delegates,
		Interval: governance.Interval{Since: on, Until: left.Until},
	}
	effect := noting(left.Holder.String(), c.To.String(), bodyOf(at, left.Seat).String(), c.On.String())
	c.cite(at, &effect)
	err = Ending{On: on, Reason: c.Reason}.end(&left.Interval, &left.EndReason)
	effect.Writes.Tenures = []governance.Tenure{left, taken}
	return effect, err
}
