package rule

import "tablee/governance"

func (c *checker) checkSeats() {
	taken := identifiers{}
	for i := range c.facts.Seats {
		s := &c.facts.Seats[i]
		c.checkInterval(&s.Record, s.Interval)
		c.checkIdentifiers(&s.Record, taken, s.Identifiers, governance.LocalizedText{Fr: s.Key()})
		if body := known(c, &s.Record, "body", c.groups, s.Body); body != nil {
			c.checkLife(&s.Record, s.Interval, body.Interval, c.label(s.Body))
		}
	}
	for i := range c.facts.Supports {
		s := &c.facts.Supports[i]
		c.checkInterval(&s.Record, s.Interval)
		if c.tenures[s.On] == nil && c.seats[s.On] == nil {
			c.refuse(&s.Record, "support", "unknownReference", "seat", s.On.String())
		}
	}
}

func (c *checker) checkTenures() {
	bySeat := map[governance.ID][]*governance.Tenure{}
	for i := range c.facts.Tenures {
		t := &c.facts.Tenures[i]
		c.checkInterval(&t.Record, t.Interval)
		seat := known(c, &t.Record, "seat", c.seats, t.Seat)
		holder := known(c, &t.Record, "holder", c.groups, t.Holder)
		if seat == nil || holder == nil {
			continue
		}
		c.checkLife(&t.Record, t.Interval, seat.Interval, seat.Key())
		c.checkLife(&t.Record, t.Interval, holder.Interval, c.label(t.Holder))
		for _, other := range bySeat[t.Seat] {
			if overlap(t.Interval, other.Interval) {
				first, second := other, t
				if t.Start() < other.Start() {
					first, second = t, other
				}
				c.refuse(&t.Record, "since", "overlappingTenure", seat.Key(), c.label(first.Holder), first.Interval.String(), c.label(second.Holder), second.Interval.String())
			}
		}
		bySeat[t.Seat] = append(bySeat[t.Seat], t)
	}
}

func (c *checker) checkDelegations() {
	type place struct{ seat, holder governance.ID }
	held := map[place][]*governance.Tenure{}
	for i := range c.facts.Tenures {
		t := &c.facts.Tenures[i]
		held[place{t.Seat, t.Holder}] = append(held[place{t.Seat, t.Holder}], t)
	}
	for i := range c.facts.Delegations {
		d := &c.facts.Delegations[i]
		c.checkInterval(&d.Record, d.Interval)
		if person := known(c, &d.Record, "person", c.persons, d.Person); person != nil && d.SeatedAs.Sensitive() && !person.Nameable() {
			c.refuse(&d.Record, "person", "consentRequired")
		}
		seat := known(c, &d.Record, "seat", c.seats, d.Seat)
		holder := known(c, &d.Record, "holder", c.groups, d.Holder)
		if d.SuppliedBy != 0 {
			known(c, &d.Record, "supplied_by", c.groups, d.SuppliedBy)
		}
		if seat != nil && holder != nil && !meetsOne(d.Interval, held[place{d.Seat, d.Holder}]) {
			c.refuse(&d.Record, "holder", "notHeldBy", c.label(d.Holder), seat.Key())
		}
	}
}

func meetsOne(i governance.Interval, tenures []*governance.Tenure) bool {
	for _, t := range tenures {
		if !i.Possible().Intersect(t.Possible()).Empty() {
			return true
		}
	}
	return false
}
