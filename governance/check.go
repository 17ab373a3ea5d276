package governance

import "errors"

// Check judges the facts by every rule that must hold among them: references,
// the order of intervals, the lives of groups and seats, one holder per seat at
// a time, no group that is its own ancestor. It changes nothing.
func (f *Facts) Check() []Finding {
	c := newChecker(f)
	c.checkSources()
	c.checkTopics()
	c.checkTerritories()
	c.checkGroups()
	c.checkMemberships()
	c.checkMembershipCycles()
	c.checkSeats()
	c.checkTenures()
	c.checkDelegations()
	c.checkResources()
	c.checkCalendars()
	c.checkMeetings()
	c.checkRoles()
	c.checkIncidents()
	c.checkConsultations()
	return c.findings
}

// Breaks are the rules that a change would break: those that hold among the
// facts, or are broken there in another way. The facts need to hold only the
// records that the change refers to and all that refers to these. Both must be
// sorted.
func (f Facts) Breaks(changed Facts) []Finding {
	type breach struct {
		record        ID
		field, detail string
	}
	known := map[breach]int{}
	for _, b := range f.Check() {
		known[breach{b.Record, b.Error.Field, b.Error.Detail}]++
	}
	after := f.With(changed)
	var out []Finding
	for _, b := range after.Check() {
		key := breach{b.Record, b.Error.Field, b.Error.Detail}
		if known[key]--; known[key] < 0 {
			out = append(out, b)
		}
	}
	return out
}

// checker holds the facts by identity while they are judged.
type checker struct {
	facts         *Facts
	sources       map[ID]*Source
	topics        map[ID]*Topic
	territories   map[ID]*Territory
	groups        map[ID]*Group
	seats         map[ID]*Seat
	tenures       map[ID]*Tenure
	persons       map[ID]*Person
	meetings      map[ID]*Meeting
	consultations map[ID]*Consultation
	findings      []Finding
}

func newChecker(f *Facts) *checker {
	return &checker{
		facts:         f,
		sources:       byIdentity(f.Sources),
		topics:        byIdentity(f.Topics),
		territories:   byIdentity(f.Territories),
		groups:        byIdentity(f.Groups),
		seats:         byIdentity(f.Seats),
		tenures:       byIdentity(f.Tenures),
		persons:       byIdentity(f.Persons),
		meetings:      byIdentity(f.Meetings),
		consultations: byIdentity(f.Consultations),
	}
}

func byIdentity[T any, P RecordPointer[T]](records []T) map[ID]*T {
	m := make(map[ID]*T, len(records))
	for i := range records {
		m[P(&records[i]).Base().ID] = &records[i]
	}
	return m
}

func (c *checker) refuse(r *Record, field, detail string, args ...string) {
	c.findings = append(c.findings, Finding{Record: r.ID, Error: NewError(CodeBadUserInput, field, detail, args...)})
}

// known finds the record that a reference names, and reports a reference that
// names none.
func known[T any](c *checker, r *Record, field string, in map[ID]*T, id ID) *T {
	found := in[id]
	if found == nil {
		c.refuse(r, field, "unknownReference", field, id.String())
	}
	return found
}

func (c *checker) checkInterval(r *Record, i Interval) {
	if e, refused := errors.AsType[*Error](i.Validate()); refused {
		c.refuse(r, e.Field, e.Detail, e.Args...)
	}
}

// checkLife reports an edge that starts before, ends after, or never meets the
// life of the group or seat that it depends on. An edge without dates of its
// own lives as long as its ends do.
func (c *checker) checkLife(r *Record, edge, life Interval, name string) {
	days := edge.Possible().Intersect(life.Possible())
	startsBefore := !edge.Since.IsZero() && edge.Since.After() <= life.Start()
	endsAfter := !edge.Until.IsZero() && edge.Until.First() > life.Possible().Until
	if days.Empty() || startsBefore || endsAfter {
		c.refuse(r, "since", "outsideLife", name, edge.String())
	}
}

func (c *checker) checkSources() {
	for r := range c.facts.Records() {
		if r.Source != 0 && c.sources[r.Source] == nil {
			c.refuse(r, "source", "unknownReference", "source", r.Source.String())
		}
	}
}

func (c *checker) checkResources() {
	for i := range c.facts.Capacities {
		r := &c.facts.Capacities[i]
		known(c, &r.Record, "group", c.groups, r.Group)
		c.checkInterval(&r.Record, r.Interval)
	}
	for i := range c.facts.Limits {
		r := &c.facts.Limits[i]
		known(c, &r.Record, "group", c.groups, r.Group)
		c.checkInterval(&r.Record, r.Interval)
	}
	for i := range c.facts.Fundings {
		r := &c.facts.Fundings[i]
		known(c, &r.Record, "group", c.groups, r.Group)
	}
	for i := range c.facts.Representations {
		r := &c.facts.Representations[i]
		if group := known(c, &r.Record, "group", c.groups, r.Group); group != nil && !group.Possible().Has(r.Date) {
			c.refuse(&r.Record, "date", "outsideLife", c.label(r.Group), r.Date.String())
		}
	}
}
