package rule

import (
	"errors"

	"tablee/governance"
)

// Check judges the facts by every rule that must hold among them: references,
// the order of intervals, the lives of groups and seats, one holder per seat at
// a time, no group that is its own ancestor. It changes nothing.
func Check(f *governance.Facts) []governance.Finding {
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
func Breaks(f governance.Facts, changed governance.Facts) []governance.Finding {
	type breach struct {
		record        governance.ID
		field, detail string
	}
	known := map[breach]int{}
	for _, b := range Check(&f) {
		known[breach{b.Record, b.Error.Field, b.Error.Detail}]++
	}
	after := f.With(changed)
	var out []governance.Finding
	for _, b := range Check(&after) {
		key := breach{b.Record, b.Error.Field, b.Error.Detail}
		if known[key]--; known[key] < 0 {
			out = append(out, b)
		}
	}
	return out
}

// checker holds the facts by identity while they are judged.
type checker struct {
	facts         *governance.Facts
	sources       map[governance.ID]*governance.Source
	topics        map[governance.ID]*governance.Topic
	territories   map[governance.ID]*governance.Territory
	groups        map[governance.ID]*governance.Group
	seats         map[governance.ID]*governance.Seat
	tenures       map[governance.ID]*governance.Tenure
	persons       map[governance.ID]*governance.Person
	meetings      map[governance.ID]*governance.Meeting
	consultations map[governance.ID]*governance.Consultation
	findings      []governance.Finding
}

func newChecker(f *governance.Facts) *checker {
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

func byIdentity[T any, P governance.RecordPointer[T]](records []T) map[governance.ID]*T {
	m := make(map[governance.ID]*T, len(records))
	for i := range records {
		m[P(&records[i]).Base().ID] = &records[i]
	}
	return m
}

func (c *checker) refuse(r *governance.Record, field, detail string, args ...string) {
	c.findings = append(c.findings, governance.Finding{Record: r.ID, Error: governance.NewError(governance.CodeBadUserInput, field, detail, args...)})
}

// known finds the record that a reference names, and reports a reference that
// names none.
func known[T any](c *checker, r *governance.Record, field string, in map[governance.ID]*T, id governance.ID) *T {
	found := in[id]
	if found == nil {
		c.refuse(r, field, "unknownReference", field, id.String())
	}
	return found
}

func (c *checker) checkInterval(r *governance.Record, i governance.Interval) {
	if e, refused := errors.AsType[*governance.Error](i.Validate()); refused {
		c.refuse(r, e.Field, e.Detail, e.Args...)
	}
}

// checkLife reports an edge that starts before, ends after, or never meets the
// life of the group or seat that it depends on. An edge without dates of its
// own lives as long as its ends do.
func (c *checker) checkLife(r *governance.Record, edge, life governance.Interval, name string) {
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
