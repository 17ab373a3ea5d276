package exchange

import "tablee/governance"

var attendanceFile = file{
	name:     "attendance.csv",
	columns:  []string{"meeting", "seat", "membership_of", "status", "person"},
	required: [][]string{{"meeting"}, {"seat", "membership_of"}, {"status"}},
	key:      []string{"meeting", "seat", "membership_of", "person"},
	read:     readAttendance,
}

func readAttendance(r *row) {
	a := governance.Attendance{Meeting: r.need("meeting", "meeting")}
	if (r.cell("seat") == "") == (r.cell("membership_of") == "") {
		r.refuse("seat", r.cell("seat"), badInput("seat", "exactlyOne", "seat, membership_of"))
	}
	r.reference(&a.Seat, "seat", "seat")
	r.reference(&a.Member, "group", "membership_of")
	if label := r.cell("person"); label != "" {
		a.Person = r.person(label)
	}
	known := existingOr(r.old.facts.Attendances, r.old.identify("attendance", attendanceKey(a)...), a)
	known.Meeting, known.Seat, known.Member, known.Person = a.Meeting, a.Seat, a.Member, a.Person
	requiredChoice(r, &known.Status, "status", governance.AttendanceStatuses)
	r.base(&known.Record)
	put(r, &r.facts().Attendances, known)
}

func attendanceKey(a governance.Attendance) []string {
	return []string{a.Meeting.String(), max(a.Seat, a.Member).String(), a.Person.String()}
}
