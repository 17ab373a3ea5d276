package rule

import "tablee/governance"

func (c *checker) checkCalendars() {
	for i := range c.facts.Cadences {
		r := &c.facts.Cadences[i]
		known(c, &r.Record, "body", c.groups, r.Body)
		c.checkInterval(&r.Record, r.Interval)
	}
	for i := range c.facts.Calendars {
		r := &c.facts.Calendars[i]
		known(c, &r.Record, "body", c.groups, r.Body)
		c.checkInterval(&r.Record, r.Interval)
	}
}

func (c *checker) checkMeetings() {
	taken := identifiers{}
	for i := range c.facts.Meetings {
		m := &c.facts.Meetings[i]
		c.checkIdentifiers(&m.Record, taken, m.Identifiers, governance.LocalizedText{Fr: m.Date.String()})
		if body := known(c, &m.Record, "body", c.groups, m.Body); body != nil && !body.Possible().Has(m.Date) {
			c.refuse(&m.Record, "date", "outsideLife", c.label(m.Body), m.Date.String())
		}
	}
	members := membershipGraph(c.facts.Memberships, nil)
	for i := range c.facts.Attendances {
		c.checkAttendance(&c.facts.Attendances[i], members)
	}
}

func (c *checker) checkAttendance(a *governance.Attendance, members map[governance.ID][]*governance.Membership) {
	meeting := known(c, &a.Record, "meeting", c.meetings, a.Meeting)
	if a.Person != 0 {
		known(c, &a.Record, "person", c.persons, a.Person)
	}
	if (a.Seat == 0) == (a.Member == 0) {
		c.refuse(&a.Record, "seat", "exactlyOne", "seat, membership_of")
		return
	}
	if a.Seat != 0 {
		seat := known(c, &a.Record, "seat", c.seats, a.Seat)
		if seat != nil && meeting != nil && seat.Body != meeting.Body {
			c.refuse(&a.Record, "seat", "foreignSeat", seat.Key())
		}
		return
	}
	if known(c, &a.Record, "membership_of", c.groups, a.Member) == nil || meeting == nil {
		return
	}
	for _, m := range members[a.Member] {
		if m.Group == meeting.Body && m.Possible().Has(meeting.Date) {
			return
		}
	}
	c.refuse(&a.Record, "membership_of", "foreignMember", c.label(a.Member))
}
