package synthetic

import (
	"strconv"

	"tablee/governance"
)

func (w *writer) writeMemberships() {
	columns := "member,group,standing,mandate,since,until,end_reason,end_reason_en,last_seen,source,reading"
	w.file("memberships.csv", columns, func(row func(...string)) {
		for _, m := range w.facts.Memberships {
			row(w.names[m.Member], w.names[m.Group], string(m.Standing), w.mandateCell(m.Mandate), m.Since.String(), m.UntilText(),
				m.EndReason.Fr, m.EndReason.En, m.LastSeen.String(), w.names[m.Source], readingCell(m.Reading))
		}
	})
}

func (w *writer) mandateCell(m governance.Mandate) string {
	switch m.Scope {
	case governance.MandateTopics:
		return w.list(m.Topics)
	case governance.MandateUndeclared:
		return ""
	}
	return string(m.Scope)
}

func readingCell(uncertain bool) string {
	if uncertain {
		return "uncertain"
	}
	return ""
}

func (w *writer) writeSeats() {
	columns := "id,body,constituency,standing,voting,votes,population,since,until,last_seen,source"
	w.file("seats.csv", columns, func(row func(...string)) {
		for _, s := range w.facts.Seats {
			population := ""
			if s.Population != nil {
				population = strconv.Itoa(*s.Population)
			}
			row(w.names[s.ID], w.names[s.Body], s.Constituency, string(s.Standing), strconv.FormatBool(s.Voting), strconv.Itoa(s.Votes),
				population, s.Since.String(), s.UntilText(), s.LastSeen.String(), w.names[s.Source])
		}
	})
}

// writeTenures writes the support of a tenure in its row.
func (w *writer) writeTenures() {
	supports := make(map[governance.ID]governance.SupportKind, len(w.facts.Supports))
	for _, s := range w.facts.Supports {
		supports[s.On] = s.Kind
	}
	columns := "seat,holder,delegates,travel_hours,prep_hours,support,required_by,since,until,end_reason,end_reason_en,last_seen,source"
	w.file("tenures.csv", columns, func(row func(...string)) {
		for _, t := range w.facts.Tenures {
			row(w.names[t.Seat], w.names[t.Holder], strconv.Itoa(t.Delegates), number(t.TravelHours), number(t.PrepHours),
				string(supports[t.ID]), t.RequiredBy, t.Since.String(), t.UntilText(), t.EndReason.Fr, t.EndReason.En,
				t.LastSeen.String(), w.names[t.Source])
		}
	})
}

func (w *writer) writeDelegations() {
	w.file("delegations.csv", "seat,holder,person,kind,supplied_by,since,until,last_seen,source", func(row func(...string)) {
		for _, d := range w.facts.Delegations {
			row(w.names[d.Seat], w.names[d.Holder], w.names[d.Person], string(d.Kind), w.names[d.SuppliedBy],
				d.Since.String(), d.UntilText(), d.LastSeen.String(), w.names[d.Source])
		}
	})
}
