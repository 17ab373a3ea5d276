package command

import "tablee/governance"

// Supported is what a support is for: a tenure, or a seat under any holder.
// Exactly one of them is given.
type Supported struct{ Tenure, Seat *governance.ID }

// id is the tenure or the seat, and its field in the input; both empty unless
// exactly one is given.
func (s Supported) id() (id governance.ID, field string) {
	switch {
	case s.Tenure != nil && s.Seat == nil:
		return *s.Tenure, "on.tenure"
	case s.Seat != nil && s.Tenure == nil:
		return *s.Seat, "on.seat"
	}
	return 0, ""
}

// DeclareSupport records what a body or a funder gives for taking part. The
// support of a tenure prevails over that of its seat, and a later start over an
// earlier one.
type DeclareSupport struct {
	Declaration
	Support governance.ID // the one to correct; 0 for a new declaration
	On      Supported
	Kind    governance.SupportKind `validate:"required"`
	Interval
}

// Verb names the operation.
func (DeclareSupport) Verb() string { return "declareSupport" }

// Subjects are what the support comes with.
func (c DeclareSupport) Subjects() []governance.ID {
	on, _ := c.On.id()
	return []governance.ID{on, c.Support, c.source()}
}

// Object is the support.
func (c DeclareSupport) Object() governance.ID { return c.object("support", c.Support) }

// Apply writes the support.
func (c DeclareSupport) Apply(at Moment) (Effect, error) {
	on, field := c.On.id()
	switch {
	case field == "":
		return Effect{}, refusal("on", "exactlyOne", "tenure, seat")
	case c.On.Tenure != nil && governance.Find(at.Tenures, on) == nil, c.On.Seat != nil && governance.Find(at.Seats, on) == nil:
		return Effect{}, notFound(field, on)
	}
	interval, err := c.interval()
	if err != nil {
		return Effect{}, err
	}
	s, err := declared(c.Declaration, "support", at.Supports, c.Support, on, func(s *governance.Support) *governance.ID { return &s.On })
	if err != nil {
		return Effect{}, err
	}
	s.Kind, s.Interval = c.Kind, interval
	seat := on
	if t := governance.Find(at.Tenures, on); t != nil {
		seat = t.Seat
	}
	effect := noting(bodyOf(at, seat).String(), interval.Since.String())
	c.cite(at, &effect)
	effect.Writes.Supports = []governance.Support{s}
	return effect, again(at.Supports, &s, func(o *governance.Support) bool {
		return o.On == on && o.Start() == s.Start()
	}, "since", interval.String())
}
