package command

import "tablee/governance"

// DeclareCapacity says what people a group has, for an interval. Of two
// declarations for one day, the one with the later start prevails.
type DeclareCapacity struct {
	Declaration
	Capacity                   governance.ID // the one to correct; 0 for a new declaration
	Group                      governance.ID `validate:"required"`
	FullTimeEquivalents        float64       `validate:"gte=0,lte=1000000"`
	HoursPerFullTimeEquivalent float64       `validate:"gt=0,lte=8784"`
	VolunteerHours             *float64      `validate:"omitempty,gte=0,lte=1000000000"`
	Interval
}

// Verb names the operation.
func (DeclareCapacity) Verb() string { return "declareCapacity" }

// Subjects are the group.
func (c DeclareCapacity) Subjects() []governance.ID {
	return []governance.ID{c.Group, c.Capacity, c.source()}
}

// Object is the capacity.
func (c DeclareCapacity) Object() governance.ID { return c.object("capacity", c.Capacity) }

// Apply writes the capacity.
func (c DeclareCapacity) Apply(at Moment) (Effect, error) {
	interval, err := c.interval()
	if err != nil {
		return Effect{}, err
	}
	r, err := declared(c.Declaration, "capacity", at.Capacities, c.Capacity, c.Group, func(r *governance.Capacity) *governance.ID { return &r.Group })
	if err != nil {
		return Effect{}, err
	}
	r.FTE, r.HoursPerFTE, r.VolunteerHours, r.Interval = c.FullTimeEquivalents, c.HoursPerFullTimeEquivalent, c.VolunteerHours, interval
	effect := noting(c.Group.String(), interval.Since.String())
	c.cite(at, &effect)
	effect.Writes.Capacities = []governance.Capacity{r}
	return effect, again(at.Capacities, &r, func(o *governance.Capacity) bool {
		return o.Group == c.Group && o.Start() == r.Start()
	}, "since", interval.String())
}

// DeclareLimit says how much time a group agrees to give, for an interval:
// hours, or a share of its capacity. Of two declarations for one day, the one
// with the later start prevails.
type DeclareLimit struct {
	Declaration
	Limit       governance.ID // the one to correct; 0 for a new declaration
	Group       governance.ID `validate:"required"`
	Hours       *float64      `validate:"omitempty,gte=0,lte=1000000000"`
	Rate        *float64      `validate:"omitempty,gte=0,lte=1"`
	BeyondLimit governance.BeyondLimit
	Interval
}

// Verb names the operation.
func (DeclareLimit) Verb() string { return "declareLimit" }

// Subjects are the group.
func (c DeclareLimit) Subjects() []governance.ID {
	return []governance.ID{c.Group, c.Limit, c.source()}
}

// Object is the limit.
func (c DeclareLimit) Object() governance.ID { return c.object("limit", c.Limit) }

// Apply writes the limit.
func (c DeclareLimit) Apply(at Moment) (Effect, error) {
	if (c.Hours == nil) == (c.Rate == nil) {
		return Effect{}, refusal("hours", "exactlyOne", "hours, rate")
	}
	interval, err := c.interval()
	if err != nil {
		return Effect{}, err
	}
	r, err := declared(c.Declaration, "limit", at.Limits, c.Limit, c.Group, func(r *governance.Limit) *governance.ID { return &r.Group })
	if err != nil {
		return Effect{}, err
	}
	r.Hours, r.Rate, r.Beyond, r.Interval = c.Hours, c.Rate, c.BeyondLimit, interval
	if r.Beyond == "" {
		r.Beyond = governance.Ask
	}
	effect := noting(c.Group.String(), interval.Since.String())
	c.cite(at, &effect)
	effect.Writes.Limits = []governance.Limit{r}
	return effect, again(at.Limits, &r, func(o *governance.Limit) bool {
		return o.Group == c.Group && o.Start() == r.Start()
	}, "since", interval.String())
}
