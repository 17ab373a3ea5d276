package command

import "tablee/governance"

// DeclareCadence says how often a body meets and what one meeting asks of a
// delegate. Without any date it is the general cadence of the body. A dated one
// replaces the general one whole on its days: the figures that it leaves out
// are unknown.
type DeclareCadence struct {
	Declaration
	Cadence         governance.ID // the one to correct; 0 for a new declaration
	Body            governance.ID `validate:"required"`
	MeetingsPerYear *float64      `validate:"omitempty,gte=0,lte=8784"`
	HoursPerMeeting *float64      `validate:"omitempty,gte=0,lte=8784"`
	PrepHours       *float64      `validate:"omitempty,gte=0,lte=8784"`
	TravelHours     *float64      `validate:"omitempty,gte=0,lte=8784"`
	Interval
}

// Verb names the operation.
func (DeclareCadence) Verb() string { return "declareCadence" }

// Subjects are the body.
func (c DeclareCadence) Subjects() []governance.ID {
	return []governance.ID{c.Body, c.Cadence, c.source()}
}

// Object is the cadence.
func (c DeclareCadence) Object() governance.ID { return c.object("cadence", c.Cadence) }

// Apply writes the cadence, which the body has not confirmed.
func (c DeclareCadence) Apply(at Moment) (Effect, error) {
	interval, err := c.interval()
	if err != nil {
		return Effect{}, err
	}
	r, err := declared(c.Declaration, "cadence", at.Cadences, c.Cadence, c.Body, func(r *governance.Cadence) *governance.ID { return &r.Body })
	if err != nil {
		return Effect{}, err
	}
	r.MeetingsPerYear, r.Hours, r.PrepHours, r.TravelHours = c.MeetingsPerYear, c.HoursPerMeeting, c.PrepHours, c.TravelHours
	r.Interval, r.Confirmed = interval, governance.PartialDate{}
	effect := noting(c.Body.String(), interval.Since.String())
	c.cite(at, &effect)
	effect.Writes.Cadences = []governance.Cadence{r}
	return effect, again(at.Cadences, &r, func(o *governance.Cadence) bool {
		return o.Body == c.Body && o.Start() == r.Start() && o.Always() == r.Always()
	}, "since", interval.String())
}

// DeclareCalendarComplete says that the recorded meetings of a body are all its
// meetings in a span of days. Without any, it does not meet.
type DeclareCalendarComplete struct {
	Declaration
	Calendar governance.ID // the one to correct; 0 for a new declaration
	Body     governance.ID `validate:"required"`
	Since    governance.PartialDate
	Until    governance.PartialDate
}

// Verb names the operation.
func (DeclareCalendarComplete) Verb() string { return "declareCalendarComplete" }

// Subjects are the body.
func (c DeclareCalendarComplete) Subjects() []governance.ID {
	return []governance.ID{c.Body, c.Calendar, c.source()}
}

// Object is the complete span.
func (c DeclareCalendarComplete) Object() governance.ID { return c.object("calendar", c.Calendar) }

// Apply writes the span.
func (c DeclareCalendarComplete) Apply(at Moment) (Effect, error) {
	r, err := declared(c.Declaration, "calendar", at.Calendars, c.Calendar, c.Body, func(r *governance.CompleteCalendar) *governance.ID { return &r.Body })
	if err != nil {
		return Effect{}, err
	}
	r.Interval = governance.Interval{Since: c.Since, Until: c.Until}
	effect := noting(c.Body.String(), r.Since.String(), r.Until.String())
	c.cite(at, &effect)
	effect.Writes.Calendars = []governance.CompleteCalendar{r}
	return effect, again(at.Calendars, &r, func(o *governance.CompleteCalendar) bool {
		return o.Body == c.Body && o.Start() == r.Start()
	}, "since", r.Interval.String())
}
