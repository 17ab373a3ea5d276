package command

import (
	"slices"
	"strconv"

	"tablee/governance"
)

// Entry is a line of a roll: whether a seat or, at an assembly, a member was
// there. It is about everybody who sits at the seat, or about one person.
// Exactly one of Seat and Member is given.
type Entry struct {
	Seat   *governance.ID
	Member *governance.ID
	Status governance.AttendanceStatus `validate:"required"`
	Person *Somebody
}

// speaksOf is the seat or the member; 0 unless exactly one is given.
func (e Entry) speaksOf() governance.ID {
	switch {
	case e.Seat != nil && e.Member == nil:
		return *e.Seat
	case e.Member != nil && e.Seat == nil:
		return *e.Member
	}
	return 0
}

// RecordAttendance takes the roll of a meeting. Its lines on a seat or a member
// replace all earlier ones on it; earlier lines on others stay, unless the roll
// is given whole. The roll is part of the meeting and has the meeting's
// version.
type RecordAttendance struct {
	MeetingEdit
	Entries []Entry `validate:"max=1000,dive"`
	Whole   bool
}

// Verb names the operation.
func (RecordAttendance) Verb() string { return "recordAttendance" }

// Subjects are the meeting, the seats, the members and the persons.
func (c RecordAttendance) Subjects() []governance.ID {
	ids := c.MeetingEdit.Subjects()
	for _, e := range c.Entries {
		ids = append(ids, e.speaksOf())
		if e.Person != nil {
			ids = append(ids, e.Person.subject())
		}
	}
	return ids
}

// Apply writes the roll. A line about a person that the roll had already keeps
// its identity; lines that are left out are voided.
func (c RecordAttendance) Apply(at Moment) (Effect, error) {
	effect, err := c.change(at, func(m *governance.Meeting) error {
		if m.Date > at.Today {
			return refusal("meeting", "meetingAhead", m.Date.String())
		}
		return nil
	}, governance.Planned, governance.Held)
	if err != nil {
		return effect, err
	}
	effect.Places = map[governance.ID]string{}
	said := map[governance.ID]bool{} // seats and members that the roll is about
	for i, e := range c.Entries {
		field := "entries[" + strconv.Itoa(i) + "]"
		a, err := c.line(e, at, field, &effect)
		if err != nil {
			return effect, err
		}
		if err := twice(effect.Writes.Attendances, &a, field); err != nil {
			return effect, err
		}
		said[e.speaksOf()], effect.Places[a.ID] = true, field
		effect.Writes.Attendances = append(effect.Writes.Attendances, a)
	}
	for i := range at.Attendances {
		a := &at.Attendances[i]
		kept := slices.ContainsFunc(effect.Writes.Attendances, func(w governance.Attendance) bool { return w.ID == a.ID })
		if a.Meeting == c.Meeting && !kept && (c.Whole || said[max(a.Seat, a.Member)]) {
			effect.Writes.Voided = append(effect.Writes.Voided, a.ID)
		}
	}
	return effect, nil
}

// line is the record of an entry: the earlier one about the same seat or member
// and the same person, else a new one.
func (c RecordAttendance) line(e Entry, at Moment, field string, effect *Effect) (governance.Attendance, error) {
	of, person := e.speaksOf(), governance.ID(0)
	if of == 0 {
		return governance.Attendance{}, refusal(field+".seat", "exactlyOne", "seat, member")
	}
	if e.Person != nil {
		var err error
		if person, err = e.Person.person(c.Request, at, field+".person", effect); err != nil {
			return governance.Attendance{}, err
		}
	}
	a := governance.Attendance{Record: c.record("attendance", of.String(), person.String()), Meeting: c.Meeting, Person: person, Status: e.Status}
	if e.Seat != nil {
		a.Seat = of
	} else {
		a.Member = of
	}
	for i := range at.Attendances {
		if known := &at.Attendances[i]; sameLine(known, &a) {
			a.Record = known.Record
		}
	}
	if c.Source != "" {
		a.Record.Source = c.source()
	}
	return a, nil
}

func sameLine(a, b *governance.Attendance) bool {
	return a.Meeting == b.Meeting && a.Seat == b.Seat && a.Member == b.Member && a.Person == b.Person
}

// twice refuses a second line about one member, or about one seat unless each
// line is about another person.
func twice(before []governance.Attendance, a *governance.Attendance, field string) error {
	for i := range before {
		b := &before[i]
		byPerson := a.Seat != 0 && a.Person != 0 && b.Person != 0 && a.Person != b.Person
		if b.Seat == a.Seat && b.Member == a.Member && !byPerson {
			return refusal(field, "rollTwice")
		}
	}
	return nil
}
