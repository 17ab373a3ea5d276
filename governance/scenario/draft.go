package scenario

import (
	"slices"

	"tablee/governance"
)

// draft is the world after the changes made so far: copies of the records that
// changes look at, and which of them they changed.
type draft struct {
	world    World
	period   governance.Period
	position string // of the change that is being made

	groups      copies[governance.Group]
	seats       copies[governance.Seat]
	tenures     copies[governance.Tenure]     // by seat
	memberships copies[governance.Membership] // by member
	cadences    copies[governance.Cadence]    // by body
	calendars   copies[governance.CompleteCalendar]
	meetings    copies[governance.Meeting]
}

func newDraft(w World, period governance.Period) *draft {
	return &draft{
		world: w, period: period,
		groups:      newCopies(func(id governance.ID) []*governance.Group { return orNone(w.Group(id)) }),
		seats:       newCopies(func(id governance.ID) []*governance.Seat { return orNone(w.Seat(id)) }),
		tenures:     newCopies(w.TenuresAt),
		memberships: newCopies(w.MembershipsOf),
		cadences:    newCopies(func(body governance.ID) []*governance.Cadence { c, _, _ := w.CalendarOf(body); return c }),
		calendars:   newCopies(func(body governance.ID) []*governance.CompleteCalendar { _, c, _ := w.CalendarOf(body); return c }),
		meetings:    newCopies(func(body governance.ID) []*governance.Meeting { _, _, m := w.CalendarOf(body); return m }),
	}
}

func orNone[T any](one *T) []*T {
	if one == nil {
		return nil
	}
	return []*T{one}
}

// facts are the records that changed, sorted.
func (s *draft) facts() governance.Facts {
	f := governance.Facts{
		Groups: s.groups.changed(), Seats: s.seats.changed(), Tenures: s.tenures.changed(), Memberships: s.memberships.changed(),
		Cadences: s.cadences.changed(), Calendars: s.calendars.changed(), Meetings: s.meetings.changed(),
	}
	f.Sort()
	return f
}

// copies holds copies of the records that hang on each owner. It makes them when
// they are first looked at.
type copies[T any] struct {
	load    func(owner governance.ID) []*T
	of      map[governance.ID][]*T
	touched []*T
}

func newCopies[T any](load func(governance.ID) []*T) copies[T] {
	return copies[T]{load: load, of: map[governance.ID][]*T{}}
}

// at are the owner's records as they are now.
func (d *copies[T]) at(owner governance.ID) []*T {
	if known, ok := d.of[owner]; ok {
		return known
	}
	var made []*T
	for _, r := range d.load(owner) {
		made = append(made, new(*r))
	}
	d.of[owner] = made
	return made
}

// one is the record that has the identity; nil for none.
func (d *copies[T]) one(id governance.ID) *T {
	if found := d.at(id); len(found) > 0 {
		return found[0]
	}
	return nil
}

// touch marks a record as changed.
func (d *copies[T]) touch(r *T) *T {
	if !slices.Contains(d.touched, r) {
		d.touched = append(d.touched, r)
	}
	return r
}

// add gives an owner a new record.
func (d *copies[T]) add(owner governance.ID, r T) {
	d.of[owner] = append(d.at(owner), d.touch(&r))
}

func (d *copies[T]) changed() []T {
	var out []T
	for _, r := range d.touched {
		out = append(out, *r)
	}
	return out
}

// group finds a group; field says where the change names it.
func (s *draft) group(field string, id governance.ID) (*governance.Group, error) {
	if g := s.groups.one(id); g != nil {
		return g, nil
	}
	return nil, governance.NewError(governance.CodeNotFound, field, "notFound")
}

// seat finds a seat, and the body that it is at.
func (s *draft) seat(id governance.ID) (*governance.Seat, *governance.Group, error) {
	seat := s.seats.one(id)
	if seat == nil {
		return nil, nil, governance.NewError(governance.CodeNotFound, "seat", "notFound")
	}
	body, err := s.group("seat", seat.Body)
	return seat, body, err
}

// on is the day on which a change takes effect.
func (s *draft) on(date *governance.Date) governance.Date {
	if date != nil {
		return *date
	}
	return s.period.From
}

// newID is the identity of a record that the change creates.
func (s *draft) newID(part ...string) governance.ID {
	return governance.IDOf("scenario", append([]string{s.position}, part...)...)
}

// lives are the days on which everything that a link depends on may exist.
func lives(intervals ...governance.Interval) governance.Span {
	days := governance.Span{From: governance.Beginning, Until: governance.Forever}
	for _, i := range intervals {
		days = days.Intersect(i.Possible())
	}
	return days
}

// mustExist refuses what does not exist on the day.
func mustExist(field string, on governance.Date, life governance.Interval, name string) error {
	if life.Possible().Has(on) {
		return nil
	}
	return governance.NewError(governance.CodeConflict, field, "notOnDate", name, on.String())
}
