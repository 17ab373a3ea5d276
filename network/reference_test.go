package network_test

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
)

// reference works out the representation load of DOMAIN §3 in the slowest and
// most obvious way: each day of the period, each meeting, from the facts
// alone. It shares with the program only what the facts themselves say
// (intervals, keys), none of the ways to a figure.
//
// Where DOMAIN leaves a choice, the comment "Reading:" says which one it is.
type reference struct {
	f       governance.Facts
	groups  map[governance.ID]*governance.Group
	seats   map[governance.ID]*governance.Seat
	period  governance.Period
	measure hours.LoadMeasure
	public  bool

	supplied map[dayOfTenure]map[governance.ID]int // worked out once, as it is slow
}

type dayOfTenure struct {
	tenure governance.ID
	day    governance.Date
}

func newReference(f governance.Facts, period governance.Period, measure hours.LoadMeasure, public bool) *reference {
	r := &reference{
		f: f, period: period, measure: measure, public: public,
		groups: map[governance.ID]*governance.Group{}, seats: map[governance.ID]*governance.Seat{},
		supplied: map[dayOfTenure]map[governance.ID]int{},
	}
	for i := range f.Groups {
		r.groups[f.Groups[i].ID] = &f.Groups[i]
	}
	for i := range f.Seats {
		r.seats[f.Seats[i].ID] = &f.Seats[i]
	}
	return r
}

// weight is what one day is of its calendar year.
func weight(d governance.Date) float64 {
	y := d.Year()
	return 1 / float64(governance.NewDate(y+1, 1, 1)-governance.NewDate(y, 1, 1))
}

// all says whether something holds on a day on which all the intervals must.
func all(d governance.Date, intervals ...governance.Interval) governance.InForce {
	answer := governance.InForceYes
	for _, i := range intervals {
		switch i.On(d) {
		case governance.InForceNo:
			return governance.InForceNo
		case governance.InForceUncertain:
			answer = governance.InForceUncertain
		}
	}
	return answer
}

func (r *reference) tenureOn(t *governance.Tenure, d governance.Date) governance.InForce {
	seat := r.seats[t.Seat]
	return all(d, t.Interval, seat.Interval, r.groups[t.Holder].Interval, r.groups[seat.Body].Interval)
}

func (r *reference) membershipOn(m *governance.Membership, d governance.Date) governance.InForce {
	return all(d, m.Interval, r.groups[m.Member].Interval, r.groups[m.Group].Interval)
}

// titulars are the delegations of those who are named to sit at a tenure.
func (r *reference) titulars(t *governance.Tenure) []*governance.Delegation {
	var out []*governance.Delegation
	for i := range r.f.Delegations {
		x := &r.f.Delegations[i]
		if !r.public && x.Seat == t.Seat && x.Holder == t.Holder && x.Kind == governance.Titular {
			out = append(out, x)
		}
	}
	return out
}

// countsHere reports whether a titular's hours count at this delegation: one
// person on two seats at one body counts once, at the delegation with the
// earliest since, then by the seat's identifier. Reading: only at seats that
// the holder certainly holds on the day, and of titulars, not alternates.
func (r *reference) countsHere(x *governance.Delegation, d governance.Date) bool {
	for i := range r.f.Delegations {
		o := &r.f.Delegations[i]
		if o.ID == x.ID || o.Person != x.Person || o.Kind != governance.Titular || r.seats[o.Seat].Body != r.seats[x.Seat].Body {
			continue
		}
		earlier := cmp.Or(cmp.Compare(o.Start(), x.Start()), cmp.Compare(r.seats[o.Seat].Key(), r.seats[x.Seat].Key()), cmp.Compare(o.ID, x.ID)) < 0
		if earlier && o.On(d) == governance.InForceYes && r.holds(o, d) {
			return false
		}
	}
	return true
}

func (r *reference) holds(x *governance.Delegation, d governance.Date) bool {
	for i := range r.f.Tenures {
		t := &r.f.Tenures[i]
		if t.Seat == x.Seat && t.Holder == x.Holder && r.tenureOn(t, d) == governance.InForceYes {
			return true
		}
	}
	return false
}

// supply is how many people each group gives to a tenure on a day: each named
// titular counts at its supplier, delegates beyond them at the holder; more
// named than declared: the named count. To the public: one, at the holder.
// Reading: a titular whose end is unknown is named up to lastSeen; after it
// the holder supplies the delegate, and the supplier's line is uncertain.
func (r *reference) supply(t *governance.Tenure, d governance.Date) map[governance.ID]int {
	if out, done := r.supplied[dayOfTenure{t.ID, d}]; done {
		return out
	}
	out, named := map[governance.ID]int{}, 0
	for _, x := range r.titulars(t) {
		if x.On(d) != governance.InForceYes {
			continue
		}
		named++
		if r.countsHere(x, d) {
			out[x.Supplier()]++
		}
	}
	declared := t.Delegates
	if r.public {
		declared = 1
	}
	out[t.Holder] += max(0, declared-named)
	r.supplied[dayOfTenure{t.ID, d}] = out
	return out
}

// mayBeMore reports whether a supplier may give somebody on a day on which it
// does not certainly do: the tenure may hold, or the person may be named.
func (r *reference) mayBeMore(t *governance.Tenure, supplier governance.ID) bool {
	for d := r.period.From; d < r.period.Until; d++ {
		held := r.tenureOn(t, d)
		if supplier == t.Holder && held == governance.InForceUncertain && r.supply(t, d)[supplier] > 0 {
			return true
		}
		for _, x := range r.titulars(t) {
			both := all(d, x.Interval)
			if held != governance.InForceNo && both != governance.InForceNo && x.Supplier() == supplier && supplier != t.Holder &&
				(held == governance.InForceUncertain || both == governance.InForceUncertain) {
				return true
			}
		}
	}
	return false
}

// cadence is the one that holds at a body on a day: the later since prevails,
// the general one, without dates, is before all. Reading: a cadence whose end
// is unknown is known up to lastSeen.
func (r *reference) cadence(body governance.ID, d governance.Date) *governance.Cadence {
	var found *governance.Cadence
	for i := range r.f.Cadences {
		c := &r.f.Cadences[i]
		if c.Body == body && c.On(d) == governance.InForceYes && (found == nil || found.Always() || (!c.Always() && c.Start() > found.Start())) {
			found = c
		}
	}
	return found
}

// complete reports whether the recorded meetings of a body on a day are all.
func (r *reference) complete(body governance.ID, d governance.Date) bool {
	return slices.ContainsFunc(r.f.Calendars, func(c governance.CompleteCalendar) bool {
		return c.Body == body && c.On(d) == governance.InForceYes
	})
}

// sittings are the meetings of a body on a day, planned or held.
func (r *reference) sittings(body governance.ID, d governance.Date) []*governance.Meeting {
	var out []*governance.Meeting
	for i := range r.f.Meetings {
		if m := &r.f.Meetings[i]; m.Body == body && m.Date == d && m.Status != governance.Cancelled {
			out = append(out, m)
		}
	}
	return out
}

// meetsAtAll reports whether a group has meetings of its own: a cadence, a
// meeting or a complete span is recorded at any date. Reading: a cancelled
// meeting is a recorded one.
func (r *reference) meetsAtAll(body governance.ID) bool {
	return slices.ContainsFunc(r.f.Cadences, func(c governance.Cadence) bool { return c.Body == body }) ||
		slices.ContainsFunc(r.f.Calendars, func(c governance.CompleteCalendar) bool { return c.Body == body }) ||
		slices.ContainsFunc(r.f.Meetings, func(m governance.Meeting) bool { return m.Body == body })
}

// supportOn is what comes with a tenure on a day, read on the tenure, else on
// the seat; "" when nobody said.
func (r *reference) supportOn(t *governance.Tenure, d governance.Date) governance.SupportKind {
	for _, on := range []governance.ID{t.ID, t.Seat} {
		for _, s := range r.f.Supports {
			if s.On == on && s.Interval.On(d) == governance.InForceYes {
				return s.Kind
			}
		}
	}
	return ""
}

// attendances are the lines of the roll of a meeting that speak of a seat.
func (r *reference) attendances(meeting, seat governance.ID) []governance.Attendance {
	var out []governance.Attendance
	for _, a := range r.f.Attendances {
		if a.Meeting == meeting && a.Seat == seat {
			out = append(out, a)
		}
	}
	return out
}

// came is how many of a supplier's people a meeting's roll shows at a seat,
// and how many of them remotely; taken is false when no roll speaks of it.
//
// Reading: a single line without a person, or that says ALTERNATE, speaks of
// the whole seat. Lines that name who came count one each, at the supplier of
// that person. Nobody but who may sees attendance: to the public, none was
// taken.
func (r *reference) came(t *governance.Tenure, supplier governance.ID, m *governance.Meeting) (people, remote int, taken bool) {
	lines := r.attendances(m.ID, t.Seat)
	if r.public || len(lines) == 0 {
		return 0, 0, false
	}
	if a := lines[0]; len(lines) == 1 && (a.Person == 0 || a.Status == governance.AlternatePresent) {
		people, remote = r.cameAsOne(t, supplier, m.Date, a)
		return people, remote, true
	}
	for _, a := range lines {
		if a.Status == governance.Absent || a.Status == governance.Excused || r.countedElsewhere(t, a.Person, m.Date) {
			continue
		}
		kind := governance.Titular
		if a.Status == governance.AlternatePresent {
			kind = governance.Alternate
		}
		if r.supplierOf(t, kind, a.Person, m.Date) == supplier {
			people++
			if a.Status == governance.RemotePresent {
				remote++
			}
		}
	}
	return people, remote, true
}

// cameAsOne reads a line that speaks of the whole seat. An alternate replaces
// one delegate, the holder's own first, and counts at its own supplier.
// Reading: of several suppliers beside the holder, that with the first key is
// replaced; where no delegate counts at the seat, nobody is.
func (r *reference) cameAsOne(t *governance.Tenure, supplier governance.ID, d governance.Date, a governance.Attendance) (people, remote int) {
	due := r.supply(t, d)
	switch a.Status {
	case governance.Present:
		return due[supplier], 0
	case governance.RemotePresent:
		return due[supplier], due[supplier]
	case governance.AlternatePresent:
		people = due[supplier]
		if r.replaced(t, due) == supplier {
			people--
		}
		if r.supplierOf(t, governance.Alternate, a.Person, d) == supplier {
			people++
		}
	}
	return people, 0
}

func (r *reference) replaced(t *governance.Tenure, due map[governance.ID]int) governance.ID {
	if due[t.Holder] > 0 {
		return t.Holder
	}
	first := governance.ID(0)
	for supplier, n := range due {
		if n > 0 && (first == 0 || r.groups[supplier].Key() < r.groups[first].Key()) {
			first = supplier
		}
	}
	return first
}

// supplierOf is who supplies the person of a roll, or the first named of that
// kind when the roll names nobody; the holder when nobody is named.
func (r *reference) supplierOf(t *governance.Tenure, kind governance.DelegationKind, person governance.ID, d governance.Date) governance.ID {
	var found *governance.Delegation
	for i := range r.f.Delegations {
		x := &r.f.Delegations[i]
		if x.Seat == t.Seat && x.Holder == t.Holder && x.Kind == kind && x.On(d) == governance.InForceYes && (person == 0 || x.Person == person) &&
			(found == nil || cmp.Or(cmp.Compare(x.Start(), found.Start()), cmp.Compare(x.ID, found.ID)) < 0) {
			found = x
		}
	}
	if found == nil {
		return t.Holder
	}
	return found.Supplier()
}

// countedElsewhere reports whether somebody named here counts at another seat
// of the body.
func (r *reference) countedElsewhere(t *governance.Tenure, person governance.ID, d governance.Date) bool {
	return slices.ContainsFunc(r.titulars(t), func(x *governance.Delegation) bool {
		return x.Person == person && x.On(d) == governance.InForceYes && !r.countsHere(x, d)
	})
}
