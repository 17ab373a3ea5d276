package synthetic

// writeCadences writes the dated ones; the general ones are with the groups.
func (w *writer) writeCadences() {
	columns := "body,since,until,last_seen,meetings_per_year,hours_per_meeting,prep_hours,travel_hours,source"
	w.file("cadences.csv", columns, func(row func(...string)) {
		for _, c := range w.facts.Cadences {
			if c.Always() {
				continue
			}
			cells := append([]string{w.names[c.Body], c.Since.String(), c.UntilText(), c.LastSeen.String()}, cadenceCells(&c)...)
			row(append(cells, w.names[c.Source])...)
		}
	})
}

func (w *writer) writeCalendars() {
	w.file("calendars.csv", "body,since,until,last_seen,source", func(row func(...string)) {
		for _, c := range w.facts.Calendars {
			row(w.names[c.Body], c.Since.String(), c.UntilText(), c.LastSeen.String(), w.names[c.Source])
		}
	})
}

func (w *writer) writeMeetings() {
	w.file("meetings.csv", "id,body,date,status,mode,hours,prep_hours,source", func(row func(...string)) {
		for _, m := range w.facts.Meetings {
			row(w.names[m.ID], w.names[m.Body], m.Date.String(), string(m.Status), string(m.Mode),
				number(m.Hours), number(m.PrepHours), w.names[m.Source])
		}
	})
}

func (w *writer) writeAttendance() {
	w.file("attendance.csv", "meeting,seat,membership_of,status,person,source", func(row func(...string)) {
		for _, a := range w.facts.Attendances {
			row(w.names[a.Meeting], w.names[a.Seat], w.names[a.Member], string(a.Status), w.names[a.Person], w.names[a.Source])
		}
	})
}
