package exchange

import "tablee/governance"

var meetingsFile = file{
	name:     "meetings.csv",
	columns:  []string{"id", "body", "date", "status", "mode", "hours", "prep_hours"},
	required: [][]string{{"id"}, {"body"}, {"date"}, {"status"}},
	key:      []string{"id"},
	declares: "meeting",
	read:     readMeeting,
}

func readMeeting(r *row) {
	id := r.old.identify("meeting", r.ownKey()...)
	m := existingOr(r.old.facts.Meetings, id, governance.Meeting{})
	m.Identifiers = r.identified(m.Identifiers)
	m.Body = r.need("group", "body")
	r.day(&m.Date, "date")
	requiredChoice(r, &m.Status, "status", governance.MeetingStatuses)
	choice(r, &m.Mode, "mode", governance.Modes, "")
	r.number(&m.Hours, "hours")
	r.number(&m.PrepHours, "prep_hours")
	r.base(&m.Record)
	put(r, &r.facts().Meetings, m)
}

var calendarsFile = file{
	name:     "calendars.csv",
	columns:  []string{"body", "since", "until", "last_seen"},
	required: [][]string{{"body"}},
	key:      []string{"body", "since"},
	read:     readCalendar,
}

func readCalendar(r *row) {
	body := r.need("group", "body")
	id := r.old.identify("calendar", body.String(), r.cell("since"))
	c := existingOr(r.old.facts.Calendars, id, governance.CompleteCalendar{})
	c.Body = body
	r.interval(&c.Interval)
	r.base(&c.Record)
	put(r, &r.facts().Calendars, c)
}
